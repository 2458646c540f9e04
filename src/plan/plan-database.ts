import type { DatabaseProfile } from '../config/database.ts';
import { durationSeconds } from '../config/duration.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { DatabasePlan } from '../payload/database-plan.ts';
import { columnClasses } from '../ports/database-columns.ts';
import type { OutwardKind } from '../ports/database-outward.ts';
import { planMaskRule } from './plan-mask-rule.ts';

type Role = NonNullable<DatabaseProfile['roles']>[number];
type Masking = NonNullable<DatabaseProfile['masking']>[number];
type Verification = NonNullable<DatabaseProfile['verifications']>[number];

const statementTimeout = '10m';
const queryTimeout = '5m';

/**
 * What SetupDBUsers is to make of the restored database. `sqlHashes` has the SHA-256 of every SQL file that was packaged.
 * Throws InvalidConfig for a file that was not.
 */
export function planDatabase(
  database: DatabaseProfile | undefined,
  sqlHashes: Readonly<Record<string, string>>,
): DatabasePlan {
  const { revokePublic } = database ?? {};
  return omitUndefined({
    name: database?.name,
    roles: (database?.roles ?? []).map(planRole),
    unlistedLogins: database?.unlistedLogins ?? 'lock',
    outward: planOutward(database?.outward),
    revokePublic: revokePublic && { create: revokePublic.create ?? false, connect: revokePublic.connect ?? false },
    sql: (database?.sql ?? []).map(({ file, database: name, phase, timeout }) =>
      omitUndefined({
        file,
        sha256: hashOf(file, sqlHashes),
        database: name,
        phase: phase === 'after' ? ('after' as const) : undefined,
        timeoutSeconds: durationSeconds(timeout ?? statementTimeout),
      }),
    ),
    masking: (database?.masking ?? []).map(planMasking),
    stableMasks: database?.stableMasks && { secretId: database.stableMasks.secret },
    columns: planColumns(database),
    verifications: (database?.verifications ?? []).map(planVerification),
  });
}

/** What a profile leaves out is disabled: nothing of production is reached from a copy of it unless somebody wants it. */
function planOutward(outward: DatabaseProfile['outward'] = {}): DatabasePlan['outward'] {
  const each = (kind: OutwardKind) => (typeof outward === 'string' ? outward : (outward[kind] ?? 'disable'));
  return {
    foreignServers: each('foreignServers'),
    subscriptions: each('subscriptions'),
    jobs: each('jobs'),
    eventTriggers: each('eventTriggers'),
    publications: each('publications'),
    extensions: each('extensions'),
  };
}

function hashOf(file: string, hashes: Readonly<Record<string, string>>): string {
  const hash = Object.hasOwn(hashes, file) ? hashes[file] : undefined;
  if (hash === undefined) {
    throw new PipelineError('InvalidConfig', `The SQL file ${file} was not packaged with this stage.`, { file });
  }
  return hash;
}

function planRole({ login, settings, ...role }: Role): DatabasePlan['roles'][number] {
  return omitUndefined({
    ...role,
    grants: role.grants?.map(({ privileges, ...grant }) =>
      omitUndefined({ ...grant, privileges: omitUndefined(privileges) }),
    ),
    settings:
      settings &&
      Object.fromEntries(Object.entries(settings).map(([name, value]) => [name.toLowerCase(), String(value)])),
    login: planLogin(login),
  });
}

function planLogin(login: Role['login']): DatabasePlan['roles'][number]['login'] {
  if (typeof login === 'string') return { type: login };
  return 'secret' in login
    ? { type: 'secret', secretId: login.secret }
    : { type: 'generate', secretName: login.generate };
}

/** Whoever has begun to mask wants to know of what is not masked. */
function planColumns({ masking = [], columns = {} }: DatabaseProfile = {}): DatabasePlan['columns'] {
  const { undecided = masking.length > 0 ? 'refuse' : 'keep', classes = columnClasses, keep = [] } = columns;
  if (undecided === 'keep') return undefined;
  const { largeObjects = 'refuse' } = columns;
  return { undecided, classes: [...classes], largeObjects, keep: keep.map(omitUndefined) };
}

function planMasking({
  schema = 'public',
  columns = {},
  mayWrite,
  ...masking
}: Masking): DatabasePlan['masking'][number] {
  return omitUndefined({
    ...masking,
    schema,
    mayWrite: mayWrite?.map(({ schema: where = 'public', table }) => ({ schema: where, table })),
    columns: Object.entries(columns).map(([name, rule]) => ({ name, rule: planMaskRule(rule) })),
  });
}

function planVerification({ expect, timeout, ...verification }: Verification): DatabasePlan['verifications'][number] {
  return omitUndefined({
    ...verification,
    expect: typeof expect === 'object' ? omitUndefined(expect) : { equals: expect },
    timeoutSeconds: durationSeconds(timeout ?? queryTimeout),
  });
}
