/** Units of amounts: currencies, thousands, millions. */
import { describe, expect, it } from 'vitest';
import { readAmountUnit, scaledUnitsIn, splitAmountUnit } from '../../../core/cell/amount-unit.ts';
import { currencyName } from '../../../core/cell/currency-of.ts';

describe('a unit in brackets', () => {
  it.each<[string, number, string | null]>([
    ['USD', 1, 'USD'],
    ['1000 €', 1e3, 'EUR'],
    ['Tausend EUR', 1e3, 'EUR'],
    ['in €', 1, 'EUR'],
    ['£', 1, 'GBP'],
    ['kEUR', 1e3, 'EUR'],
    ['£k', 1e3, 'GBP'],
    ['in £ k', 1e3, 'GBP'],
    ["£'000", 1e3, 'GBP'],
    ['£,000s', 1e3, 'GBP'],
    ['USD ’000', 1e3, 'USD'],
    ['Thousands of EUR', 1e3, 'EUR'],
    ['k', 1e3, null],
    ['in thousands', 1e3, null],
    ['T€', 1e3, 'EUR'],
    ['Mio. CHF', 1e6, 'CHF'],
    ['$m', 1e6, '$'],
    ['AUD mm', 1e6, 'AUD'],
    ['millions', 1e6, null],
  ])('%j is × %d of %s', (unit, scale, currency) => {
    const said = readAmountUnit(unit);
    expect(said?.scale).toBe(scale);
    expect(currencyName(said?.currency ?? null)).toBe(currency);
  });

  it.each(['hours', 'days', '', 'm', 't', '%', 'k hours', 'per month', 'SEK/h', '2026', 'of EUR'])(
    '%j is no unit of amounts',
    (unit) => {
      expect(readAmountUnit(unit)).toBeNull();
    },
  );
});

describe('a header without brackets', () => {
  it.each<[string, string, string]>([
    ['EAC £k', 'EAC', '£k'],
    ['Total budget in kEUR', 'Total budget', 'in kEUR'],
    ['Budget in thousands of EUR', 'Budget', 'in thousands of EUR'],
    ['Budget, €k', 'Budget', '€k'],
    ['Budget £,000', 'Budget', '£ 000'],
    ['Spend\n$k', 'Spend', '$k'],
    ['Budget USD', 'Budget', 'USD'],
    ['£m Forecast', 'Forecast', '£m'],
    ['EUR k Actual cost', 'Actual cost', 'EUR k'],
  ])('%j is %j in %j', (header, bare, unit) => {
    expect(splitAmountUnit(header)).toEqual({ bare, unit });
  });

  it.each(['Budget', 'EUR', '£k', 'Total cost k', 'Cost t', 'Top 1000', 'Budget 2026', 'Team', ''])(
    '%j has none',
    (header) => {
      expect(splitAmountUnit(header)).toBeNull();
    },
  );
});

it.each<[string, readonly number[]]>([
  ['Figures in £m unless stated', [1e6]],
  ['Finance (£k)', [1e3]],
  ['Budget £k 2026', [1e3]],
  ['Budget 2026 in EUR', []],
  ['Take 1000 of them', []],
  ['Risk register', []],
])('the scales that %j names are %j', (text, scales) => {
  expect(scaledUnitsIn(text).map(({ scale }) => scale)).toEqual(scales);
});
