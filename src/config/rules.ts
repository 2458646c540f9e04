import * as z from 'zod/mini';
import { parseArn } from '../arn.ts';
import { formatPath, type Path, type Problem, valueAt } from '../validation/validation.ts';
import { unkeepableDeadlines } from './deadlines.ts';
import { pathsTakenBefore } from './json-paths.ts';
import { readersGrantedToWrite } from './readers.ts';
import { targetName } from './schema.ts';
import { tooManyTagsToSetAside } from './set-aside-tags.ts';
import { shuffledAlone } from './shuffled-together.ts';
import { overlappingWindows } from './windows.ts';

/**
 * The rules that no single key can break: between targets, and between the settings of one. They read the document as it
 * was written, and skip what is not of the right kind, so that one run tells every problem of a file.
 */
export function brokenRules(document: unknown): readonly Problem[] {
  const targets = Object.keys(objectAt(document, ['targets'])).map((name) => ({ name, path: ['targets', name] }));
  return [
    ...withoutTargets(document, targets),
    ...elsewhere(document, ['alarms', 'topicArn']),
    ...elsewhere(document, ['logs', 'kmsKeyArn']),
    ...targets.flatMap(({ name, path }) => misnamedTarget(name, path)),
    ...clustersReplacedTwice(document, targets),
    ...targets.flatMap(({ name, path }) => targetIsSource(document, name, path)),
    ...targets.flatMap(({ path }) => serverlessWithoutScaling(document, path)),
    ...targets.flatMap(({ path }) => overlappingWindows(document, path)),
    ...targets.flatMap(({ path }) => unkeepableDeadlines(document, path)),
    ...targets.flatMap(({ path }) => unusableTagKeys(document, path)),
    ...targets.flatMap(({ path }) => tooManyTagsToSetAside(document, path)),
    ...targets.flatMap(({ path }) => rolesDeclaredTwice(document, path)),
    ...targets.flatMap(({ path }) => readersThatMayWrite(document, path)),
    ...targets.flatMap(({ path }) => readersGrantedToWrite(document, path)),
    ...targets.flatMap(({ path }) => tablesMaskedTwice(document, path)),
    ...targets.flatMap(({ path }) => columnsMaskedAndKept(document, path)),
    ...targets.flatMap(({ path }) => pathsTakenBefore(document, path)),
    ...targets.flatMap(({ path }) => shuffledAlone(document, path)),
    ...secretsWrittenTwice(document, targets),
    ...secretsReadAndWritten(document, targets),
  ];
}

interface Target {
  readonly name: string;
  readonly path: Path;
}

function withoutTargets(document: unknown, targets: readonly Target[]): readonly Problem[] {
  return targets.length === 0 && isObject(valueAt(document, ['targets']))
    ? [{ path: ['targets'], text: 'expected at least one target, got an empty object' }]
    : [];
}

/** CloudWatch publishes to topics, and encrypts with keys, of its own region only. */
function elsewhere(document: unknown, path: Path): readonly Problem[] {
  const [arn, region] = [valueAt(document, path), valueAt(document, ['region'])];
  const found = typeof arn === 'string' ? parseArn(arn)?.region : undefined;
  if (typeof region !== 'string' || found === undefined || found === region) return [];
  return [{ path, text: `expected an ARN in the stage's region ${region}, got ${JSON.stringify(arn)}` }];
}

function misnamedTarget(name: string, path: Path): readonly Problem[] {
  const result = z.safeParse(targetName, name);
  return result.success
    ? []
    : result.error.issues.map(({ message }) => ({ path, text: `${message}, got ${JSON.stringify(name)}` }));
}

function clusterOf(document: unknown, { name, path }: Target): { readonly id: unknown; readonly path: Path } {
  const at = [...path, 'cluster', 'identifier'];
  const identifier = valueAt(document, at);
  return identifier === undefined ? { id: name, path } : { id: identifier, path: at };
}

function clustersReplacedTwice(document: unknown, targets: readonly Target[]): readonly Problem[] {
  return repeated(
    targets.map((target) => clusterOf(document, target)).map(({ id, path }) => ({ value: id, path })),
    (cluster, first) =>
      `expected a cluster that no other target replaces, got ${JSON.stringify(cluster)}, which ${formatPath(first)} replaces`,
  );
}

/** Without the deployment's account at hand, only a source in the same account (none is named) is known to be the target. */
function targetIsSource(document: unknown, name: string, path: Path): readonly Problem[] {
  const source = objectAt(document, [...path, 'source']);
  const { id } = clusterOf(document, { name, path });
  const same =
    typeof id === 'string' &&
    typeof source['region'] === 'string' &&
    source['cluster'] === id &&
    source['region'] === valueAt(document, ['region']) &&
    source['account'] === undefined;
  return same
    ? [
        {
          path: [...path, 'source'],
          text: `expected a source that is not the target itself, got cluster ${JSON.stringify(id)} in the same region`,
        },
      ]
    : [];
}

/**
 * A profile with no `cluster` at all restores like for like and may find the scaling on the existing cluster. One that
 * describes its cluster must give the scaling, else a first restore fails only after the copy.
 */
function serverlessWithoutScaling(document: unknown, path: Path): readonly Problem[] {
  const cluster = valueAt(document, [...path, 'cluster']);
  if (!isObject(cluster) || cluster['serverlessV2'] !== undefined) return [];
  const instances = valueAt(document, [...path, 'instances']);
  const serverless = (Array.isArray(instances) ? instances : [instances]).some(
    (instance) => isObject(instance) && instance['class'] === 'db.serverless',
  );
  return serverless
    ? [
        {
          path: [...path, 'cluster', 'serverlessV2'],
          text: 'expected { min, max } because instances have the class db.serverless, got nothing',
        },
      ]
    : [];
}

