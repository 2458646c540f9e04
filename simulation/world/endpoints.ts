import { Random } from '../random.ts';
import type { Run } from './run.ts';
import type { Truth, View } from './truth.ts';

/**
 * The DNS of the clusters' endpoints. An endpoint follows from the cluster's name: in some worlds it goes on leading to the
 * cluster that had the name before, which answers where it was only set aside.
 */
export class Endpoints {
  readonly #run: Run;
  readonly #truth: Truth;
  readonly #random: Random;
  /** By a cluster's name the resource id that it leads to. */
  readonly #known = new Map<string, string>();
  /** Until when it leads to the cluster before. */
  readonly #until = new Map<string, number>();

  constructor(run: Run, truth: Truth) {
    this.#run = run;
    this.#truth = truth;
    this.#random = new Random(run.scenario.seed, 'endpoints');
  }

  /** Takes up what stands when the world begins. */
  begin(): void {
    for (const name of this.#truth.clusters('')) {
      this.#known.set(name, String(this.#truth.cluster(name)?.['DbClusterResourceId']));
    }
  }

  /** The cluster that answers under the host. */
  resolve(host: string): View | undefined {
    const name = host.split('.', 1)[0] ?? '';
    const cluster = this.#truth.cluster(name);
    const id = cluster?.['DbClusterResourceId'];
    const before = this.#known.get(name);
    if (before !== undefined && id !== undefined && before !== id) {
      const until = this.#until.get(name) ?? this.#run.now() + this.#lag();
      this.#until.set(name, until);
      if (this.#run.now() < until && !this.#run.faultsOver) return this.#withId(before);
      this.#until.delete(name);
    }
    if (id !== undefined) this.#known.set(name, String(id));
    return cluster;
  }

  #withId(resourceId: string): View | undefined {
    return this.#truth
      .clusters('')
      .map((name) => this.#truth.cluster(name))
      .find((cluster) => cluster?.['DbClusterResourceId'] === resourceId);
  }

  /** Milliseconds. */
  #lag(): number {
    const { climate, misfit } = this.#run.scenario;
    const isLate = this.#random.chance(0.5) || misfit === 'main-database-missing';
    if ((climate !== 'rough' && climate !== 'meddled') || !isLate) return 0;
    return this.#random.between(5, 400) * 1000;
  }
}
