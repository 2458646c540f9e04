import { AwsCore } from '../../local/aws/core/aws-core.ts';
import type { Effect, EffectTicket } from '../../local/aws/core/effect.ts';
import type { Cluster } from '../../local/aws/core/resources.ts';
import type { Config } from '../../src/config/schema.ts';
import type { Invariant } from '../invariants/invariants.ts';
import { Random } from '../random.ts';
import { Reached } from '../reached/reached.ts';
import { productionGround } from '../scenario/misfits.ts';
import type { Scenario, TargetScenario } from '../scenario/scenario.ts';
import { Scheduler } from '../scheduler.ts';
import { Databases, newSetup, type Volume } from './databases.ts';
import { putGroundRight } from './ground.ts';
import type { KnownLimit } from './limits.ts';
import { marksOfProduction } from './marks.ts';
import type { Call, Execution, Injection, Invocation, Violation } from './records.ts';
import { Timeline } from './timeline.ts';

/** Everything that one seed's world holds. */
export class Run {
  readonly scenario: Scenario;
  readonly scheduler: Scheduler;
  readonly core: AwsCore;
  readonly databases: Databases;
  readonly timeline: Timeline;
  readonly executions: Execution[] = [];
  readonly calls: Call[] = [];
  readonly injections: Injection[] = [];
  readonly violations: Violation[] = [];
  /** The limits of the pipeline, known ones, that kept a target from being restored again. */
  readonly limits: KnownLimit[] = [];
  /** The configuration that is deployed. */
  deployed: Config;
  /** What a request for a target says besides its name. */
  readonly requests = new Map<string, Readonly<Record<string, unknown>>>();
  /** What the names of executions end with. */
  executionSuffix = '';
  /** What the pipeline has come to. */
  readonly reached = new Reached();
  /** A region that the account has not enabled. */
  closedRegion: string | undefined;
  /** Every password there is. */
  readonly secrets = new Set<string>();
  /** The secrets of generated passwords that held one when the world began, by name. */
  readonly generated = new Set<string>();
  /** Those that a database has let in as its master, before anything else was asked of it. */
  readonly asked = new Map<Invocation, Volume>();
  /** The roles that each has seen log in, and be refused a write. */
  readonly proofs = new Map<Invocation, { readonly loggedIn: Set<string>; readonly refusedWrite: Set<string> }>();
  /** Those that could not lock everybody out again. */
  readonly lockRefused = new Set<Invocation>();
  /** The clusters that stand under the targets' names when the world begins, by resource id. */
  readonly seeded = new Map<string, Cluster>();
  /** By the name of a target's cluster an instance that is listed with it, and is no member of it. */
  readonly misfiled = new Map<string, string>();
  /** What left a function: results, errors, log lines, notifications. */
  readonly texts: { readonly where: string; readonly text: string }[] = [];
  /** Whose code is running now. */
  running: Invocation | undefined;
  /** Once it is set, nothing goes wrong any more. */
  faultsOver = false;
  readonly #bytes: Random;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.deployed = scenario.config;
    this.scheduler = new Scheduler(scenario.startedAt);
    this.timeline = new Timeline(() => this.scheduler.now());
    this.databases = new Databases((origin) => this.production(origin));
    this.core = new AwsCore({
      clock: this.scheduler,
      settings: scenario.settings,
      effects: (effect) => {
        if (effect.type !== 'setMasterPassword') return this.databases.apply(effect);
        this.secrets.add(effect.password);
        return this.#later(effect, scenario.settings.durations?.passwordChange ?? 0);
      },
      random: new Random(scenario.seed, 'identifiers').integer,
    });
    this.#bytes = new Random(scenario.seed, 'bytes');
  }

  /** What a snapshot of production holds. */
  production(origin: string): Volume {
    const { seed, misfit, freshMasked, production } = this.scenario;
    const ground = productionGround(seed, misfit, freshMasked);
    return {
      origin,
      master: { ...production.master },
      roles: new Map(
        production.roles.map((role) => [role, { login: { type: 'password', verifier: 'production' }, admitted: true }]),
      ),
      grants: new Set(),
      notes: marksOfProduction(this.scenario),
      masked: new Map(),
      outward: new Set(['orders subscriptions', 'orders foreignServers', 'postgres jobs']),
      publicPrivileges: new Set(['orders create', 'orders connect', 'postgres create', 'postgres connect']),
      ground: this.faultsOver ? putGroundRight(ground) : ground,
      setup: newSetup(),
    };
  }

  /** A new password is in force only some time after it was asked for. */
  #later(effect: Effect, milliseconds: number): EffectTicket {
    const ticket: EffectTicket = { progress: { state: 'running' } };
    this.scheduler.after(milliseconds, () => {
      this.databases.apply(effect);
      ticket.progress = { state: 'done', finishedAt: this.now() };
    });
    return ticket;
  }

  /**
   * Whether production's data is such by now that some of what is declared of it fails: for one minute of every two, and once
   * people work in it.
   */
  isDataDoubtful(isHandedOver: boolean): boolean {
    return !this.faultsOver && (isHandedOver || Math.floor(this.now() / 60_000) % 2 === 1);
  }

  /**
   * Whether somebody has gone on with an execution while another restore of the target, begun since it was stopped, is at work: it looks
   * before it tells, but RDS shows for a while what that one has taken already.
   */
  isContested({ name, target, startedAt, redrivenAt }: Execution): boolean {
    return this.executions.some(
      (other) =>
        redrivenAt !== undefined &&
        other.name !== name &&
        other.target === target &&
        other.startedAt > startedAt &&
        (other.endedAt ?? Number.POSITIVE_INFINITY) > redrivenAt - 60_000,
    );
  }

  /** A target as it was configured when the execution was planned. */
  targetOf({ target, profile }: Pick<Execution, 'target' | 'profile'>): TargetScenario | undefined {
    const found = this.scenario.targets.find(({ name }) => name === target);
    return found === undefined || profile === undefined ? found : { ...found, profile };
  }

  now(): number {
    return this.scheduler.now();
  }

  /** Something that happens later, in the code of this invocation or of nobody. */
  after(milliseconds: number, whose: Invocation | undefined, work: () => void): void {
    this.scheduler.after(milliseconds, () => {
      this.running = whose;
      work();
    });
  }

  /** An end that is set to something: it does not keep the world going. */
  limit(milliseconds: number, work: () => void): void {
    this.scheduler.after(
      milliseconds,
      () => {
        this.running = undefined;
        work();
      },
      { background: true },
    );
  }

  /** Lets the world run until all executions have ended and nothing more is to happen. */
  async settle(): Promise<void> {
    await this.scheduler.run(() => this.executions.some(({ status }) => status === 'RUNNING'));
  }

  /** A line of the log of whoever runs now. */
  log(line: string): void {
    const whose = this.running;
    whose?.log.push(line);
    this.texts.push({ where: `the log of ${whose?.functionName} of ${whose?.execution.name}`, text: line });
  }

  bytes(length: number): Buffer {
    return this.#bytes.bytes(length);
  }

  violate(invariant: Invariant, message: string, execution?: Execution): void {
    const violation = { invariant, message, ...(execution ? { execution: execution.name } : {}) };
    this.violations.push(violation);
    this.timeline.add(execution, `VIOLATION of ${invariant}: ${message}`);
  }

  inject(fault: string, execution: Execution, state: string): void {
    this.injections.push({ fault, execution, state });
  }
}
