import { isPipelineError } from '../../src/failures/pipeline-error.ts';

/** The guards that have refused something since they were last asked for, by name. */
const fired = new Set<string>();

/** What a comparison answers, as it is; noted unless it lets pass. */
export function compared(guard: string, answer: boolean, passing: boolean): boolean {
  if (answer !== passing) fired.add(guard);
  return answer;
}

/** What a requirement is, as it is; noted when it refuses. A moment more or less would be another run. */
export function required<Arguments extends readonly unknown[], Answer>(
  guard: string,
  requirement: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  return (...args) => {
    try {
      const answer = requirement(...args);
      if (answer instanceof Promise) answer.catch((error: unknown) => note(guard, error));
      return answer;
    } catch (error) {
      note(guard, error);
      throw error;
    }
  };
}

/** What AWS or PostgreSQL has refused, the guard has not: neither knows of a target. */
function note(guard: string, error: unknown): void {
  if (!isPipelineError(error) || error.facts['sqlstate'] !== undefined) return;
  if (/^(?:Aws|Database)/.test(error.name) && error.facts['target'] === undefined) return;
  fired.add(guard);
}

export function takeFirings(): readonly string[] {
  const taken = [...fired];
  fired.clear();
  return taken;
}
