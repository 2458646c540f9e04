import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { StepFunctionsError } from './errors.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { statesOf, unportable } from './portability.ts';

/**
 * Reads a definition in the States Language (https://states-language.net/spec.html), JSONPath, and returns it without
 * `QueryLanguage`: "JSONPath" there says only what is so by default. Throws InvalidDefinition with AWS's wording when
 * it is no definition, or one that AWS Step Functions Local would refuse.
 */
export function parseDefinition(text: string): JsonObject {
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

  const problems = unportable(definition);
  if (problems.length > 0) throw invalid(`SCHEMA_VALIDATION_FAILED: ${problems.join(', ')}`);
  try {
    // A copy, because the validator adds to what it is given.
    new StateMachine(structuredClone(definition) as unknown as StateMachineDefinition);
  } catch (error) {
    const [, ...reasons] = (error as Error).message.split('\n');
    throw invalid(reasons.length > 0 ? reasons.map((reason) => reason.trim()).join(', ') : (error as Error).message);
  }
  return definition;
}

function invalid(reason: string): StepFunctionsError {
  return new StepFunctionsError('InvalidDefinition', `Invalid State Machine Definition: '${reason}'`);
}
