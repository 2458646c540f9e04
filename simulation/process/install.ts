import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { KMSClient } from '@aws-sdk/client-kms';
import { RDSClient } from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { home } from '../world/home.ts';
import { environment, type ServiceName } from './environment.ts';

/**
 * Replaces, for this thread and for good, everything by which the functions reach the machine: clock, randomness, the
 * environment's variables and the SDK's way out. A request never becomes bytes: what the command holds goes to the
 * emulated AWS as it is.
 */
export function installSimulation(): void {
  Object.assign(process.env, {
    AWS_REGION: home.region,
    STAGE: 'simulation',
    STATE_MACHINE_ARN: home.stateMachineArn,
    NOTIFICATION_TOPIC_ARN: home.topicArn,
    AWS_ACCESS_KEY_ID: home.account,
    AWS_SECRET_ACCESS_KEY: 'unused',
  });
  replaceClock();
  replaceRandomness();
  for (const [service, client] of Object.entries(clients)) replaceSend(service as ServiceName, client.prototype);
}

const clients = {
  rds: RDSClient,
  sns: SNSClient,
  secretsmanager: SecretsManagerClient,
  kms: KMSClient,
  states: SFNClient,
};

function replaceClock(): void {
  const RealDate = globalThis.Date;
  class SimulatedDate extends RealDate {
    constructor(...given: [] | ConstructorParameters<DateConstructor>) {
      super(...((given.length === 0 ? [environment().now()] : given) as [number]));
    }

    static override now(): number {
      return environment().now();
    }
  }
  globalThis.Date = SimulatedDate as DateConstructor;
}

function derive(password: string, salt: Buffer, _iterations: number, length: number, digest: string): Buffer {
  return crypto.createHmac(digest, salt).update(password).digest().subarray(0, length);
}

function replaceRandomness(): void {
  Math.random = () => environment().bytes(4).readUInt32BE() / 2 ** 32;
  Object.assign(crypto, {
    randomBytes: (length: number) => environment().bytes(length),
    randomUUID: () => uuidOf(environment().bytes(16).toString('hex')),
    // What a verifier costs is no part of the simulation; that it fits one password and one salt alone is.
    pbkdf2Sync: derive,
    pbkdf2: (
      password: string,
      salt: Buffer,
      iterations: number,
      length: number,
      digest: string,
      done: (error: null, key: Buffer) => void,
    ) => queueMicrotask(() => done(null, derive(password, salt, iterations, length, digest))),
  });
  syncBuiltinESMExports();
}

const uuidOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');

interface Sender {
  readonly config: { region(): Promise<string> };
}

function replaceSend(service: ServiceName, prototype: object): void {
  const send = async function (this: Sender, command: { readonly input: object }): Promise<unknown> {
    const world = environment();
    return await world.request({
      service,
      action: command.constructor.name.replace(/Command$/, ''),
      region: await this.config.region(),
      params: command.input as Readonly<Record<string, unknown>>,
    });
  };
  Object.assign(prototype, { send });
}
