import { functionOfArn } from './arns.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/**
 * What AWS takes and AWS Step Functions Local does not: a definition that has any of it would load in one of the two
 * places only. Local knows four intrinsic functions.
 */
const unportableFields = {
  state: ['Assign', 'Arguments', 'Output', 'ErrorPath', 'CausePath'],
  retrier: ['JitterStrategy', 'MaxDelaySeconds'],
  catcher: ['Assign', 'Output'],
  choice: ['Assign', 'Output', 'Condition'],
} as const;
const portableFunctions = ['States.Format', 'States.StringToJson', 'States.JsonToString', 'States.Array'];
const templates = ['Parameters', 'ResultSelector', 'ItemSelector'];

/** Every state of a definition, those inside Parallel and Map states included, with its path. */
export function* statesOf(
  machine: JsonObject,
  path = '',
): Generator<{ name: string; state: JsonObject; path: string }> {
  const states = machine['States'];
  if (!isJsonObject(states)) return;
  for (const [name, state] of Object.entries(states)) {
    if (!isJsonObject(state)) continue;
    const at = `${path}/States/${name}`;
    yield { name, state, path: at };
    for (const [branch, inner] of objects(state['Branches'])) yield* statesOf(inner, `${at}/Branches[${branch}]`);
    for (const key of ['Iterator', 'ItemProcessor']) {
      if (isJsonObject(state[key])) yield* statesOf(state[key], `${at}/${key}`);
    }
  }
}

/** What in the definition would not run elsewhere or here, one sentence each, in AWS's form. */
export function unportable(definition: JsonObject): string[] {
  const problems: string[] = [];
  const refuse = (fields: readonly string[], value: JsonObject, path: string) => {
    for (const field of fields) if (field in value) problems.push(`Field is not supported at ${path}/${field}`);
  };
  for (const { state, path } of statesOf(definition)) {
    refuse(unportableFields.state, state, path);
    for (const [at, retrier] of objects(state['Retry']))
      refuse(unportableFields.retrier, retrier, `${path}/Retry[${at}]`);
    for (const [at, catcher] of objects(state['Catch']))
      refuse(unportableFields.catcher, catcher, `${path}/Catch[${at}]`);
    for (const [at, rule] of objects(state['Choices'])) refuse(unportableFields.choice, rule, `${path}/Choices[${at}]`);
    for (const key of templates) if (key in state) problems.push(...unportableFunctions(state[key], `${path}/${key}`));
    if (state['Type'] !== 'Task') continue;
    // The engine can't do these two.
    refuse(['HeartbeatSeconds', 'HeartbeatSecondsPath', 'TimeoutSecondsPath'], state, path);
    const resource = state['Resource'];
    if (typeof resource !== 'string' || functionOfArn(resource) === undefined) {
      problems.push(`Value is not the ARN of a Lambda function at ${path}/Resource`);
    }
  }
  return problems;
}

function unportableFunctions(template: Json | undefined, path: string): string[] {
  if (Array.isArray(template)) return template.flatMap((item, at) => unportableFunctions(item, `${path}[${at}]`));
  if (!isJsonObject(template)) return [];
  return Object.entries(template).flatMap(([key, value]) => {
    if (!key.endsWith('.$') || typeof value !== 'string') return unportableFunctions(value, `${path}/${key}`);
    const called = value.startsWith('$') ? [] : (value.match(/States\.\w+(?=\()/g) ?? []);
    return called
      .filter((name) => !portableFunctions.includes(name))
      .map((name) => `Intrinsic function ${name} is not supported at ${path}/${key}`);
  });
}

export function* objects(list: Json | undefined): Generator<[number, JsonObject]> {
  if (!Array.isArray(list)) return;
  for (const [at, item] of list.entries()) if (isJsonObject(item)) yield [at, item];
}
