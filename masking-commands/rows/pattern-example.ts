/**
 * A text that a regular expression of PostgreSQL's takes, as those in check constraints are as a rule: of each choice the first, and as
 * few of everything as may be. What is beyond that leads to a text which may not be taken.
 * @see https://www.postgresql.org/docs/current/functions-matching.html#POSIX-SYNTAX-DETAILS
 */
export function exampleOfPattern(pattern: string): string {
  return alternatives({ pattern, at: 0 });
}

/** The same of what LIKE takes. */
export function exampleOfLike(pattern: string): string {
  return pattern.replace(/\\(.)|[%_]/g, (_, escaped: string | undefined) => escaped ?? 'a');
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/** Reads on to the end of a group, and gives what the first alternative makes. */
function alternatives(reader: Reader): string {
  const { pattern } = reader;
  let first: string | undefined;
  let made = '';
  while (reader.at < pattern.length && pattern[reader.at] !== ')') {
    if (pattern[reader.at] === '|') {
      first ??= made;
      made = '';
      reader.at += 1;
    } else {
      const one = atom(reader);
      made += one.repeat(leastTimes(reader));
    }
  }
  reader.at += 1;
  return first ?? made;
}

function atom(reader: Reader): string {
  const { pattern } = reader;
  const here = pattern[reader.at] ?? '';
  reader.at += 1;
  switch (here) {
    case '^':
    case '$':
      return '';
    case '.':
      return 'a';
    case '(': {
      const [kind = ''] = /^\?(?:<?[=!]|:)/.exec(pattern.slice(reader.at)) ?? [];
      reader.at += kind.length;
      const inside = alternatives(reader);
      return /[=!]/.test(kind) ? '' : inside;
    }
    case '[':
      return bracketed(reader);
    case '\\': {
      const escaped = pattern[reader.at] ?? '';
      reader.at += 1;
      return classes[escaped] ?? escaped;
    }
    default:
      return here;
  }
}

const classes: Readonly<Record<string, string>> = {
  ...{ d: '0', w: 'a', s: ' ', D: 'a', W: '-', S: 'a' },
  ...{ A: '', Z: '', m: '', M: '', y: '', n: '\n', t: '\t' },
};

const named: Readonly<Record<string, string>> = {
  ...{ alpha: 'a', alnum: 'a', lower: 'a', upper: 'A', digit: '0', xdigit: '0' },
  ...{ space: ' ', blank: ' ', punct: '-', word: 'a', print: 'a', graph: 'a' },
};

/** The first of a set of characters, or one that is not in it. */
function bracketed(reader: Reader): string {
  const { pattern } = reader;
  const [whole = '', not = '', inside = ''] =
    /^(\^?)(\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*)\]/.exec(pattern.slice(reader.at)) ?? [];
  reader.at += whole.length === 0 ? pattern.length : whole.length;
  const members = inside.match(/\[:[a-z]+:\]|\\.|[^\\]-[^\\\]]|./gsu) ?? [];
  const chars = members.map((member) => {
    const [, name] = /^\[:([a-z]+):\]$/.exec(member) ?? [];
    if (name !== undefined) return named[name] ?? '';
    if (member.startsWith('\\')) return classes[member.slice(1)] ?? member.slice(1);
    return [...member][0] ?? '';
  });
  if (not === '') return chars[0] ?? '';
  const within = (one: string) =>
    new RegExp(`[${inside.replace(/\[:[a-z]+:\]/g, '').replace(/^\]/, '\\]')}]`, 'v').test(one);
  return ['a', 'A', '0', '-', '_', ' '].find((one) => !chars.includes(one) && !tried(() => within(one))) ?? '';
}

/** Sets that JavaScript reads otherwise. */
function tried(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}

/** How often at least what stands before is to be there. */
function leastTimes(reader: Reader): number {
  const [whole = '', from] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at)) ?? [];
  reader.at += whole.length;
  if (whole === '') return 1;
  return from === undefined ? Number(whole.startsWith('+')) : Math.min(Number(from), 1000);
}
