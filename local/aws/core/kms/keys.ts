import { formatArn, parseArn } from '../arn.ts';
import type { KmsKey } from '../resources.ts';
import type { Context, RegionState, World } from '../world.ts';

export interface KeyOptions {
  readonly id?: string;
  /** As `alias/orders`. */
  readonly aliases?: readonly string[];
  readonly enabled?: boolean;
  readonly manager?: KmsKey['manager'];
  /** Other accounts that its policy admits. */
  readonly grantedTo?: readonly string[];
}

/** Adds a key to an account's region and returns it. */
export function addKey(world: World, state: RegionState, now: number, options: KeyOptions = {}): KmsKey {
  const id = options.id ?? world.identifiers.uuid();
  const { account, region } = state;
  const key: KmsKey = {
    id,
    arn: formatArn({ service: 'kms', region, account, resource: `key/${id}` }),
    account,
    aliases: [...(options.aliases ?? [])],
    enabled: options.enabled ?? true,
    manager: options.manager ?? 'CUSTOMER',
    grantedTo: new Set(options.grantedTo ?? []),
    createdAt: now,
  };
  state.keys.set(id, key);
  return key;
}

/** The key that AWS makes for a service in an account's region when it is first needed, as `alias/aws/rds`. */
export function serviceKey(world: World, state: RegionState, now: number, service: 'rds' | 'secretsmanager'): KmsKey {
  const alias = `alias/aws/${service}`;
  return keyByAlias(state, alias) ?? addKey(world, state, now, { aliases: [alias], manager: 'AWS' });
}

/** A key by id, ARN, alias or alias ARN; undefined if there is none of that name in the region it names. */
export function findKey({ world, own, now }: Context, name: string): KmsKey | undefined {
  const arn = parseArn(name);
  if (arn && (arn.service !== 'kms' || arn.region !== own.region)) return undefined;
  const state = arn ? world.region(arn.account, arn.region) : own;
  const resource = arn?.resource ?? name;
  if (resource === 'alias/aws/rds') return serviceKey(world, state, now, 'rds');
  if (resource === 'alias/aws/secretsmanager') return serviceKey(world, state, now, 'secretsmanager');
  if (resource.startsWith('alias/')) return keyByAlias(state, resource);
  return state.keys.get(resource.replace(/^key\//, ''));
}

/** Whether an account may use a key: it is enabled, and the account's own or one whose policy admits the account. */
export function mayUse(key: KmsKey, account: string): boolean {
  if (!key.enabled) return false;
  return key.account === account || (key.manager === 'CUSTOMER' && key.grantedTo.has(account));
}

/** A key by ARN in whatever account and region, for looking behind a snapshot's encryption. */
export function keyByArn(world: World, arn: string): KmsKey | undefined {
  const parsed = parseArn(arn);
  return parsed && world.region(parsed.account, parsed.region).keys.get(parsed.resource.replace(/^key\//, ''));
}

function keyByAlias(state: RegionState, alias: string): KmsKey | undefined {
  return [...state.keys.values()].find((key) => key.aliases.includes(alias));
}
