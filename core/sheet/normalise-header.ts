/** Headers as people write them, brought to one form so that they can be compared. */

import { splitAmountUnit } from '../cell/amount-unit.ts';

/** What a header's word stands for, where people shorten it. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['proj', 'project'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['fcst', 'forecast'],
  ['fcast', 'forecast'],
  ['forecasted', 'forecast'],
  ['mgr', 'manager'],
  ['pct', 'percent'],
  ['perc', 'percent'],
  ['percentage', 'percent'],
  ['alloc', 'allocation'],
  ['est', 'estimated'],
  ['exec', 'executive'],
  ['dept', 'department'],
  ['hr', 'hours'],
  ['hrs', 'hours'],
  ['wk', 'week'],
  ['prob', 'probability'],
  ['sev', 'severity'],
  ['wt', 'weight'],
  ['desc', 'description'],
  ['utilization', 'utilisation'],
  ['color', 'colour'],
  ['compl', 'complete'],
  ['bl', 'baseline'],
  ['tech', 'technical'],
  ['no', 'number'],
  ['nr', 'number'],
  ['num', 'number'],
  ['dt', 'date'],
  ['orig', 'original'],
  ['curr', 'current'],
  ['tgt', 'target'],
  ['cmp', 'complete'],
  ['cmpl', 'complete'],
]);

/** A longer text is prose, not a header. */
const LONGEST_HEADER = 80;

/**
 * The form in which headers are compared: letters and digits only, lower case, no accents, `%`, `#`, `&` and signs of currencies as words,
 * common abbreviations written out. `Proj. Name`, `PROJECT\nNAME` and `ProjectName` are all `projectname`.
 * Empty where nothing is left or the text is too long for a header.
 */
export function normaliseHeader(text: string): string {
  if (text.length > LONGEST_HEADER) return '';
  let normal = known.get(text);
  if (normal === undefined) {
    normal = normalOf(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, normal);
  }
  return normal;
}

/** Answers that were given: the headers of the tables and of a workbook are asked for again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

/** ASCII without the signs that stand for words: nothing of Unicode has to be looked up, which costs most. */
const PLAIN = /^[\t\n\r !"'-~]*$/;

/** Shortened in the middle it would be two words. */
const FORECAST = /\bf['’/]cast/gi;

function normalOf(text: string): string {
  const whole = text.replace(FORECAST, 'forecast');
  const words = PLAIN.test(whole) ? whole.toLowerCase().split(/[^a-z0-9]+/) : wordsOf(whole);
  let normal = '';
  for (const word of words) normal += ABBREVIATIONS.get(word) ?? word;
  return normal;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/%(?:age)?/gi, ' percent ')
      .replace(/#/g, ' number ')
      .replace(/&/g, ' and ')
      // Without its sign "Impact (€)" would be a rating.
      .replace(/\p{Sc}/gu, ' currency ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
  );
}

/**
 * The header without its unit, and the unit: what stands in brackets at its end, as in `Budget (EUR)`, or what amounts are in
 * at either end, as in `Budget €k`. `null` where there is none and where the text is too long for a header.
 */
export function splitUnit(text: string): { readonly bare: string; readonly unit: string } | null {
  if (text.length > LONGEST_HEADER) return null;
  const header = text.trim();
  if (header.endsWith(')') || header.endsWith(']')) {
    const bracketed = /^(.+?)\s*[([]([^()[\]]*)[)\]]$/s.exec(header);
    if (bracketed !== null) return { bare: bracketed[1] as string, unit: bracketed[2] as string };
  }
  const words = splitAmountUnit(header);
  if (words !== null || PLAIN.test(header)) return words;
  const last = /^(.+?)(\p{Sc})$/su.exec(header);
  if (last !== null) return { bare: last[1] as string, unit: last[2] as string };
  const first = /^(\p{Sc})(.+)$/su.exec(header);
  return first === null ? null : { bare: first[2] as string, unit: first[1] as string };
}
