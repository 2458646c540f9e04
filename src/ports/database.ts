/**
 * What the steps need of the restored database, in the words of the domain: `src/adapters/postgres/` implements it over
 * `pg`; tests and simulations implement it in memory. Every method throws only `PipelineError`s, those that are named.
 */
import type { Credentials } from './clusters.ts';

export interface DatabaseEndpoint {
  readonly host: string;
  readonly port: number;
}

/** Something that the profile declares and the database does not take, and where in the profile: `database.roles[2]`. */
export interface SetupProblem {
  readonly path: string;
  /** What is wrong and what to do about it, in one line; no data of the database in it. */
  readonly text: string;
}

/** What is declared in the profile, and so can be named by its path there. */
interface Declared {
  readonly path: string;
}

export type Access = 'readonly' | 'readwrite' | 'owner';

/**
 * Privileges by name, on what they are held. `tables` are views, materialised views and foreign tables too.
 * @see https://www.postgresql.org/docs/current/ddl-priv.html
 */
export interface ExplicitPrivileges {
  readonly database?: readonly string[];
  readonly schemas?: readonly string[];
  readonly tables?: readonly string[];
  readonly sequences?: readonly string[];
  /** On functions, procedures and aggregates. */
  readonly functions?: readonly string[];
}

/**
 * How a role proves who it is; a group role (`none`) does not. A verifier is a SCRAM-SHA-256 verifier, never a clear-text
 * password; where the password has been found to work already, it is left as it is.
 */
export type RoleLogin =
  | { readonly type: 'password'; readonly verifier: string }
  | { readonly type: 'known password' }
  | { readonly type: 'iam' }
  | { readonly type: 'none' };

export interface DeclaredRole extends Declared {
  readonly name: string;
  readonly login: RoleLogin;
  /** The roles it is a direct member of, all of them: other memberships end. Left out, memberships stay as they are. */
  readonly memberOf?: readonly string[];
  /** Whether it has access `owner`, and so is a member of other owners too: these memberships don't end. */
  readonly sharesOwnership?: boolean;
  /** Left out, a limit that came along stays, unless it is 0. */
  readonly connectionLimit?: number;
  /** RFC 3339; left out, the password does not expire. */
  readonly validUntil?: string;
  /** Run-time settings for the role in every database, all of them: others end. Left out, settings stay as they are. */
  readonly settings?: Readonly<Record<string, string>>;
}

export type RoleChange = 'created' | 'altered' | 'unchanged';

/** What one role is to have in one database. */
export interface AccessGrant extends Declared {
  readonly role: string;
  readonly access: Access | ExplicitPrivileges;
  /** By default all that are neither the system's nor an extension's. */
  readonly schemas?: readonly string[];
  /** Only these tables of the schemas, and none that is made later. Only with explicit privileges. */
  readonly tables?: readonly string[];
  /** Of `readonly` access: the roles it is declared to be a member of. */
  readonly memberOf?: readonly string[];
}

/** What is taken from PUBLIC in a database. */
export interface PublicRevocation {
  /** CREATE on schema `public`. */
  readonly create: boolean;
  /** CONNECT to the database. */
  readonly connect: boolean;
}

/** What becomes of login roles that the profile does not declare. */
export type UnlistedLogins = 'lock' | 'drop' | 'keep';

export interface LockOut {
  /** Declared roles: they cannot log in either until they are admitted. */
  readonly declared: readonly string[];
  readonly unlisted: UnlistedLogins;
}

/** `locked` and `dropped` now; `was locked` by an earlier attempt; `kept` cannot log in until it is admitted. */
export interface UnlistedLogin {
  readonly name: string;
  readonly change: 'locked' | 'dropped' | 'was locked' | 'kept';
}

/** A transaction that waits for the second phase of its commit. */
export interface PreparedTransaction {
  readonly name: string;
  readonly database: string;
  /** The role that prepared it: nobody else but a superuser may end it. */
  readonly owner: string;
}

