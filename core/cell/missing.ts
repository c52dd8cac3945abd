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

const LONGEST = Math.max(...[...MISSING_WORDS].map((word) => word.length));

// Most texts are settled by their first letter, without a lower-case copy: readers ask this for every text cell.
const FIRST_LETTERS = new Uint8Array(128);
for (const word of MISSING_WORDS) {
  for (const letter of [word.charAt(0), word.charAt(0).toUpperCase()]) {
    if (letter !== '' && letter.charCodeAt(0) < 128) FIRST_LETTERS[letter.charCodeAt(0)] = 1;
  }
}

/**
 * Whether a cell says "missing": blank, or a text such as "TBD", "n/a", "none", "?" or a dash, whatever the case and the
 * white space around it. Missing is neither zero nor an error. An error cell is not missing, not even `#N/A`.
 */
export function isMissing(cell: Cell): boolean {
  if (cell === null) return true;
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  if (text === '') return true;
  // Beyond ASCII (dashes, the ellipsis) the table does not know.
  if (text.length > LONGEST || FIRST_LETTERS[text.charCodeAt(0)] === 0) return false;
  return MISSING_WORDS.has(text.toLowerCase());
}
