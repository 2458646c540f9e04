import type { Guard } from './guards.ts';

const firings = new URL('../process/firings.ts', import.meta.url).href;

/** The file's text with a call at each guard that notes whether it refuses; it does what it did, line by line. */
export function markGuards(guards: readonly Guard[], text: string): string {
  const insertions = guards.flatMap(({ name, kind, start, end, passing }) => {
    const quoted = JSON.stringify(name);
    if (kind === 'comparison') {
      return [
        { at: start, text: `firings.compared(${quoted}, ` },
        { at: end, text: `, ${passing})` },
      ];
    }
    const [before = '', called = ''] = /^((?:await\s+)?)(require\w+)/.exec(text.slice(start, end))?.slice(1) ?? [];
    const at = start + before.length;
    return [
      { at, text: `firings.required(${quoted}, ` },
      { at: at + called.length, text: ')' },
    ];
  });
  let marked = `import * as firings from ${JSON.stringify(firings)}; `;
  let from = 0;
  for (const insertion of insertions.toSorted((one, other) => one.at - other.at)) {
    marked += text.slice(from, insertion.at) + insertion.text;
    from = insertion.at;
  }
  return marked + text.slice(from);
}
