interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** What may stand for the numbers, the first for `least`. */
  readonly words?: readonly string[];
  /** What else one element may be. */
  readonly special?: RegExp;
}

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html */
const fields: readonly Field[] = [
  { name: 'minutes', least: 0, most: 59 },
  { name: 'hours', least: 0, most: 23 },
  { name: 'day-of-month', least: 1, most: 31, special: /^(?:\?|L|LW|(?:[1-9]|[12]\d|3[01])W)$/ },
  {
    name: 'month',
    least: 1,
    most: 12,
    words: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  },
  {
    name: 'day-of-week',
    least: 1,
    most: 7,
    words: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
    special: /^(?:\?|L|[1-7]L|(?:[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)#[1-5])$/,
  },
  { name: 'year', least: 1970, most: 2199 },
];

/** Why EventBridge would refuse a schedule whose form is right; one text a field. */
export function refusedCronFields(schedule: string): readonly string[] {
  const expression = /^cron\((.*)\)$/.exec(schedule)?.[1];
  if (expression === undefined) return [];
  const given = expression.split(' ');
  return fields.flatMap((field, index) => {
    const text = given[index] ?? '';
    if (text.split(',').every((element) => isElement(element, field))) return [];
    return [`expected ${field.name} of ${field.least} to ${field.most}, got ${JSON.stringify(text)}`];
  });
}

/** `*`, a value, a range, or one of these with a step. */
function isElement(element: string, { least, most, words = [], special }: Field): boolean {
  if (special?.test(element.toUpperCase()) === true) return true;
  const [values = '', step, ...more] = element.split('/');
  if (more.length > 0 || (step !== undefined && !(/^\d+$/.test(step) && Number(step) >= 1 && Number(step) <= most))) {
    return false;
  }
  if (values === '*') return true;
  const bounds = values.split('-');
  return bounds.length <= 2 && bounds.every((bound) => isValue(bound));

  function isValue(text: string): boolean {
    if (words.includes(text.toUpperCase())) return true;
    return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  }
}
