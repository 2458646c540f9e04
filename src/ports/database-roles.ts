import type { Credentials } from './secrets.ts';
import type { Declared, SetupProblem } from './setup-problem.ts';

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

/** SQL that changes nothing even where it is allowed, and that a role which may only read is refused. */
export interface RefusedWrite {
  readonly statement: string;
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

/** Resolves once a login with these credentials was refused for want of LOGIN. Throws UserSetupFailed if it was not. */
export type ProvenRefusal = (credentials: Credentials) => Promise<void>;
