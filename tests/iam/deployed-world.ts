import { RDSClient } from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Identities } from '../../local/iam/identities.ts';
import { emulator, here } from '../local/aws/emulator.ts';
import { config, stageRoles, target, templateOf } from './stage-roles.ts';

export const tags = { 'aurora-restore:target': 'orders-staging' };
export const arn = (resource: string) => `arn:aws:rds:eu-west-1:111122223333:${resource}`;
export const generated = { name: 'app', access: 'readwrite', login: { generate: 'orders-staging/app' } };

export let world: Awaited<ReturnType<typeof emulator>>;
export let identities: Identities;

/** Before each test: the region of the targets, with clusters and secrets of the pipeline's and of strangers. */
export async function deployWorld(): Promise<void> {
  identities = new Identities(here);
  world = await emulator({ identities });
  const { seed } = world.core;
  for (const id of ['orders-staging', 'stranger']) {
    const own = id === 'stranger' ? {} : { tags };
    seed.cluster(here, { id, ...own });
    seed.instance(here, { id: `${id}-1`, cluster: id, ...own });
  }
  seed.topic(here, { name: 'aurora-restore-test-notifications' });
  seed.topic(here, { name: 'another' });
  seed.secret(here, { name: 'orders-staging/app', value: '{"username":"app","password":"p"}', tags });
  seed.secret(here, { name: 'payroll', value: '{"username":"x","password":"p"}' });
  use(target({ database: { roles: [generated] } }));
}

/** Deploys another configuration of the one target. */
export function use(profile: object): void {
  identities.load(templateOf(stageRoles(config({ 'orders-staging': profile }))));
}

/** For a client of the SDK that a function has. */
export const options = (key: string) => ({
  endpoint: world.aws.url,
  region: here.region,
  credentials: { accessKeyId: `function:aurora-restore-test-${key}`, secretAccessKey: 'secret' },
  maxAttempts: 1,
});
export const rds = (key: string) => new RDSClient(options(key));
export const secrets = (key: string) => new SecretsManagerClient(options(key));

/** What a refusal says of who may not do what on which resource. */
export const denied = (key: string, action: string, resource: string, name = 'AccessDenied', status = 403) => ({
  name,
  status,
  message: `User: arn:aws:sts::111122223333:assumed-role/aurora-restore-test-eu-west-1-${key}/aurora-restore-test-${key} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
});
