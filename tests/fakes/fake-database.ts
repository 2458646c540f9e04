import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Database, DatabaseConnection, DatabaseEndpoint } from '../../src/ports/database.ts';
import type { ColumnDecisions, UndecidedTable } from '../../src/ports/database-columns.ts';
import type { TableMask } from '../../src/ports/database-data.ts';
import type { OutwardObject } from '../../src/ports/database-outward.ts';
import type {
  AccessGrant,
  PreparedTransaction,
  RefusedWrite,
  RoleLogin,
  UnlistedLogin,
} from '../../src/ports/database-roles.ts';
import type { Credentials, DatabaseSecret, SecretStore } from '../../src/ports/secrets.ts';
import type { SetupProblem } from '../../src/ports/setup-problem.ts';
import type { Tags } from '../../src/ports/tags.ts';

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

  async text(secretId: string): Promise<string> {
    const held = this.#secrets.get(secretId);
    if (held === undefined) throw new PipelineError('SecretNotFound', `There is no secret ${secretId}.`, { secretId });
    return JSON.stringify(held);
  }

  async put(name: string, secret: DatabaseSecret, tags: Tags): Promise<string> {
    this.#secrets.set(name, secret);
    this.written.push({ name, secret, tags });
    return `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`;
  }
}

type FakeMethod = keyof DatabaseConnection | 'connect' | 'refuseWrite';

export interface Connected {
  readonly endpoint: DatabaseEndpoint;
  readonly database: string;
  readonly username: string;
}

const noPassword: RoleLogin = { type: 'password', verifier: 'none' };

/** A server that knows only names: which role was given what, who connected, what was asked of it, and what is still open. */
export class FakeDatabase implements Database {
  readonly roles = new Map<string, RoleLogin>();
  readonly grants: (AccessGrant & { readonly database: string })[] = [];
  readonly connected: Connected[] = [];
  /** Every method that was called, in order, with the database. */
  readonly calls: string[] = [];
  /** Users whose login the server refuses. */
  readonly refused = new Set<string>();
  /** The login roles that came along. */
  readonly production = new Set<string>();
  /** Who has LOGIN. */
  readonly mayLogIn = new Set<string>();
  readonly memberships = new Map<string, string[]>();
  readonly existing = ['orders', 'audit', 'postgres', 'chosen'];
  readonly problems: SetupProblem[] = [];
  /** What contradicts the grants, whenever it is asked. */
  readonly grantProblems: SetupProblem[] = [];
  /** Settings that the server does not know. */
  readonly unknownSettings = new Set<string>();
  /** What reaches other servers, by its database. */
  readonly outward = new Map<string, readonly OutwardObject[]>();
  /** What of it PostgreSQL refuses to have disabled, and of what was prepared, to have rolled back. */
  readonly stubborn = new Set<string>();
  /** What is made that acts outward, once roles are: by an SQL file, or by a function that came along. */
  made: Readonly<Record<string, readonly OutwardObject[]>> = {};
  /** What production had prepared for a two-phase commit. */
  prepared: readonly PreparedTransaction[] = [];
  /** Databases that the master cannot connect to. */
  readonly closed: string[] = [];
  /** To which people can connect all the same. */
  readonly templates: string[] = [];
  readonly subscriptionsElsewhere: { readonly database: string; readonly name: string }[] = [];
  readonly notes = new Map<string, unknown>();
  /** What a verification returns, by its name. */
  readonly values = new Map<string, number | boolean>();
  /** How many attempts masking takes. */
  maskAttempts = 1;
  /** The instance that answers, if the server tells. */
  instance: string | undefined;
  /** The batches after which the connection breaks, one a call of `mask`; then none breaks. */
  readonly maskBreaks: number[] = [];
  /** The databases in which masking has dropped foreign keys and not made them again. */
  readonly keysDropped = new Set<string>();
  /** The columns that nobody has decided about, by their database. */
  readonly undecided = new Map<string, readonly UndecidedTable[]>();
  /** What a database was asked to hold its columns against. */
  readonly decisions = new Map<string, ColumnDecisions>();
  largeObjects = 0;
  readonly reviewProblems: SetupProblem[] = [];
  /** What was masked last, by its database. */
  readonly masks = new Map<string, readonly TableMask[]>();
  open = 0;
  /** Thrown by the next call of the method named. */
  fail: { readonly method: FakeMethod; readonly error: Error } | undefined;

