/** What people type into a cell to say that nothing is known yet. */

import type { Cell } from './cell.ts';

const MISSING_WORDS: ReadonlySet<string> = new Set([
  '',
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

const LONGEST = 16;

/**
 * Whether a cell says "missing": blank, or a text such as "TBD", "n/a", "none", "?" or a dash, whatever the case and the
 * white space around it. Missing is neither zero nor an error. An error cell is not missing, not even `#N/A`.
 */
export function isMissing(cell: Cell): boolean {
  if (cell === null) return true;
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return text.length <= LONGEST && MISSING_WORDS.has(text.toLowerCase());
}
