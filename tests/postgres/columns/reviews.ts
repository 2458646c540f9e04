import { type ColumnDecisions, columnClasses } from '../../../src/ports/database-columns.ts';
import { migrator, type production } from '../roles/production.ts';

/** What stands in the copy of production besides. */
export const others = ['public', 'sales', 'billing', 'audit'];

/** A definition of the schema `hr`. */
export const table = (name: string, columns: string) => `CREATE TABLE hr.${name} (${columns});`;

/** What a profile says of a table of the schema `hr`. */
export const decision = (name: string, masked: readonly string[], kept: 'all' | readonly string[] = []) => ({
  ...{ path: 'database.masking[0]', schema: 'hr', table: name, masked, kept },
});

/** Reviews of a schema `hr` that the migrator has made, and a superuser after him: all else is kept. */
export function reviews({ restored }: Pick<ReturnType<typeof production>, 'restored'>) {
  async function reviewOf(sql: string, given: Partial<ColumnDecisions> = {}, asSuperuser = '') {
    const staging = await restored();
    await staging.as(migrator, `CREATE SCHEMA hr; SET search_path = hr; ${sql}`);
    if (asSuperuser !== '') await staging.superuser(asSuperuser);
    const connection = await staging.connect();
    const present = await staging.superuser(`SELECT nspname::text AS name FROM pg_namespace`);
    const schemas = others.filter((name) => present.some((row) => row['name'] === name));
    const decisions = {
      ...{ classes: columnClasses, tables: [] },
      schemas: schemas.map((name) => ({ path: 'keep', name })),
      ...given,
    };
    return { staging, connection, decisions, review: await connection.reviewColumns(decisions) };
  }

  /** `people.email text: email`, table by table. */
  async function undecidedOf(...given: Parameters<typeof reviewOf>) {
    const { review } = await reviewOf(...given);
    return review.undecided.flatMap(({ table: name, columns }) =>
      columns.map(
        (column) =>
          `${name}.${column.name} ${column.type}: ${column.proposed ? JSON.stringify(column.proposed) : 'none'}`,
      ),
    );
  }

  /** `people.email`, table by table. */
  const undecidedNames = async (...given: Parameters<typeof reviewOf>) =>
    (await undecidedOf(...given)).map((text) => text.split(' ')[0]);

  return { reviewOf, undecidedOf, undecidedNames };
}
