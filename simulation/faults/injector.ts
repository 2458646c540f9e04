import type { SdkRequest } from '../process/environment.ts';
import { Random } from '../random.ts';
import type { LastingFault } from '../scenario/lasting-faults.ts';
import type { Fate, Invocation } from '../world/records.ts';
import type { Run } from '../world/run.ts';
import { type Weather, weatherOf } from './weather.ts';

/** What goes wrong with one attempt of a request. */
export type CallFault =
  | 'throttled'
  | 'server-error'
  | 'timeout-before-effect'
  | 'timeout-after-effect'
  | 'denied'
  | 'garbled-answer';

export type DatabaseFault = 'unreachable' | 'demoted' | 'login-refused' | 'statement-refused';

/** How much of each may go wrong in one visit to a state for the retries of SDK and state machine to overcome it. */
const budget = { calls: 8, functions: 3, database: 2 } as const;

type Kind = keyof typeof budget;

/** The same in a state that may wait for hours, and retries accordingly. */
const budgetForHours = { calls: 40, functions: 15, database: 25 } as const;
const waitsForHours: ReadonlySet<string> = new Set(['DeleteRDS', 'SetupDBUsers', 'ArchiveSnapshot', 'HandleFailure']);

const runsOnce: ReadonlySet<string> = new Set([
  ...['CopySnapshot', 'RestoreSnapshot', 'SetupDBUsers', 'ArchiveSnapshot', 'SendNotification'],
]);

/** Decides what goes wrong, each time something could. */
export class FaultInjector {
  readonly #run: Run;
  readonly #random: Random;
  readonly #stalls: Random;
  readonly #secrets: Random;
  readonly #failovers: Random;
  /** By execution when DeleteRDS has asked for a change last. */
  readonly #renamedAt = new Map<string, number>();
  readonly #weather: Weather;
  readonly #used = new Map<string, Record<Kind, number>>();

  constructor(run: Run) {
    this.#run = run;
    this.#random = new Random(run.scenario.seed, 'faults');
    this.#stalls = new Random(run.scenario.seed, 'stalls');
    this.#failovers = new Random(run.scenario.seed, 'failovers');
    this.#secrets = new Random(run.scenario.seed, 'secrets shown late');
    this.#weather = weatherOf(run.scenario);
    for (const { times, code, status, ...of } of this.#weather.refusals) {
      run.core.faults.add({ service: 'rds', ...of, times, fault: { code, message: refusal, status } });
    }
    for (const { from, ...fault } of run.scenario.lasting) {
      if (fault.kind !== 'status') continue;
      const { action, status } = fault;
      run.limit(from, () => {
        if (run.faultsOver) return;
        run.timeline.add(undefined, `from now on what ${action} makes stays ${status}`);
        run.core.faults.add({ service: 'rds', action, times: Number.POSITIVE_INFINITY, fault: { status } });
      });
    }
    for (const { action, resource, status } of this.#weather.finalStatuses) {
      run.core.faults.add({ service: 'rds', action, resource, fault: { status } });
    }
  }

