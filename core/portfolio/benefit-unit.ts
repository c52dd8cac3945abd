/** What a benefit is counted in: the workbook's money, something else that can be added up, or a rate that cannot. */

import { isCurrency } from '../cell/parse-number.ts';
import { referenceKey } from '../model/references.ts';

/** One unit. */
export interface BenefitUnit {
  /** The same for all spellings of one unit. */
  readonly key: string;
  /** As it was first written; the currency, or `money`, for the workbook's money. */
  readonly label: string;
  /** The workbook's money: such benefits can be set against costs. */
  readonly isMoney: boolean;
  /** Another currency than the workbook's: money, but not to be set against its costs. */
  readonly isForeign: boolean;
  /** Whether two benefits in it add up: 5 % here and 5 % there are no 10 %. */
  readonly addsUp: boolean;
}

const MONEY_WORDS: ReadonlySet<string> = new Set(['money', 'currency', 'cash', 'monetary']);

/** What is a share, a grade or a place on a scale, whatever stands beside it: `% of calls`, `NPS points`. */
const RATE = /%|\b(?:pct|per ?cent|percentage|share|ratio|rate|score|rating|index|nps|points?)\b/;

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };

const DOLLARS: Readonly<Record<string, string>> = {
  A$: 'AUD',
  AU$: 'AUD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
};

/**
 * Tells the units of a workbook's benefits. A blank is money; so is the workbook's `currency` by its code or its sign. Another currency
 * is a unit of its own. Where the workbook names no currency, the one that all benefits in money have is its money.
 */
export function makeUnitOf(
  units: readonly (string | null)[],
  currency: string | null,
): (unit: string | null) => BenefitUnit {
  const codes = new Set(units.flatMap((unit) => currencyCode(unit) ?? []));
  const [only] = codes;
  const own = currencyCode(currency) ?? (codes.size === 1 ? (only as string) : null);
  const money: BenefitUnit = {
    ...{
      key: '',
      label: currency ?? own ?? 'money',
      isMoney: true,
      isForeign: false,
      addsUp: true,
    },
  };
  const known = new Map<string, BenefitUnit>();
  return (unit) => {
    const key = unit === null ? '' : referenceKey(unit);
    if (unit === null || MONEY_WORDS.has(key)) return money;
    const code = currencyCode(unit);
    if (code !== null && own !== null && isSame(code, own)) return money;
    const unitKey = code === null ? key : code.toLowerCase();
    let found = known.get(unitKey);
    if (found === undefined) {
      const isForeign = code !== null;
      const addsUp = isForeign || !RATE.test(key);
      found = { key: unitKey, label: unit.trim(), isMoney: false, isForeign, addsUp };
      known.set(unitKey, found);
    }
    return found;
  };
}

/** `EUR` for `EUR`, `eur` and `€`; `$` for a dollar of no country; `null` for what is no currency. */
function currencyCode(unit: string | null): string | null {
  if (unit === null || !isCurrency(unit)) return null;
  const text = unit.replace(/\s/g, '').toUpperCase();
  return SIGNS[text] ?? DOLLARS[text] ?? text;
}

/** A plain `$` is whatever dollar the workbook has. */
function isSame(code: string, own: string): boolean {
  if (code === own) return true;
  const dollars = Object.values(DOLLARS);
  return (code === '$' && dollars.includes(own)) || (own === '$' && dollars.includes(code));
}
