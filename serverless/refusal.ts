import { invalidConfig, problemText } from '../src/config/parse.ts';
import type { PipelineError } from '../src/failures/pipeline-error.ts';
import type { Problem } from '../src/validation/validation.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { Locate, Position } from './yaml-source.ts';

/** What the problems were found in. */
interface Found {
  readonly document: unknown;
  readonly locate?: Locate | undefined;
}

/**
 * InvalidConfig with a line for every problem, in the order of the file:
 * `config/dev.yml: line 12, column 15: targets.orders.archive.keep: expected an integer, got "two"`.
 */
export function refusal(file: string, problems: readonly Problem[], { document, locate }: Found): PipelineError {
  const placed = problems.map((problem) => {
    // What is wrong with the whole is wrong with no line of it.
    const position = problem.path.length === 0 ? undefined : locate?.(problem.path);
    return { position, text: hideSecrets(problemText(problem), document) };
  });
  const order = (at: Position | undefined) => (at === undefined ? 0 : at.line);
  const lines = placed
    .toSorted((one, other) => order(one.position) - order(other.position))
    .map(({ position, text }) => located(position, text));
  return invalidConfig(file, [...new Set(lines)]);
}

export function located(position: Position | undefined, text: string): string {
  return position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}`;
}
