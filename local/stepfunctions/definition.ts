import { StepFunctionsError } from './errors.ts';
import { isJsonObject } from './json.ts';
import { misplaced } from './matchers.ts';
import { statesOf, unportable } from './portability.ts';
import type { Machine } from './states/language.ts';
import { validateDefinition } from './validate-definition.ts';

/**
 * Reads a definition in the States Language (https://states-language.net/spec.html), JSONPath, and returns it without
 * `QueryLanguage`: "JSONPath" there says only what is so by default. Throws InvalidDefinition with AWS's wording when
 * it is no definition, or one that AWS Step Functions Local would refuse.
 */
export function parseDefinition(text: string): Machine {
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch (error) {
    throw invalid(`INVALID_JSON_DESCRIPTION: ${(error as Error).message}`);
  }
  if (!isJsonObject(definition)) throw invalid('INVALID_JSON_DESCRIPTION: The definition is not an object');
  const { States: states } = definition;
  if (!isJsonObject(states) || !Object.values(states).every(isJsonObject)) {
    throw invalid('SCHEMA_VALIDATION_FAILED: Value is not an object of states at /States');
  }

  const languages = [{ at: '', holder: definition }];
  for (const { path, state } of statesOf(definition)) languages.push({ at: path, holder: state });
  for (const { at, holder } of languages) {
    if (holder['QueryLanguage'] !== undefined && holder['QueryLanguage'] !== 'JSONPath') {
      throw invalid(`SCHEMA_VALIDATION_FAILED: Only JSONPath is supported at ${at}/QueryLanguage`);
    }
    delete holder['QueryLanguage'];
  }

  const problems = [...unportable(definition), ...misplaced(definition)];
  if (problems.length > 0) throw invalid(`SCHEMA_VALIDATION_FAILED: ${problems.join(', ')}`);
  // A copy, because the validator adds to what it is given.
  const { isValid, errorsText } = validateDefinition(structuredClone(definition), { checkArn: true, checkPaths: true });
  if (!isValid) {
    const reasons = errorsText('\n').split('\n');
    throw invalid(reasons.map((reason) => reason.trim()).join(', '));
  }
  return definition as unknown as Machine;
}

function invalid(reason: string): StepFunctionsError {
  return new StepFunctionsError('InvalidDefinition', `Invalid State Machine Definition: '${reason}'`);
}
