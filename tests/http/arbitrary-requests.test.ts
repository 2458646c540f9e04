import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import type { Answer } from '../../src/http/answer.ts';
import type { HttpEvent } from '../../src/http/event.ts';
import { createGetRestore } from '../../src/http/get-restore.ts';
import { createPostPlans } from '../../src/http/post-plans.ts';
import { createPostRestores } from '../../src/http/post-restores.ts';
import { refusal } from '../../src/http/refusal.ts';
import { fullDocument } from '../config/documents.ts';
import { aConfig, now } from '../fakes/events.ts';
import { aPlannedWorld } from '../preflight/fake-ports.ts';
import { FakeExecutions } from './fake-executions.ts';

/** Names of fields and headers, those that mean something among many that do not. */
const names = fc.oneof(
  fc.constantFrom('target', 'snapshot', 'requestedBy', 'reason', '__proto__', 'constructor', 'id', 'Idempotency-Key'),
  fc.constantFrom('idempotency-key', 'IDEMPOTENCY-KEY', 'content-type', 'content-length', 'x-amzn-trace-id'),
  fc.string({ maxLength: 20 }),
);
const texts = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.constantFrom('orders-staging', 'orders-analytics', 'orders-staging-1', 'night-1', '', ' ', '../plans', '%2e%2e'),
);

const request = fc
  .array(fc.tuple(names, fc.oneof(texts, fc.jsonValue({ maxDepth: 2 }))), { maxLength: 4 })
  // Written by hand: a name may stand twice, and `__proto__` is one.
  .map((fields) =>
    [['target', 'orders-staging'] as const, ...fields]
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(),
  )
  .map((fields) => `{${fields}}`);
const body = fc.oneof(
  { arbitrary: request, weight: 3 },
  { arbitrary: fc.constant('{"target":"orders-staging","reason":"drill"}'), weight: 2 },
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<string | null>('{"target":"orders-staging"}', 'null', '', '{', 'x'.repeat(20_000)),
  fc.constantFrom(null, undefined),
);

/** What API Gateway may hand over, and what it never would as well. */
const event: fc.Arbitrary<HttpEvent> = fc
  .record(
    {
      routeKey: fc.string(),
      body,
      isBase64Encoded: fc.boolean(),
      headers: fc.option(fc.dictionary(names, fc.option(texts, { nil: undefined }))),
      pathParameters: fc.option(fc.dictionary(names, fc.option(texts, { nil: undefined }))),
      requestContext: fc.record(
        {
          timeEpoch: fc.oneof(fc.double(), fc.integer()),
          authorizer: fc.record({ iam: fc.record({ userArn: fc.option(texts) }) }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((made) => made as HttpEvent);

async function ask(route: (event: HttpEvent) => Promise<Answer>, asked: HttpEvent) {
  const answer = await route(asked).catch((error: unknown) => refusal(error, 'request-1'));
  return { ...answer, content: JSON.parse(answer.body) };
}

type Asked = Awaited<ReturnType<typeof ask>>;

/** A refusal is the caller's to put right: it says at which field, and is no failure of the service. */
function expectRefusal({ statusCode, content }: Asked): void {
  expect([400, 404, 409, 413, 422], JSON.stringify(content)).toContain(statusCode);
  expect(content.error).toMatch(/^(?:InvalidRequest|UnknownTarget|RestoreNotFound|IdempotencyKeyReused)$/);
  expect(content.field).toEqual(expect.any(String));
  expect(content.field).not.toBe('');
  if (statusCode !== 404) expect(content.message).toContain(`${content.field}: `);
}

describe('whatever is sent', () => {
  it('to POST /restores is answered by a restore of a configured target, or refused by the field', async () => {
    const route = (executions: FakeExecutions) =>
      createPostRestores({ executions, config: () => parseConfig(fullDocument(), 'config/dev.yml') });
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(event, event, async (first, second) => {
        const executions = new FakeExecutions();
        for (const asked of [first, second]) {
          const before = executions.inputs.length;
          const answer = await ask(route(executions), asked);
          const started = executions.inputs.slice(before);
          if (answer.statusCode !== 202) {
            expectRefusal(answer);
            expect(started).toEqual([]);
            continue;
          }
          accepted += 1;
          // The one that was started before, where its key is sent again.
          expect(started.length).toBeLessThanOrEqual(1);
          for (const input of started) {
            expect(['orders-staging', 'orders-analytics']).toContain(input['target']);
            expect(Object.keys(input)).toEqual(expect.arrayContaining(['target']));
            for (const key of Object.keys(input))
              expect(['target', 'snapshot', 'requestedBy', 'reason']).toContain(key);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('to POST /plans is answered by a plan, or refused by the field with nothing read', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(event, async (asked) => {
        const world = aPlannedWorld();
        let read = false;
        const clusters = new Proxy(world.clusters, {
          get(target, key) {
            read = true;
            const member: unknown = Reflect.get(target, key, target);
            return typeof member === 'function' ? member.bind(target) : member;
          },
        });
        const stateMachineArn = 'arn:aws:states:eu-west-1:111122223333:stateMachine:aurora-restore';
        const ports = { ...world, clusters, config: () => aConfig(), stateMachineArn, now: () => now };
        const answer = await ask(createPostPlans(ports), asked);
        if (answer.statusCode === 200) {
          accepted += 1;
          expect(answer.content).toMatchObject({ target: 'orders-staging', feasible: expect.any(Boolean) });
        } else {
          expectRefusal(answer);
          expect(read).toBe(false);
        }
        expect(world.executions.inputs).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('to GET /restores/{id} is answered by that restore, or refused by the id', async () => {
    const executions = new FakeExecutions();
    const startedAt = '2026-08-01T03:00:00.000Z';
    executions.known.set('night-1', { id: 'night-1', status: 'RUNNING', startedAt, payload: {} });
    const withId = fc.tuple(event, texts).map(([made, id]) => ({ ...made, pathParameters: { id } }));
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(event, withId), async (asked) => {
        const answer = await ask(createGetRestore({ executions }), asked);
        seen.add(answer.statusCode);
        if (answer.statusCode === 200) expect(answer.content.id).toBe(asked.pathParameters?.['id']);
        else {
          expectRefusal(answer);
          expect(answer.content.field).toBe('id');
        }
      }),
      { numRuns: 1000 },
    );
    expect([...seen].sort()).toEqual([200, 400, 404]);
  });
});
