/** What the values of a column look like. */
export type Shape = 'email' | 'phone' | 'iban' | 'card';

/** How people call it. */
export const shapeNames: Readonly<Record<Shape, string>> = {
  email: 'e-mail addresses',
  phone: 'telephone numbers',
  iban: 'IBANs',
  card: 'card numbers',
};

const shapes: readonly {
  readonly shape: Shape;
  readonly fits: (value: string) => boolean;
  readonly share: number;
  readonly fewest: number;
}[] = [
  { shape: 'email', fits: isEmail, share: 0.5, fewest: 1 },
  { shape: 'iban', fits: isIban, share: 0.5, fewest: 1 },
  // One number of ten has Luhn's digit by chance.
  { shape: 'card', fits: isCard, share: 0.9, fewest: 5 },
  { shape: 'phone', fits: isPhone, share: 0.5, fewest: 1 },
];

/** What most of the values look like; undefined where that is nothing of anybody. */
export function shapeOf(values: readonly string[]): Shape | undefined {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  return shapes.find(({ fits, share, fewest }) => {
    const fitting = given.filter(fits).length;
    return fitting >= fewest && fitting >= share * given.length;
  })?.shape;
}

function isEmail(value: string): boolean {
  return /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[\p{L}]{2,}$/u.test(value);
}

/**
 * At most 15 digits, and not bare ones, which may be any number: a plus, a zero or something between them. No date.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || !/^\+?[\d\s()./-]+$/.test(value)) return false;
  if (/^\d{4}-\d\d?-\d\d?|^\d\d?[./-]\d\d?[./-]\d{2,4}/.test(value)) return false;
  return /^(?:\+|0\d|\()|\d[\s()/-]+\d/.test(value);
}

/** @see https://www.iso.org/standard/81090.html: the letters as numbers, the first four characters last, mod 97 */
function isIban(value: string): boolean {
  const compact = value.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const turned = `${compact.slice(4)}${compact.slice(0, 4)}`;
  let rest = 0;
  for (const character of turned) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** @see https://www.iso.org/standard/70484.html: 13 to 19 digits, the last of them by Luhn's formula */
function isCard(value: string): boolean {
  const digits = value.replace(/[\s-]/g, '');
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const number = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (number > 9 ? number - 9 : number);
  }, 0);
  return sum % 10 === 0;
}
