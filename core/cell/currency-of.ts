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
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
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

/** The name of a currency that stands alone, as `currencyOf` gives it; `null` for `null`. */
export function currencyName(currency: string | null): string | null {
  return currency === null ? null : currencyOf(`1 ${currency}`);
}

/** Whether two currencies can be one: `$` is any dollar. */
export function canBeSameCurrency(a: string, b: string): boolean {
  return a === b || isSignOf(a, b) || isSignOf(b, a);
}

/** Whether `sign` is one that several currencies have, and `currency` is among them. */
export function isSignOf(sign: string, currency: string): boolean {
  return SHARED_SIGNS.get(sign)?.has(currency) === true;
}

const SHARED_SIGNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['$', new Set(['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP'])],
  ['¥', new Set(['JPY', 'CNY'])],
  ['KR', new Set(['SEK', 'NOK', 'DKK', 'ISK'])],
]);