/** What a role may beyond its grants. */
export interface RoleAccess {
  readonly name: string;
  readonly canLogIn: boolean;
  /** The roles it is a direct member of, those left out that it only administers. */
  readonly memberOf: readonly string[];
  /** CREATEROLE, CREATEDB, REPLICATION, BYPASSRLS. */
  readonly attributes: readonly string[];
}

/** One SQL file, cut into its statements when it was packaged. */
export interface SqlFile extends Declared {
  /** As the profile names it: `sql/orders-staging/10-clean.sql`. */
  readonly file: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly statements: readonly { readonly line: number; readonly text: string }[];
  /** For each statement, and for each wait for a lock. */
  readonly timeoutSeconds: number;
}

/**
 * How a column is masked. The same value gets the same mask everywhere in a cluster where `consistent` has the same
 * name; without it, in the same column.
 */
export type MaskRule =
  | { readonly type: 'null' }
  | { readonly type: 'constant'; readonly value: string | number | boolean }
  /** Hexadecimal digits of a salted SHA-256. */
  | { readonly type: 'hash'; readonly length?: number; readonly consistent?: string }
  | { readonly type: 'email'; readonly domain: string; readonly consistent?: string }
  | { readonly type: 'name'; readonly part: 'first' | 'last' | 'full'; readonly consistent?: string }
  /** The digits of a telephone number are replaced, everything else in it stays; what is none is replaced wholly. */
  | { readonly type: 'phone'; readonly consistent?: string }
  | { readonly type: 'partial'; readonly first: number; readonly last: number; readonly fill: string }
  /** The values of the column, in another order. */
  | { readonly type: 'shuffle' }
  /** A number up to so much, or so large a part of it, higher or lower. */
  | { readonly type: 'noise'; readonly amount?: number; readonly ratio?: number }
  /** A date or time up to so many days earlier or later. */
  | { readonly type: 'days'; readonly within: number };

export interface TableMask extends Declared {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly rule: MaskRule }[];
  /** Whether triggers that an UPDATE fires do so; mandatory for a table that has any. */
  readonly triggers?: 'disable' | 'fire';
  /** Whether code may run with it that calls functions which reach other servers. */
  readonly mayReachOut?: boolean;
}

export interface MaskedTable {
  readonly schema: string;
  readonly table: string;
  readonly rows: number;
}

/** The identity of one setup: what is noted under one run is never taken for the work of another. */
export type SetupRun = string;

/** The time that the function has left, in milliseconds. */
export type TimeLeft = () => number;

export interface Database {
  /**
   * Connects over verified TLS and has the server answer a `SELECT 1`: what returns is a login that works.
   * Throws DatabaseUnreachable, DatabaseLoginFailed, DatabaseUntrusted, and UserSetupFailed for what else PostgreSQL
   * refuses a session for (no such database, no CONNECT privilege).
   */
  connect(endpoint: DatabaseEndpoint, database: string, credentials: Credentials): Promise<DatabaseConnection>;
  /**
   * Proves a login, and ends it: connects in the same way, and where a write is given has PostgreSQL refuse it. Throws what
   * {@link connect} does, and UserSetupFailed if the write is not refused.
   */
  logIn(endpoint: DatabaseEndpoint, database: string, credentials: Credentials, refused?: RefusedWrite): Promise<void>;
}

/** SQL that changes nothing even where it is allowed, and that a role which may only read is refused. */
export interface RefusedWrite {
  readonly statement: string;
}

/**
 * One connection to one database, as a user that need not be a superuser. Every method does all of its work or none, may
 * be called again, and throws UserSetupFailed, with the SQLSTATE, or DatabaseUnreachable if the connection is lost.
 * Connections to several databases may be at work at the same time.
 */
export interface DatabaseConnection extends RoleAdmin, OutwardControl, DataPreparation, SetupProgress {
  /** The identifier of the instance that answers; undefined where the server does not tell. */
  instance(): Promise<string | undefined>;
  /** Never throws. */
  close(): Promise<void>;
}

