import { formatArn } from '../arn.ts';
import { AwsFault } from '../aws-fault.ts';
import type { Secret } from '../resources.ts';
import type { RegionState, World } from '../world.ts';

/** Puts a secret in place; `value` is left out for one that has no value yet. */
export function addSecret(
  world: World,
  state: RegionState,
  now: number,
  options: {
    readonly name: string;
    readonly value?: string;
    readonly versionId?: string;
    readonly description?: string;
    readonly kmsKeyId?: string;
    readonly owningService?: string;
    readonly tags?: ReadonlyMap<string, string>;
  },
): Secret {
  const { account, region } = state;
  const secret: Secret = {
    name: options.name,
    arn: formatArn({
      service: 'secretsmanager',
      region,
      account,
      resource: `secret:${options.name}-${world.identifiers.secretSuffix()}`,
    }),
    description: options.description,
    kmsKeyId: options.kmsKeyId,
    owningService: options.owningService,
    createdAt: now,
    changedAt: now,
    deletedAt: undefined,
    tags: new Map(options.tags ?? []),
    versions: [],
  };
  if (options.value !== undefined) {
    addVersion(secret, options.versionId ?? world.identifiers.uuid(), options.value, now);
  }
  state.secrets.set(secret.name, secret);
  return secret;
}

/** Makes the value the current one; the one before becomes AWSPREVIOUS. */
export function addVersion(secret: Secret, id: string, value: string, now: number): void {
  for (const version of secret.versions) {
    version.stages.delete('AWSPREVIOUS');
    if (version.stages.delete('AWSCURRENT')) version.stages.add('AWSPREVIOUS');
  }
  secret.versions.push({ id, value, createdAt: now, stages: new Set(['AWSCURRENT']) });
  secret.changedAt = now;
}

/** A secret by name, by ARN, or by ARN without its random suffix. Throws ResourceNotFoundException, InvalidRequestException. */
export function findSecret(state: RegionState, secretId: string): Secret {
  const secret =
    state.secrets.get(secretId) ??
    [...state.secrets.values()].find(({ arn }) => arn === secretId || arn.slice(0, -7) === secretId);
  if (!secret) throw resourceNotFound("Secrets Manager can't find the specified secret.");
  if (secret.deletedAt !== undefined) {
    throw new AwsFault(
      'InvalidRequestException',
      400,
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  }
  return secret;
}

export const resourceNotFound = (message: string) => new AwsFault('ResourceNotFoundException', 400, message);

export const invalidParameter = (message: string) => new AwsFault('InvalidParameterException', 400, message);
