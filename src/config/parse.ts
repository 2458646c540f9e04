import * as z from 'zod/mini';
import { PipelineError } from '../errors.ts';
import { formatPath, type Problem, problemsOf } from '../validation.ts';
import { brokenRules } from './rules.ts';
import { type Config, configSchema } from './schema.ts';

/**
 * The configuration of a stage from its parsed document. `file` is the name it is known by, `config/dev.yml`.
 *
 * Throws InvalidConfig, whose message has a line for every problem of the document:
 * `config/dev.yml: targets.orders-staging.instances.count: expected an integer, got "two"`.
 */
export function parseConfig(document: unknown, file: string): Config {
  if (document === undefined || document === null) {
    throw invalidConfig(file, ['the file is empty; expected the keys region and targets']);
  }
  const result = z.safeParse(configSchema, document);
  const problems: readonly Problem[] = [
    ...(result.success ? [] : problemsOf(configSchema, document, result.error.issues)),
    ...brokenRules(document),
  ];
  if (!result.success || problems.length > 0) {
    throw invalidConfig(
      file,
      problems.map(({ path, text }) => (path.length === 0 ? text : `${formatPath(path)}: ${text}`)),
    );
  }
  return result.data;
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