/** Roles are shared by all databases of a cluster; what they own and may do is of one database. */
export interface RoleAdmin {
  /**
   * Ends every other session that an earlier attempt has opened as this user, in any database: it may be at work still,
   * though nobody waits for it any more.
   */
  fence(): Promise<void>;
  /**
   * Rolls back what production had prepared in this database for a two-phase commit, as far as this user can act for those who
   * prepared it. Tells what is left, in any database.
   */
  endPrepared(): Promise<readonly PreparedTransaction[]>;
  /** The databases that this user can connect to, templates left out. */
  databases(): Promise<readonly string[]>;
  /**
   * Has nobody but this user, the system and Amazon's roles able to log in, and ends the others' sessions, as well as those
   * of this user that were open before this one. Works in any database, whatever that one is like. Throws UserSetupFailed
   * naming every role that cannot be locked, once all others are.
   */
  lock(): Promise<void>;
  /**
   * Locks everybody as {@link lock} does, and then sees to the passwords. The password of
   * an unlisted login is voided, after a login with a password that only this call knows has been refused for want of
   * LOGIN; with `keep` its password stays. Tells of every unlisted login; with `drop` those still to be dropped are
   * `locked` or `was locked`. Throws UserSetupFailed naming every role that cannot be locked.
   */
  lockOut(request: LockOut, refused: ProvenRefusal): Promise<readonly UnlistedLogin[]>;
  /**
   * Hands over all that these roles own in this database to this user, and takes away what they may do here: piece by piece,
   * so that a call that is broken off has done some of its work.
   */
  disown(roles: readonly string[]): Promise<void>;
  /**
   * Drops roles that are disowned in every database, piece by piece as well. One that is gone is no error. Returns those that stay, locked: roles
   * that stay have nobody else through whom this user could alter or grant them.
   */
  dropRoles(roles: readonly string[]): Promise<readonly string[]>;
  /**
   * What of the roles and grants this database does not take: read only; all of it at once. Where unlisted logins are
   * kept, so is what they hold, and a grant may find no room beside it.
   */
  roleProblems(
    roles: readonly DeclaredRole[],
    grants: readonly AccessGrant[],
    unlisted?: UnlistedLogins,
  ): Promise<readonly SetupProblem[]>;
  /**
   * Makes each role or alters the one that came along with the snapshot; attributes and memberships end up as given, and
   * a role whose password is to be set is told as altered. A role that may log in stays so, and a new or locked one cannot
   * until it is admitted.
   */
  ensureRoles(roles: readonly DeclaredRole[]): Promise<ReadonlyMap<string, RoleChange>>;
  /**
   * Sets the passwords, which {@link ensureRoles} leaves alone. PostgreSQL hashes for each of them, so that sessions which
   * share the roles among them may do it at the same time.
   */
  setPasswords(roles: readonly DeclaredRole[]): Promise<void>;
  /** Lets these roles log in, and the unlisted ones that {@link lockOut} was to keep. Tells which of these could not before. */
  admit(roles: readonly string[]): Promise<readonly string[]>;
  /** Of these roles, those that may log in as the catalogue has it. */
  admitted(roles: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of every role but this user, the system's and Amazon's, as the catalogue has it. */
  access(): Promise<readonly RoleAccess[]>;
  /**
   * Grants in this database, all that is wanted of it at once: on the schemas, on what is in them, and by default on what
   * will be. `readonly` also takes away what the role could change in these schemas before. Tells the roles for which
   * anything had to be changed.
   */
  grantAccess(grants: readonly AccessGrant[]): Promise<ReadonlySet<string>>;
  /** Tells whether PUBLIC had any of it. */
  revokePublic(revocation: PublicRevocation): Promise<boolean>;
  /**
   * What a role that may only read these schemas (all by default) is refused: to delete from a table of theirs, or to make
   * one where there is none. Undefined where there is no schema.
   */
  writeToRefuse(schemas?: readonly string[]): Promise<RefusedWrite | undefined>;
}

/** What of a database reaches other servers, by itself or for whoever uses it. */
export type OutwardKind = 'foreignServers' | 'subscriptions' | 'jobs' | 'eventTriggers' | 'publications' | 'extensions';

export interface OutwardObject {
  readonly kind: OutwardKind;
  /** As the catalogue has it, such as `user mapping of public for server prod`. No option's value is in it. */
  readonly name: string;
  /** Whether it can act as it stands now. */
  readonly active: boolean;
  /** Whether it could not act already when it was found. */
  readonly wasDisabled?: boolean;
}

export interface OutwardRequest {
  /** The kinds that are to be disabled; of the others it is told what there is. */
  readonly disable: readonly OutwardKind[];
  /** Besides this user, the roles whose scheduled jobs are looked for: a job is shown to its own role alone. */
  readonly roles: readonly string[];
}

/** Where in the cluster something may act outward. */
export interface OutwardPlaces {
  /** The databases that this user can connect to; templates too, for what they hold is copied. */
  readonly open: readonly string[];
  /** Those that take connections, but none of this user, not even by the rights of their owners. */
  readonly closed: readonly string[];
  /** Subscriptions that are enabled or hold a slot, in whatever database. */
  readonly subscriptions: readonly { readonly database: string; readonly name: string }[];
}

export interface OutwardControl {
  /** Lets this user connect to what is closed to it, where it can act as the owner. */
  outwardPlaces(): Promise<OutwardPlaces>;
  /**
   * Disables what of this database acts outward: event triggers, subscriptions (detached from their slots, their connection voided), user
   * mappings and secret options of foreign servers, publications, functions of extensions, jobs of pg_cron. Tells all that
   * it has found, as it stands afterwards; what PostgreSQL refuses to have disabled is told as active. With nothing to disable it
   * changes nothing.
   */
  disableOutward(request: OutwardRequest): Promise<readonly OutwardObject[]>;
}

/** Resolves once a login with these credentials was refused for want of LOGIN. Throws UserSetupFailed if it was not. */
export type ProvenRefusal = (credentials: Credentials) => Promise<void>;

export interface DataPreparation {
  /**
   * Runs the file in one transaction as this user with what the owners of the schemas' objects may do, unless this run has
   * done so. Throws SqlFailed, with file, line, SQLSTATE and message.
   */
  runSqlFile(run: SetupRun, file: SqlFile): Promise<'ran' | 'had run'>;
  /** What of these rules the catalogue contradicts: read only; all of it at once. */
  maskProblems(masks: readonly TableMask[]): Promise<readonly SetupProblem[]>;
  /** The secret that this run's masks follow from, made in the database where there is none. For {@link keepMaskingSecret} only. */
  maskingSecret(run: SetupRun): Promise<string>;
  /**
   * Has this database mask with the secret of another one of the cluster, so that what is `consistent` is so in both. It is
   * in no statement, no parameter and no log. A secret that the run has here stays.
   */
  keepMaskingSecret(run: SetupRun, secret: string): Promise<void>;
  /**
   * Masks batch by batch, each in a transaction with the note of how far it is, and goes on where an earlier attempt of
   * this run has stopped. Undefined if the time did not suffice: nothing is lost. Throws MaskingFailed.
   */
  mask(
    run: SetupRun,
    masks: readonly TableMask[],
    timeLeft: TimeLeft,
    /** Called after each step that is done for good. */
    advanced?: () => void,
  ): Promise<readonly MaskedTable[] | undefined>;
  /**
   * The one number or truth value that a query returns, in a transaction that can write nothing, with what the owners of
   * the schemas' objects may read. Throws VerificationFailed for a query that fails or returns anything else.
   */
  verify(verification: {
    readonly name: string;
    readonly query: string;
    readonly timeoutSeconds: number;
  }): Promise<number | boolean>;
}

/** What is noted of a run in the database itself, in the schema `aurora_restore` that belongs to this user alone. */
export interface SetupProgress {
  /** What this run has noted of an item; undefined if nothing. */
  noted(run: SetupRun, item: string): Promise<unknown>;
  note(run: SetupRun, item: string, value: unknown): Promise<void>;
  /** What any run has noted of an item, in no order: those of another cluster too, which came along with its snapshot. */
  notedByAny(item: string): Promise<readonly unknown[]>;
  /** Forgets all runs but what is noted of these items of this one: salts are gone for good. */
  forget(run: SetupRun, except: readonly string[]): Promise<void>;
}
