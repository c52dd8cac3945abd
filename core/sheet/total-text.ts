/** Tells texts that by themselves say that their row sums up others. */

const TOTAL =
  /^(?:(?:grand|overall)\s+totals?\b.*|sub[\s-]?totals?\b.*|totals?\s*[:=]?|sum(?:me)?\s*[:=]?|gesamt)$/i;

/** A longer text is somebody's sentence. */
export const LONGEST_TOTAL = 60;

/** Whether the text says so, whatever else stands in the row. */
export function isTotalText(text: string): boolean {
  return text.length <= LONGEST_TOTAL && TOTAL.test(text.trim());
}

const AMOUNT = '(?:fte|hours|hrs|days|%|allocations?|allocated|demand|load|effort|work)';
/** Among planned work: "Sum of FTE", "All projects", "Dev total", "Total hours"; but "Total rewards" is a project. */
const TOTAL_OF_WORK = new RegExp(
  `^(?:sum of (?:${AMOUNT}|all|projects)\\b.*|all projects|alle projekte|totals? (?:all )?(?:${AMOUNT}|projects)` +
    '|total \\(.*\\)|.*\\b(?:sub)?totals?\\s*[:=]?|(?:gesamt)?summe\\b.*|gesamt\\b.*)$',
  'i',
);
const SPARE =
  /^(?:available|availability|(?:available|spare|free|remaining|unused) (?:capacity|time|hours|days|fte)|spare|unallocated|unassigned|verfügbar|freie kapazität)$/i;

/** What a text in place of a project says of planned work: the row sums up others, or nothing is planned in it. */
export function sumOfWork(text: string): 'total' | 'spare' | null {
  if (text.length > LONGEST_TOTAL) return null;
  const trimmed = text.trim();
  if (isTotalText(trimmed) || TOTAL_OF_WORK.test(trimmed)) return 'total';
  return SPARE.test(trimmed) ? 'spare' : null;
}
