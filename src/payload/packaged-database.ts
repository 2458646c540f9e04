import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { omitUndefined } from '../omit-undefined.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import { type DatabasePlan, databasePlanSchema } from './database-plan.ts';
import { bytesOf } from './size.ts';

/** What a plan holds of its database itself: beyond this it names what the deployment has packaged. */
const longestCarried = 16_384;

/** Stands in a plan for a declaration that is too large to be carried: the very one, by its digest, and how much it is. */
export const packagedDatabaseSchema = z.object({
  name: z.optional(z.string()),
  unlistedLogins: z.enum(['lock', 'drop', 'keep']),
  packaged: z.object({
    /** Of the declaration's JSON, in hexadecimal digits. */
    sha256: z.string(),
    bytes: z.number(),
    roles: z.number(),
    sql: z.number(),
    masking: z.number(),
    verifications: z.number(),
  }),
});
export type PackagedDatabase = z.infer<typeof packagedDatabaseSchema>;

/** The declarations that a deployment's plans name by digest. */
export type PackagedDatabases = Readonly<Record<string, DatabasePlan>>;

/**
 * The declaration as the payload carries it: itself, or a reference where it is too large. Step Functions ends an execution
 * whose payload exceeds 256 KiB, and lets no Catch see it.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export function carriedDatabase(declaration: DatabasePlan): DatabasePlan | PackagedDatabase {
  const bytes = bytesOf(declaration);
  if (bytes <= longestCarried) return declaration;
  const { name, unlistedLogins, roles, sql, masking, verifications } = declaration;
  return omitUndefined({
    name,
    unlistedLogins,
    packaged: {
      sha256: digestOf(declaration),
      bytes,
      roles: roles.length,
      sql: sql.length,
      masking: masking.length,
      verifications: verifications.length,
    },
  });
}

/** Of these declarations, those that plans name by their digest. */
export function packagedDatabases(declarations: readonly DatabasePlan[]): PackagedDatabases {
  const large = declarations.filter((declaration) => 'packaged' in carriedDatabase(declaration));
  return Object.fromEntries(large.map((declaration) => [digestOf(declaration), databasePlanSchema.parse(declaration)]));
}

/** A declaration, with what stands against working by it. */
export interface FoundDatabase {
  readonly database: DatabasePlan;
  readonly problems: readonly SetupProblem[];
}

/**
 * The declaration that a plan carries or names. One that is not packaged with this function is a problem, and an empty one
 * stands in for it that lets nobody in and drops nobody.
 */
export function foundDatabase(carried: DatabasePlan | PackagedDatabase, packaged: PackagedDatabases): FoundDatabase {
  if (!('packaged' in carried)) return { database: carried, problems: [] };
  const { sha256 } = carried.packaged;
  const database = Object.hasOwn(packaged, sha256) ? packaged[sha256] : undefined;
  if (database !== undefined) return { database, problems: [] };
  return {
    database: databasePlanSchema.parse({ name: carried.name, roles: [], unlistedLogins: 'lock' }),
    problems: [
      {
        path: 'database',
        text: `what was planned (SHA-256 ${sha256.slice(0, 8)}…) is not what this function was packaged with: the pipeline was deployed meanwhile; start a new restore`,
      },
    ],
  };
}

/** In the order of the schema's keys, whichever order the configuration has. */
function digestOf(declaration: DatabasePlan): string {
  return createHash('sha256')
    .update(JSON.stringify(databasePlanSchema.parse(declaration)))
    .digest('hex');
}
