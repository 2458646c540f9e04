import { stringify } from 'yaml';
import type { DatabaseProfile } from '../src/config/database.ts';
import type { ColumnReview, UndecidedColumn, UndecidedTable } from '../src/ports/database-columns.ts';
import { scalar, writtenRule } from '../src/users/proposed-line.ts';
import type { NamedDatabase } from './profile.ts';
import { type Shape, shapeNames } from './value-shapes.ts';

type Item = NonNullable<DatabaseProfile['masking']>[number];

export interface Suggestion {
  /** The `database:` part of a profile, as YAML. */
  readonly text: string;
  /** What a person has to decide, a line each. */
  readonly open: readonly string[];
}

export interface Seen extends NamedDatabase {
  readonly profile: DatabaseProfile;
  readonly review: ColumnReview;
  /** Columns of a class that needs no decision whose values look personal all the same. */
  readonly suspects: readonly (Pick<UndecidedTable, 'schema' | 'table'> & {
    readonly column: string;
    readonly shape: Shape;
  })[];
  /** What a column's values look like, where they were looked at. */
  shapeOf(schema: string, table: string, column: string): Shape | undefined;
}

/** What the profile says, and a rule for each column about which it doesn't, as far as one fits. */
export function suggestedProfile(seen: Seen): Suggestion {
  const { profile, review, database, mainDatabase } = seen;
  const { masking = [], ...others } = profile;
  const known = new Set<string>();
  const open: string[] = [];
  const items = [
    ...masking.map((item) => {
      const isHere = (item.database ?? mainDatabase) === database;
      const table = { schema: item.schema ?? 'public', table: item.table };
      if (isHere) known.add(idOf(table));
      return { item, table: isHere ? tableOf(seen, table) : undefined };
    }),
    ...[...review.undecided, ...seen.suspects.map((one) => ({ ...one, hasTriggers: false, columns: [] }))].flatMap(
      (table) => {
        if (known.has(idOf(table))) return [];
        known.add(idOf(table));
        const place = {
          ...(database === mainDatabase ? {} : { database }),
          ...(table.schema === 'public' ? {} : { schema: table.schema }),
        };
        return [{ item: { ...place, table: table.table }, table: tableOf(seen, table) }];
      },
    ),
  ];
  const lines = items.flatMap(({ item, table }) => itemLines(item, table, open));
  const isMasked = lines.some((line) => !line.startsWith('#'));
  const head = withoutMasking(others, isMasked);
  const objects = review.largeObjects > 0 && profile.columns?.largeObjects !== 'keep' ? [objectsLine(review)] : [];
  open.push(...objects);
  const all = [
    'database:',
    ...indented(2, [...objects.map(comment), ...head, ...(isMasked ? ['masking:'] : [])]),
    ...indented(4, lines),
  ];
  return { text: `${all.join('\n')}\n`, open };
}

interface TableSeen {
  readonly undecided: UndecidedTable | undefined;
  readonly suspects: readonly { readonly column: string; readonly shape: Shape }[];
  readonly shapeOf: (column: string) => Shape | undefined;
}

function tableOf(
  { review, suspects, shapeOf }: Seen,
  place: { readonly schema: string; readonly table: string },
): TableSeen {
  const isIt = (one: { readonly schema: string; readonly table: string }) => idOf(one) === idOf(place);
  return {
    undecided: review.undecided.find(isIt),
    suspects: suspects.filter(isIt),
    shapeOf: (column) => shapeOf(place.schema, place.table, column),
  };
}

const idOf = ({ schema, table }: { readonly schema: string; readonly table: string }) =>
  JSON.stringify([schema, table]);

