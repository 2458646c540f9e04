import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../masking-commands/value-shapes.ts';

const cards = ['4111111111111111', '5500 0000 0000 0004', '4012888888881881', '5105105105105100', '2223003122003222'];

describe('The values of a column', () => {
  it.each([
    ['email', ['jo@example.com', 'Jo.Doe+x@mail.example.co.uk', 'unknown']],
    ['phone', ['+49 30 901820', '(030) 90 18 20', '030/901820', '+4930901820', '0123456789', '555-0123']],
    ['iban', ['DE89 3704 0044 0532 0130 00', 'gb82west12345698765432']],
    ['card', cards],
  ])('look like %s', (shape, values) => {
    expect(shapeOf(values)).toBe(shape);
    expect(shapeOf(['', '  ', ...values])).toBe(shape);
  });

  it.each([
    ['nothing', []],
    ['blanks', ['', ' ']],
    ['dates and times', ['2026-11-27', '27.11.2026', '11/27/2026', '2026-11-27 10:20:30']],
    ['addresses of a network', ['192.168.10.200', '10.0.0.1']],
    ['bare numbers', ['12345678', '9876543']],
    ['amounts', ['12345678.50', '-99999999']],
    ['words', ['a@b', 'see jo@example.com for more', 'paid', '5-10']],
    ['an IBAN whose checksum is wrong', ['DE88 3704 0044 0532 0130 00']],
    ['card numbers too few to be no chance', cards.slice(0, 4)],
    ['numbers of which not nearly all have the digit', [...cards, '4111111111111112']],
    ['one address among other texts', ['jo@example.com', 'one', 'two']],
  ])('look like nothing of anybody: %s', (_what, values) => {
    expect(shapeOf(values)).toBeUndefined();
  });
});
