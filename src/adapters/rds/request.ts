import type { RDSClient } from '@aws-sdk/client-rds';
import { type KnownRefusals, translateAwsError } from '../aws-errors.ts';

/** Sends one request; what fails is thrown as a PipelineError. The operation is given, as a minifier renames classes. */
export async function request<Output>(
  client: RDSClient,
  operation: string,
  send: () => Promise<Output>,
  known: KnownRefusals = {},
): Promise<Output> {
  try {
    return await send();
  } catch (error) {
    throw translateAwsError(error, { service: 'RDS', operation, region: await client.config.region() }, known);
  }
}

/** Reads every page of a list: RDS answers at most 100 records at a time, and the place to go on from. */
export async function allPages<Item>(
  page: (
    marker: string | undefined,
  ) => Promise<{ readonly items: readonly Item[]; readonly marker?: string | undefined }>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let marker: string | undefined;
  do {
    const { items, marker: next } = await page(marker);
    all.push(...items);
    marker = next === '' ? undefined : next;
  } while (marker !== undefined);
  return all;
}
