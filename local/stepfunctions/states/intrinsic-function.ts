import type { Json } from '../json.ts';
import { RuntimeFailure, StateFailure } from './failure.ts';
import { query, type Scene } from './path.ts';

/** A function's argument; a text of the expression also as it is written there, its escapes included. */
interface Argument {
  readonly value: Json;
  readonly written?: string;
}

type IntrinsicFunction = (given: readonly Argument[]) => Json;

/** What is wrong with a call, before it is told which. */
class Misuse extends Error {}

/** The four that AWS Step Functions Local knows. */
const functions: Readonly<Record<string, IntrinsicFunction>> = {
  'States.Array': (given) => given.map(({ value }) => value),
  'States.Format': ([template, ...given]) => format(template, given),
  'States.JsonToString': (given) => JSON.stringify(only(given)),
  'States.StringToJson': (given) => parse(only(given)),
};

/**
 * Evaluates an intrinsic function and those within it. Throws States.IntrinsicFailure, and States.Runtime when the path of
 * an argument leads nowhere.
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
export function evaluate(expression: string, scene: Scene): Json {
  const fail = (reason: string) => `The function '${expression}' had the following error: ${reason}`;
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [, found] = pattern.exec(expression) ?? [];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };

  const argument = (): Argument => {
    const text = take(/\s*'((?:[^'\\]|\\.)*)'/suy);
    if (text !== undefined) return { value: text.replace(/\\(.)/gs, '$1'), written: text };
    const path = take(/\s*(\$(?:\[(?:'(?:[^'\\]|\\.)*'|[^'\]]*)\]|[^,()[\]\s])*)/uy);
    if (path !== undefined) {
      const value = query(path, scene);
      if (value !== undefined) return { value };
      const input = JSON.stringify(scene.data);
      throw new RuntimeFailure(
        fail(`The JsonPath argument for the field '${path}' could not be found in the input '${input}'`),
      );
    }
    const literal = take(/\s*(true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y);
    return { value: literal === undefined ? call() : JSON.parse(literal) };
  };
  const call = (): Json => {
    const name = take(/\s*(States\.\w+)\s*\(/y) ?? '';
    const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (run === undefined) throw new Misuse(`there is no function at character ${at + 1}`);
    const given: Argument[] = [];
    while (take(/\s*(\))/y) === undefined) {
      if (given.length > 0 && take(/\s*(,)/y) === undefined)
        throw new Misuse(`a comma is missing at character ${at + 1}`);
      given.push(argument());
    }
    return run(given);
  };

  try {
    const value = call();
    if (expression.slice(at).trim() !== '') throw new Misuse(`it goes on at character ${at + 1}`);
    return value;
  } catch (error) {
    if (error instanceof Misuse) throw new StateFailure('States.IntrinsicFailure', fail(error.message));
    throw error;
  }
}

function only(given: readonly Argument[]): Json {
  const [one] = given;
  if (given.length !== 1 || one === undefined) throw new Misuse(`it takes one argument, and has ${given.length}`);
  return one.value;
}

/** AWS makes null of a blank text. */
function parse(text: Json): Json {
  if (typeof text !== 'string') throw new Misuse(`it takes a text, and has ${JSON.stringify(text)}`);
  try {
    return text.trim() === '' ? null : JSON.parse(text);
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

function format(template: Argument | undefined, given: readonly Argument[]): Json {
  if (typeof template?.value !== 'string') throw new Misuse('its first argument is no text');
  const parts = (template.written ?? template.value).match(/\\.|\{\}|[^\\{]+|./gsu) ?? [];
  const places = parts.filter((part) => part === '{}').length;
  if (places !== given.length) throw new Misuse(`it has ${places} places for ${given.length} arguments`);
  const values = given.values();
  return parts
    .map((part) => (part === '{}' ? shown(values.next().value?.value ?? null) : part.replace(/^\\(?=.)/s, '')))
    .join('');
}

/** As AWS shows a value within a text: objects and arrays in the way of Java. */
function shown(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${name}=${shown(member)}`);
  return `{${members.join(', ')}}`;
}
