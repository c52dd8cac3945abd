/** Numbers written as text: separators, currencies, signs and suffixes, as people and exports write them. */

import { parseDigits } from './parse-digits.ts';

/** The mark between a number's whole part and its fraction. */
export type DecimalMark = '.' | ',';

/** The two numbers that a text such as "1,234" can mean: 1234 (the mark groups digits), and 1.234 (it is a decimal mark). */
export type NumberCandidates = readonly [grouped: number, decimal: number];

const CURRENCY_SIGN = /^(?:(?:US|AU|NZ|HK|CA|[ACRS])?\$|[€£¥₹₽₩₺₪฿₫₴₦]|kr\.?|zł|Kč|Ft|Fr\.|Rs\.?)/i;
const CURRENCY_SIGN_AT_END =
  /(?:(?:US|AU|NZ|HK|CA|[ACRS])?\$|[€£¥₹₽₩₺₪฿₫₴₦]|kr\.?|zł|Kč|Ft|Fr\.|Rs\.?)$/i;
/** The codes of currencies that amounts are known by, as alternatives of a pattern. */
export const CURRENCY_CODES =
  'USD|EUR|GBP|AUD|NZD|CAD|CHF|JPY|CNY|RMB|INR|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|ZAR|BRL|MXN|ARS|CLP|COP|SGD|HKD|TWD|THB|MYR|IDR|PHP|VND|KRW|AED|SAR|QAR|ILS|TRY|RUB|UAH|NGN|KES|EGP';
const CURRENCY_CODE = new RegExp(`^(?:${CURRENCY_CODES})(?![a-z])`, 'i');
const CURRENCY_CODE_AT_END = new RegExp(`(?:${CURRENCY_CODES})$`, 'i');
const SUFFIX =
  /^(.*\d[.,]?)\s*(k|thousand|m|mn|mio|mil|million|millions|b|bn|billion|billions)\.?$/i;
const BARE = /^[\d.,]+$/;
const PLAIN = /^-?\d{1,15}(?:\.\d{1,2})?$/;

/**
 * The number that a text means; both candidates where it can mean two; `null` where it is no number.
 *
 * - Thousands may be grouped by comma, dot, space (NBSP and narrow NBSP too) or apostrophe, in threes or the Indian way.
 * - Currency signs and codes may stand before or after. Negative: `-5`, `5-`, `(5)`, `−5`. `1.2m`, `3k`, `2 bn`, `1e6`.
 * - One comma or dot before exactly three digits, with one to three digits before it that do not start with 0, can be
 *   either mark: "1,234" and "1.234" give candidates unless `decimalMark` settles them. "0,500", "12,5", "1234.567",
 *   "1,234,567" and "1,234.5" are clear by their shape.
 * - A percent sign is not part of a number: "50%" gives `null`.
 * - Without `allowsScale` a text with "k", "m" or "bn" is no number: in hours "30m" means minutes, or months.
 */
export function parseNumber(
  text: string,
  decimalMark: DecimalMark | null = null,
  allowsScale = true,
): number | NumberCandidates | null {
  // Adding 0 turns -0 into 0.
  if (PLAIN.test(text)) return Number(text) + 0;
  const stripped = strip(text);
  if (stripped === null || (stripped.power !== 0 && !allowsScale)) return null;
  const digits = parseDigits(stripped.body);
  if (digits === null) return null;
  if (digits.decimal === null) return scale(digits.plain, stripped);
  const grouped = scale(digits.plain, stripped);
  const decimal = scale(digits.decimal, stripped);
  if (decimalMark !== null) return decimalMark === digits.mark ? decimal : grouped;
  return grouped === null || decimal === null ? null : [grouped, decimal];
}

/** The decimal mark that a text's shape proves: "12.5" → `.`, "1.234.567" → `,`; `null` where it proves none. */
export function decimalMarkOf(text: string): DecimalMark | null {
  const stripped = strip(text);
  const digits = stripped === null ? null : parseDigits(stripped.body);
  return digits === null || digits.decimal !== null ? null : digits.mark;
}

/** The mark of a text whose one mark can be either ("1,234" → `,`), or `null` where the text is clear or no number. */
export function doubtfulMarkOf(text: string): DecimalMark | null {
  const stripped = strip(text);
  const digits = stripped === null ? null : parseDigits(stripped.body);
  return digits === null || digits.decimal === null ? null : digits.mark;
}

/** Whether a currency stands at an end of the text: `€1.2m`, `5 AUD`. */
export function bearsCurrency(text: string): boolean {
  const amount = text.trim();
  return withoutCurrency(amount) !== amount;
}

/** Whether the text is an amount with a scale of its own: `1.2m`, `3 k`. */
export function bearsScale(text: string): boolean {
  return (strip(text)?.power ?? 0) !== 0;
}

interface Stripped {
  readonly body: string;
  readonly isNegative: boolean;
  /** The power of ten of a suffix: 3 for "k". */
  readonly power: number;
}

/** Takes off signs, brackets, currencies and a suffix, in whatever order they stand; `null` where one stands twice. */
function strip(text: string): Stripped | null {
  let rest = text.trim();
  // No number that people write is longer; long texts must not cost a search.
  if (rest.length > 50) return null;
  let sign: '' | '-' | '+' = '';
  let power = 0;
  let currencies = 0;
  for (;;) {
    if (BARE.test(rest)) return { body: rest, isNegative: sign === '-', power };
    let shorter: string;
    if (rest.startsWith('(') && rest.endsWith(')')) {
      if (sign !== '') return null;
      sign = '-';
      shorter = rest.slice(1, -1);
    } else if (/^[-−–+]/.test(rest)) {
      if (sign !== '') return null;
      sign = rest.startsWith('+') ? '+' : '-';
      shorter = rest.slice(1);
    } else if (/[-−]$/.test(rest)) {
      if (sign !== '') return null;
      sign = '-';
      shorter = rest.slice(0, -1);
    } else {
      shorter = withoutCurrency(rest);
      if (shorter !== rest) {
        currencies += 1;
        if (currencies > 2) return null;
      } else {
        const suffix = power === 0 ? SUFFIX.exec(rest) : null;
        if (suffix === null) return { body: rest, isNegative: sign === '-', power };
        shorter = suffix[1] as string;
        power = powerOf(suffix[2] as string);
      }
    }
    rest = shorter.trim();
  }
}

/** Whether the text is a currency's sign or code and nothing else: `€`, `EUR`, `US$`, `USD $`; not `kEUR`. */
export function isCurrency(text: string): boolean {
  let rest = text.trim();
  if (rest === '' || rest.length > 10) return false;
  for (let count = 0; count < 2 && rest !== ''; count += 1) rest = withoutCurrency(rest).trim();
  return rest === '';
}

function withoutCurrency(text: string): string {
  const front = CURRENCY_CODE.exec(text) ?? CURRENCY_SIGN.exec(text);
  if (front !== null) return text.slice(front[0].length);
  const back = CURRENCY_CODE_AT_END.exec(text) ?? CURRENCY_SIGN_AT_END.exec(text);
  return back === null ? text : text.slice(0, -back[0].length);
}

function powerOf(suffix: string): number {
  const letter = suffix[0]?.toLowerCase();
  if (letter === 'm') return 6;
  return letter === 'b' ? 9 : 3;
}

/** Lets the number be made from decimal text, so that "1.1bn" is exactly 1100000000. */
function scale(plain: string, { isNegative, power }: Stripped): number | null {
  const value = Number(power === 0 ? plain : `${plain}e${power}`);
  if (!Number.isFinite(value)) return null;
  return isNegative && value !== 0 ? -value : value;
}
