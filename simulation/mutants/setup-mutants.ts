import type { Mutant } from './mutant.ts';

const setup = 'src/steps/setup-db-users.ts';

/** Defects of the database's setup: of what is done before anybody is let in, and of who is. */
export const setupMutants: readonly Mutant[] = [
  {
    name: 'public-never-revoked',
    file: setup,
    find: 'if (revokePublic !== undefined) await',
    replace: 'if (revokePublic === null) await',
    why: 'Everybody may create objects in the restored database, or connect to it, though the profile takes that away.',
  },
  {
    name: 'verification-left-out',
    file: 'src/users/verifications.ts',
    find: 'for (const verification of verifications) {',
    replace: 'for (const verification of verifications.slice(1)) {',
    why: 'People are let in to data of which nobody has asked whether it is what it has to be.',
  },
  {
    name: 'failed-verification-passed',
    file: 'src/users/verifications.ts',
    find: 'if (failures.length > 0) {',
    replace: 'if (failures.length > verifications.length) {',
    why: 'What was found not to hold of the data keeps nobody out.',
  },
  {
    name: 'failed-verification-left-open',
    file: setup,
    find: `sessions.to).catch(
        lockedOutAgain,
      );`,
    replace: 'sessions.to);',
    why: 'A database that was handed over before stays open, though what was verified holds no longer.',
  },
  {
    name: 'masked-in-one-database-only',
    file: 'src/users/prepare-data.ts',
    find: 'const session = await sessions.to(name);',
    replace: 'if (name !== mainDatabase) continue; const session = await sessions.to(name);',
    why: 'The personal data of every other database of the cluster is there to be read.',
  },
  {
    name: 'sql-file-left-out',
    file: 'src/users/prepare-data.ts',
    find: 'of plan.database.sql.entries()',
    replace: 'of plan.database.sql.slice(1).entries()',
    why: 'What a file was to delete is still there when people are let in.',
  },
  {
    name: 'admitted-before-masked',
    file: setup,
    find: 'const before = complete?.access ?? (await main.access());',
    replace:
      'await main.admit(logins.map(({ role }) => role.name)); const before = complete?.access ?? (await main.access());',
    why: 'The declared roles read personal data for as long as masking takes.',
  },
  {
    name: 'unlisted-admitted',
    file: setup,
    find: 'of await main.admit(entering))',
    replace: 'of await main.admit([...entering, ...unlistedLogins.map(({ name }) => name)]))',
    why: 'Logins of production that were locked can log in again.',
  },
  {
    name: 'unproven-left-in',
    file: setup,
    find: 'await admission().catch(lockedOutAgain);',
    replace: 'await admission();',
    why: 'A role that was found able to write, though it may only read, goes on to do so.',
  },
  {
    name: 'intruder-passed',
    file: 'src/users/unexpected-access.ts',
    find: 'canLogIn && !entering.has(name)',
    replace: 'canLogIn && name === ""',
    why: 'Whoever a function of production lets in while it is run as the master is handed over with the rest.',
  },
  {
    name: 'reopened-left-in',
    file: setup,
    find: 'await prepareData(context, main).catch(lockedOutAgain);',
    replace: 'await prepareData(context, main);',
    why: 'Whoever a function of production lets in stays in where the setup fails after it.',
  },
  {
    name: 'memberships-forgotten',
    file: 'src/users/role-logins.ts',
    find: '...{ name, memberOf, connectionLimit',
    replace: '...{ name, connectionLimit',
    why: 'A role that is to act by a group cannot.',
  },
  {
    name: 'endpoint-believed',
    file: 'src/users/same-cluster.ts',
    find: 'if (ownMark === undefined && (isUntold || mayBeOld(restored, { instance, own, marks }))) {',
    replace: 'if (ownMark === null) {',
    why: 'The old cluster, which was set aside and to which the endpoint still leads, is set up for the restored one.',
  },
  {
    name: 'kept-never-locked-out',
    file: setup,
    find: 'const logins = await main.lockOut({ declared, unlisted }, refusal.prove);',
    replace: "const logins = unlisted === 'keep' ? [] : await main.lockOut({ declared, unlisted }, refusal.prove);",
    why: 'Production’s logins, which are to come back once all is masked, read what is not masked yet.',
  },
  {
    name: 'unread-left-open',
    file: 'src/users/main-session.ts',
    find: 'if (noted === undefined) await main.lock();',
    replace: 'if (noted === null) await main.lock();',
    why: 'Where one statement is refused before anybody was locked out, production’s logins stay in.',
  },
  {
    name: 'closed-database-left-open',
    file: 'src/users/main-session.ts',
    find: 'if (mayDependOnDatabase(error)) await lockFromAnother(context, requireOwn);',
    replace: 'if (mayDependOnDatabase(error)) await Promise.resolve(lockFromAnother);',
    why: 'Where the profile names a database that is not there, production’s logins stay in all the others.',
  },
  {
    name: 'prepared-left-behind',
    file: 'src/users/prepared.ts',
    find: 'if (left.length === 0) return;',
    replace: 'if (left.length >= 0) return;',
    why: 'What production had prepared is committed once people are in, with rows that nobody has masked.',
  },
  {
    name: 'write-never-refused',
    file: 'src/users/login-proofs.ts',
    find: 'const write = isReadonly ? await writeToRefuse(name, role.schemas) : undefined;',
    replace: 'const write = isReadonly ? void (await writeToRefuse(name, role.schemas)) : undefined;',
    why: 'Roles are told to have been refused a write that nobody has tried.',
  },
];
