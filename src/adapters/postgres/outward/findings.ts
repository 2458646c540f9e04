import type { OutwardObject } from '../../../ports/database-outward.ts';
import type { Session } from '../connection/session.ts';
import {
  callableExtensions,
  callingFunctions,
  outwardExpressions,
  outwardFunctions,
  outwardViews,
} from './callable-extensions.ts';

/** An object that could act outward, with what it takes to disable it. */
export interface Finding extends OutwardObject {
  /** Whose rights it takes. */
  readonly owners: readonly string[];
  /** Whether it could act as it stands. */
  readonly active: boolean;
  /** The statements that disable it together. */
  readonly statements: readonly string[];
  /** What is voided besides, also of one that is disabled already. */
  readonly voids: readonly string[];
}

/** Whether there is anything at all to find here: most databases have nothing, and are asked no more. */
export async function mayReachOut(session: Session): Promise<boolean> {
  const [row] = await session.rows<{ may: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_subscription) OR EXISTS (SELECT FROM pg_foreign_data_wrapper)
         OR EXISTS (SELECT FROM pg_publication) OR to_regclass('cron.job') IS NOT NULL
         OR to_regclass('pglogical.subscription') IS NOT NULL
         OR EXISTS (SELECT FROM pg_extension WHERE extname IN ${callableExtensions})
         OR EXISTS (SELECT FROM pg_event_trigger e JOIN pg_roles r ON r.oid = e.evtowner WHERE NOT r.rolsuper) AS may`,
  );
  return row?.may !== false;
}

/**
 * What the catalogue of this database has of things that reach other servers by themselves, or for whoever calls them.
 * What belongs to superusers, such as Amazon's own event triggers, is Amazon's. Option values, which hold hosts and passwords,
 * are not read.
 */
export async function findOutward(session: Session): Promise<readonly Finding[]> {
  const rows = await session.rows<Finding & { [column: string]: unknown }>(
    `WITH RECURSIVE ${outwardFunctions}
     SELECT * FROM (${[subscriptions, userMappings, optionSecrets, eventTriggers, publications, callable, callers, callingViews, callingTriggers, callingExpressions].join('\nUNION ALL\n')}
     ) AS found ORDER BY kind, name`,
  );
  return rows;
}

/**
 * The slot stays with the source: from here it cannot be dropped, and must not be. The connection string holds a password.
 * @see https://www.postgresql.org/docs/current/sql-altersubscription.html
 */
const voidedConnection = 'host=disabled.invalid dbname=disabled user=disabled password=disabled';

const none = `'{}'::text[]`;

const subscriptions = `
  SELECT 'subscriptions' AS kind, s.subname::text AS name, ARRAY[pg_get_userbyid(s.subowner)::text] AS owners,
         s.subenabled OR s.subslotname IS NOT NULL AS active,
         ARRAY[format('ALTER SUBSCRIPTION %I DISABLE', s.subname),
               format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', s.subname)] AS statements,
         ARRAY[format('ALTER SUBSCRIPTION %I CONNECTION %L', s.subname, '${voidedConnection}')] AS voids
  FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = current_database()`;

/** Whoever owns the server may drop the mapping of anybody, PUBLIC's too. */
const userMappings = `
  SELECT 'foreignServers', format('user mapping of %s for server %s', m.usename, m.srvname),
         ARRAY[pg_get_userbyid(s.srvowner)::text], true,
         ARRAY[format('DROP USER MAPPING IF EXISTS FOR %s SERVER %I',
                      CASE WHEN m.umuser = 0 THEN 'PUBLIC' ELSE quote_ident(m.usename) END, m.srvname)], ${none}
  FROM pg_user_mappings m JOIN pg_foreign_server s ON s.oid = m.srvid`;

/**
 * Options whose names say that they hold a secret or make a server act without a mapping, and those in whose value a
 * password is written, as in a URL or a connection string. Values are compared in the server, and told to nobody.
 */
const secretOption = `'^(user|username|.*passw(or)?d.*|pwd|passfile|passphrase|sslkey|.*secret.*|.*token.*|.*credential.*|.*(access|api|private)_?key.*|program)='`;
const secretValue = `'(passw(or)?d|pwd|secret|token)\\s*=|://[^/@ ]+:[^/@ ]+@'`;
const isSecret = (option: string) =>
  `(${option} ~* ${secretOption} OR substr(${option}, strpos(${option}, '=') + 1) ~* ${secretValue})`;
const dropped = (options: string) =>
  `(SELECT string_agg(format('DROP %I', split_part(one, '=', 1)), ', ') FROM unnest(${options}) AS one WHERE ${isSecret('one')})`;
const optionSecrets = `
  SELECT 'foreignServers', format('options of %s', held.what), ARRAY[held.owner], true,
         ARRAY[format('ALTER %s OPTIONS (%s)', held.identity, held.drops)], ${none}
  FROM (
    SELECT format('server %s', srvname) AS what, format('SERVER %I', srvname) AS identity,
           pg_get_userbyid(srvowner)::text AS owner, ${dropped('srvoptions')} AS drops FROM pg_foreign_server
    UNION ALL
    SELECT format('foreign data wrapper %s', fdwname), format('FOREIGN DATA WRAPPER %I', fdwname),
           pg_get_userbyid(fdwowner)::text, ${dropped('fdwoptions')} FROM pg_foreign_data_wrapper
    UNION ALL
    SELECT format('foreign table %s', f.ftrelid::regclass), format('FOREIGN TABLE %s', f.ftrelid::regclass),
           pg_get_userbyid(c.relowner)::text, ${dropped('f.ftoptions')}
    FROM pg_foreign_table f JOIN pg_class c ON c.oid = f.ftrelid
  ) AS held WHERE held.drops IS NOT NULL`;

const eventTriggers = `
  SELECT 'eventTriggers', e.evtname::text, ARRAY[r.rolname::text], e.evtenabled <> 'D',
         ARRAY[format('ALTER EVENT TRIGGER %I DISABLE', e.evtname)], ${none}
  FROM pg_event_trigger e JOIN pg_roles r ON r.oid = e.evtowner WHERE NOT r.rolsuper AND r.rolname !~ '^rds'`;

const publications = `
  SELECT 'publications', p.pubname::text, ARRAY[pg_get_userbyid(p.pubowner)::text],
         p.pubinsert OR p.pubupdate OR p.pubdelete OR p.pubtruncate,
         ARRAY[format($$ALTER PUBLICATION %I SET (publish = '')$$, p.pubname)], ${none}
  FROM pg_publication p`;

/** Who holds what an access list gives, without superusers, Amazon's roles, the owner and the session's user. */
const outsiders = (acl: string, owner: string, privilege: string) =>
  `FROM aclexplode(${acl}) AS a LEFT JOIN pg_roles g ON g.oid = a.grantee
   WHERE a.privilege_type = '${privilege}' AND g.rolsuper IS NOT TRUE AND a.grantee <> ${owner}
     AND (g.rolname IS NULL OR (g.rolname !~ '^rds' AND g.rolname <> current_user))`;
const executors = outsiders(`coalesce(f.proacl, acldefault('f', f.proowner))`, 'f.proowner', 'EXECUTE');
const users = outsiders(`coalesce(n.nspacl, acldefault('n', n.nspowner))`, 'n.nspowner', 'USAGE');

/** Whether others may call one of its functions. Where they are Amazon's, only Amazon could take that from PUBLIC. */
const callable = `
  SELECT 'extensions', x.extname::text, array_agg(DISTINCT pg_get_userbyid(f.proowner)::text),
         bool_or(who.roles IS NOT NULL AND EXISTS (SELECT ${users})),
         coalesce(array_agg(format('REVOKE EXECUTE ON ROUTINE %s FROM %s CASCADE', f.oid::regprocedure, who.roles) ORDER BY f.oid)
                    FILTER (WHERE who.roles IS NOT NULL), '{}'),
         ${none}
  FROM pg_extension x
  JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = x.oid AND d.deptype = 'e'
                      AND d.classid = 'pg_proc'::regclass
  JOIN pg_proc f ON f.oid = d.objid
  JOIN pg_namespace n ON n.oid = f.pronamespace
  LEFT JOIN LATERAL (
    SELECT string_agg(DISTINCT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(g.rolname) END, ', ') AS roles
    ${executors}) AS who ON true
  WHERE x.extname IN ${callableExtensions} GROUP BY x.oid, x.extname`;

/** Whoever holds a privilege, the owner too, but for superusers. */
const anybody = (acl: string, privilege: string) => `
  (SELECT string_agg(DISTINCT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(g.rolname) END, ', ')
   FROM aclexplode(${acl}) AS a LEFT JOIN pg_roles g ON g.oid = a.grantee
   WHERE a.privilege_type = '${privilege}' AND g.rolsuper IS NOT TRUE)`;
const mayExecute = anybody(`coalesce(f.proacl, acldefault('f', f.proowner))`, 'EXECUTE');

/**
 * EXECUTE is taken from their owners too: then nothing that calls them reaches anybody, a view, a check or another function,
 * whoever runs it. A trigger needs no privilege to call its function.
 */
const callers = `
  SELECT 'extensions', format('function %s', f.oid::regprocedure), ARRAY[r.rolname::text], who.roles IS NOT NULL,
         ARRAY[format('REVOKE EXECUTE ON ROUTINE %s FROM %s CASCADE', f.oid::regprocedure, who.roles)], ${none}
  FROM pg_proc f JOIN pg_roles r ON r.oid = f.proowner, LATERAL (SELECT ${mayExecute} AS roles) AS who
  WHERE f.oid IN (${callingFunctions}) AND f.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype) AND NOT r.rolsuper`;

/** What a view calls it calls for whoever reads it: no access covers it, and what was granted on it is taken. */
const callingViews = `
  SELECT 'extensions', format(CASE c.relkind WHEN 'm' THEN 'materialised view %s' ELSE 'view %s' END, c.oid::regclass),
         ARRAY[pg_get_userbyid(c.relowner)::text], who.roles IS NOT NULL,
         ARRAY[format('REVOKE ALL ON %s FROM %s CASCADE', c.oid::regclass, who.roles)], ${none}
  FROM pg_class c
  LEFT JOIN LATERAL (
    SELECT string_agg(DISTINCT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(g.rolname) END, ', ') AS roles
    ${outsiders(`coalesce(c.relacl, acldefault('r', c.relowner))`, 'c.relowner', 'SELECT')}) AS who ON true
  WHERE c.oid IN (${outwardViews}) AND NOT EXISTS (
    SELECT FROM pg_depend own WHERE own.classid = 'pg_class'::regclass AND own.objid = c.oid AND own.deptype = 'e')`;

/** A trigger calls for whoever writes to its table, in its function or in its condition. */
const callingTriggers = `
  SELECT 'extensions', format('trigger %I on %s', t.tgname, c.oid::regclass), ARRAY[pg_get_userbyid(c.relowner)::text],
         t.tgenabled <> 'D', ARRAY[format('ALTER TABLE %s DISABLE TRIGGER %I', c.oid::regclass, t.tgname)], ${none}
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.oid IN (
    SELECT d.objid FROM outward_function o JOIN pg_depend d ON d.refclassid = 'pg_proc'::regclass AND d.refobjid = o.oid
                                                            AND d.classid = 'pg_trigger'::regclass)`;

/** What PostgreSQL evaluates for whoever writes cannot be switched off: it acts while somebody may execute what it calls. */
const callingExpressions = `
  SELECT 'extensions', e.name, ${none}, bool_or(${mayExecute} IS NOT NULL), ${none}, ${none}
  FROM (${outwardExpressions}) AS e JOIN pg_proc f ON f.oid = e.callee GROUP BY e.name`;
