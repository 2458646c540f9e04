import { expect, it } from 'vitest';
import { Random } from '../../simulation/random.ts';
import { Scheduler } from '../../simulation/scheduler.ts';

it('does things in the order of their time, and at one time in the order in which they were planned', async () => {
  const scheduler = new Scheduler(1000);
  const done: string[] = [];
  const random = new Random(1, 'test');
  const delays = Array.from({ length: 200 }, () => random.integer(20));
  for (const [at, delay] of delays.entries()) {
    scheduler.after(delay, () => done.push(`${String(scheduler.now() - 1000).padStart(2)} ${String(at).padStart(3)}`));
  }
  await scheduler.run(() => false);
  expect(done).toHaveLength(200);
  expect(done).toEqual([...done].sort());
});

it('lets what was resumed run to its next pause before time goes on', async () => {
  const scheduler = new Scheduler(0);
  const seen: number[] = [];
  scheduler.after(5, () => {
    void (async () => {
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      seen.push(scheduler.now());
    })();
  });
  scheduler.after(6, () => {});
  await scheduler.run(() => false);
  expect(seen).toEqual([5]);
});

it('leaves what lies in the background undone unless somebody is busy', async () => {
  const scheduler = new Scheduler(0);
  let busy = false;
  scheduler.after(
    10,
    () => {
      busy = false;
    },
    { background: true },
  );
  scheduler.after(1, () => {});
  await scheduler.run(() => busy);
  expect(scheduler.now()).toBe(1);
  busy = true;
  await scheduler.run(() => busy);
  expect(scheduler.now()).toBe(10);
});
