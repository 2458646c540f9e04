import { scramVerifier } from '../src/credentials/scram-sha-256.ts';

/** How much there is in the whole cluster. */
export interface Size {
  readonly databases: number;
  readonly schemas: number;
  readonly tables: number;
  readonly roles: number;
}

export interface DeclaredRole {
  readonly credentials: { readonly username: string; readonly password: string };
  readonly secretId: string;
  readonly access: 'readonly' | 'readwrite';
  readonly databases: readonly string[];
}

export const master = { username: 'bench_admin', password: 'master-of-the-benchmark' };
const owner = 'bench_owner';

const databaseNames = ({ databases }: Size) => Array.from({ length: databases }, (_, index) => `db${index}`);

/** The schemas of each database: they and their tables are spread evenly. */
function schemasOf(size: Size, database: number): readonly string[] {
  return Array.from({ length: size.schemas }, (_, index) => index)
    .filter((index) => index % size.databases === database)
    .map((index) => `s${index}`);
}

/** Production, to be run as the master: one owner of everything, half of the roles there already. */
export function catalogSql(size: Size): readonly { readonly database: string; readonly sql: string }[] {
  const names = databaseNames(size);
  const old = Array.from({ length: size.roles / 2 }, (_, index) => `CREATE ROLE role_${index} LOGIN;`);
  const roles = [
    `CREATE ROLE ${owner} NOLOGIN;`,
    `GRANT ${owner} TO CURRENT_USER WITH INHERIT TRUE, SET TRUE;`,
    ...old,
  ];
  const others = names.slice(1).map((name) => `CREATE DATABASE ${name};`);
  const contents = names.map((database, index) => ({
    database,
    sql: schemasOf(size, index)
      .map(
        (schema) => `
          CREATE SCHEMA ${schema} AUTHORIZATION ${owner};
          SET ROLE ${owner};
          DO $$ BEGIN FOR n IN 1..${size.tables / size.schemas} LOOP
            EXECUTE format('CREATE TABLE ${schema}.t%s (id bigint GENERATED ALWAYS AS IDENTITY, note text)', n);
          END LOOP; END $$;
          RESET ROLE;`,
      )
      .join('\n'),
  }));
  return [{ database: 'db0', sql: [...roles, ...others].join('\n') }, ...contents];
}

/** Each role works in two databases; two of three may only read. */
export function declaredRoles(size: Size): readonly DeclaredRole[] {
  const names = databaseNames(size);
  return Array.from({ length: size.roles }, (_, index) => ({
    credentials: { username: `role_${index}`, password: `password-of-role-${index}` },
    secretId: `bench/role-${index}`,
    access: index % 3 === 0 ? 'readwrite' : 'readonly',
    databases: [...new Set([index, index + 1].map((number) => names[number % names.length] ?? 'db0'))],
  }));
}

/** What a person would write who knows the catalog: one statement for many roles and tables. */
export async function handWritten(roles: readonly DeclaredRole[], size: Size): Promise<string> {
  const verifiers = await Promise.all(roles.map(({ credentials }) => scramVerifier(credentials.password)));
  const logins = roles.map(({ credentials: { username } }, index) => {
    const login = `LOGIN PASSWORD '${verifiers[index]}'`;
    return `${index < size.roles / 2 ? 'ALTER' : 'CREATE'} ROLE ${username} ${login};`;
  });
  const grants = databaseNames(size).flatMap((database, index) => {
    const schemas = schemasOf(size, index).join(', ');
    return [
      `\\connect ${database}`,
      ...(['readonly', 'readwrite'] as const).flatMap((access) => {
        const members = roles.filter((role) => role.access === access && role.databases.includes(database));
        if (members.length === 0) return [];
        const to = members.map(({ credentials }) => credentials.username).join(', ');
        return grantStatements(database, schemas, access, to);
      }),
    ];
  });
  return ['BEGIN;', ...logins, 'COMMIT;', ...grants].join('\n');
}

function grantStatements(database: string, schemas: string, access: DeclaredRole['access'], to: string): string[] {
  const writes = access === 'readwrite';
  const tables = writes ? 'SELECT, INSERT, UPDATE, DELETE' : 'SELECT';
  const sequences = writes ? 'USAGE, SELECT, UPDATE' : 'SELECT';
  // The master makes things in its own `public`, and as a member of the owner.
  const creators = [
    [owner, schemas],
    [master.username, `${schemas}, public`],
  ] as const;
  return [
    'BEGIN;',
    `GRANT CONNECT${writes ? ', TEMPORARY' : ''} ON DATABASE ${database} TO ${to};`,
    `GRANT USAGE ON SCHEMA ${schemas} TO ${to};`,
    `GRANT ${tables} ON ALL TABLES IN SCHEMA ${schemas} TO ${to};`,
    `GRANT ${sequences} ON ALL SEQUENCES IN SCHEMA ${schemas} TO ${to};`,
    `GRANT EXECUTE ON ALL ROUTINES IN SCHEMA ${schemas} TO ${to};`,
    ...creators.flatMap(([creator, where]) => [
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${creator} IN SCHEMA ${where} GRANT ${tables} ON TABLES TO ${to};`,
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${creator} IN SCHEMA ${where} GRANT ${sequences} ON SEQUENCES TO ${to};`,
      ...(writes
        ? [`ALTER DEFAULT PRIVILEGES FOR ROLE ${creator} IN SCHEMA ${where} GRANT EXECUTE ON ROUTINES TO ${to};`]
        : []),
    ]),
    'COMMIT;',
  ];
}

/** A digest of the declared roles' privileges in one database. */
export const privilegesSql = `
  SELECT count(*) AS held, md5(string_agg(entry, ',' ORDER BY entry)) AS digest FROM (
    SELECT format('%s %s %s', c.oid::regclass, held.grantee::regrole, held.privilege_type) AS entry
    FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) AS held
    WHERE held.grantee::regrole::text LIKE 'role%'
    UNION ALL
    SELECT format('%s %s %s %s %s', d.defaclrole::regrole, d.defaclnamespace::regnamespace, d.defaclobjtype,
                  held.grantee::regrole, held.privilege_type)
    FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) AS held
    WHERE held.grantee::regrole::text LIKE 'role%'
  ) AS entries`;