/** Of a table of which only a person can say something, comments alone. */
function itemLines(item: Item | Pick<Item, 'table'>, table: TableSeen | undefined, open: string[]): readonly string[] {
  const { columns = {}, keep, triggers, ...place } = item as Item;
  const { undecided, suspects = [], shapeOf = () => undefined } = table ?? {};
  const added = undecided?.columns.filter(({ proposed }) => proposed !== undefined) ?? [];
  const whole = [place.database, place.schema ?? 'public', place.table].filter((part) => part !== undefined).join('.');
  const unruled = undecided?.columns.filter(({ proposed }) => proposed === undefined) ?? [];
  const following = unruled.flatMap(({ name, type, decidedBy }) =>
    decidedBy === undefined ? [] : [`${scalar(name)} (${type}): kept where ${decidedBy.join('.')} is`],
  );
  const asked = [
    ...unruled
      .filter(({ decidedBy }) => decidedBy === undefined)
      .map((column) => unruledLine(column, undecided?.materialised === true)),
    ...suspects.map(
      ({ column, shape }) =>
        `${scalar(column)}: its values look like ${shapeNames[shape]}: give it a rule, or name it under keep`,
    ),
  ];
  open.push(...asked.map((line) => `${whole}.${line}`));
  const rules = [
    ...Object.entries(columns).map(([name, rule]) => `${scalar(name)}: ${flow(rule)}`),
    ...added.map((column) => ruleLine(column, shapeOf(column.name))),
  ];
  const disable = triggers ?? (undecided?.hasTriggers === true && added.length > 0 ? 'disable' : undefined);
  const said = [
    ...Object.entries(place).map(([key, value]) => `${key}: ${flow(value)}`),
    ...(disable === undefined ? [] : [`triggers: ${flow(disable)}`]),
    ...(rules.length === 0 ? [] : ['columns:', ...indented(2, rules)]),
    ...(keep === undefined ? [] : [`keep: ${flow(keep)}`]),
  ];
  const remarks = [...asked, ...following];
  if (rules.length === 0 && keep === undefined) return remarks.map((line) => comment(`${whole}.${line}`));
  const [first = '', ...rest] = [...said, ...remarks.map(comment)];
  return [`- ${first}`, ...indented(2, rest)];
}

function ruleLine({ name, type, proposed }: UndecidedColumn, shape: Shape | undefined): string {
  const rule = proposed === undefined ? '' : writtenRule(proposed);
  const seen =
    proposed?.type === 'json'
      ? ', its keys stay, and what no path leads to becomes null'
      : shape === undefined
        ? ''
        : `, its values look like ${shapeNames[shape]}`;
  return `${scalar(name)}: ${rule} ${comment(`${type}${seen}`)}`;
}

function unruledLine({ name, type }: UndecidedColumn, isMaterialised: boolean): string {
  const choice = isMaterialised
    ? 'no rule reaches a materialised view: drop it in an SQL file, or name it under keep'
    : 'no rule fits: give it one, or name it under keep';
  return `${scalar(name)} (${type}): ${choice}`;
}

function objectsLine({ largeObjects }: ColumnReview): string {
  return `${largeObjects} large objects, which no rule reaches: remove them in an SQL file, or say columns: { largeObjects: keep }`;
}

/** Everything that the profile says besides. Where nothing has to be masked, what is yet to come is asked about all the same. */
function withoutMasking(others: Omit<DatabaseProfile, 'masking'>, isMasked: boolean): readonly string[] {
  const columns =
    isMasked || others.columns?.undecided !== undefined ? others.columns : { undecided: 'refuse', ...others.columns };
  const said = columns === undefined ? others : { ...others, columns };
  return Object.keys(said).length === 0 ? [] : stringify(said, { lineWidth: 0 }).trimEnd().split('\n');
}

const flow = (value: unknown) =>
  typeof value === 'string' ? scalar(value) : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
/** Names of types may have line breaks. */
const comment = (text: string) => `# ${text.replace(/\s+/g, ' ')}`;
const indented = (by: number, lines: readonly string[]) =>
  lines.map((line) => (line === '' ? line : `${' '.repeat(by)}${line}`));