  async connect(endpoint: DatabaseEndpoint, database: string, credentials: Credentials): Promise<DatabaseConnection> {
    this.#failIf('connect');
    const { username } = credentials;
    if (this.closed.includes(database)) throw new PipelineError('DatabaseUnreachable', `No way to ${database}.`, {});
    if (this.refused.has(username)) throw new PipelineError('DatabaseLoginFailed', 'Refused.', { sqlstate: '28P01' });
    if (this.production.has(username) && !this.mayLogIn.has(username)) {
      throw new PipelineError('DatabaseLoginFailed', 'Not permitted.', { sqlstate: '28000' });
    }
    this.connected.push({ endpoint, database, username });
    this.open += 1;
    return this.#connection(database);
  }

  async logIn(
    endpoint: DatabaseEndpoint,
    database: string,
    credentials: Credentials,
    refused?: RefusedWrite,
  ): Promise<void> {
    const connection = await this.connect(endpoint, database, credentials);
    await connection.close();
    if (refused === undefined) return;
    this.calls.push(`refuseWrite ${credentials.username} ${refused.statement}`);
    this.#failIf('refuseWrite');
  }

  #connection(database: string): DatabaseConnection {
    const called = (method: keyof DatabaseConnection) => {
      this.calls.push(`${method} ${database}`);
      this.#failIf(method);
    };
    return {
      fence: async () => called('fence'),
      endPrepared: async () => {
        called('endPrepared');
        this.prepared = this.prepared.filter((one) => one.database !== database || this.stubborn.has(one.name));
        return this.prepared;
      },
      lock: async () => {
        called('lock');
        this.mayLogIn.clear();
      },
      access: async () =>
        [...this.mayLogIn].map((name) => ({
          name,
          canLogIn: true,
          memberOf: this.memberships.get(name) ?? [],
          attributes: [],
        })),
      databases: async () => this.existing,
      disableOutward: async ({ disable }) => {
        called('disableOutward');
        const objects = this.outward.get(database) ?? [];
        const after = objects.map(
          (object): OutwardObject =>
            disable.includes(object.kind) && !this.stubborn.has(object.name)
              ? { ...object, active: false, ...(object.active ? {} : { wasDisabled: true }) }
              : object,
        );
        this.outward.set(database, after);
        return after;
      },
      outwardPlaces: async () => ({
        open: [...this.existing, ...this.templates],
        closed: this.closed,
        subscriptions: [
          ...this.subscriptionsElsewhere,
          ...[...this.outward].flatMap(([where, objects]) =>
            objects
              .filter(({ kind, active }) => kind === 'subscriptions' && active)
              .map(({ name }) => ({ database: where, name })),
          ),
        ],
      }),
      lockOut: async ({ declared, unlisted }, refused) => {
        called('lockOut');
        for (const name of declared) this.mayLogIn.delete(name);
        const names = [...this.production].filter((name) => !declared.includes(name));
        const changes = names.map((name): UnlistedLogin => {
          const change = unlisted === 'keep' ? 'kept' : this.mayLogIn.has(name) ? 'locked' : 'was locked';
          this.mayLogIn.delete(name);
          return { name, change };
        });
        for (const { name, change } of changes)
          if (change === 'locked') await refused({ username: name, password: 'x' });
        return changes;
      },
      disown: async (names) => {
        called('disown');
        this.calls.push(...names.map((name) => `disowned ${name} ${database}`));
      },
      dropRoles: async (names) => {
        called('dropRoles');
        for (const name of names) this.production.delete(name);
        return [];
      },
      roleProblems: async (roles, grants) => [
        ...this.problems.splice(0),
        ...(grants.length > 0 ? this.grantProblems : []),
        ...roles.flatMap(({ path, settings = {} }) =>
          Object.keys(settings)
            .filter((name) => this.unknownSettings.has(name))
            .map((name) => ({ path: `${path}.settings.${name}`, text: 'PostgreSQL knows no such setting' })),
        ),
      ],
      ensureRoles: async (roles) => {
        called('ensureRoles');
        for (const [where, objects] of Object.entries(this.made)) this.outward.set(where, objects);
        const changes = roles.map(({ name, login }) => {
          const change = !this.roles.has(name) ? 'created' : login.type === 'known password' ? 'unchanged' : 'altered';
          if (login.type !== 'known password') this.roles.set(name, login.type === 'password' ? noPassword : login);
          return [name, change] as const;
        });
        return new Map(changes);
      },
      setPasswords: async (roles) => {
        called('setPasswords');
        for (const { name, login } of roles) if (this.roles.has(name)) this.roles.set(name, login);
      },
      admit: async (names) => {
        called('admit');
        const entering = names.filter((name) => !this.mayLogIn.has(name));
        for (const name of entering) this.mayLogIn.add(name);
        return entering;
      },
      admitted: async (names) => new Set(names.filter((name) => this.mayLogIn.has(name))),
      grantAccess: async (grants) => {
        called('grantAccess');
        const known = JSON.stringify(this.grants);
        const fresh = grants.filter((grant) => !known.includes(JSON.stringify({ ...grant, database }).slice(0, -1)));
        this.grants.push(...fresh.map((grant) => ({ ...grant, database })));
        return new Set(fresh.map(({ role }) => role));
      },
      revokePublic: async () => {
        called('revokePublic');
        return true;
      },
      writeToRefuse: async (schemas = ['every schema']) => ({ statement: `a write to ${schemas} of ${database}` }),
      runSqlFile: async (run, { file }) => {
        called('runSqlFile');
        this.calls.push(`ran for ${run}`);
        this.calls.push(`ran ${file}`);
        return 'ran';
      },
      reviewColumns: async (decisions) => {
        called('reviewColumns');
        this.decisions.set(database, decisions);
        const undecided = this.undecided.get(database) ?? [];
        return { undecided, largeObjects: this.largeObjects, problems: this.reviewProblems };
      },
      maskProblems: async (masks) => {
        this.calls.push(`maskProblems ${database} ${masks.map(({ table }) => table).join(', ')}`);
        return [];
      },
      maskingSecret: async () => 'secret',
      keepMaskingSecret: async () => {},
      mask: async (_run, masks, _timeLeft, advanced = () => {}) => {
        if (masks.length === 0) {
          this.keysDropped.delete(database);
          return [];
        }
        called('mask');
        this.masks.set(database, masks);
        this.keysDropped.add(database);
        const breaks = this.maskBreaks.shift();
        if (breaks !== undefined) {
          for (let batch = 0; batch < breaks; batch += 1) advanced();
          throw new PipelineError('DatabaseUnreachable', 'The connection broke.', { host: 'db' });
        }
        this.maskAttempts -= 1;
        if (this.maskAttempts > 0) return undefined;
        this.keysDropped.delete(database);
        return masks.map(({ schema, table, where }) => ({
          ...{ schema, table, rows: 3 },
          ...(where === undefined ? {} : { kept: 2 }),
        }));
      },
      verify: async ({ name }) => {
        called('verify');
        return this.values.get(name) ?? 0;
      },
      noted: async (run, item) => this.notes.get(`${database} ${run} ${item}`),
      instance: async () => {
        this.#failIf('instance');
        return this.instance;
      },
      notedByAny: async (item) => {
        this.#failIf('notedByAny');
        const mine = [...this.notes].filter(([key]) => key.startsWith(`${database} `) && key.endsWith(` ${item}`));
        return mine.map(([, value]) => value);
      },
      note: async (run, item, value) => {
        this.calls.push(`note ${item}`);
        this.notes.set(`${database} ${run} ${item}`, value);
      },
      forget: async (run, except) => {
        called('forget');
        for (const key of [...this.notes.keys()]) {
          if (key.startsWith(`${database} `) && !except.some((item) => key === `${database} ${run} ${item}`)) {
            this.notes.delete(key);
          }
        }
      },
      close: async () => {
        this.open -= 1;
      },
    };
  }

  #failIf(method: FakeMethod): void {
    if (this.fail?.method !== method) return;
    const { error } = this.fail;
    this.fail = undefined;
    throw error;
  }
}
