import type { Mutant } from './mutant.ts';

const problems = 'src/users/setup-problems.ts';

/** Defects of what is done with columns that nobody has decided about. */
export const columnMutants: readonly Mutant[] = [
  {
    name: 'undecided-columns-passed',
    file: problems,
    find: '...(undecided === undefined ? [] : undecidedProblems(undecided)),',
    replace: '',
    why: 'What production has added since the profile was written is there to be read.',
  },
  {
    name: 'undecided-elsewhere-passed',
    file: problems,
    find: 'if (plan.database.columns === undefined) return declarations;',
    replace: 'if (mainDatabase !== undefined) return declarations;',
    why: 'Nobody looks at the databases that the profile does not name.',
  },
  {
    name: 'undecided-columns-not-masked',
    file: 'src/users/prepare-data.ts',
    find: 'const declarations = await maskedDatabases(context, main);',
    replace: 'const { declarations } = context;',
    why: 'What was to be masked for want of a decision is there to be read.',
  },
  {
    name: 'late-file-run-early',
    file: 'src/users/prepare-data.ts',
    find: "if ((planned.phase ?? 'before') !== phase) continue;",
    replace: "if (phase === 'after') continue;",
    why: 'What a file makes for staging after masking is masked with the rest, or works on production’s values.',
  },
];
