import fc from 'fast-check';
import { escapeLiteral, escapeIdentifier as quoted } from 'pg';
import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';

/** Every table has it, unmasked: by it a row is the same row before and after. */
export const marker = 'row marker';

export interface AnyColumn {
  readonly name: string;
  readonly type: string;
  readonly key: 'none' | 'unique' | 'lower' | 'partial';
  readonly nullable: boolean;
  readonly check: boolean;
  /** Undefined if it is not to be masked. */
  readonly rule: MaskRule | undefined;
}

export interface AnyTable {
  readonly name: string;
  readonly key: 'primary' | 'composite' | 'unique' | 'none';
  readonly partitioned: boolean;
  readonly rows: number;
  readonly columns: readonly AnyColumn[];
  /** How its text that refers to a row of the first table is named and masked; the first table refers to none. */
  readonly reference: AnyColumn;
  readonly index: number;
}

const awkwardNames = [
  ...[
    'Select "x"',
    `O'Neil; --`,
    'a\\b $1',
    'übung_用户',
    'CaMeL',
    'x'.repeat(63),
    'é'.repeat(31),
    ' ',
    '%I',
    'user',
    't',
    's',
  ],
  ...['salt', 'column', 'value', 'a.b', '"', '""', '$$', '--'],
];
const anyName = fc.oneof(
  fc.constantFrom(...awkwardNames),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 9 })
    .filter((name) => !name.includes('\u0000') && name !== marker && name.isWellFormed()),
);

const texts = [
  'text',
  'varchar(70)',
  'varchar',
  'char(70)',
  'name',
  'public.citext',
  '"Odd ""types".mail',
  '"Odd ""types".short',
];
const numbers = [
  'smallint',
  'int',
  'bigint',
  'numeric',
  'numeric(6,2)',
  'numeric(5,-1)',
  'real',
  'float8',
  'money',
  'oid',
  '"Odd ""types".amount',
];
const uuids = ['uuid', '"Odd ""types".id'];
/** Under other names than among the numbers: here they differ from row to row. */
const wholeNumbers = ['int2', 'int4', 'int8', '"Odd ""types".count'];
const addresses = ['inet', 'cidr', 'macaddr', 'macaddr8'];
const dates = ['date', 'timestamp', 'timestamptz', 'timestamptz(0)', '"Odd ""types".day', 'time'];
const others = ['boolean', 'jsonb', 'text[]', 'bytea', 'sales.status', 'interval', '"char"'];

const uuidOf = (number: string) => `md5((${number})::text)::uuid`;

/** An expression over `n`, the number of the row. */
function valueExpression({ type, key, nullable }: AnyColumn, column: number): string {
  const number = key === 'none' ? 'n % 7' : 'n';
  const text = `'Jané-' || ${column} || '.' || ${number} || '@Privat.test'`;
  const value = texts.includes(type)
    ? `(${text})`
    : numbers.includes(type)
      ? `(ARRAY[0, ${type === 'smallint' ? 32767 : 9999.4}, -31.5, 1234, 7])[1 + n % 5]${type === 'oid' || type.includes('amount') ? ' + 40' : ''}`
      : ({
          boolean: 'n % 2 = 0',
          uuid: uuidOf(number),
          '"Odd ""types".id': uuidOf(number),
          inet: `('192.0.2.' || ${number} % 250)`,
          cidr: `('2001:db8:1:' || ${number} % 7 || '::/64')`,
          macaddr: `lpad(to_hex(${number}), 12, '0')`,
          macaddr8: `lpad(to_hex(${number}), 16, '0')`,
          ...Object.fromEntries(wholeNumbers.map((one) => [one, `${number} * (1 - ${number} % 2 * 2)`])),
          jsonb: `to_jsonb(${text})`,
          'text[]': `ARRAY[${text}]`,
          bytea: `convert_to(${text}, 'UTF8')`,
          'sales.status': `CASE WHEN n % 2 = 0 THEN 'open' ELSE 'paid' END`,
          interval: `n * interval '1 day'`,
          '"char"': `'x'`,
          time: `time '12:00' + n % 700 * interval '1 minute'`,
        }[type] ??
        `CASE n % 9 WHEN 0 THEN 'infinity'::timestamptz ELSE timestamptz '1980-02-29 12:30Z' + n % 999 * interval '1 day' END`);
  const typed = `(${value})::${type === 'oid' ? 'bigint::oid' : type}`;
  return nullable ? `CASE WHEN n % 4 = 0 THEN NULL ELSE ${typed} END` : typed;
}

