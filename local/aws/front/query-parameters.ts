import type { Params } from '../core/params.ts';

interface Node {
  value?: string;
  readonly children: Map<string, Node>;
}

/** More than any request of the SDK's needs. */
const mostLevels = 10;

/**
 * Turns the Query protocol's flat parameters into the SDK's shape: `Tags.Tag.1.Key=a` becomes `{ Tags: [{ Key: 'a' }] }`.
 * A list may be named by any element, `.member.` among them, or by none. Values stay strings.
 * @see https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function readQueryParameters(body: string): { readonly action: string; readonly params: Params } {
  const root: Node = { children: new Map() };
  for (const [name, value] of new URLSearchParams(body)) place(root, name.split('.').slice(0, mostLevels), value);
  const action = root.children.get('Action')?.value ?? '';
  root.children.delete('Action');
  root.children.delete('Version');
  return { action, params: structureOf(root) };
}

function place(root: Node, path: readonly string[], value: string): void {
  let node = root;
  for (const step of path) {
    const child = node.children.get(step) ?? { children: new Map() };
    node.children.set(step, child);
    node = child;
  }
  node.value = value;
}

function contentOf(node: Node): unknown {
  if (node.children.size === 0) return node.value ?? '';
  const [only] = node.children.values();
  const elements = isList(node) ? node : node.children.size === 1 && only && isList(only) ? only : undefined;
  if (!elements) return structureOf(node);
  return [...elements.children]
    .sort(([left], [right]) => Number(left) - Number(right))
    .map(([, element]) => contentOf(element));
}

const isList = ({ children }: Node): boolean =>
  children.size > 0 && [...children.keys()].every((key) => /^\d+$/.test(key));

function structureOf(node: Node): Params {
  // `fromEntries` defines properties, so that not even `__proto__` is special.
  return Object.fromEntries([...node.children].map(([name, child]) => [name, contentOf(child)]));
}
