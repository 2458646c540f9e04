import { readFileSync } from 'node:fs';
import { type Guard, listGuards } from './guards.ts';
import { kindOf } from './hunt-mutants.ts';
import { mutants } from './mutants.ts';
import { placeOf } from './mutate.ts';

/** A guard, and by what an invariant notices that it lets pass. */
export interface JudgedGuard extends Guard {
  readonly folder: string;
  /** By the mutant that is made of it, by a written one whose text covers it, or by none. */
  readonly judgement: 'generated' | 'written' | 'not noticed';
}

/** Every guard of the source, judged by the names of those whose generated mutant was noticed. */
export function judgeGuards(noticed: Readonly<Record<string, unknown>>): readonly JudgedGuard[] {
  const written = mutants.map((mutant) => ({
    file: mutant.file,
    ...placeOf(mutant, readFileSync(new URL(`../../${mutant.file}`, import.meta.url), 'utf8')),
  }));
  return listGuards().map((guard) => {
    const covered = written.some(
      ({ file, start, end }) => file === guard.file && start <= guard.start && guard.end <= end,
    );
    const judgement = guard.name in noticed ? 'generated' : covered ? 'written' : 'not noticed';
    return { ...guard, folder: kindOf(guard.file), judgement };
  });
}
