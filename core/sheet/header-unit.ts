/** Which units leave a header's meaning as it is: `Budget (EUR)` is the budget, and `Budget (kEUR)` too, in thousands; `Budget (days)` is not. */

import { readAmountUnit } from '../cell/amount-unit.ts';
import type { ColumnKind, ColumnSpec } from './column-spec.ts';
import { normaliseHeader } from './normalise-header.ts';

const CURRENCY_WORDS: ReadonlySet<string> = new Set([
  'currency',
  'euro',
  'euros',
  'dollars',
  'us dollars',
  'pounds',
  'pounds sterling',
]);

const HOURS: ReadonlySet<string> = new Set(['h', 'hr', 'hrs', 'hour', 'hours', 'std']);

const PERCENT: ReadonlySet<string> = new Set([
  '%',
  'pct',
  'percent',
  'per cent',
  'percentage',
  'share',
  'fte',
  'fte%',
  'fte %',
  '% fte',
  '% of fte',
  '% of time',
  '0-1',
  '0-100',
  '0-100%',
  '0-100 %',
]);

const NUMBER: ReadonlySet<string> = new Set(['#', 'no', 'no.', 'nr', 'number', 'count', 'points']);

const RATING: ReadonlySet<string> = new Set([
  'h/m/l',
  'l/m/h',
  'high/medium/low',
  'low/medium/high',
  'high, medium, low',
  'low, medium, high',
  'rating',
  'score',
]);

/** `dd/mm/yyyy`, `YYYY-MM-DD`, `d mmm yy`. */
const DATE_FORM = /^(?:d{1,2}|m{1,4}|y{2,4})(?:[-/. ](?:d{1,2}|m{1,4}|y{2,4})){1,2}$/;

/** Words that make of a text or a choice another one than the column's: `Status (last week)`. */
const ANOTHER =
  /\b(?:old|prev|previous|previously|last|former|formerly|prior|original|baseline|next|new|proposed|planned|target)\b/;

/**
 * Whether a header with this in brackets at its end still is the column. For what is counted or dated only a closed list
 * is: any other unit (days for hours, another scale of a rating) would change every value without a word. Amounts in
 * thousands are multiplied, and it is said (`header-scale.ts`). For texts and choices all is but what speaks of another time,
 * and units of amounts.
 */
export function isHarmlessUnit(unit: string, spec: ColumnSpec): boolean {
  const text = unit
    .trim()
    .toLowerCase()
    .replace(/^in\s+/, '')
    .replace(/[–—]/g, '-');
  if (text === '') return true;
  return isOwnName(text, spec) || FITS[spec.kind](text, spec);
}

/** `Weekly hours (h/week)`: the unit says once more which column it is. */
export function isOwnName(text: string, { header, aliases }: ColumnSpec): boolean {
  const normal = normaliseHeader(text);
  return normal !== '' && [header, ...aliases].some((name) => normaliseHeader(name) === normal);
}

const isMoney = (text: string) => CURRENCY_WORDS.has(text) || readAmountUnit(text) !== null;

// `Mitigation (£k)` is an amount, not the mitigation.
const isWord = (text: string) => !ANOTHER.test(text) && !isMoney(text);

const FITS: Readonly<Record<ColumnKind, (text: string, spec: ColumnSpec) => boolean>> = {
  text: isWord,
  id: isWord,
  person: isWord,
  list: isWord,
  choice: isWord,
  'yes-no': isWord,
  date: (text) => text === 'date' || DATE_FORM.test(text),
  money: isMoney,
  hours: (text) => HOURS.has(text),
  percent: (text) => PERCENT.has(text),
  number: (text, { bearsUnit }) => NUMBER.has(text) || (bearsUnit === true && isMoney(text)),
  rating: (text, { min = 1, max = 5 }) =>
    RATING.has(text) || text.replace(/\s*(?:-|to|\.\.\.?|…)\s*/, '-') === `${min}-${max}`,
};
