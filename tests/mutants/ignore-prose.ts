import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** As much of a node as is looked at here: https://babeljs.io/docs/babel-parser#output */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly expressions?: readonly Node[];
}

/**
 * Texts for people: literals with a space between words. How they are worded is no behaviour of a room, and a test that quotes
 * each would be changed with it. A text that chooses between wordings is a decision, and is mutated like any other.
 */
export function isProse({ type, value, quasis = [], expressions = [] }: Node): boolean {
  if (type === 'StringLiteral') return hasWords(String(value));
  if (type !== 'TemplateLiteral') return false;
  const chooses = expressions.some((one) => /^(?:Conditional|Logical)Expression$|^TemplateLiteral$/.test(one.type));
  return !chooses && quasis.some((quasi) => hasWords(quasi.value.raw));
}

const hasWords = (text: string) => /\S .*\w|\w.* \S|^ \S| \w+ $/.test(text);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    shouldIgnore: ({ node }: { readonly node: Node }) => (isProse(node) ? 'a text for people' : undefined),
  } as { shouldIgnore: (path: object) => string | undefined }),
];
