import { paginateListExecutions } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { endOf, postRestore } from './restore.ts';
import type { RunningStack } from './running-stack.ts';

const refused = [
  { what: 'an unknown target', body: { target: 'orders-stagin' }, status: 422, field: 'target' },
  { what: 'a body that is no JSON', body: '{"target":', status: 400, field: 'body' },
  { what: 'an empty body', body: '', status: 400, field: 'body' },
  { what: 'a list', body: ['orders-staging'], status: 400, field: 'body' },
  { what: 'a missing target', body: { reason: 'drill' }, status: 400, field: 'target' },
  { what: 'a target of the wrong type', body: { target: 5 }, status: 400, field: 'target' },
  { what: 'a reason of the wrong type', body: { target: 'orders-staging', reason: [] }, status: 400, field: 'reason' },
  { what: 'an unknown key', body: { target: 'orders-staging', cluster: 'x' }, status: 400, field: 'cluster' },
  {
    what: 'a snapshot that is none',
    body: { target: 'orders-staging', snapshot: 'a b' },
    status: 400,
    field: 'snapshot',
  },
] as const;

export function refusedRequests(running: () => RunningStack): void {
  describe('POST /restores of what is no request', () => {
    it.for(refused)('refuses $what with the field named, and starts nothing', async ({ body, status, field }) => {
      const before = await executions(running());
      const response = await postRestore(running(), body);
      const answer = (await response.json()) as { error: string; message: string; field: string };
      expect({ status: response.status, error: answer.error, field: answer.field }).toEqual({
        status,
        error: status === 422 ? 'UnknownTarget' : 'InvalidRequest',
        field,
      });
      expect(answer.message).toContain(`${field}: `);
      expect(response.headers.get('location')).toBeNull();
      expect(await executions(running())).toEqual(before);
    });
  });

  describe('POST /restores with an Idempotency-Key', () => {
    it('answers the same restore again, and refuses another body', async () => {
      const post = (snapshot: string) =>
        fetch(`${running().stack.urls.http}/restores`, {
          method: 'POST',
          headers: { 'Idempotency-Key': 'e2e 1' },
          body: JSON.stringify({ target: 'orders-staging', snapshot }),
        });
      const first = (await (await post('no-such-snapshot')).json()) as { id: string; startedAt: string };
      await endOf(running(), first.id);
      const again = await post('no-such-snapshot');
      expect({ status: again.status, location: again.headers.get('location') }).toEqual({
        status: 202,
        location: `/restores/${first.id}`,
      });
      expect(await again.json()).toMatchObject({ id: first.id, startedAt: first.startedAt, status: 'FAILED' });
      const other = await post('no-such-snapshot-either');
      expect(other.status).toBe(409);
      expect(await other.json()).toMatchObject({ error: 'IdempotencyKeyReused', field: 'Idempotency-Key' });
    });
  });

  describe('GET /restores/{id} of what is no restore', () => {
    it('answers 404 for an id that was never given', async () => {
      const response = await fetch(`${running().stack.urls.http}/restores/orders-staging-0`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: 'RestoreNotFound', field: 'id' });
    });
  });
}

async function executions({ stack, sfn }: RunningStack): Promise<readonly string[]> {
  const names: string[] = [];
  const pages = paginateListExecutions({ client: sfn }, { stateMachineArn: stack.stateMachineArn });
  for await (const { executions: page = [] } of pages) names.push(...page.map(({ name }) => name ?? ''));
  return names.toSorted();
}
