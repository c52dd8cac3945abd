/** Units of amounts as headers and cells say them: a currency, thousands or millions, or both (`EUR`, `in thousands`, `£k`). */

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
      'tausend',
      'tsd.',
      'tsd',
      'tds.',
      'tds',
    ],
    beside: ['t', '1000'],
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
    .replace(/(?:^| )in /g, ' ')
    .trim();
}

/** What a unit of amounts says. */
export interface AmountUnit {
  /** By what an amount is to be multiplied: 1,000, 1,000,000, or 1 where it says nothing of it. */
  readonly scale: number;
  /** As it is written, in lower case (`£`, `eur`); `null` where it says none. */
  readonly currency: string | null;
}

/**
 * What a text says that is the unit of an amount and nothing else; `null` where it is none. One that stands alone, in brackets or a cell
 * of its own, may be a letter: `(k)`.
 */
export function readAmountUnit(unit: string, isAlone = true): AmountUnit | null {
  const text = plainUnit(unit);
  if (isCurrency(text)) return { scale: 1, currency: text };
  for (const { scale, words, beside } of SCALES) {
    if (words.includes(text) && (isAlone || PLAIN_AT_END.test(text))) {
      return { scale, currency: null };
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

/** What most headers have nothing of: then no word has to be looked at. A code stands by itself, or behind a scale: `kEUR`. */
const MAY_NAME_UNIT = new RegExp(
  `[$¢-¥₠-⃏]|000|thousand|tausend|million|mio|t[sd][sd]|(?:^|[\\s,.'’0kmtn])(?:${CURRENCY_CODES}|(?:kr|zł|kč|ft|fr|rs)(?=$|[\\s,.]))`,
  'i',
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

/** What the words of a text say that bear both a currency and a scale, wherever they stand: `Budget £k 2026`, `Figures in £m`. */
export function scaledUnitsIn(text: string): readonly AmountUnit[] {
  if (!MAY_NAME_UNIT.test(text)) return [];
  return text.split(/[\s,;:()[\]]+/).flatMap((word) => {
    const said = readAmountUnit(word, false);
    return said === null || said.scale === 1 || said.currency === null ? [] : [said];
  });
}
