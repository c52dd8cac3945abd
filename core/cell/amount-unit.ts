/** Units of amounts as headers and cells say them: a currency, thousands or millions, or both (`EUR`, `in thousands`, `£k`). */

import { currencyOf } from './currency-of.ts';
import { CURRENCY_CODES, isCurrency } from './parse-number.ts';

/** The words of each scale; those of `beside` mean it only where a currency stands beside them: a team may be T, a month m. */
const SCALES: readonly {
  readonly scale: number;
  readonly words: readonly string[];
  readonly beside: readonly string[];
}[] = [
  {
    scale: 1e3,
    words: [
      'k',
      "'000s",
      "'000",
      '000s',
      '000',
      'thousands',
      'thousand',
      'tsd.',
      'tsd',
      'tds.',
      'tds',
    ],
    beside: ['t'],
  },
  { scale: 1e6, words: ['millions', 'million', 'mio.', 'mio', 'mil', 'mn'], beside: ['m', 'mm'] },
];

/** Words that say it at a header's end without brackets, where no currency stands beside them. */
const PLAIN_AT_END = /^(?:'000s?|000s|thousands?|tsd\.?|tds\.?|millions?|mio\.?)$/;

/** As the words of `SCALES` are written: `In Thousands of EUR` is `thousands eur`. */
function plainUnit(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s,]+/g, ' ')
    .replace(/s of /g, 's ')
    .trim()
    .replace(/^in /, '');
}

/** What a unit says. */
interface AmountUnit {
  /** 1,000, 1,000,000, or 1 where it says nothing of it. */
  readonly scale: number;
  /** As it is written; empty where it says none. */
  readonly currency: string;
}

/** `null` where the text is no unit of amounts. One that stands alone, in brackets, may be a letter: `(k)`. */
function readAmountUnit(unit: string, isAlone: boolean): AmountUnit | null {
  const text = plainUnit(unit);
  if (isCurrency(text)) return { scale: 1, currency: text };
  for (const { scale, words, beside } of SCALES) {
    if (words.includes(text) && (isAlone || PLAIN_AT_END.test(text))) {
      return { scale, currency: '' };
    }
    for (const word of [...words, ...beside]) {
      const behind = text.startsWith(word) ? text.slice(word.length).trim() : '';
      if (isCurrency(behind)) return { scale, currency: behind };
      const before = text.endsWith(word) ? text.slice(0, -word.length).trim() : '';
      if (isCurrency(before)) return { scale, currency: before };
    }
  }
  return null;
}

/** Whether the text in brackets is the unit of an amount, and nothing else. */
export function isAmountUnit(unit: string): boolean {
  return readAmountUnit(unit, true) !== null;
}

/** By what an amount in the unit in brackets is to be multiplied: 1,000, 1,000,000, or 1 where it says nothing of it. */
export function scaleOfUnit(unit: string): number {
  return readAmountUnit(unit, true)?.scale ?? 1;
}

/** The currency that a unit such as `USD`, `in €` or `kEUR` says, as `currencyOf` names it; `null` where it says none. */
export function currencyOfUnit(unit: string): string | null {
  const said = readAmountUnit(unit, true);
  return said === null || said.currency === '' ? null : currencyOf(`1 ${said.currency}`);
}

/** What most headers have nothing of: then no word has to be looked at. */
const MAY_NAME_UNIT = new RegExp(
  `\\p{Sc}|000|thousand|million|mio|t[sd][sd]|${CURRENCY_CODES}|(?:^|[\\s,])(?:kr|zł|kč|ft|fr|rs)(?:$|[\\s,.])`,
  'iu',
);

/** `in thousands of EUR` */
const MOST_WORDS = 4;

/**
 * The header without the unit of its amounts, and the unit, where it stands at an end without brackets: `EAC £k`, `Budget in kEUR`,
 * `€m Forecast`. `null` where there is none.
 */
export function splitAmountUnit(
  header: string,
): { readonly bare: string; readonly unit: string } | null {
  if (!MAY_NAME_UNIT.test(header)) return null;
  const words = header.split(/[\s,]+/);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const last = words.slice(-count).join(' ');
    if (readAmountUnit(last, false) !== null)
      return { bare: words.slice(0, -count).join(' '), unit: last };
    const first = words.slice(0, count).join(' ');
    if (readAmountUnit(first, false) !== null)
      return { bare: words.slice(count).join(' '), unit: first };
  }
  return null;
}
