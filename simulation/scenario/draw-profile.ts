import type { Profile } from '../../src/config/schema.ts';
import type { Random } from '../random.ts';
import type { Climate } from './climate.ts';
import { names } from './names.ts';

type Role = NonNullable<NonNullable<Profile['database']>['roles']>[number];

/** A profile out of the space that the schema allows, such that a restore can succeed with it. */
export function drawProfile(
  random: Random,
  /** For what becomes of the data: a source of its own, so that the other draws stay what they were. */
  data: Random,
  target: string,
  world: {
    readonly climate: Climate;
    readonly source: { readonly region: string; readonly account: string | undefined; readonly encrypted: boolean };
    readonly adopt: boolean;
    readonly unprotect: boolean;
    /** Whether there are instances to go by. */
    readonly likeForLike: boolean;
    /** Which of the source's snapshots there are to choose. */
    readonly selectable: readonly ('automated' | 'manual')[];
  },
): Profile {
  const { source, climate } = world;
  const roles = drawGroup(data, drawRoles(random, target));
  const iam = roles.some(({ login }) => login === 'iam');
  const may = <Value>(value: Value): Value | undefined => (random.chance(0.4) ? value : undefined);
  const cluster = given({
    identifier: undefined,
    subnetGroup: may(names.subnetGroup),
    securityGroupIds: may(['sg-0a1b2c3d', 'sg-0c2d4e6f']),
    parameterGroup: may(names.parameterGroup),
    port: may(5433),
    iamAuthentication: iam ? true : may(random.chance(0.5)),
    storageType: may('aurora-iopt1' as const),
    deletionProtection: may(random.chance(0.3)),
    logExports: may(['postgresql' as const]),
    tags: may({ team: 'orders' }),
    backup: may({ retentionDays: random.between(1, 14) }),
    maintenanceWindow: may('sun:02:00-sun:03:00'),
    copyTagsToSnapshot: may(true),
  });
  const master = random.weighted({ managed: 3, none: 2, key: 1, secret: 2 });
  return given({
    source: given({ region: source.region, cluster: names.source, account: source.account }),
    snapshot: may(given({ select: may(`latest-${random.pick(world.selectable)}` as const), maxAgeHours: 200 })),
    copy: source.encrypted ? { kmsKeyId: names.copyKey } : undefined,
    cluster: Object.keys(cluster).length > 0 ? cluster : undefined,
    instances: world.likeForLike && random.chance(0.4) ? undefined : drawInstances(random),
    masterCredentials:
      master === 'managed'
        ? ('managed' as const)
        : master === 'key'
          ? { managed: { kmsKeyId: names.secretKey } }
          : master === 'secret'
            ? { secret: names.masterSecret(target) }
            : undefined,
    database:
      roles.length > 0 || random.chance(0.2)
        ? given({
            name: may(names.database),
            roles,
            unlistedLogins: data.chance(0.4) ? data.pick(['lock', 'drop', 'keep'] as const) : undefined,
            masking: data.chance(0.4) ? drawMasking(data) : undefined,
            ...drawDeclarations(data, climate),
          })
        : undefined,
    replace: given({
      adopt: world.adopt ? true : undefined,
      strategy: may(random.pick(['delete', 'setAside', 'setAside'] as const)),
      finalSnapshot: may(random.chance(0.7)),
      disableDeletionProtection: world.unprotect || cluster.deletionProtection === true ? true : undefined,
    }),
    onFailure: may(random.pick(['keep', 'cleanup'] as const)),
    archive: may(given({ keep: random.between(1, 4), deleteAfterDays: may(random.between(1, 40)) })),
    // Short enough for a run to meet them where things go wrong, and long enough where they do not.
    deadlines:
      climate === 'rough' || climate === 'meddled' || climate === 'lasting'
        ? {
            copy: random.pick(['20m', '40m']),
            delete: random.pick(['20m', '40m']),
            restore: random.pick(['30m', '1h']),
          }
        : undefined,
  });
}

