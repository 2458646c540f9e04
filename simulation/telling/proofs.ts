import type { Answer } from '../machine/interpreter.ts';
import type { Invocation } from '../world/records.ts';
import type { Run } from '../world/run.ts';

/**
 * What SetupDBUsers tells of its proofs has been seen by the database: every role that has a password has logged in, and every
 * one of them that may only read was refused a write.
 */
export function judgeProofs(run: Run, invocation: Invocation, answer: Answer, wrong: (what: string) => void): void {
  if (!('result' in answer)) return;
  const { loggedIn = 0, refusedWrite = 0 } = (answer.result as { proofs?: Record<string, number> }).proofs ?? {};
  const seen = run.proofs.get(invocation);
  const roles = (run.targetOf(invocation.execution)?.profile.database?.roles ?? []).filter(
    ({ login }) => typeof login === 'object',
  );
  for (const { name, access } of roles) {
    if (seen?.loggedIn.has(name) !== true) wrong(`${name} is told to be set up, and has not logged in`);
    if (access === 'readonly' && seen?.refusedWrite.has(name) !== true)
      wrong(`${name} is told to be readonly, and was refused no write`);
  }
  const readers = roles.filter(({ access }) => access === 'readonly');
  if (loggedIn !== roles.length || refusedWrite !== readers.length)
    wrong(`${loggedIn} logins and ${refusedWrite} refused writes are told of ${roles.length} and ${readers.length}`);
}
