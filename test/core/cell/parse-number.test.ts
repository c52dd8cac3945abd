/** Numbers as people and exports write them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalMarkOf,
  doubtfulMarkOf,
  isCurrency,
  parseNumber,
} from '../../../core/cell/parse-number.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('parseNumber', () => {
  it.each(['30m', '90 mn', '1.5b', '3k', '$2bn', '1,234k'])(
    'reads "%s" only where numbers may be in thousands',
    (text) => {
      expect(parseNumber(text)).not.toBeNull();
      expect(parseNumber(text, null, false)).toBeNull();
    },
  );

  it.each([
    ['€', true],
    ['EUR', true],
    ['usd', true],
    ['US$', true],
    [' USD $ ', true],
    ['Kč', true],
    ['', false],
    ['kEUR', false],
    ['TEUR', false],
    ['AUDm', false],
    ['MUSD', false],
    ['k€', false],
    ['USD mm', false],
    ['lakh', false],
    ['days', false],
  ])('whether %j is a currency: %s', (text, expected) => {
    expect(isCurrency(text)).toBe(expected);
  });

  it.each([
    ['0', 0],
    ['42', 42],
    [' 42 ', 42],
    [`42${NBSP}`, 42],
    ['3.5', 3.5],
    ['3,5', 3.5],
    ['.5', 0.5],
    ['0.500', 0.5],
    ['0,500', 0.5],
    ['5.', 5],
    ['1234.567', 1234.567],
    ['2359288.62', 2359288.62],
    ['2066075.5899999999', 2066075.5899999999],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567.891', 1_234_567.891],
    ['1 234 567', 1_234_567],
    ['1 234', 1234],
    [`1${NBSP}234,50`, 1234.5],
    [`1${NARROW}234,567`, 1234.567],
    ["1'234.50", 1234.5],
    ['1’234’567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['₹ 12,34,567.50', 1_234_567.5],
    ['$1,200.00', 1200],
    ['$ 99', 99],
    ['€1.200,00', 1200],
    ['1.200,00 €', 1200],
    ['1200 kr', 1200],
    ['kr 1200', 1200],
    ['USD 1200', 1200],
    ['1200 USD', 1200],
    ['usd1200', 1200],
    ['A$1200', 1200],
    ['AU$1200', 1200],
    ['CHF 1’200.50', 1200.5],
    ['$1.2m USD', 1_200_000],
    ['-5', -5],
    ['−5', -5],
    ['5-', -5],
    ['+5', 5],
    ['(5)', -5],
    ['($1,200.50)', -1200.5],
    ['$(1,200.50)', -1200.5],
    ['-$5', -5],
    ['$-5', -5],
    ['(0)', 0],
    ['1.2m', 1_200_000],
    ['1.1bn', 1_100_000_000],
    ['3k', 3000],
    ['3 K', 3000],
    ['€2.5 million', 2_500_000],
    ['2 mio', 2_000_000],
    ['1,5m', 1_500_000],
    ['1e6', 1_000_000],
    ['1.5E+03', 1500],
  ])('reads "%s" as %d', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  it.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1234, 1.234],
    ['999.999', 999_999, 999.999],
    ['-1,234', -1234, -1.234],
    ['$1,234', 1234, 1.234],
    ['1.234m', 1_234_000_000, 1_234_000],
  ])('gives both candidates for "%s" until a decimal mark is known', (text, grouped, decimal) => {
    expect(parseNumber(text)).toEqual([grouped, decimal]);
    const mark = doubtfulMarkOf(text);
    expect(mark).not.toBeNull();
    expect(parseNumber(text, mark)).toBe(decimal);
    expect(parseNumber(text, mark === '.' ? ',' : '.')).toBe(grouped);
    expect(decimalMarkOf(text)).toBeNull();
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    '()',
    '$',
    'abc',
    '12 months',
    '1.2.3',
    '1,2,3',
    '1,23,45',
    '12 34',
    '1,234.567.8',
    '1,234,56',
    '2026-02-03',
    '10-20',
    '--5',
    '(-5)',
    '$€£5',
    '5%',
    '1e999',
    'k',
    '0x1F',
    'Infinity',
    'NaN',
    '１２',
    `${'1 '.repeat(40_000)}k`,
  ])('reads no number from "%s"', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it.each([
    ['12.5', '.'],
    ['12,5', ','],
    ['1,234.5', '.'],
    ['1,234,567', '.'],
    ['1.234.567', ','],
    ['1 234,50', ','],
    ['$99.95', '.'],
    ['1234', null],
    ['1 234', null],
    ['1,234', null],
    ['words', null],
  ] as const)('"%s" proves the decimal mark %s', (text, mark) => {
    expect(decimalMarkOf(text)).toBe(mark);
  });

  it('gives back every number that is written with its own marks', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 99 }));
    const marks = fc.constantFrom([',', '.'], ['.', ','], [NBSP, ','], [NARROW, ','], ["'", '.']);
    fc.assert(
      fc.property(number, marks, fc.boolean(), ([whole, cents], [group, mark], isNegative) => {
        const digits = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group as string);
        const fraction = String(cents).padStart(2, '0');
        const expected =
          Number(`${whole}.${fraction}`) * (isNegative && whole + cents > 0 ? -1 : 1);
        const text = `${digits}${mark}${fraction}`;
        expect(parseNumber(isNegative ? `(${text})` : text)).toBe(expected);
      }),
    );
  });

  it('never throws and never gives NaN or an infinity', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789.,  -()$€km%eE’') }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('.', ',', null), (text, mark) => {
        const found = parseNumber(text, mark);
        for (const value of Array.isArray(found) ? found : [found]) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
        if (mark !== null) expect(Array.isArray(found)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
