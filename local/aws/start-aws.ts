import { resourceSchema } from '../../serverless/template/resource-schemas.ts';
import type { Clock } from '../clock.ts';
import type { Identities } from '../iam/identities.ts';
import { AwsCore, type AwsRequest } from './core/aws-core.ts';
import type { RandomInteger } from './core/identifiers.ts';
import type { SettingsOverrides } from './core/settings.ts';
import type { DatabaseServers } from './database-servers.ts';
import { createEffectRunner } from './effect-runner.ts';
import { startHttpServer } from './front/http-server.ts';

export interface AwsOptions {
  readonly clock: Clock;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** How a user gives another port: named in the error if this one is taken. `--aws-port` if left out. */
  readonly portOption?: string;
  /** The real databases behind the clusters; without them there is a control plane only. They stay the caller's to close. */
  readonly databaseServers?: DatabaseServers;
  /** The account of callers whose access key id is no account id. */
  readonly account?: string;
  /** Who may do what; without it everybody everything. */
  readonly identities?: Identities;
  readonly settings?: SettingsOverrides;
  readonly random?: RandomInteger;
  /** Is told of every request. */
  readonly onRequest?: ((request: AwsRequest) => void) | undefined;
  /** Is told of effects that failed and of errors in the emulator itself. */
  readonly log?: (line: string) => void;
}

export interface EmulatedAws {
  /** For AWS_ENDPOINT_URL. */
  readonly url: string;
  readonly port: number;
  readonly core: AwsCore;
  /** Resolves once no work on databases is under way. */
  idle(): Promise<void>;
  /** Ends the server and the work on databases that is under way. */
  close(): Promise<void>;
}

const defaultAccount = '000000000000';

/** Starts the emulated AWS on 127.0.0.1. Throws an Error that names the port and the option if the port is taken. */
export async function startAws(options: AwsOptions): Promise<EmulatedAws> {
  const { clock, databaseServers, account = defaultAccount, settings, random, onRequest, log = () => {} } = options;
  const runner = databaseServers && createEffectRunner({ servers: databaseServers, clock, log });
  const core = new AwsCore({
    clock,
    resourceSchemas: resourceSchema,
    ...(settings ? { settings } : {}),
    ...(random ? { random } : {}),
    ...(onRequest ? { onRequest } : {}),
    ...(runner ? { effects: runner.emit } : {}),
  });
  const server = await startHttpServer({
    core,
    account,
    log,
    identities: options.identities,
    port: options.port ?? 0,
    portOption: options.portOption ?? '--aws-port',
  });
  return {
    url: server.url,
    port: server.port,
    core,
    idle: async () => runner?.idle(),
    close: async () => {
      // First of all: an effect that ends while the server is closing must not set off the next one.
      const ended = runner?.close();
      await server.close();
      await ended;
    },
  };
}