/** The schema would leave out this key of a tag without a word, as it is no key of its objects. */
function unusableTagKeys(document: unknown, path: Path): readonly Problem[] {
  const key = '__proto__';
  return ['copy', 'cluster'].flatMap((part) => {
    const tags = [...path, part, 'tags'];
    return Object.hasOwn(objectAt(document, tags), key)
      ? [{ path: [...tags, key], text: `expected another tag key, got ${JSON.stringify(key)}` }]
      : [];
  });
}

function rolesDeclaredTwice(document: unknown, path: Path): readonly Problem[] {
  return repeated(
    rolesOf(document, path).map(({ role, path: at }) => ({ value: role['name'], path: [...at, 'name'] })),
    (role, first) => `expected every role once, got ${JSON.stringify(role)}, which ${formatPath(first)} has`,
  );
}

/** `readonly` is a ceiling: what a group may do, its members may do. */
function readersThatMayWrite(document: unknown, path: Path): readonly Problem[] {
  const roles = rolesOf(document, path);
  const writers = new Map(
    roles.flatMap(({ role }) =>
      role['access'] === 'readwrite' || role['access'] === 'owner' ? [[role['name'], role['access']] as const] : [],
    ),
  );
  return roles.flatMap(({ role, path: at }) => {
    const groups = role['access'] === 'readonly' && Array.isArray(role['memberOf']) ? role['memberOf'] : [];
    return groups.flatMap((group, index) =>
      writers.has(group)
        ? [
            {
              path: [...at, 'memberOf', index],
              text: `expected no role with access ${writers.get(group)} for a member that is readonly, got ${JSON.stringify(group)}`,
            },
          ]
        : [],
    );
  });
}

/** Where the default database has no name in the profile, only the database tells whether one item means the other's. */
function tablesMaskedTwice(document: unknown, path: Path): readonly Problem[] {
  const masking = valueAt(document, [...path, 'database', 'masking']);
  const defaultDatabase = valueAt(document, [...path, 'database', 'name']) ?? null;
  if (!Array.isArray(masking)) return [];
  return repeated(
    masking.flatMap((mask, index) =>
      isObject(mask) && typeof mask['table'] === 'string'
        ? [
            {
              value: JSON.stringify([mask['database'] ?? defaultDatabase, mask['schema'] ?? 'public', mask['table']]),
              path: [...path, 'database', 'masking', index, 'table'],
            },
          ]
        : [],
    ),
    (_table, first) => `expected every table once, got the table that ${formatPath(first)} names`,
  );
}

function columnsMaskedAndKept(document: unknown, path: Path): readonly Problem[] {
  const masking = valueAt(document, [...path, 'database', 'masking']);
  if (!Array.isArray(masking)) return [];
  return masking.flatMap((item, index) => {
    if (!isObject(item) || !isObject(item['columns']) || !Array.isArray(item['keep'])) return [];
    const ruled = Object.keys(item['columns']);
    return item['keep'].flatMap((name, at) =>
      ruled.includes(name)
        ? [
            {
              path: [...path, 'database', 'masking', index, 'keep', at],
              text: `expected a column without a rule, got ${JSON.stringify(name)}, which columns has one for`,
            },
          ]
        : [],
    );
  });
}

function secretsWrittenTwice(document: unknown, targets: readonly Target[]): readonly Problem[] {
  return repeated(
    generatedSecrets(document, targets),
    (secret, first) =>
      `expected a secret of its own for every generated password, got ${JSON.stringify(secret)}, which ${formatPath(first)} has`,
  );
}

/** The pipeline would write a role's password over the master's, or over what masks follow from. */
function secretsReadAndWritten(document: unknown, targets: readonly Target[]): readonly Problem[] {
  const generated = generatedSecrets(document, targets);
  const read = targets.flatMap((target) =>
    [
      ['masterCredentials', 'secret'],
      ['database', 'stableMasks', 'secret'],
    ].map((at) => [...target.path, ...at]),
  );
  return read.flatMap((path) => {
    const secret = valueAt(document, path);
    const writer = generated.find(({ value }) => value === secret && typeof value === 'string');
    return writer === undefined
      ? []
      : [
          {
            path,
            text: `expected a secret that no role's password is generated into, got ${JSON.stringify(secret)}, which ${formatPath(writer.path)} has`,
          },
        ];
  });
}

interface Placed {
  readonly value: unknown;
  readonly path: Path;
}

function generatedSecrets(document: unknown, targets: readonly Target[]): readonly Placed[] {
  return targets
    .flatMap(({ path }) => rolesOf(document, path))
    .map(({ role, path }) => ({ value: valueAt(role, ['login', 'generate']), path: [...path, 'login', 'generate'] }));
}

function rolesOf(document: unknown, path: Path): readonly { role: Readonly<Record<string, unknown>>; path: Path }[] {
  const roles = valueAt(document, [...path, 'database', 'roles']);
  if (!Array.isArray(roles)) return [];
  return roles.flatMap((role, index) =>
    isObject(role) ? [{ role, path: [...path, 'database', 'roles', index] }] : [],
  );
}

/** A problem at every place whose text stands at an earlier place too. */
function repeated(places: readonly Placed[], text: (value: string, first: Path) => string): readonly Problem[] {
  const firstPaths = new Map<string, Path>();
  return places.flatMap(({ value, path }) => {
    if (typeof value !== 'string') return [];
    const first = firstPaths.get(value);
    if (first === undefined) {
      firstPaths.set(value, path);
      return [];
    }
    return [{ path, text: text(value, first) }];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(document: unknown, path: Path): Readonly<Record<string, unknown>> {
  const value = valueAt(document, path);
  return isObject(value) ? value : {};
}
