/** What people type into a cell to say that nothing is known yet. */

import type { Cell } from './cell.ts';

const MISSING_WORDS: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'tbc',
  'tbd.',
  't.b.d.',
  't.b.a.',
  't.b.c.',
  'to be determined',
  'to be decided',
  'to be defined',
  'to be announced',
  'to be advised',
  'to be confirmed',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'n/k',
  'not applicable',
  'not available',
  'not known',
  'not set',
  'unknown',
  'unassigned',
  'none',
  'nil',
  'null',
  'nan',
  'blank',
  '(blank)',
  '(n/a)',
  '(none)',
  '(tba)',
  '(tbc)',
  '(tbd)',
  '(unknown)',
  '-',
  '--',
  '---',
  '–',
  '—',
  '−',
  '?',
  '??',
  '???',
  '.',
  '...',
  '…',
]);

let longest = 0;

// Most texts are settled by their first letter, without a trimmed copy: readers ask this for every text cell.
const GIVEN = 1;
const FIRST_LETTERS = new Uint8Array(128).fill(GIVEN, 0x21, 0x7f);
for (const word of [...MISSING_WORDS, '#']) {
  longest = Math.max(longest, word.length);
  for (const first of [word, word.toUpperCase()]) FIRST_LETTERS[first.charCodeAt(0)] = 0;
}

/**
 * Whether a cell says "missing": blank, or a text such as "TBD", "n/a", "none", "?" or a dash, whatever the case and the
 * white space around it. Missing is neither zero nor an error. An error cell is not missing, not even `#N/A`.
 */
export function isMissing(cell: Cell): boolean {
  if (cell === null) return true;
  if (typeof cell !== 'string') return false;
  if (isPlainlyGiven(cell)) return false;
  const text = cell.trim();
  return text === '' || (text.length <= longest && MISSING_WORDS.has(text.toLowerCase()));
}

/**
 * Whether a text's first letter alone shows that it says something: true for "Project", false for all that needs a
 * closer look ("Tender", " Project", "#REF!", "née", a blank).
 */
export function isPlainlyGiven(text: string): boolean {
  return FIRST_LETTERS[text.charCodeAt(0)] === GIVEN;
}
