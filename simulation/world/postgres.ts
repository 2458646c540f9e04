import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { PipelineError } from '../../src/errors.ts';
import type { Credentials, DatabaseConnection, DatabaseEndpoint, RoleLogin } from '../../src/ports.ts';
import type { DatabaseFault, FaultInjector } from '../faults/injector.ts';
import type { Volume } from './databases.ts';
import type { Invocation } from './records.ts';
import type { Run } from './run.ts';
import type { Truth } from './truth.ts';

interface PostgresParts {
  readonly truth: Truth;
  readonly faults: FaultInjector;
  readonly ends: (invocation: Invocation, afterEffect: boolean) => boolean;
}

/** The servers behind the clusters' endpoints, as far as roles and logins go. */
export class Postgres {
  readonly #run: Run;
  readonly #parts: PostgresParts;

  constructor(run: Run, parts: PostgresParts) {
    this.#run = run;
    this.#parts = parts;
  }

  async connect(endpoint: DatabaseEndpoint, database: string, login: Credentials): Promise<DatabaseConnection> {
    const facts = { ...endpoint, database, role: login.username };
    const step = <Result>(method: string, work: (volume: Volume) => Result): Promise<Result> =>
      this.#step(method, endpoint, facts, work);
    await step('connect', (volume) => requireLogin(volume, login, facts));
    return {
      ensureRoles: (declared) =>
        step('ensureRoles', ({ roles }) => {
          const changes = declared.map(({ name }) => [name, roles.has(name) ? 'altered' : 'created'] as const);
          for (const { name, login: how } of declared) roles.set(name, how);
          return new Map(changes);
        }),
      grantAccess: (wanted) =>
        step('grantAccess', ({ roles, grants }) => {
          for (const { role, access, schemas = ['public', 'sales'] } of wanted) {
            if (!roles.has(role)) throw new PipelineError('UserSetupFailed', `There is no role ${role}.`, { role });
            grants.add(`${access} ${role} in ${database} on ${schemas.join(',')}`);
          }
        }),
      close: async () => {},
    };
  }

  /** One round trip: the volume is that of the cluster which bears the endpoint's name by then. */
  #step<Result>(
    method: string,
    endpoint: DatabaseEndpoint,
    facts: Readonly<Record<string, string | number>>,
    work: (volume: Volume) => Result,
  ): Promise<Result> {
    const invocation = this.#run.running;
    if (invocation === undefined) throw new Error(`${method} was asked for by nobody.`);
    const { faults, ends } = this.#parts;
    invocation.calls += 1;
    return new Promise((resolve, reject) => {
      const fault = faults.database(invocation, method);
      this.#run.after(faults.latency(), invocation, () => {
        if (!invocation.running || ends(invocation, false)) return;
        let outcome: () => void;
        try {
          if (fault !== undefined) throw refusal(fault, facts);
          const result = work(this.#volumeAt(endpoint, facts));
          outcome = () => resolve(result);
        } catch (error) {
          outcome = () => reject(error);
        }
        const how = fault === undefined ? '' : ` (${fault})`;
        const { execution, functionName, number } = invocation;
        this.#run.timeline.add(execution, `  ${functionName}#${number}  postgres ${method} ${facts['role']}${how}`);
        if (!ends(invocation, true)) outcome();
      });
    });
  }

  #volumeAt({ host, port }: DatabaseEndpoint, facts: Readonly<Record<string, string | number>>): Volume {
    const { truth } = this.#parts;
    const cluster = truth.cluster(host.split('.', 1)[0] ?? '');
    const serves = truth
      .instancesOf(String(cluster?.['DBClusterIdentifier'] ?? ''))
      .some((instance) => instance['DBInstanceStatus'] === 'available');
    const volume = this.#run.databases.ofCluster(String(cluster?.['DbClusterResourceId']));
    if (cluster === undefined || !serves || volume === undefined || cluster['Port'] !== port) {
      throw new PipelineError('DatabaseUnreachable', `${host}:${port} cannot be reached.`, facts);
    }
    return volume;
  }
}

function requireLogin(
  { master, roles }: Volume,
  { username, password }: Credentials,
  facts: Readonly<Record<string, string | number>>,
): void {
  const role = roles.get(username);
  const accepted = username === master.username ? password === master.password : isPasswordOf(role, password);
  if (!accepted) throw new PipelineError('DatabaseLoginFailed', `The login of ${username} is refused.`, facts);
}

/** As PostgreSQL checks a SCRAM-SHA-256 login against the verifier it keeps. */
export function isPasswordOf(login: RoleLogin | undefined, password: string): boolean {
  if (login?.type !== 'password') return false;
  const [, iterations, salt, storedKey] = /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):/.exec(login.verifier) ?? [];
  if (salt === undefined) return false;
  const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  return createHash('sha256').update(clientKey).digest('base64') === storedKey;
}

function refusal(fault: DatabaseFault, facts: Readonly<Record<string, string | number>>): PipelineError {
  switch (fault) {
    case 'unreachable':
      return new PipelineError('DatabaseUnreachable', 'The connection was lost.', facts);
    case 'login-refused':
      return new PipelineError('DatabaseLoginFailed', 'The server refuses the login.', { ...facts, sqlstate: '28000' });
    case 'statement-refused':
      return new PipelineError('UserSetupFailed', 'The statement is refused.', { ...facts, sqlstate: '42501' });
  }
}
