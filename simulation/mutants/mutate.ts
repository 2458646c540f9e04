import type { Mutant } from './mutant.ts';

/** The file's text with the defect in it. Throws an Error unless what is to be replaced stands there exactly once. */
export function mutate({ name, file, find, replace }: Mutant, text: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    const times = after === undefined ? 'not at all' : `${more.length + 1} times`;
    throw new Error(`Mutant ${name}: its text stands ${times} in ${file}; expected exactly once.`);
  }
  return `${before}${replace}${after}`;
}
