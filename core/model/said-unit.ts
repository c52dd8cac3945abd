/** What texts beside a matrix say that its cells count: its headers, the title above them, the tab's name. */

/** A unit in words. `days` is none that can be read: how many hours a day has differs from person to person. */
export type SaidUnit = 'share' | 'percent' | 'hours' | 'days';

const WORDS: ReadonlyMap<string, SaidUnit> = new Map([
  ['fte', 'share'],
  ['ftes', 'share'],
  ['%', 'percent'],
  ['pct', 'percent'],
  ['h', 'hours'],
  ['hr', 'hours'],
  ['hrs', 'hours'],
  ['hours', 'hours'],
  ['d', 'days'],
  ['day', 'days'],
  ['days', 'days'],
  ['pd', 'days'],
  ['pds', 'days'],
  ['md', 'days'],
  ['mds', 'days'],
  ['manday', 'days'],
  ['mandays', 'days'],
  ['personday', 'days'],
  ['persondays', 'days'],
]);

/** The unit that a word is, whatever its case, spaces and dashes; `null` where it is none. */
export function unitOfWord(word: string): SaidUnit | null {
  return WORDS.get(word.toLowerCase().replace(/[\s-]+/g, '')) ?? null;
}

/** Whether a cell names days itself: `10d`, `5 days`. */
export function isInDays(text: string): boolean {
  const unit = /^[\d.,]+\s*([a-z][a-z\s-]*)$/i.exec(text.trim());
  return unit !== null && unitOfWord(unit[1] as string) === 'days';
}

/** Numbers with their unit define something, and say nothing of the cells: "1 FTE = 37.5 hours", "5 days per week". */
const COUNTS =
  /\d[\d.,]*\s*(?:ftes?|%|hours?|hrs?|h|(?:working|man|person)?[\s-]*days?|d)(?![a-z])/gi;
const DAYS =
  /\b(?:man|person)[\s-]?days?\b|\bpersonentage?\b|[([](?:days?|d|pds?|mds?|pt|tage)[)\]]|\bin (?:days|tagen|pds?|mds?)\b|\bdays?\s*(?:per|by|\/|a|each)\s*(?:week|wk|month)|^\s*days\b|\bdays\s*$|\b(?:effort|work|total)\s+(?:pds?|mds?)\b/i;
const SHARE = /\bFTEs?\b/i;
const PERCENT = /%|\bper ?cent(?:age)?\b|\bpct\b/i;
const HOURS = /\bhours\b|\bhrs\b/i;

/** The longest text that is a title rather than a note. */
const LONGEST_TITLE = 60;

/** The units that a title or a tab's name speaks of. Days win over what stands beside them: "FTE days" are days. */
export function unitsSaid(text: string): readonly SaidUnit[] {
  if (text.length > LONGEST_TITLE) return [];
  const rest = text.replace(COUNTS, ' ');
  if (DAYS.test(rest)) return ['days'];
  const units: SaidUnit[] = [];
  if (PERCENT.test(rest)) units.push('percent');
  else if (SHARE.test(rest)) units.push('share');
  if (HOURS.test(rest)) units.push('hours');
  return units;
}

/** The one unit that texts say, with the text that says it first; `null` where they say none or several. */
export function unitOfTexts(
  texts: readonly string[],
): { readonly unit: SaidUnit; readonly by: string } | null {
  let said: { unit: SaidUnit; by: string } | null = null;
  for (const text of texts) {
    for (const unit of unitsSaid(text)) {
      if (said !== null && said.unit !== unit) return null;
      said ??= { unit, by: text.trim() };
    }
  }
  return said;
}
