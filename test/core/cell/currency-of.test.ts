/** Which currency an amount written as text is in. */
import { expect, it } from 'vitest';
import { canBeSameCurrency, currencyOf } from '../../../core/cell/currency-of.ts';

it.each([
  ['$1,250,000.00', '$'],
  ['CHF 300', 'CHF'],
  ['300 chf', 'CHF'],
  ['1.250', null],
  ['12 k€', 'EUR'],
  ['€1.2m', 'EUR'],
  ['US$ 5', 'USD'],
  ['USD 5', 'USD'],
  ['(£5)', 'GBP'],
  ['5 million', null],
  ['3k', null],
  ['12 kr', 'KR'],
  ['TBD', null],
  ['', null],
])('the currency of "%s" is %s', (text, expected) => {
  expect(currencyOf(text)).toBe(expected);
});

it('takes $ for any dollar, and no dollar for another', () => {
  expect(canBeSameCurrency('$', 'AUD')).toBe(true);
  expect(canBeSameCurrency('USD', '$')).toBe(true);
  expect(canBeSameCurrency('USD', 'AUD')).toBe(false);
  expect(canBeSameCurrency('$', 'CHF')).toBe(false);
  expect(canBeSameCurrency('¥', 'CNY')).toBe(true);
  expect(canBeSameCurrency('SEK', 'KR')).toBe(true);
});
