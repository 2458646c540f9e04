import type { Config, Profile } from '../../src/config/schema.ts';

/** Snapshots of a region and, where it is not the deployment's own, an account. */
interface SnapshotPlace {
  readonly region: string;
  readonly account?: string | undefined;
}

/** What the statements of a stage are narrowed to: all of it from the stage's configuration. */
export interface Scope {
  readonly region: string;
  /** What functions and the state machine are named by: `<service>-<stage>`. */
  readonly stack: string;
  /** The names of the targets: values of the tag `aurora-restore:target`. */
  readonly targets: readonly string[];
  /** The identifiers of the targets' clusters. */
  readonly clusters: readonly string[];
  /** Those of targets that may take over a cluster which bears no tag. */
  readonly adoptable: readonly string[];
  readonly sources: readonly SnapshotPlace[];
  /** Names or ARNs of secrets that are only read: of master users, of roles, and those that masks follow from. */
  readonly masterSecrets: readonly string[];
  readonly roleSecrets: readonly string[];
  readonly maskingSecrets: readonly string[];
  /** Names of secrets that passwords are generated into. */
  readonly generatedSecrets: readonly string[];
  /** The clusters whose master password RDS manages. */
  readonly managed: readonly string[];
  /** The roles that clusters may be given; undefined where a replaced cluster's own are taken over. */
  readonly clusterRoles: readonly string[] | undefined;
  readonly takesFinalSnapshots: boolean;
  readonly setsAside: boolean;
  /** Whether what a failed restore has made is removed. */
  readonly cleansUp: boolean;
  readonly network: Exclude<Config['network'], 'none'>;
  /** Whether Lambda traces the functions with X-Ray. */
  readonly tracing: boolean;
}

/** What of the stack the configuration does not say. */
export interface StackFacts {
  readonly service: string;
  readonly stage: string;
  readonly tracing: boolean;
}

export function scopeOf(config: Config, { service, stage, tracing }: StackFacts): Scope {
  const targets = Object.entries(config.targets);
  const profiles = targets.map(([, profile]) => profile);
  const identifiers = (keep: (profile: Profile) => boolean) =>
    targets.filter(([, profile]) => keep(profile)).map(([name, { cluster }]) => cluster?.identifier ?? name);
  const logins = profiles.flatMap(({ database }) => database?.roles?.map(({ login }) => login) ?? []);
  const chosenRoles = profiles.map(({ cluster }) => cluster?.associatedRoles);
  return {
    region: config.region,
    stack: `${service}-${stage}`,
    targets: targets.map(([name]) => name),
    clusters: identifiers(() => true),
    adoptable: identifiers(({ replace }) => replace?.adopt === true),
    sources: distinctPlaces(profiles.map(({ source: { region, account } }) => ({ region, account }))),
    masterSecrets: distinct(profiles.flatMap(({ masterCredentials }) => secretOf(masterCredentials))),
    roleSecrets: distinct(logins.flatMap(secretOf)),
    maskingSecrets: distinct(profiles.flatMap(({ database }) => secretOf(database?.stableMasks))),
    generatedSecrets: distinct(
      logins.flatMap((login) => (typeof login === 'object' && 'generate' in login ? [login.generate] : [])),
    ),
    managed: identifiers(({ masterCredentials }) => secretOf(masterCredentials).length === 0),
    clusterRoles: chosenRoles.includes(undefined)
      ? undefined
      : distinct(chosenRoles.flatMap((roles) => roles?.map((role) => role.arn) ?? [])),
    takesFinalSnapshots: profiles.some(({ replace }) => replace?.finalSnapshot === true),
    setsAside: profiles.some(({ replace }) => replace?.strategy === 'setAside'),
    cleansUp: profiles.some(({ onFailure }) => onFailure === 'cleanup'),
    network: config.network === 'none' ? undefined : config.network,
    tracing,
  };
}

function secretOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && 'secret' in value ? [String(value.secret)] : [];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function distinctPlaces(places: readonly SnapshotPlace[]): readonly SnapshotPlace[] {
  const byText = new Map(places.map((place) => [`${place.region} ${place.account ?? ''}`, place]));
  return [...byText.values()];
}
