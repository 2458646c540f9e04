import type { AnyMutant, Mutant } from './mutant.ts';

/** The file's text with the defect in it. Throws an Error unless what is to be replaced stands there exactly once. */
export function mutate(mutant: AnyMutant, text: string): string {
  const { start, end } = 'find' in mutant ? placeOf(mutant, text) : mutant;
  return `${text.slice(0, start)}${mutant.replace}${text.slice(end)}`;
}

/** Where its text stands. Throws an Error unless it stands there exactly once. */
export function placeOf({ name, file, find }: Mutant, text: string): { start: number; end: number } {
  const times = text.split(find).length - 1;
  if (times !== 1) {
    throw new Error(
      `Mutant ${name}: its text stands ${times === 0 ? 'not at all' : `${times} times`} in ${file}; expected exactly once.`,
    );
  }
  const start = text.indexOf(find);
  return { start, end: start + find.length };
}
