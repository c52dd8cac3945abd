/** How many rows have a figure, and what is missing: the table at the end of a tab in the common column grid. */

import type { DocumentRow } from '../plan/tab-document.ts';
import { spellWhole } from '../portfolio/spell-number.ts';
import { cell, headerRow, tableRow, wrapped } from './layout.ts';

/** Between a figure's count and the words on it, which stand in the wide column. */
const BLANKS = [cell(null), cell(null), cell(null), cell(null)];

/** The header of such a table; `counted` names what is counted: `Projects with it`. */
export function knownHeader(counted: string): DocumentRow {
  return headerRow(['', 'Figure', counted, '', '', '', '', 'Missing']);
}

/** `12 of 14`, and what is missing as a sentence; `null` where nothing is. */
export function knownRow(
  name: string,
  known: number,
  count: number,
  missing: string | null,
): DocumentRow {
  return tableRow([
    cell(null),
    wrapped(name),
    cell(`${spellWhole(known)} of ${spellWhole(count)}`),
    ...BLANKS,
    wrapped(missing === null || missing.endsWith('.') ? missing : `${missing}.`),
  ]);
}
