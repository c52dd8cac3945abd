/** Names of tabs: what a spreadsheet allows, and one that is free. */

/** The most characters (UTF-16 units) that Excel allows in a tab's name; no other host allows fewer. */
export const SHEET_NAME_LIMIT = 31;

/** Names that Excel keeps for itself, in any case: a workbook with such a tab needs repair. */
const RESERVED: readonly string[] = ['history'];

/**
 * The name with what no spreadsheet allows taken out: `[ ] : * ? / \`, control characters, apostrophes at the ends; at
 * most 31 characters. An empty name becomes `Sheet`, and `History`, which Excel keeps for itself, `History (1)`.
 */
export function cleanSheetName(name: string): string {
  const allowed = Array.from(name, (letter) =>
    letter < ' ' || '[]:*?/\\'.includes(letter) ? ' ' : letter,
  ).join('');
  const clean = cut(allowed.replace(/\s+/g, ' ').trim(), SHEET_NAME_LIMIT).replace(ENDS, '');
  if (clean === '') return 'Sheet';
  return RESERVED.includes(clean.toLowerCase()) ? `${clean} (1)` : clean;
}

const ENDS = /^['\s]+|['\s]+$/g;

/** The name with a tail, shortened before the tail so that both fit. */
export function withTail(name: string, tail: string): string {
  return cut(name, SHEET_NAME_LIMIT - tail.length) + tail;
}

/**
 * A name that no tab of `taken` has, whatever the case: the wished one, or `wished (2)`, `wished (3)` … shortened so
 * that it stays within 31 characters.
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const clean = cleanSheetName(wished);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? clean : withTail(clean, ` (${count})`);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cuts to a number of UTF-16 units, as spreadsheets count, and never through a pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return text.slice(0, end).trimEnd();
}
