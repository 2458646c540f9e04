import * as z from 'zod/mini';
import { PipelineError } from '../failures/pipeline-error.ts';
import { formatPath, type Problem, problemsOf } from '../validation/validation.ts';
import { brokenRules } from './rules.ts';
import { type Config, configSchema } from './schema.ts';

/**
 * The configuration of a stage from its parsed document. `file` is the name it is known by, `config/dev.yml`.
 *
 * Throws InvalidConfig, whose message has a line for every problem of the document:
 * `config/dev.yml: targets.orders-staging.instances.count: expected an integer, got "two"`.
 */
export function parseConfig(document: unknown, file: string): Config {
  const checked = checkDocument(document);
  if ('config' in checked) return checked.config;
  throw invalidConfig(file, checked.problems.map(problemText));
}

/** The configuration that a parsed document is, or all that is wrong with it. */
export function checkDocument(
  document: unknown,
): { readonly config: Config } | { readonly problems: readonly Problem[] } {
  if (document === undefined || document === null) {
    return { problems: [{ path: [], text: 'the file is empty; expected the keys region and targets' }] };
  }
  const result = z.safeParse(configSchema, document);
  const problems: readonly Problem[] = [
    ...(result.success ? [] : problemsOf(configSchema, document, result.error.issues)),
    ...brokenRules(document),
  ];
  return result.success && problems.length === 0 ? { config: result.data } : { problems };
}

/** `targets.orders-staging.instances.count: expected an integer, got "two"`. */
export function problemText({ path, text }: Problem): string {
  return path.length === 0 ? text : `${formatPath(path)}: ${text}`;
}

/** InvalidConfig with a line for every problem, each beginning with the file's name. */
export function invalidConfig(
  file: string,
  problems: readonly string[],
  options: { cause?: unknown } = {},
): PipelineError {
  const lines = problems.map((problem) => `${file}: ${problem}`);
  return new PipelineError('InvalidConfig', `${lines.join('\n')}.`, { file, problems }, options);
}
