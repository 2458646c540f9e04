import { RDSClient } from '@aws-sdk/client-rds';
import { requestLimits } from '../request-limits.ts';

const clients = new Map<string | undefined, RDSClient>();

/** The client of a region, by default the function's own: one each, for as long as the function's environment lives. */
export function rdsClient(region?: string): RDSClient {
  const client =
    clients.get(region) ?? new RDSClient({ ...requestLimits, ...(region === undefined ? {} : { region }) });
  clients.set(region, client);
  return client;
}