/** Those that may have a unique key. */
const keyed = [...texts, ...uuids, ...wholeNumbers];

const consistent = fc.option(fc.constantFrom('one', 'two'), { nil: undefined });
const anyRule: fc.Arbitrary<MaskRule> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('hash' as const),
        length: fc.constantFrom(16, 64, 8, undefined),
        consistent,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant('email' as const), domain: fc.constant('example.com'), consistent }),
    },
    fc.record({
      type: fc.constant('name' as const),
      part: fc.constantFrom('first' as const, 'last' as const, 'full' as const),
      consistent,
    }),
    fc.record({ type: fc.constant('phone' as const), consistent }),
    fc.record({ type: fc.constant('uuid' as const), consistent }),
    fc.record({ type: fc.constant('inet' as const), consistent }),
    fc.record({ type: fc.constantFrom('iban' as const, 'card' as const), consistent }),
    fc.record({ type: fc.constant('date' as const), keep: fc.constantFrom('year' as const, 'decade' as const) }),
    fc.record({
      type: fc.constant('choice' as const),
      values: fc.array(fc.constantFrom('XX', "O'N\\", 7, true, '2001-01-01', '::1'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('number' as const), consistent }),
    fc.record({
      type: fc.constant('partial' as const),
      first: fc.nat(9),
      last: fc.nat(9),
      fill: fc.constantFrom('*', '\\', "'", 'é'),
    }),
    fc.record({ type: fc.constant('noise' as const), amount: fc.constantFrom(0.5, 3, 1e6) }),
    fc.record({ type: fc.constant('noise' as const), ratio: fc.constantFrom(0.1, 1) }),
    fc.record({ type: fc.constant('days' as const), within: fc.constantFrom(1, 400) }),
    fc.constantFrom<MaskRule[]>({ type: 'null' }, { type: 'shuffle' }),
    fc.record({
      type: fc.constant('constant' as const),
      value: fc.constantFrom('XX', "O'N\\", 7, -1.5, true, '2001-01-01', '{}'),
    }),
  )
  .map((rule) => JSON.parse(JSON.stringify(rule)) as MaskRule);

const takers = new Map<readonly string[], readonly MaskRule['type'][]>([
  [texts, ['hash', 'email', 'name', 'phone', 'iban', 'card', 'partial']],
  [numbers, ['noise']],
  [uuids, ['uuid']],
  [wholeNumbers, ['number']],
  [addresses, ['inet']],
  [dates, ['days', 'date']],
]);

/** Any rule, and more often one that takes a value of the kind. */
function ruleFor(types: readonly string[]): fc.Arbitrary<MaskRule> {
  const taking = takers.get(types) ?? [];
  const fitting = anyRule.filter(({ type }) => taking.includes(type));
  return fc.oneof(anyRule, { weight: taking.length === 0 ? 0 : 2, arbitrary: fitting });
}

const column = (types: readonly string[]) =>
  fc.record({
    name: anyName,
    type: fc.constantFrom(...types),
    key: fc.constantFrom('none' as const, 'none' as const, 'unique' as const, 'lower' as const, 'partial' as const),
    nullable: fc.boolean(),
    check: fc.boolean(),
    rule: fc.option(ruleFor(types), { nil: undefined, freq: 5 }),
  });

/** The first is what the others refer to; its `reference` is what they refer to by. */
export const anyTables: fc.Arbitrary<readonly AnyTable[]> = fc
  .tuple(
    anyRule.filter(({ type }) => type === 'hash' || type === 'email'),
    fc.constantFrom('text', 'varchar(70)', 'public.citext', '"Odd ""types".mail'),
    fc.uniqueArray(
      fc.record({
        name: anyName,
        key: fc.constantFrom('primary' as const, 'composite' as const, 'unique' as const, 'none' as const),
        partitioned: fc.boolean(),
        rows: fc.oneof({ weight: 9, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.constant(20_020) }),
        columns: fc.uniqueArray(
          fc.oneof(...[texts, texts, numbers, uuids, wholeNumbers, addresses, dates, others].map(column)),
          {
            minLength: 2,
            maxLength: 6,
            selector: ({ name }) => name,
          },
        ),
        reference: column(['text']),
        sameMask: fc.constantFrom(true, true, false),
      }),
      { minLength: 1, maxLength: 3, selector: ({ name }) => name },
    ),
  )
  .map(([rule, type, tables]) =>
    tables.map(({ sameMask, columns, reference, ...table }, index) => ({
      ...table,
      index,
      columns: columns.filter(({ name }) => name !== reference.name),
      reference: {
        ...reference,
        type,
        key: 'none',
        check: false,
        ...(sameMask ? { rule: { ...rule, consistent: 'tie' } as MaskRule } : {}),
      },
    })),
  );

/** The columns that may be masked. */
export const columnsOf = (table: AnyTable): readonly AnyColumn[] => [...table.columns, table.reference];

/** The statements that make the tables in a schema, with their rows. */
export function sqlOf(tables: readonly AnyTable[], schema: string): string {
  const [first] = tables;
  return tables
    .flatMap((table) => {
      const name = `${quoted(schema)}.${quoted(table.name)}`;
      const isFirst = table === first;
      // Of a partitioned table a unique key has the columns that it is partitioned by.
      const partitioned = table.partitioned && !isFirst;
      const keys = {
        primary: 'PRIMARY KEY (k1)',
        composite: 'PRIMARY KEY (k2, k1)',
        unique: 'UNIQUE (k1, k2)',
        none: 'CHECK (true)',
      };
      const reference = isFirst
        ? 'UNIQUE NOT NULL'
        : `REFERENCES ${quoted(schema)}.${quoted(first?.name ?? '')} (${quoted(first?.reference.name ?? '')}) ON UPDATE CASCADE`;
      const defined = [
        ...table.columns.map(
          (one) =>
            `${quoted(one.name)} ${one.type}${one.nullable ? '' : ' NOT NULL'}${one.key === 'unique' && !partitioned && keyed.includes(one.type) ? ' UNIQUE' : ''}${one.check ? ` CHECK (${checkOf(one)})` : ''}`,
        ),
        `${quoted(table.reference.name)} ${table.reference.type} ${reference}`,
        `k1 int NOT NULL, k2 text NOT NULL, ${quoted(marker)} int NOT NULL, ${keys[table.key]}`,
      ];
      const referred = `'Referred-' || ${isFirst ? 'n' : `1 + n % ${Math.max(first?.rows ?? 1, 1)}`} || '@privat.test'`;
      const referring = isFirst
        ? referred
        : `CASE WHEN n % 3 = 0 OR ${first?.rows ?? 0} = 0 THEN NULL ELSE ${referred} END`;
      const values = [
        ...table.columns.map((one, index) => valueExpression(one, index)),
        `(${referring})::${table.reference.type}`,
        `n, 'k' || n % 5, n`,
      ];
      return [
        `CREATE TABLE ${name} (${defined.join(', ')})${partitioned ? ' PARTITION BY RANGE (k1)' : ''}`,
        ...(partitioned
          ? ['FOR VALUES FROM (0) TO (6)', 'DEFAULT'].map(
              (bound, part) =>
                `CREATE TABLE ${quoted(schema)}.part_${table.index}_${part} PARTITION OF ${name} ${bound}`,
            )
          : []),
        ...(partitioned ? [] : table.columns.flatMap((one) => indexOf(one, name))),
        `INSERT INTO ${name} SELECT ${values.join(', ')} FROM generate_series(1, ${table.rows}) AS n`,
        `CREATE MATERIALIZED VIEW ${quoted(schema)}.view_${table.index} AS TABLE ${name}`,
      ];
    })
    .concat('ANALYZE')
    .join('; ');
}

function checkOf({ name, type }: AnyColumn): string {
  const column = quoted(name);
  return texts.includes(type)
    ? `length(${column}::text) < 66 AND ${column}::text LIKE '%test'`
    : `${column}::text <> ${escapeLiteral('7')} OR ${column} IS NOT NULL`;
}

function indexOf({ name, type, key }: AnyColumn, table: string): readonly string[] {
  const column = quoted(name);
  if (!keyed.includes(type)) return [];
  if (key === 'lower') return [`CREATE UNIQUE INDEX ON ${table} (lower(${column}::text))`];
  return key === 'partial' ? [`CREATE UNIQUE INDEX ON ${table} (${column}) WHERE ${column} IS NOT NULL`] : [];
}

export function masksOf(tables: readonly AnyTable[], schema: string): readonly TableMask[] {
  return tables.map((table, index) => ({
    path: `masks[${index}]`,
    schema,
    table: table.name,
    columns: columnsOf(table).flatMap(({ name, rule }) => (rule === undefined ? [] : [{ name, rule }])),
  }));
}
