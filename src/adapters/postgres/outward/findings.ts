import type { OutwardObject } from '../../../database-ports.ts';
import type { Session } from '../session.ts';

/** An object that could act outward, with what it takes to disable it. */
export interface Finding extends OutwardObject {
  /** Whose statement disables it. */
  readonly owner: string;
  /** Whether it could act as it stands. */
  readonly active: boolean;
  /** The statements that disable it, as its owner. Without any of them nothing is known that does. */
  readonly statements: readonly string[];
}

/**
 * What the catalogue of this database has of things that reach other servers by themselves, or for whoever calls them.
 * What belongs to superusers, such as Amazon's own event triggers, is Amazon's. Option values, which hold hosts and passwords,
 * are not read.
 */
export async function findOutward(session: Session): Promise<readonly Finding[]> {
  const rows = await session.rows<Finding & { [column: string]: unknown }>(
    `SELECT * FROM (${[subscriptions, userMappings, serverSecrets, eventTriggers, publications, callable].join('\nUNION ALL\n')}
     ) AS found ORDER BY kind, name`,
  );
  return rows;
}

/**
 * The slot stays with the source: from here it cannot be dropped, and must not be. The connection string holds a password.
 * @see https://www.postgresql.org/docs/current/sql-altersubscription.html
 */
const voidedConnection = 'host=disabled.invalid dbname=disabled user=disabled password=disabled';

const subscriptions = `
  SELECT 'subscriptions' AS kind, s.subname::text AS name, pg_get_userbyid(s.subowner)::text AS owner,
         s.subenabled OR s.subslotname IS NOT NULL AS active,
         ARRAY[format('ALTER SUBSCRIPTION %I DISABLE', s.subname),
               format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', s.subname),
               format('ALTER SUBSCRIPTION %I CONNECTION %L', s.subname, '${voidedConnection}')] AS statements
  FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = current_database()`;

/** Whoever owns the server may drop the mapping of anybody, PUBLIC's too. */
const userMappings = `
  SELECT 'foreignServers', format('user mapping of %s for server %s', m.usename, m.srvname), pg_get_userbyid(s.srvowner)::text,
         true, ARRAY[format('DROP USER MAPPING IF EXISTS FOR %s SERVER %I',
                            CASE WHEN m.umuser = 0 THEN 'PUBLIC' ELSE quote_ident(m.usename) END, m.srvname)]
  FROM pg_user_mappings m JOIN pg_foreign_server s ON s.oid = m.srvid`;

/** Options of servers, wrappers and foreign tables whose names say that they hold a secret, or that they need no mapping to act. */
const secretOption = `'^(user|username|password|passwd|passfile|sslpassword|sslkey|secret.*|.*token.*|.*credential.*|.*access_key.*|program)='`;
const dropped = (options: string) =>
  `(SELECT string_agg(format('DROP %I', split_part(one, '=', 1)), ', ') FROM unnest(${options}) AS one WHERE one ~* ${secretOption})`;
const serverSecrets = `
  SELECT 'foreignServers', format('options of server %s', srvname), pg_get_userbyid(srvowner)::text, true,
         ARRAY[format('ALTER SERVER %I OPTIONS (%s)', srvname, ${dropped('srvoptions')})]
  FROM pg_foreign_server WHERE ${dropped('srvoptions')} IS NOT NULL
  UNION ALL
  SELECT 'foreignServers', format('options of foreign table %s', f.ftrelid::regclass), pg_get_userbyid(c.relowner)::text, true,
         ARRAY[format('ALTER FOREIGN TABLE %s OPTIONS (%s)', f.ftrelid::regclass, ${dropped('f.ftoptions')})]
  FROM pg_foreign_table f JOIN pg_class c ON c.oid = f.ftrelid WHERE ${dropped('f.ftoptions')} IS NOT NULL`;

const eventTriggers = `
  SELECT 'eventTriggers', e.evtname::text, r.rolname::text, e.evtenabled <> 'D',
         ARRAY[format('ALTER EVENT TRIGGER %I DISABLE', e.evtname)]
  FROM pg_event_trigger e JOIN pg_roles r ON r.oid = e.evtowner WHERE NOT r.rolsuper AND r.rolname !~ '^rds'`;

const publications = `
  SELECT 'publications', p.pubname::text, pg_get_userbyid(p.pubowner)::text,
         p.pubinsert OR p.pubupdate OR p.pubdelete OR p.pubtruncate,
         ARRAY[format($$ALTER PUBLICATION %I SET (publish = '')$$, p.pubname)]
  FROM pg_publication p`;

/** Extensions whose functions reach other servers for whoever may call them. */
const callableExtensions = `('dblink', 'aws_lambda', 'aws_s3', 'http', 'plproxy')`;

/** Whether anybody but superusers may call one of its functions. */
const callable = `
  SELECT 'extensions', x.extname::text, min(pg_get_userbyid(f.proowner))::text,
         bool_or(EXISTS (SELECT FROM aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) AS a
                         LEFT JOIN pg_roles g ON g.oid = a.grantee
                         WHERE a.privilege_type = 'EXECUTE' AND g.rolsuper IS NOT TRUE)),
         coalesce(array_agg(format('REVOKE EXECUTE ON ROUTINE %s FROM %s CASCADE', f.oid::regprocedure, who.roles) ORDER BY f.oid)
                    FILTER (WHERE who.roles IS NOT NULL), '{}')
  FROM pg_extension x
  JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = x.oid AND d.deptype = 'e'
                      AND d.classid = 'pg_proc'::regclass
  JOIN pg_proc f ON f.oid = d.objid
  LEFT JOIN LATERAL (
    SELECT string_agg(DISTINCT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(g.rolname) END, ', ') AS roles
    FROM aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) AS a LEFT JOIN pg_roles g ON g.oid = a.grantee
    WHERE a.privilege_type = 'EXECUTE' AND g.rolsuper IS NOT TRUE) AS who ON true
  WHERE x.extname IN ${callableExtensions} GROUP BY x.extname`;