  /** What becomes of an invocation that is about to begin. */
  fate(invocation: Pick<Invocation, 'execution' | 'functionName' | 'number' | 'retryCount'>): Fate | undefined {
    const broken = this.#broken(invocation) ?? this.#lost(invocation);
    if (broken !== undefined) return broken;
    // What runs once in a restore would hardly meet anything.
    const often = runsOnce.has(invocation.functionName) ? 3 * oftener(invocation) : 1;
    if (this.#run.faultsOver || !this.#random.chance(this.#weather.functionFaults * often)) return undefined;
    if (!this.#spend(invocation, 'functions')) return undefined;
    const fate = this.#drawFate(invocation.functionName);
    this.#run.inject(`function ${fate.kind}`, invocation.execution, invocation.functionName);
    return fate;
  }

  /** The fate of a function that never begins again. */
  #broken({ execution, functionName }: Pick<Invocation, 'execution' | 'functionName'>): Fate | undefined {
    const found = this.#lastingFaults('function').find((fault) => fault.functionName === functionName);
    if (found === undefined) return undefined;
    this.#run.inject('function refused', execution, functionName);
    return { kind: 'refused', error: found.error };
  }

  /** The fate of a restore that is asked for when nobody is left to hear of it. */
  #lost({
    execution,
    functionName,
    retryCount,
  }: Pick<Invocation, 'execution' | 'functionName' | 'retryCount'>): Fate | undefined {
    if (!this.#weather.losesRestores || functionName !== 'RestoreSnapshot' || this.#run.faultsOver) return undefined;
    this.#run.inject('function killed', execution, functionName);
    return retryCount < mostRetries
      ? { kind: 'refused', error: 'Lambda.TooManyRequestsException' }
      : { kind: 'killed-after', error: 'Lambda.Unknown', action: 'RestoreDBClusterFromSnapshot' };
  }

  /** What of the kind has broken by now. */
  #lastingFaults<Kind extends LastingFault['kind']>(kind: Kind): readonly Extract<LastingFault, { kind: Kind }>[] {
    const { lasting, startedAt } = this.#run.scenario;
    if (lasting.length === 0 || this.#run.faultsOver) return [];
    const at = this.#run.now() - startedAt;
    return lasting.filter(
      (fault): fault is Extract<LastingFault, { kind: Kind }> => fault.kind === kind && fault.from <= at,
    );
  }

  #drawFate(functionName: string): Fate {
    const random = this.#random;
    // Where anything may go wrong, more are given up and go on.
    const abandoned = this.#weather.withinBudget ? 1 : functionName === 'SetupDBUsers' ? 24 : 8;
    const kind = random.weighted({ refused: 2, killed: 5, 'answer-lost': 2, abandoned });
    const atCall = random.between(1, 6);
    switch (kind) {
      case 'refused':
        return {
          kind,
          error: random.pick([
            'Lambda.ServiceException',
            'Lambda.TooManyRequestsException',
            'Lambda.AWSLambdaException',
          ]),
        };
      case 'killed':
        return { kind, error: random.pick(crashes), atCall, afterEffect: random.chance(0.6) };
      case 'answer-lost':
        return { kind, error: random.pick([...crashes, 'Lambda.ServiceException']) };
      case 'abandoned':
        // Late, one has seen what it was to change, and has not changed it yet.
        return {
          ...{ kind, error: 'Lambda.SdkClientException' },
          atCall: functionName === 'SetupDBUsers' ? atCall + random.between(1, 3) : atCall,
        };
    }
  }

  /** What becomes of one attempt of a request to AWS. */
  call(
    invocation: Invocation,
    { service, action, region }: Pick<SdkRequest, 'service' | 'action' | 'region'>,
    attempt: number,
  ): CallFault | undefined {
    if (this.#run.faultsOver) return undefined;
    const broken = this.#lastingFaults('service').find((fault) => fault.service === service)?.how;
    const gone = this.#lastingFaults('region').some((fault) => fault.region === region) ? 'server-error' : undefined;
    const afterRename = this.#afterRename(invocation, action);
    const fault =
      broken ??
      gone ??
      afterRename ??
      this.#lasting(service, action, region) ??
      this.#passing(invocation, service, action, attempt);
    if (fault !== undefined) this.#run.inject(`${service} ${fault}`, invocation.execution, invocation.functionName);
    return fault;
  }

  /** In some worlds DeleteRDS fails for good in the moment in which it has asked for a rename that RDS does not show yet. */
  #afterRename({ execution, functionName }: Invocation, action: string): CallFault | undefined {
    if (!this.#weather.failsAfterRename || functionName !== 'DeleteRDS') return undefined;
    const now = this.#run.now();
    if (action === 'ModifyDBCluster') this.#renamedAt.set(execution.id, now);
    const isJustRenamed = now - (this.#renamedAt.get(execution.id) ?? Number.NEGATIVE_INFINITY) < 90_000;
    return action === 'DescribeDBInstances' && isJustRenamed ? 'denied' : undefined;
  }

  #lasting(service: string, action: string, region: string): CallFault | undefined {
    const at = this.#run.now() - this.#run.scenario.startedAt;
    const during = ({ from, until }: { from: number; until: number }) => from <= at && at < until;
    if (this.#weather.denials.some((denial) => denial.action === action && during(denial))) return 'denied';
    if (
      this.#weather.outages.some(
        (outage) => (outage.service ?? service) === service && (outage.region ?? region) === region && during(outage),
      )
    )
      return 'server-error';
    return undefined;
  }

  /** What has struck once is likely to strike again before it passes. */
  #passing(invocation: Invocation, service: string, action: string, attempt: number): CallFault | undefined {
    const likely = attempt > 1 ? 0.5 : this.#weather.callFaults * oftener(invocation) ** 2;
    if (!this.#random.chance(this.#weather.callFaults === 0 ? 0 : likely) || !this.#spend(invocation, 'calls'))
      return undefined;
    if (action === 'GetSecretValue' && this.#weather.garbles && this.#random.chance(0.3)) return 'garbled-answer';
    return this.#random.weighted({
      throttled: 4,
      'server-error': 3,
      'timeout-before-effect': 1,
      'timeout-after-effect': service === 'rds' ? 3 : 1,
    });
  }

  database(invocation: Invocation, method: string): DatabaseFault | undefined {
    if (this.#lastingFaults('database').length > 0) {
      this.#run.inject('postgres unreachable', invocation.execution, invocation.functionName);
      return 'unreachable';
    }
    if (this.#run.faultsOver || !this.#random.chance(this.#weather.databaseFaults)) return undefined;
    if (!this.#spend(invocation, 'database')) return undefined;
    const lasting = this.#weather.databaseRefuses && this.#random.chance(0.3);
    // A failover costs the attempts until the endpoint leads to the new writer, too.
    const failover = this.#failovers.chance(0.3) && [1, 2].every(() => this.#spend(invocation, 'database'));
    const passing = failover ? 'demoted' : 'unreachable';
    const fault = !lasting ? passing : method === 'connect' ? 'login-refused' : 'statement-refused';
    this.#run.inject(`postgres ${fault}`, invocation.execution, invocation.functionName);
    return fault;
  }

  /** How long a change stays unseen, or something gone is still seen; milliseconds. */
  lag(): number {
    if (this.#run.faultsOver || !this.#random.chance(this.#weather.lags)) return 0;
    return this.#random.between(1, this.#weather.longestLagSeconds) * 1000;
  }

  /** How long a cluster is shown as it was before a change; milliseconds. */
  staleness(): number {
    if (this.#run.faultsOver || !this.#random.chance(this.#weather.lags)) return 0;
    return this.#random.between(1, this.#weather.longestStalenessSeconds) * 1000;
  }

  /** How long a cluster shows the secret that came along with its snapshot, though one of its own was asked for; milliseconds. */
  secretLag(): number {
    if (this.#run.faultsOver || this.#weather.lags === 0 || !this.#secrets.chance(0.5)) return 0;
    return this.#secrets.between(60, 240) * 1000;
  }

  /** Whether something gone that lingers is not shown this time. */
  flickers(): boolean {
    return this.#random.chance(0.5);
  }

  /** A status that RDS shows for a while though the resource is available. */
  oddStatus(): { readonly status: string; readonly milliseconds: number } | undefined {
    if (this.#run.faultsOver || !this.#random.chance(this.#weather.oddStatuses)) return undefined;
    const status = this.#random.pick([
      'backing-up',
      'maintenance',
      'modifying',
      'upgrading',
      'pending',
      'frobnicating',
    ]);
    return { status, milliseconds: this.#random.between(1, this.#weather.longestOddStatusMinutes) * 60_000 };
  }

  /** How long a process that nobody waits for any more stands still at one statement, milliseconds; it may be for good. */
  stall(): number {
    if (!this.#stalls.chance(0.5)) return 0;
    return this.#stalls.chance(0.25) ? Number.POSITIVE_INFINITY : this.#stalls.between(1, 180) * 1000;
  }

  /** Seconds, in milliseconds, that one request takes. */
  latency(): number {
    return 5 + this.#random.integer(this.#random.chance(0.05) ? 5000 : 300);
  }

  #spend({ execution, functionName }: Pick<Invocation, 'execution' | 'functionName'>, kind: Kind): boolean {
    if (!this.#weather.withinBudget) return true;
    // HandleFailure is not there to be overcome; it has one visit as any other state.
    const visit = `${execution.id}/${functionName}/${execution.visits.length}`;
    const used = this.#used.get(visit) ?? { calls: 0, functions: 0, database: 0 };
    this.#used.set(visit, used);
    const allowed = waitsForHours.has(functionName) ? budgetForHours : budget;
    if (used[kind] >= allowed[kind]) return false;
    used[kind] += 1;
    return true;
  }
}

/** So often the definition tries a function again that Lambda fails. */
const mostRetries = 6;

/** What RDS says while something else is under way. */
const refusal = 'The resource is not in a state in which this can be done now.';

/** Few restores come to the last state, and it asks for one thing only. */
const oftener = ({ functionName }: Pick<Invocation, 'functionName'>) => (functionName === 'SendNotification' ? 2 : 1);

const crashes = ['Lambda.Unknown', 'Sandbox.Timedout', 'Lambda.ClientExecutionTimeoutException'] as const;
