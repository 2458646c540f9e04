/** What a column's name says that it holds, of somebody. */
export type Told =
  | 'email'
  | 'phone'
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'login'
  | 'secret'
  | 'iban'
  | 'card'
  | 'number'
  | 'address'
  | 'place'
  | 'birth'
  | 'network'
  | 'money'
  | 'body';

/** In this order: the first that fits counts. Words are in lower case, one space between two. */
const words: readonly (readonly [Told, RegExp])[] = [
  ['email', /\b(e ?mails?|mail|mail address(es)?)\b/],
  ['phone', /\b(tele)?phones?\b|\b(mobiles?|msisdn|fax|tel|cell|whatsapp)\b/],
  [
    'secret',
    /\b(passw(or)?ds?|pwd|passphrase|secrets?|tokens?|otp|pin|api ?keys?|private keys?|cvv|cvc|salt|cookies?)\b/,
  ],
  ['iban', /\biban\b/],
  ['card', /\b(card (no|nr|number)|pan)\b/],
  [
    'number',
    /\b(ssn|sin|nin|nino|tax|tin|vat|passport|licen[cs]e (no|nr|number)|bic|swift|account (no|nr|number)|national id|insurance (no|nr|number)|social security)\b/,
  ],
  ['network', /\b(ips?|ip addr(ess)?|mac addr(ess)?|mac|imei|imsi|user agents?|device id|fingerprint)\b/],
  ['birth', /\b(birth(day|date|days|dates)?|born|dob|death|died|deceased|age)\b/],
  ['firstName', /\b(first|given|fore|middle) ?names?\b/],
  ['lastName', /\b(last|family|sur|maiden) ?names?\b/],
  ['login', /\b(user ?names?|logins?|nick( ?names?)?|handles?|screen ?names?|accounts?)\b/],
  [
    'fullName',
    /\b(full|display|contact|customer|person|author|owner|billing|shipping|holder|recipient|sender)( full)? ?names?\b/,
  ],
  ['address', /\b(address(es)?|addr|streets?|house (no|nr|number)|zip( code)?|post(al)? ?codes?|post ?code)\b/],
  ['place', /\b(lat|latitude|lon|lng|long|longitude|geo|location|coordinates?)\b/],
  ['money', /\b(salary|salaries|income|wages?|pay|net worth|credit (score|limit))\b/],
  ['body', /\b(weight|height|gender|sex|religion|ethnicity|race|blood|diagnos[ei]s|disabilit(y|ies))\b/],
];

/** What is written in one word, of those that are no part of another word. */
const compounds: readonly (readonly [Told, RegExp])[] = [
  ['phone', /phone(no|nr|num)|(mobile|cell|tele|home|work)phone|(mobile|cell|tel|fax)(no|nr|num)/],
  ['birth', /birth(d|y|m)|ofbirth|^[dy]ob$/],
  ['card', /card(no|nr|num)|creditcard/],
  [
    'number',
    /(tax|national|citizen|personal|identity)(id|no|nr|num|code)|^id(no|nr|num)|passport|(account|acct|insurance|licen[cs]e)(no|nr|num)|socialsecurity|bankaccount/,
  ],
];

/** `dateOfBirth`, `date_of_birth` and `DATE-OF-BIRTH` are the same words. Undefined if the name tells nothing of anybody. */
export function toldByName(name: string): Told | undefined {
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
  const squashed = spaced.replaceAll(' ', '');
  return (words.find(([, pattern]) => pattern.test(spaced)) ??
    compounds.find(([, pattern]) => pattern.test(squashed)))?.[0];
}
