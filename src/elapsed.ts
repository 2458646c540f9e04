/** Seconds from one RFC 3339 instant to another; negative if the second is the earlier. */
export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

/**
 * RDS is eventually consistent: for a while after a create, a describe may not find what was made.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html
 */
export const settleSeconds = 300;

/**
 * For a while after ModifyDBCluster a cluster may still read as if nothing were asked of it.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
 */
export const modifySettleSeconds = 60;
