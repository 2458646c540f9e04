import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/** A place of the source that is to stop a restore, or a sweep, from going on with the wrong thing. */
export interface Guard {
  /** File and text, so that it stays the same when lines move: `steps/delete-rds: requirePlanned(cluster, plan)`. */
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  readonly kind: 'requirement' | 'comparison';
  readonly start: number;
  readonly end: number;
  /** What stands there instead, so that the guard lets pass. */
  readonly passing: string;
}

/** The folders of src/ that decide what a restore or a sweep may touch. */
const folders = ['clusters', 'plan', 'preflight', 'rollback', 'snapshots', 'steps', 'upkeep', 'users'];
const root = new URL('../../', import.meta.url);

/** Whether guards are looked for in this file, by its path from the top of the repository. */
export const isGuarded = (file: string): boolean => folders.some((folder) => file.startsWith(`src/${folder}/`));

/** Every guard, in the order of files and of their text. */
export function listGuards(): readonly Guard[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(`src/${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `src/${folder}/${path.replaceAll('\\', '/')}`)
      .toSorted()
      .flatMap((file) => guardsOf(file, readFileSync(new URL(file, root), 'utf8'))),
  );
}

/** The guards of one file. Throws an Error for a text that is no TypeScript. */
export function guardsOf(file: string, text: string): readonly Guard[] {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const found: Found[] = [];
  visit(program as unknown as Node, { text, inRequirement: false }, found);
  const times = new Map<string, number>();
  return found
    .toSorted((one, other) => one.start - other.start)
    .map((guard) => {
      const plain = `${file.replace(/^src\/|\.ts$/g, '')}: ${text.slice(guard.start, guard.end).replaceAll(/\s+/g, ' ')}`;
      const time = (times.get(plain) ?? 0) + 1;
      times.set(plain, time);
      return { ...guard, file, name: time === 1 ? plain : `${plain} (${time})` };
    });
}

type Found = Omit<Guard, 'name' | 'file'>;

/** What is used of a node of the syntax tree of https://github.com/estree/estree, as oxc-parser writes it for TypeScript. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Place {
  readonly text: string;
  /** Whether the function around it is one that throws unless all is well. */
  readonly inRequirement: boolean;
}

function visit(node: Node, place: Place, found: Found[]): void {
  const inner =
    isFunction(node) && nameOf(node['id']) !== '' ? { ...place, inRequirement: requires(nameOf(node['id'])) } : place;
  if (node.type === 'ExpressionStatement') findRequirement(child(node, 'expression'), place, found);
  if (node.type === 'ArrowFunctionExpression') {
    const body = child(node, 'body');
    findRequirement(body, place, found);
    findComparisons(body, undefined, place, found);
  }
  if (node.type === 'IfStatement') {
    findComparisons(child(node, 'test'), passingValue(child(node, 'consequent'), inner), place, found);
  }
  if (node.type === 'ReturnStatement') findComparisons(child(node, 'argument'), undefined, place, found);
  if (node.type === 'VariableDeclarator') findComparisons(child(node, 'init'), undefined, place, found);
  for (const each of children(node)) visit(each, inner, found);
}

/** A call of a function named `require…` whose value nobody uses, awaited or not. */
function findRequirement(expression: Node | undefined, { text }: Place, found: Found[]): void {
  const called = expression?.type === 'AwaitExpression' ? child(expression, 'argument') : expression;
  if (expression === undefined || called?.type !== 'CallExpression') return;
  const callee = child(called, 'callee');
  // In `requireOne(...).catch(...)` too.
  if (callee === undefined || !requires(text.slice(callee.start, callee.end))) return;
  found.push({ kind: 'requirement', start: expression.start, end: expression.end, passing: 'undefined' });
}

/** The comparisons of a condition, through `!`, `&&`, `||` and parentheses, each with the value by which it lets pass. */
function findComparisons(node: Node | undefined, value: boolean | undefined, place: Place, found: Found[]): void {
  if (node === undefined) return;
  if (node.type === 'ParenthesizedExpression') findComparisons(child(node, 'expression'), value, place, found);
  if (node.type === 'UnaryExpression' && node['operator'] === '!') {
    findComparisons(child(node, 'argument'), value === undefined ? undefined : !value, place, found);
  }
  if (node.type === 'LogicalExpression' && node['operator'] !== '??') {
    for (const side of ['left', 'right']) findComparisons(child(node, side), value, place, found);
  }
  if (node.type === 'ConditionalExpression') {
    // How a sentence is worded is no guard.
    const texts = [child(node, 'consequent'), child(node, 'alternate')].map(
      (side) => side && place.text.slice(side.start, side.end),
    );
    if (!texts.some(isLiteral)) findComparisons(child(node, 'test'), value, place, found);
  }
  const same = taken(node, place.text);
  if (same === undefined) return;
  found.push({ kind: 'comparison', start: node.start, end: node.end, passing: String(value ?? same) });
}

/**
 * What a comparison of an owner, a resource id or a status answers when it takes the other for the right one: the same
 * owner, the same id, a status in which all is well. Undefined for whatever else.
 */
function taken(node: Node, text: string): boolean | undefined {
  const source = text.slice(node.start, node.end);
  if (node.type === 'CallExpression') {
    return /\.includes\([^()]*\)$/.test(source) && named.test(source) ? true : undefined;
  }
  if (node.type !== 'BinaryExpression' || !['===', '!=='].includes(String(node['operator']))) return undefined;
  const sides = ['left', 'right']
    .map((key) => child(node, key))
    .map((side) => side && text.slice(side.start, side.end));
  // Whether there is one at all is no comparison of two.
  const isNamed = sides.some((side = '') => named.test(side) && !isLiteral(side)) || isOfTarget(sides);
  if (sides.includes('undefined') || !isNamed) return undefined;
  const literal = sides.find(isLiteral);
  const good = literal === undefined || ['available', 'active', 'SUCCEEDED'].includes(literal.slice(1, -1));
  return (node['operator'] === '===') === good;
}

/** The tags by which clusters and copies have an owner, the id that no other cluster ever gets, and statuses. */
const named =
  /(?:^|[^a-z])(?:owner|[a-zA-Z]*resourceId|status)\b(?!\()|tagKeys\.(?:target|execution|setAsideBy|setAsideFrom)\b/i;

/** Whether one of the two targets is somebody's: `plan.target === target`. */
const isOfTarget = (sides: readonly (string | undefined)[]): boolean =>
  sides.every((side = '') => /(?:^|\.)target$/.test(side)) && sides.some((side = '') => side !== 'target');

/** Where the branch throws: that it is not taken. Where it only returns, in what throws otherwise: that it is. */
function passingValue(consequent: Node | undefined, { inRequirement }: Place): boolean | undefined {
  const [only] = consequent?.type === 'BlockStatement' ? children(consequent).slice(-1) : [consequent];
  if (only?.type === 'ThrowStatement') return false;
  return only?.type === 'ReturnStatement' && child(only, 'argument') === undefined && inRequirement ? true : undefined;
}

const isLiteral = (source = '') => /^['"`]/.test(source);
const requires = (name: string) => /^require[A-Z]\w*$|^require[A-Z]\w*\(/.test(name);
const isFunction = ({ type }: Node) => type === 'FunctionDeclaration' || type === 'FunctionExpression';
const nameOf = (id: unknown) => (isNode(id) ? String(id['name']) : '');

function child(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

function children(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
