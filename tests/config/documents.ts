/** A valid configuration document with every key set: tests break one thing in it at a time. */
export function fullDocument() {
  return {
    region: 'eu-west-1',
    network: { securityGroupIds: ['sg-0a'], subnetIds: ['subnet-0a', 'subnet-0b'] },
    alarms: { topicArn: 'arn:aws:sns:eu-west-1:123456789012:on-call', freshness: '26h' },
    logs: {
      retentionDays: 30,
      kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      executionData: false,
    },
    sweep: { schedule: 'rate(1 day)', apply: true },
    targets: {
      'orders-staging': {
        source: { region: 'us-east-1', cluster: 'orders-prod', account: '123456789012' },
        snapshot: { select: 'latest-automated', maxAgeHours: 36 },
        copy: { kmsKeyId: 'alias/aurora-restore', tags: { team: 'orders' } },
        cluster: {
          identifier: 'orders-staging-db',
          subnetGroup: 'orders-staging',
          securityGroupIds: ['sg-0123abcd'],
          parameterGroup: 'orders',
          engineVersion: '17.4',
          port: 5432,
          iamAuthentication: true,
          serverlessV2: { min: 0.5, max: 8 },
          storageType: 'aurora-iopt1',
          deletionProtection: true,
          logExports: ['postgresql'],
          backup: { retentionDays: 14, window: '02:00-03:00' },
          maintenanceWindow: 'Sun:03:00-Sun:04:00',
          copyTagsToSnapshot: true,
          autoMinorVersionUpgrade: false,
          associatedRoles: [{ arn: 'arn:aws:iam::123456789012:role/orders-import', feature: 's3Import' }],
          tags: { team: 'orders' },
        },
        instances: { class: 'db.r6g.large', count: 2, parameterGroup: 'orders', promotionTier: 1 },
        masterCredentials: { secret: 'orders/master' },
        database: {
          name: 'orders',
          roles: [
            {
              name: 'orders_app',
              access: 'readwrite',
              login: { generate: 'orders/app' },
              databases: ['orders'],
              schemas: ['public'],
            },
            { name: 'orders_report', access: 'readonly', login: { secret: 'orders/report' } },
            { name: 'orders_metrics', access: 'readonly', login: 'iam' },
          ],
        },
        replace: { strategy: 'setAside', adopt: false, finalSnapshot: true, disableDeletionProtection: true },
        onFailure: 'cleanup',
        archive: { keep: 2, deleteAfterDays: 30 },
        alarms: { freshness: '30h', deadline: '4h' },
        deadlines: { copy: '6h', delete: '90m', restore: '6h' },
      },
      'orders-analytics': {
        source: { region: 'us-east-1', cluster: 'orders-prod' },
        cluster: { subnetGroup: 'analytics', serverlessV2: { min: 0, max: 16 } },
        instances: [{ class: 'db.serverless' }, { class: 'db.serverless', promotionTier: 2 }],
        masterCredentials: 'managed',
      },
    },
  };
}

type Key = string | number;

/** The document with one value replaced; `undefined` removes the key. Keys on the way are made if they are missing. */
export function changed(document: object, path: readonly Key[], value: unknown): object {
  const copy = structuredClone(document);
  let at = copy as Record<Key, unknown>;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<Key, unknown>;
  }
  const last = path.at(-1) as Key;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

/** The path of every value in a document, containers included, the document itself left out. */
export function pathsOf(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  const below: readonly (readonly [Key, unknown])[] = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [...(path.length === 0 ? [] : [path]), ...below.flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

/** The lines of the message of the error that a call throws. */
export function problemsThrownBy(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    return (error as { facts: { problems: readonly string[] } }).facts.problems;
  }
  return [];
}