/** Masking `events` takes longer than one invocation may. */
function drawMasking(random: Random): NonNullable<NonNullable<Profile['database']>['masking']> {
  const tables = random.chance(0.3) ? ['customers', 'events'] : ['customers'];
  const here = tables.map((table) => ({ table, columns: { email: 'email' as const } }));
  const there = { database: 'postgres', table: 'reviews', columns: { author: 'name' as const } };
  return random.chance(0.3) ? [...here, there] : here;
}

/** By a draw of its own: the masks of some follow from a secret. */
export function perhapsStable(profile: Profile, random: Random, target: string): Profile {
  const { database } = profile;
  if (database?.masking === undefined || !random.chance(0.3)) return profile;
  return { ...profile, database: { ...database, stableMasks: { secret: names.maskingSecret(target) } } };
}

/** What else is declared of the data. Where a restore has to succeed, nothing that is in doubt. */
function drawDeclarations(random: Random, climate: Climate) {
  const doubts = climate === 'rough' || climate === 'meddled';
  const sql =
    doubts && random.chance(0.5) ? random.pick([names.brokenSql, names.openingSql, names.openingSql]) : names.cleanSql;
  const query = doubts
    ? random.pick([names.doubtfulQuery, names.ageingQuery, names.ageingQuery, names.soundQuery])
    : names.soundQuery;
  return given({
    revokePublic: random.chance(0.3) ? { create: random.chance(0.8), connect: random.chance(0.5) } : undefined,
    sql: random.chance(doubts ? 0.45 : 0.3) ? drawSqlFiles(random, sql) : undefined,
    verifications: random.chance(doubts ? 0.7 : 0.4)
      ? [given({ name: 'orders', query, expect: 0, database: random.chance(0.2) ? 'postgres' : undefined })]
      : undefined,
  });
}

/** One that lets somebody in is often followed by one that fails. */
function drawSqlFiles(random: Random, first: string) {
  const files = first === names.openingSql && random.chance(0.5) ? [first, names.brokenSql] : [first];
  return files.map((file) => given({ file, database: random.chance(0.2) ? 'postgres' : undefined }));
}

/** A group role, and who of the others is its member. */
function drawGroup(random: Random, roles: readonly Role[]): Role[] {
  if (!random.chance(0.25)) return [...roles];
  const group: Role = {
    name: names.group,
    login: 'none',
    grants: [{ privileges: { tables: ['SELECT'] } }],
  };
  return [group, ...roles.map((role) => (random.chance(0.5) ? { ...role, memberOf: [names.group] } : role))];
}

function drawInstances(random: Random): NonNullable<Profile['instances']> {
  const parameterGroup = random.chance(0.2) ? { parameterGroup: names.parameterGroup } : {};
  if (random.chance(0.7)) return { class: 'db.r6g.large', count: random.between(1, 3), ...parameterGroup };
  return Array.from({ length: random.between(1, 2) }, (_, at) => ({
    class: at === 0 ? 'db.r6g.xlarge' : 'db.r6g.large',
    promotionTier: at,
    ...parameterGroup,
  }));
}

function drawRoles(random: Random, target: string): Role[] {
  return Array.from({ length: random.integer(4) }, (_, at) => {
    const name = names.role(at);
    const kind = random.weighted({ generate: 5, secret: 3, iam: 2 });
    return given({
      name,
      access: random.pick(['readonly', 'readwrite', 'owner'] as const),
      login:
        kind === 'iam'
          ? ('iam' as const)
          : kind === 'secret'
            ? { secret: names.roleSecret(target, at) }
            : { generate: names.generatedSecret(target, at) },
      databases: random.chance(0.2) ? [names.database, 'postgres'] : undefined,
      schemas: random.chance(0.2) ? ['public'] : undefined,
    });
  });
}

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without what was not drawn: in a document, a key is there or it is not. */
function given<const T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
