import { invalidConfig } from '../src/config/parse.ts';
import { isPipelineError } from '../src/failures/pipeline-error.ts';

/**
 * Makes every check of a stage's configuration, and throws one InvalidConfig with all that they tell, in the order of the
 * file: whoever corrects it is not sent back for each kind of problem. Whatever else a check throws is thrown at once.
 */
export function tellTogether(file: string, checks: readonly (() => void)[]): void {
  const problems = new Set(checks.flatMap(problemsOf));
  if (problems.size > 0)
    throw invalidConfig(
      file,
      [...problems].toSorted((one, other) => lineOf(one) - lineOf(other)),
    );
}

function problemsOf(check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    const problems = isPipelineError(error, 'InvalidConfig') ? error.facts['problems'] : undefined;
    if (!Array.isArray(problems)) throw error;
    return problems;
  }
}

/** What is wrong with no line of the file comes first. */
function lineOf(problem: string): number {
  return Number(/^line (\d+)/.exec(problem)?.[1] ?? 0);
}
