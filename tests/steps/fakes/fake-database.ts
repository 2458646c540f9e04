import { PipelineError } from '../../../src/errors.ts';
import type {
  AccessGrant,
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
  readonly grants: (AccessGrant & { readonly database: string })[] = [];
  readonly connected: Connected[] = [];
  /** Users whose login the server refuses. */
  readonly refused = new Set<string>();
  open = 0;
  /** Thrown by the next call of the method named. */
  fail: { readonly method: 'connect' | 'ensureRoles' | 'grantAccess'; readonly error: Error } | undefined;

  async connect(endpoint: DatabaseEndpoint, database: string, credentials: Credentials): Promise<DatabaseConnection> {
    this.#failIf('connect');
    if (this.refused.has(credentials.username)) throw new PipelineError('DatabaseLoginFailed', 'Refused.');
    this.connected.push({ endpoint, database, username: credentials.username });
    this.open += 1;
    return {
      ensureRoles: async (roles) => {
        this.#failIf('ensureRoles');
        const changes = roles.map(({ name }) => [name, this.roles.has(name) ? 'altered' : 'created'] as const);
        for (const { name, login } of roles) this.roles.set(name, login);
        return new Map(changes);
      },
      grantAccess: async (grants) => {
        this.#failIf('grantAccess');
        this.grants.push(...grants.map((grant) => ({ ...grant, database })));
      },
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
