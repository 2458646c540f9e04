import type { Relay } from '../scenario/relays.ts';
import type { Execution } from './records.ts';
import type { Run } from './run.ts';
import type { StepFunctions } from './step-functions.ts';

/** Plays the relays of a scenario. */
export class RelayRunner {
  readonly #run: Run;
  readonly #stepFunctions: StepFunctions;
  readonly #stopped = new Map<Relay, Execution>();
  readonly #over = new Set<Relay>();

  constructor(run: Run, stepFunctions: StepFunctions) {
    this.#run = run;
    this.#stepFunctions = stepFunctions;
  }

  /** An execution has entered a state. */
  entered(execution: Execution, state: string): void {
    if (execution.rerun) return;
    for (const relay of this.#run.scenario.relays) {
      if (relay.target !== execution.target || this.#over.has(relay)) continue;
      const stopped = this.#stopped.get(relay);
      if (stopped === undefined) this.#perhapsStop(relay, execution, state);
      else if (execution !== stopped && state === relay.redrivenIn) {
        this.#over.add(relay);
        this.#run.after(relay.redrivenAfter, undefined, () => this.#stepFunctions.redrive(stopped));
      }
    }
  }

  #perhapsStop(relay: Relay, execution: Execution, state: string): void {
    const nth = execution.visits.filter((visit) => visit.state === state).length;
    if (state !== relay.stoppedIn || nth !== relay.visit || execution.status !== 'RUNNING') return;
    this.#stopped.set(relay, execution);
    this.#run.after(0, undefined, () => this.#stepFunctions.stop(execution));
    this.#run.after(relay.nextAfter, undefined, () => {
      this.#stepFunctions.start(relay.target, { shownAfter: 0, rerun: false });
    });
  }
}
