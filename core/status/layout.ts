/** The one column grid that all blocks of a status tab share, and the rows that every block is made of. */

import type { Cell } from '../cell/cell.ts';
import type { StyleRole } from '../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../plan/tab-document.ts';
import type { CellPlace } from '../portfolio/health.ts';
import { spellWhole } from '../portfolio/spell-number.ts';

/**
 * Pixels from column A: id, name, who, four narrow ones for marks, days and money, and a wide one for words.
 * Together 1,128, which prints on one landscape page at a size that can be read.
 */
export const COLUMN_WIDTHS: readonly number[] = [80, 216, 132, 96, 96, 104, 104, 300];

const LINE_HEIGHT = 18;
const ROW_PADDING = 6;
/** A wrapped text's mean width of a letter in pixels, on the safe side for the host's usual font at 11 points. */
const LETTER_WIDTH = 6.6;
const TEXT_LIMIT = 280;
const WRAPPING: readonly StyleRole[] = ['text-wrap', 'header', 'header-number'];

/** A cell with a value and a role. */
export function cell(value: Cell, role: StyleRole = 'text'): DocumentCell {
  return { value, role };
}

/** A cell that leads to the one it was read from; without a place it is plain text. */
export function linkCell(value: Cell, place: CellPlace | undefined): DocumentCell {
  if (place === undefined) return cell(value);
  return { value, role: 'link', link: { sheet: place.sheet, a1: place.a1 } };
}

/** Words that wrap; `null` and empty stay blank; what is very long ends with `…` (its row leads to the whole). */
export function wrapped(text: string | null): DocumentCell {
  if (text === null || text.length <= TEXT_LIMIT) return cell(text, 'text-wrap');
  const letters = Array.from(text).slice(0, TEXT_LIMIT - 1);
  return cell(`${letters.join('').trimEnd()}…`, 'text-wrap');
}

/** A line over the full width, in the first cell. */
export function line(text: string, role: StyleRole, height?: number): DocumentRow {
  const cells = [cell(text, role)];
  return height === undefined ? { cells } : { cells, height };
}

/** An empty row. */
export const EMPTY_ROW: DocumentRow = { cells: [], height: 12 };

/** A block's heading over the full width, with a quiet line that says what the block shows. */
export function heading(title: string, explanation: string): DocumentRow[] {
  const rest = COLUMN_WIDTHS.slice(1).map(() => cell(null, 'section'));
  return [
    EMPTY_ROW,
    { cells: [cell(title, 'section'), ...rest], height: 30 },
    line(explanation, 'muted', 22),
  ];
}

/** A header row. Columns that hold numbers are named in `numeric` by their letter and stand to the right. */
export function headerRow(labels: readonly string[], numeric: string): DocumentRow {
  return tableRow(
    COLUMN_WIDTHS.map((_, index) => {
      const role = numeric.includes('ABCDEFGH'.charAt(index)) ? 'header-number' : 'header';
      return cell(labels[index] || null, role);
    }),
  );
}

/** A table's row: filled up to the full width, and as high as its longest wrapped text needs. */
export function tableRow(cells: readonly DocumentCell[]): DocumentRow {
  const full = COLUMN_WIDTHS.map((_, index) => cells[index] ?? cell(null));
  const lines = full.map((one, index) => wrappedLines(one, COLUMN_WIDTHS[index] as number));
  return { cells: full, height: Math.max(...lines) * LINE_HEIGHT + ROW_PADDING };
}

/** The line under a list that was cut: `and 12 more`; nothing where all is shown. */
export function moreRows(total: number, shown: number): DocumentRow[] {
  return total > shown ? [line(`and ${spellWhole(total - shown)} more`, 'muted')] : [];
}

function wrappedLines(one: DocumentCell, width: number): number {
  if (!WRAPPING.includes(one.role) || typeof one.value !== 'string') return 1;
  const lettersPerLine = Math.floor((width - 8) / LETTER_WIDTH);
  return one.value
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / lettersPerLine)), 0);
}
