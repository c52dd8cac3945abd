/** Headers as people write them, brought to one form so that they can be compared. */

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
]);

/** A longer text is prose, not a header. */
const LONGEST_HEADER = 80;

/**
 * The form in which headers are compared: letters and digits only, lower case, no accents, `%`, `#` and `&` as words,
 * common abbreviations written out. `Proj. Name`, `PROJECT\nNAME` and `ProjectName` are all `projectname`.
 * Empty where nothing is left or the text is too long for a header.
 */
export function normaliseHeader(text: string): string {
  if (text.length > LONGEST_HEADER) return '';
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/%/g, ' percent ')
    .replace(/#/g, ' number ')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  let normal = '';
  for (const word of words) normal += ABBREVIATIONS.get(word) ?? word;
  return normal;
}

/**
 * The header without what stands in brackets at its end, as in `Budget (EUR)`; `null` where there is nothing to take
 * off, and where the brackets change the scale, as in `Budget ($k)`: then the column is not what its name says.
 */
export function withoutUnit(text: string): string | null {
  const match = /^(.+?)\s*[([]([^()[\]]*)[)\]]\s*$/s.exec(text);
  if (match === null) return null;
  const unit = (match[2] as string).toLowerCase();
  if (/000|thousand|million|\b(k|m|mn|mio|bn|tsd)\b|[$€£](k|m|bn)/.test(unit)) return null;
  return match[1] as string;
}
