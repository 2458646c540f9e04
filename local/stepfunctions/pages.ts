import { StepFunctionsError } from './errors.ts';

/** One page of a list. The token tells where the next page begins; InvalidToken when it is none of this endpoint's. */
export function page<Item>(
  items: readonly Item[],
  maxResults: number,
  nextToken: string | undefined,
): { readonly items: readonly Item[]; readonly nextToken?: string } {
  const start = nextToken === undefined ? 0 : Number(Buffer.from(nextToken, 'base64url').toString());
  if (!Number.isInteger(start) || start < 0) {
    throw new StepFunctionsError('InvalidToken', `Invalid Token: '${nextToken}'`);
  }
  const end = start + maxResults;
  const shown = items.slice(start, end);
  return end < items.length
    ? { items: shown, nextToken: Buffer.from(String(end)).toString('base64url') }
    : { items: shown };
}
