import { installedVersion } from './versions.ts';

/** The major version of the servers that these tests run on; `npm run test:postgres` sets it. */
export const major = Number(process.env['POSTGRES_MAJOR'] ?? 17);

/**
 * How many random cases a property is tried with: on another version than the local stack's a third. What is made of a case there
 * and nowhere else, named tests have; and each change has other cases.
 */
export const numRuns = (all: number) => (String(major) === installedVersion ? all : Math.ceil(all / 3));

/** Since version 16 a membership says whether it inherits, and CREATEROLE administers only what it has made. */
export const hasMembershipOptions = major >= 16;

/** A membership that is only there to SET ROLE. */
export const borrowed = hasMembershipOptions ? ' WITH INHERIT FALSE, SET TRUE' : '';

/** The emulation refuses the passwords of members of `rds_iam` by a trigger on logins, which version 17 has brought. */
export const checksIamLogins = major >= 17;
