/**
 * What the interpreter knows of the States Language: what `stepfunctions/restore.yml` has, and nothing besides. A field
 * that is not listed is refused, so that the definition cannot come to mean more than is simulated.
 */
const known = {
  machine: ['Comment', 'StartAt', 'TimeoutSeconds', 'States'],
  Task: ['Type', 'Comment', 'Resource', 'Parameters', 'ResultPath', 'Retry', 'Catch', 'Next', 'End'],
  Choice: ['Type', 'Comment', 'Choices', 'Default'],
  Wait: ['Type', 'Comment', 'SecondsPath', 'Next'],
  rule: ['Variable', 'StringEquals', 'Comment', 'Next'],
  retrier: ['ErrorEquals', 'IntervalSeconds', 'BackoffRate', 'MaxAttempts'],
  catcher: ['ErrorEquals', 'ResultPath', 'Next'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** Throws a RangeError that names the first field, state type, path or error name that the interpreter does not know. */
export function requireKnown(definition: unknown): void {
  const machine = fields(definition, 'the definition');
  requireFields(machine, known.machine, 'the definition');
  for (const [name, value] of Object.entries(fields(machine['States'], 'States'))) {
    const state = fields(value, name);
    const type = state['Type'];
    if (type !== 'Task' && type !== 'Choice' && type !== 'Wait') throw unknown(`${name}.Type`, type);
    requireFields(state, known[type], name);
    for (const rule of list(state['Choices'])) requireFields(fields(rule, name), known.rule, `${name}.Choices`);
    for (const retrier of list(state['Retry'])) requireFields(fields(retrier, name), known.retrier, `${name}.Retry`);
    for (const catcher of list(state['Catch'])) requireCatcher(fields(catcher, name), `${name}.Catch`);
    if (state['SecondsPath'] !== undefined) requirePath(state['SecondsPath'], `${name}.SecondsPath`);
    if (state['ResultPath'] !== undefined) requirePath(state['ResultPath'], `${name}.ResultPath`);
    requireTemplate(state['Parameters'], `${name}.Parameters`);
  }
}

function requireCatcher(catcher: Fields, where: string): void {
  requireFields(catcher, known.catcher, where);
  requirePath(catcher['ResultPath'], `${where}.ResultPath`);
  const [only, ...others] = list(catcher['ErrorEquals']);
  if (only !== 'States.ALL' || others.length > 0) throw unknown(`${where}.ErrorEquals`, catcher['ErrorEquals']);
}

function requireTemplate(template: unknown, where: string): void {
  if (template === undefined) return;
  for (const [key, value] of Object.entries(fields(template, where))) {
    if (key.endsWith('.$')) requirePath(value, `${where}.${key}`);
    else if (typeof value === 'object') requireTemplate(value, `${where}.${key}`);
  }
}

function requireFields(given: Fields, allowed: readonly string[], where: string): void {
  for (const key of Object.keys(given)) if (!allowed.includes(key)) throw unknown(`${where}.${key}`, given[key]);
}

/** `$`, `$.a.b`, and the same from `$$`: no index, no filter, no function. */
function requirePath(path: unknown, where: string): void {
  if (typeof path !== 'string' || !/^\${1,2}(?:\.\w+)*$/.test(path)) throw unknown(where, path);
}

function fields(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unknown(where, value);
  return value as Fields;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const unknown = (where: string, value: unknown) =>
  new RangeError(`The interpreter does not know ${where}: ${JSON.stringify(value)}.`);
