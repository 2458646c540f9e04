import { PipelineError } from '../../../src/errors.ts';
import type {
  Access,
  Credentials,
  Database,
  DatabaseConnection,
  DatabaseEndpoint,
  DatabaseSecret,
  RoleLogin,
  SecretStore,
  Tags,
} from '../../../src/ports.ts';

/** Secrets in memory. */
export class FakeSecrets implements SecretStore {
  readonly #secrets = new Map<string, Credentials>();
  readonly written: { readonly name: string; readonly secret: DatabaseSecret; readonly tags: Tags }[] = [];

  hold(secretId: string, credentials: Credentials): this {
    this.#secrets.set(secretId, credentials);
    return this;
  }

  peek(secretId: string): Credentials | undefined {
    return this.#secrets.get(secretId);
  }

  async credentials(secretId: string): Promise<Credentials> {
    const held = this.#secrets.get(secretId);
    if (held === undefined) throw new PipelineError('SecretNotFound', `There is no secret ${secretId}.`, { secretId });
    return { username: held.username, password: held.password };
  }

  async put(name: string, secret: DatabaseSecret, tags: Tags): Promise<string> {
    this.#secrets.set(name, secret);
    this.written.push({ name, secret, tags });
    return `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`;
  }
}

export interface Connected {
  readonly endpoint: DatabaseEndpoint;
  readonly database: string;
  readonly username: string;
}

/** A server that knows only names: which role was given what, who connected, and what is still open. */
export class FakeDatabase implements Database {
  readonly roles = new Map<string, RoleLogin>();
  readonly grants: { role: string; access: Access; database: string; schemas: readonly string[] }[] = [];
  readonly connected: Connected[] = [];
  /** Users whose login the server refuses. */
  readonly refused = new Set<string>();
  open = 0;
  /** Thrown by the next call of the method named. */
  fail: { readonly method: 'connect' | 'ensureRole' | 'grantAccess'; readonly error: Error } | undefined;

  async connect(endpoint: DatabaseEndpoint, database: string, credentials: Credentials): Promise<DatabaseConnection> {
    this.#failIf('connect');
    if (this.refused.has(credentials.username)) throw new PipelineError('DatabaseLoginFailed', 'Refused.');
    this.connected.push({ endpoint, database, username: credentials.username });
    this.open += 1;
    return {
      ensureRole: async (name, login) => {
        this.#failIf('ensureRole');
        const change = this.roles.has(name) ? 'altered' : 'created';
        this.roles.set(name, login);
        return change;
      },
      grantAccess: async (role, access, schemas) => {
        this.#failIf('grantAccess');
        this.grants.push({ role, access, database, schemas });
      },
      schemas: async () => [`all of ${database}`],
      close: async () => {
        this.open -= 1;
      },
    };
  }

  #failIf(method: string): void {
    if (this.fail?.method !== method) return;
    const { error } = this.fail;
    this.fail = undefined;
    throw error;
  }
}
