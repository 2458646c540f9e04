import type { Execution } from './records.ts';
import type { Run } from './run.ts';
import type { StepFunctions } from './step-functions.ts';

/** Plays the successions of a scenario. */
export class SuccessionRunner {
  readonly #run: Run;
  readonly #stepFunctions: StepFunctions;
  /** Those that are stopped, or about to be. */
  readonly #stopped = new Set<Execution>();

  constructor(run: Run, stepFunctions: StepFunctions) {
    this.#run = run;
    this.#stepFunctions = stepFunctions;
  }

  /** An execution has entered a state. */
  entered(execution: Execution, state: string): void {
    if (execution.rerun || this.#stopped.has(execution)) return;
    const ofTarget = [...this.#stopped].filter(({ target }) => target === execution.target);
    for (const { target, stops } of this.#run.scenario.successions) {
      const stop = stops[ofTarget.length];
      const nth = execution.visits.filter((visit) => visit.state === state).length;
      if (target !== execution.target || stop?.state !== state || stop.visit !== nth) continue;
      this.#stopped.add(execution);
      this.#run.after(stop.after, undefined, () => {
        if (execution.status === 'RUNNING') this.#stepFunctions.stop(execution);
      });
      this.#run.after(stop.after + stop.nextAfter, undefined, () => {
        this.#stepFunctions.start(target, { shownAfter: 0, rerun: false });
      });
    }
  }
}
