import type { DatabasePlan } from '../payload/database-plan.ts';
import type { ColumnDecisions, ColumnReview, UndecidedTable } from '../ports/database-columns.ts';
import type { TableMask } from '../ports/database-data.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import { proposedItem, proposedRules } from './proposed-line.ts';

const path = 'database.masking';

/** What the plan has decided about the columns of one database; undefined where all of them stay as they are. */
export function columnDecisions(
  { columns, masking }: DatabasePlan,
  database: string,
  mainDatabase: string,
): ColumnDecisions | undefined {
  if (columns === undefined) return undefined;
  const kept = columns.keep.map((item, index) => ({ ...item, path: `database.columns.keep[${index}]` }));
  const here = kept.filter((item) => (item.database ?? mainDatabase) === database);
  if (here.some(({ schema }) => schema === undefined)) return undefined;
  return {
    classes: columns.classes,
    schemas: here.flatMap((item) =>
      item.schema === undefined ? [] : [{ path: `${item.path}.schema`, name: item.schema }],
    ),
    tables: masking.flatMap((item, index) =>
      (item.database ?? mainDatabase) === database
        ? [
            {
              path: `${path}[${index}]`,
              schema: item.schema,
              table: item.table,
              masked: item.columns.map(({ name }) => name),
              kept: item.keep ?? [],
            },
          ]
        : [],
    ),
  };
}

/** One database's, and what the plan says of it. */
export interface Undecided {
  readonly review: ColumnReview;
  readonly decisions: ColumnDecisions;
  readonly choice: NonNullable<DatabasePlan['columns']>;
  readonly database: string;
  readonly mainDatabase: string;
}

/** What a person has to decide, table by table, each with a line to paste. */
export function undecidedProblems(undecided: Undecided): readonly SetupProblem[] {
  const { review, choice, database } = undecided;
  const open =
    choice.undecided === 'refuse'
      ? review.undecided
      : review.undecided.flatMap((table) => {
          const columns = table.columns.filter(({ proposed }) => proposed === undefined);
          return columns.length === 0 ? [] : [{ ...table, columns }];
        });
  return [
    ...review.problems,
    ...open.map((table) => problemOf(table, undecided)),
    ...(review.largeObjects > 0 && choice.largeObjects === 'refuse'
      ? [
          {
            path: 'database.columns.largeObjects',
            text: `database ${JSON.stringify(database)} has ${review.largeObjects} large objects, which no rule reaches: remove them in an SQL file, or keep them`,
          },
        ]
      : []),
  ];
}

function problemOf(table: UndecidedTable, { decisions, database, mainDatabase }: Undecided): SetupProblem {
  const item = decisions.tables.find((one) => one.schema === table.schema && one.table === table.table);
  const ruled = proposedRules(table.columns);
  const unruled = table.columns.filter(({ proposed }) => proposed === undefined).map(({ name }) => name);
  const line =
    item === undefined
      ? `- ${proposedItem(table, database === mainDatabase ? undefined : database)}`
      : ruled.join(', ');
  const choices = table.materialised ? 'drop it in an SQL file or keep it' : 'give each a rule or keep it';
  const texts = [
    `nobody has decided about ${table.columns.map(({ name, type }) => `${name} (${type})`).join(', ')} of ${nameOf(table, database)}: ${choices}`,
    ...(ruled.length === 0 ? [] : [`such as ${line}`]),
    ...(unruled.length === 0 || table.materialised ? [] : [`no rule fits ${unruled.join(', ')}`]),
  ];
  return { path: item?.path ?? path, text: texts.join('; ') };
}

function nameOf({ schema, table, materialised }: UndecidedTable, database: string): string {
  return `${materialised ? 'materialised view' : 'table'} ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${JSON.stringify(database)}`;
}

/** The masks of the profile, and for what is undecided the rules that are proposed, where the plan says `mask`. */
export function withUndecidedMasked(masks: readonly TableMask[], { review, choice }: Undecided): readonly TableMask[] {
  if (choice.undecided === 'refuse') return masks;
  const added = new Map(
    review.undecided.map((table) => [
      idOf(table),
      table.columns.flatMap(({ name, proposed }) => (proposed === undefined ? [] : [{ name, rule: proposed }])),
    ]),
  );
  const known = new Set(masks.map(idOf));
  return [
    ...masks.map((mask): TableMask => {
      const more = added.get(idOf(mask)) ?? [];
      // Rules that nobody has written ask nobody what becomes of triggers.
      return more.length === 0 ? mask : { triggers: 'disable', ...mask, columns: [...mask.columns, ...more] };
    }),
    ...review.undecided
      .filter((table) => !known.has(idOf(table)) && (added.get(idOf(table)) ?? []).length > 0)
      .map(
        ({ schema, table }): TableMask => ({
          ...{ path: 'database.columns.undecided', schema, table, triggers: 'disable' },
          columns: added.get(idOf({ schema, table })) ?? [],
        }),
      ),
  ];
}

const idOf = ({ schema, table }: { readonly schema: string; readonly table: string }) =>
  JSON.stringify([schema, table]);
