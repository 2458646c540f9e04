import type { AnyMutant, Mutant, SingleMutant } from './mutant.ts';

/** What a mutant changes, place by place: one, but for several that are put in at once. */
function partsOf(mutant: AnyMutant): readonly SingleMutant[] {
  return 'parts' in mutant ? mutant.parts : [mutant];
}

/**
 * The text of the file with every part of the defect in it that is of this file; undefined where none is. Throws an Error unless what is
 * to be replaced stands there exactly once.
 */
export function mutate(mutant: AnyMutant, file: string, text: string): string | undefined {
  const parts = partsOf(mutant).filter((part) => part.file === file);
  if (parts.length === 0) return undefined;
  const places = parts.map((part) => ({ replace: part.replace, ...('find' in part ? placeOf(part, text) : part) }));
  return places
    .filter((place) => !places.some((other) => other !== place && other.start <= place.start && place.end <= other.end))
    .toSorted((one, other) => other.start - one.start)
    .reduce((mutated, { start, end, replace }) => `${mutated.slice(0, start)}${replace}${mutated.slice(end)}`, text);
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
