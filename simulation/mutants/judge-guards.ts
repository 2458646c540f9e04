import { readFileSync } from 'node:fs';
import { combinationName, doublesOf } from './combinations.ts';
import { type Guard, listGuards } from './guards.ts';
import { kindOf } from './hunt-mutants.ts';
import { mutants } from './mutants.ts';
import { placeOf } from './mutate.ts';

/** A guard, and by what an invariant notices that it lets pass. */
export interface JudgedGuard extends Guard {
  readonly folder: string;
  /**
   * By the mutant that is made of it, by a written one whose text covers it, only together with its doubles, though neither it nor they
   * are alone, or by none.
   */
  readonly judgement: 'generated' | 'written' | 'together' | 'not noticed';
}

/** What was noticed, by the names of guards and of combinations. */
interface Noticed {
  readonly guards: Readonly<Record<string, unknown>>;
  readonly together: Readonly<Record<string, unknown>>;
}

/** Every guard of the source, judged by what was noticed. */
export function judgeGuards({ guards, together }: Noticed): readonly JudgedGuard[] {
  const written = mutants.map((mutant) => ({
    file: mutant.file,
    ...placeOf(mutant, readFileSync(new URL(`../../${mutant.file}`, import.meta.url), 'utf8')),
  }));
  return listGuards().map((guard) => {
    const covered = written.some(
      ({ file, start, end }) => file === guard.file && start <= guard.start && guard.end <= end,
    );
    const doubles = doublesOf[guard.name];
    const isTogether = doubles !== undefined && combinationName([guard.name, ...doubles]) in together;
    const alone = guard.name in guards ? 'generated' : covered ? 'written' : undefined;
    const judgement = alone ?? (isTogether ? 'together' : 'not noticed');
    return { ...guard, folder: kindOf(guard.file), judgement };
  });
}
