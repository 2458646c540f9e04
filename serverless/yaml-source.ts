import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Path } from '../src/validation/validation.ts';

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the value at a path is written; of one that is missing, where the mapping is that lacks it, if that is not the whole. */
export type Locate = (path: Path) => Position | undefined;

export interface YamlSource {
  readonly value: unknown;
  readonly locate: Locate;
}

/** What the text breaks of YAML. */
export interface YamlProblem {
  readonly position: Position | undefined;
  readonly text: string;
}

/** Above what a hundred targets from one anchor need, far below what would fill the memory. */
const mostAliases = 10_000;

/**
 * The value of a YAML text, with merge keys (`<<: *anchor` takes over the keys of another mapping), and where each part of it
 * is written; or all that is wrong with the text. Two keys of one name, two documents and a tag that is not understood are wrong.
 * @see https://eemeli.org/yaml/#documents
 * @see https://yaml.org/type/merge.html
 */
export function parseYaml(text: string): YamlSource | { readonly problems: readonly YamlProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true, merge: true, lineCounter: lines });
  // A warning is, for example, a tag that is not understood: its value would not be what the writer meant.
  const problems: YamlProblem[] = [...document.errors, ...document.warnings].map(({ message, linePos }) => {
    const at = linePos?.[0];
    return { position: at && { line: at.line, column: at.col }, text: withoutSource(message) };
  });
  const anchored = anchoredNodes(document);
  visit(document, {
    Alias: (_key, alias) => {
      const node = anchored.get(alias);
      if (node !== undefined && !holds(node, alias)) return;
      const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
      problems.push({
        position: { line, column: col },
        text:
          node === undefined
            ? 'Unresolved alias: there is no such anchor before it; a text that begins with * needs quotes'
            : 'Alias of what it stands in: that would have no end',
      });
    },
    Pair: (_key, { key, value }) => {
      if (nameOf(key) !== '<<' || value === undefined || isMergeable(anchored, value)) return;
      const { line, col } = lines.linePos(startOf(value) ?? startOf(key) ?? 0);
      problems.push({
        position: { line, column: col },
        text: 'Merge key without a mapping: expected << to be followed by an alias such as *anchor, or a list of such',
      });
    },
  });
  if (problems.length > 0) return { problems: firstOf(problems, text) };
  try {
    return {
      value: document.toJS({ maxAliasCount: mostAliases }),
      locate: (path) => {
        const offset = offsetOf(document, anchored, path);
        if (offset === undefined) return undefined;
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
      },
    };
  } catch (cause) {
    return { problems: [{ position: undefined, text: cause instanceof Error ? cause.message : String(cause) }] };
  }
}

/** What each alias repeats; nothing of one whose anchor does not come before it. */
type Anchored = ReadonlyMap<Alias, Node>;

/** In one walk: `Alias.resolve` walks through the whole document for every alias, of which a fleet has hundreds. */
function anchoredNodes(document: Document): Anchored {
  const last = new Map<string, Node>();
  const anchored = new Map<Alias, Node>();
  visit(document, {
    Node: (_key, node) => {
      const found = isAlias(node) ? last.get(node.source) : undefined;
      if (isAlias(node) && found !== undefined) anchored.set(node, found);
      else if (!isAlias(node) && node.anchor !== undefined) last.set(node.anchor, node);
    },
  });
  return anchored;
}

/** Whether an alias stands within the node that it is to repeat. */
function holds(node: Node, alias: Node): boolean {
  const [outer, inner] = [node.range, alias.range];
  return outer && inner ? outer[0] <= inner[0] && inner[1] <= outer[1] : false;
}

/** A mapping, or a list of mappings, as they stand there or by their aliases. */
function isMergeable(anchored: Anchored, value: unknown): boolean {
  const at = isAlias(value) ? anchored.get(value) : value;
  // What cannot be resolved is told by itself.
  if (at === undefined || isMap(at)) return true;
  return isSeq(at) && at.items.every((item) => isMergeableItem(anchored, item));
}

function isMergeableItem(anchored: Anchored, item: unknown): boolean {
  if (!isAlias(item)) return isMap(item);
  const at = anchored.get(item);
  return at === undefined || isMap(at);
}

/**
 * What is wrong, without the place, which is told apart, and without the source behind a colon: a password that is not quoted, and
 * begins with `!`, `*` or `|`, is one.
 */
function withoutSource(message: string): string {
  const [sentence = ''] = message.split(/ at line | ?: /);
  return sentence === 'Unresolved tag' ? `${sentence}; a text that begins with ! needs quotes` : sentence;
}

/** What is told of a text that is no YAML. */
const mostProblems = 5;

/**
 * One unclosed brace makes every word after it wrong: the first problems are what the writer can mend. A variable of Serverless
 * without quotes is such a brace, within others.
 */
function firstOf(problems: readonly YamlProblem[], text: string): readonly YamlProblem[] {
  const lines = text.split('\n');
  const told = problems.slice(0, mostProblems);
  const variable = told.find(
    ({ position }) => position !== undefined && lines[position.line - 1]?.includes('${') === true,
  );
  if (variable !== undefined) {
    return [
      { ...variable, text: `${variable.text}: write the value itself, for variables are not resolved in this file` },
    ];
  }
  const more = problems.length - told.length;
  return more === 0 ? told : [...told, { position: undefined, text: `and ${more} more, as a rule of the same cause` }];
}

/** The first character of the value at the path, as far as the path leads; undefined where nothing of it is there. */
function offsetOf(document: Document, anchored: Anchored, path: Path): number | undefined {
  let node: unknown = document.contents;
  let found: number | undefined;
  for (const key of path) {
    const pair = entryOf(anchored, node, key);
    if (pair === undefined) break;
    node = pair.value;
    found = startOf(node) ?? startOf(pair.key) ?? found;
  }
  return found;
}

interface Entry {
  readonly key?: unknown;
  readonly value: unknown;
}

function entryOf(anchored: Anchored, node: unknown, key: PropertyKey): Entry | undefined {
  const at = isAlias(node) ? anchored.get(node) : node;
  if (isSeq(at)) return typeof key === 'number' && key < at.items.length ? { value: at.items[key] } : undefined;
  if (!isMap(at)) return undefined;
  const own = at.items.find((pair) => nameOf(pair.key) === String(key));
  if (own !== undefined) return own;
  for (const pair of at.items) {
    if (nameOf(pair.key) !== '<<') continue;
    const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
    for (const source of sources) {
      const merged = entryOf(anchored, source, key);
      if (merged !== undefined) return merged;
    }
  }
  return undefined;
}

function nameOf(key: unknown): string {
  if (!isScalar(key)) return String(key);
  // A merge key's value is a symbol.
  return typeof key.value === 'symbol' ? (key.value.description ?? '') : String(key.value);
}

function startOf(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
