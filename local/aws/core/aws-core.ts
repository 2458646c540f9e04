import type { Clock } from '../../clock.ts';
import { accessDenied } from './access-denied.ts';
import { type Authority, type Authorizations, needs } from './authorization.ts';
import { invalidAction } from './aws-fault.ts';
import { cloudformationActions } from './cloudformation/actions.ts';
import type { ResourceSchemas } from './cloudformation/resource-schema.ts';
import { ecrActions } from './ecr/actions.ts';
import { completeAtOnce, type EffectSink } from './effect.ts';
import { Faults } from './faults.ts';
import { lambdaActions } from './functions/actions.ts';
import { Identifiers, type RandomInteger } from './identifiers.ts';
import { kmsActions } from './kms/actions.ts';
import { kmsAuthorizations } from './kms/authorizations.ts';
import type { Actions } from './operation.ts';
import type { Params, Result } from './params.ts';
import { rdsActions } from './rds/actions.ts';
import { rdsAuthorizations } from './rds/authorizations.ts';
import { s3Actions } from './s3/actions.ts';
import { secretsManagerActions } from './secrets-manager/actions.ts';
import { secretsManagerAuthorizations } from './secrets-manager/authorizations.ts';
import { Seed } from './seed/seed.ts';
import { type SettingsOverrides, settingsWith } from './settings.ts';
import { snsActions } from './sns/actions.ts';
import { snsAuthorizations } from './sns/authorizations.ts';
import { type StateReport, stateReport } from './state-report.ts';
import { stsActions } from './sts/actions.ts';
import { type Context, World } from './world.ts';

const services = {
  rds: rdsActions,
  sns: snsActions,
  secretsmanager: secretsManagerActions,
  kms: kmsActions,
  sts: stsActions,
  cloudformation: cloudformationActions,
  s3: s3Actions,
  lambda: lambdaActions,
  ecr: ecrActions,
} as const satisfies Record<string, Actions>;

/** What the actions of a service need; one that is not here needs its own name on everything. */
const authorizations: Readonly<Partial<Record<Service, Authorizations>>> = {
  rds: rdsAuthorizations,
  sns: snsAuthorizations,
  secretsmanager: secretsManagerAuthorizations,
  kms: kmsAuthorizations,
  // Whoever asks who they are is told.
  sts: { GetCallerIdentity: () => [] },
};

/** A service by the name it has in a credential scope. */
export type Service = keyof typeof services;

/** What the emulated AWS knows, by service. */
export const knownActions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(services).map(([service, actions]) => [service, Object.keys(actions).toSorted()]),
);

export const isService = (name: string): name is Service => Object.hasOwn(services, name);

export interface AwsRequest {
  readonly service: Service;
  readonly action: string;
  readonly region: string;
  /** The caller's account of 12 digits. */
  readonly account: string;
  /** In the shape of the SDK's input. */
  readonly params: Params;
  /** Who says what the caller may do; without one it may do everything. */
  readonly authority?: Authority | undefined;
}

export interface AwsCoreOptions {
  readonly clock: Clock;
  readonly settings?: SettingsOverrides;
  /** Who executes the effects on data; without it every effect is done at once. */
  readonly effects?: EffectSink;
  /** Is told of every request, before it is answered. */
  readonly onRequest?: (request: AwsRequest) => void;
  /** The source of identifiers and passwords; the machine's own randomness if left out. */
  readonly random?: RandomInteger;
  /** Without it no stack can be deployed: no type of resource is known. */
  readonly resourceSchemas?: ResourceSchemas;
}

/**
 * The state and the rules of the emulated AWS, without input or output. Nothing happens by itself: whatever the clock and
 * the finished effects have made due is applied at the beginning of each call.
 */
export class AwsCore {
  readonly faults = new Faults();
  /** Puts resources in place as fixtures, past all checks. */
  readonly seed: Seed;
  readonly #clock: Clock;
  readonly #world: World;
  readonly #onRequest: (request: AwsRequest) => void;

  constructor({
    clock,
    settings,
    effects = completeAtOnce,
    random,
    onRequest = () => {},
    resourceSchemas = () => undefined,
  }: AwsCoreOptions) {
    this.#clock = clock;
    this.#onRequest = onRequest;
    this.#world = new World(settingsWith(settings), new Identifiers(random), effects, resourceSchemas);
    this.seed = new Seed(this.#world, clock);
  }

  /** Returns the action's output in the shape of the SDK's. Throws AwsFault. */
  handle(asked: AwsRequest): Result {
    this.#onRequest(asked);
    const { service, action, region, account, params, authority } = asked;
    const now = this.#settle();
    const actions: Actions = services[service];
    const operation = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!operation) throw invalidAction(action);
    const request = { service, action, params };
    const own = this.#world.region(account, region);
    const context = { account, region, now, world: this.#world, own };
    if (authority) authorize(authority, service, action, { ...context, forcedStatus: undefined }, params);
    const forcedStatus = this.faults.strike(request);
    const result = operation({ ...context, forcedStatus }, params);
    this.faults.succeeded(request);
    return result;
  }

  /** What there is, for people and tests: no secret's value is ever in it. */
  report(): StateReport {
    return stateReport(this.#world, this.#settle());
  }

  /** A request's id in the form of AWS's. */
  newRequestId(): string {
    return this.#world.identifiers.uuid();
  }

  #settle(): number {
    const now = this.#clock.now();
    this.#world.transitions.settle(now);
    return now;
  }
}

/** Throws AwsFault for the first permission that is missing. */
function authorize(authority: Authority, service: Service, action: string, context: Context, params: Params): void {
  const declared = authorizations[service] ?? {};
  const authorization = Object.hasOwn(declared, action) ? declared[action] : undefined;
  const needed = authorization?.(context, params) ?? [needs(context, `${service}:${action}`, '*')];
  for (const permission of needed) {
    const denial = authority.denial(permission);
    if (denial !== undefined) throw permission.refusal ?? accessDenied(service, denial.message);
  }
}
