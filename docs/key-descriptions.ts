import { readFileSync } from 'node:fs';

/** A table of the page: what its second column is headed, and its rows by what their first cell has in code. */
interface Table {
  readonly section: string;
  /** The key that a bold word before the table names; else the section's. */
  readonly key: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What `docs/configuration.md` says of a configuration key, by the key's path in the page's form
 * (`cluster.serverlessV2.min`): its row in a table of keys; else the row of a table of values that names it; else, of a
 * whole section, the section's first paragraph. Undefined where the page has none of them.
 */
export function keyDescriptions(): (key: string) => string | undefined {
  const page = readFileSync(new URL('configuration.md', import.meta.url), 'utf8').replaceAll(/^```.*?^```$/gms, '');
  const tables = tablesOf(page);
  const keyRows = new Map(
    tables
      .filter(({ head }) => head[0] === 'Key')
      .flatMap(({ head, rows }) => rows.map((row) => [row[0]?.replaceAll('`', ''), describeRow(head, row)])),
  );
  const paragraphs = new Map(
    [...page.matchAll(/^## (\w+)\n\n([^|*#].*?)\n\n/gms)].map(([, key, text = '']) => [key, sentence(text)]),
  );
  const valueTables = tables.filter(({ head }) => head[0] !== 'Key');
  return (key) => keyRows.get(key) ?? describeValue(valueTables, key) ?? paragraphs.get(key);
}

function tablesOf(page: string): readonly Table[] {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((text) => {
      const section = text.slice(0, text.indexOf('\n'));
      return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(({ 0: table, index }) => {
        const [head = [], , ...rows] = table
          .trimEnd()
          .split('\n')
          .map((line) =>
            line
              .slice(1, -1)
              .split('|')
              .map((cell) => cell.trim()),
          );
        const key = [...text.slice(0, index).matchAll(/^\*\*(\w+)\.\*\*/gm)].at(-1)?.[1] ?? section;
        return { section, key, head, rows };
      });
    });
}

/** `{ hash: { length: 16 } }` is what is said of `database.masking.columns.hash.length`: most of the key's words are in it. */
function describeValue(tables: readonly Table[], key: string): string | undefined {
  const words = key.split('.');
  const last = words.pop() ?? '';
  const found = tables
    .filter(({ key: of, section }) => words.includes(of) && words.concat(last)[0] === section)
    .flatMap(({ rows }) => rows)
    .map(([spans = '', meaning = '']) => ({ meaning, named: new Set(spans.match(/\w+/g)) }))
    .filter(({ named }) => named.has(last))
    .map(({ meaning, named }) => ({ meaning, score: words.filter((word) => named.has(word)).length }))
    .toSorted((one, other) => other.score - one.score);
  return found[0] === undefined ? undefined : sentence(found[0].meaning);
}

function describeRow([, head = '']: readonly string[], [, meaning = '', byDefault = '']: readonly string[]): string {
  const text = sentence(head === 'Meaning' ? meaning : `${head} ${meaning}`);
  return byDefault.startsWith('required') ? `${text} Required.` : `${text} Default: ${sentence(byDefault, false)}`;
}

/** A cell or a paragraph as plain text: an editor knows no links, and nothing stands below. */
function sentence(markdown: string, capital = true): string {
  const text = markdown
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/,? see below/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const ended = /[.:]$/.test(text) ? text : `${text}.`;
  return capital ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
}
