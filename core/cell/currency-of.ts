/** Which currency an amount written as text is in. */

import { isCurrency, parseNumber } from './parse-number.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['RS', 'INR'],
  ['FR', 'CHF'],
  ['US$', 'USD'],
  ['USD$', 'USD'],
  ['$USD', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['R$', 'BRL'],
  ['RMB', 'CNY'],
  ['ZŁ', 'PLN'],
  ['KČ', 'CZK'],
  ['FT', 'HUF'],
]);

const DIGITS_AND_SIGNS = /[\d.,'’\s()+\-−–]/g;
const SIZE =
  /^(?:k|m|mn|mio|mil|b|bn)(?=[^a-z])|(?:thousand|millions?|billions?|mio|mil|mn|bn|k|m|b)$/i;

/**
 * The currency's code, or its sign where several currencies have it (`$`, `¥`, `KR`); `null` where the text is no amount or
 * names none.
 */
export function currencyOf(text: string): string | null {
  const rest = text.replace(DIGITS_AND_SIGNS, '');
  if (rest === '' || rest.length > 15 || parseNumber(text) === null) return null;
  const bare = isCurrency(rest) ? rest : rest.replace(SIZE, '');
  if (bare === '') return null;
  const name = bare.toUpperCase();
  return NAMES.get(name) ?? name;
}

/** Whether two currencies can be one: `$` is any dollar. */
export function canBeSameCurrency(a: string, b: string): boolean {
  if (a === b) return true;
  return (a === '$' && isDollar(b)) || (b === '$' && isDollar(a));
}

function isDollar(currency: string): boolean {
  return /^(?:USD|AUD|CAD|NZD|SGD|HKD|TWD)$/.test(currency);
}
