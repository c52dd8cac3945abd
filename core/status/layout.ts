/** The one column grid that all blocks of a status tab share, and the rows that every block is made of. */

import type { Cell } from '../cell/cell.ts';
import type { StyleRole } from '../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../plan/tab-document.ts';
import { spellWhole } from '../portfolio/spell-number.ts';
import type { CellPlace } from '../sheet/cell-places.ts';
import { textWidth } from './text-width.ts';

/**
 * Pixels from column A: id, name, who, four narrow ones for marks, days and money, a narrow gap between numbers
 * and words, and a wide one for words. Together 1,160, which prints on one landscape page at a readable size.
 */
export const COLUMN_WIDTHS: readonly number[] = [92, 216, 144, 100, 100, 104, 104, 6, 294];

const GAP = 7;
const LINE_HEIGHT = 20;
const ROW_PADDING = 4;
/** Air left and right of a cell's text, and what the indent of words takes beside it, in pixels. */
const CELL_PADDING = 6;
const INDENT_WIDTH = 9;
const BOLD_FACTOR = 1.08;
const TEXT_LIMIT = 280;

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

/** Up to eight cells put into the column grid: the eighth stands in the wide column, behind the gap. */
export function inGrid(cells: readonly DocumentCell[], filler: DocumentCell): DocumentCell[] {
  const full = Array.from(
    { length: COLUMN_WIDTHS.length - 1 },
    (_, index) => cells[index] ?? filler,
  );
  return [...full.slice(0, GAP), filler, ...full.slice(GAP)];
}

/** A header row of up to eight labels; those of columns of numbers are given in `numeric` and stand to the right. */
export function headerRow(labels: readonly string[], numeric: readonly string[] = []): DocumentRow {
  const cells = labels.map((label) =>
    cell(label === '' ? null : label, numeric.includes(label) ? 'header-number' : 'header'),
  );
  return highEnough(inGrid(cells, cell(null, 'header')));
}

/** A table's row of up to eight cells, as high as its longest wrapped text needs. */
export function tableRow(cells: readonly DocumentCell[]): DocumentRow {
  return highEnough(inGrid(cells, cell(null)));
}

/** A row of a whole grid (of the common one, where no widths are given), as high as its longest wrapped text needs. */
export function highEnough(
  cells: readonly DocumentCell[],
  widths: readonly number[] = COLUMN_WIDTHS,
): DocumentRow {
  const lines = cells.map((one, index) => wrappedLines(one, widths[index] as number));
  return { cells, height: Math.max(...lines) * LINE_HEIGHT + ROW_PADDING };
}

/** The line under a list that was cut: `and 12 more`; nothing where all is shown. */
export function moreRows(total: number, shown: number): DocumentRow[] {
  return total > shown ? [line(`and ${spellWhole(total - shown)} more`, 'muted')] : [];
}

/** How many lines a text takes in a column, broken between words as hosts do. */
function wrappedLines(one: DocumentCell, width: number): number {
  const { role, value } = one;
  if (typeof value !== 'string') return 1;
  const isHeader = role === 'header' || role === 'header-number';
  const isStatus = role.startsWith('status-');
  const isFigures = role === 'figure-label' || role === 'figure-note';
  if (!isHeader && !isStatus && !isFigures && role !== 'text-wrap') return 1;
  const isBold = isHeader || (isStatus && role !== 'status-unknown');
  const isIndented = role === 'text-wrap' || role === 'header' || isStatus;
  const inner = width - CELL_PADDING - (isIndented ? INDENT_WIDTH : 0);
  const limit = isBold ? inner / BOLD_FACTOR : inner;
  return value.split('\n').reduce((lines, part) => lines + linesOf(part, limit), 0);
}

function linesOf(paragraph: string, limit: number): number {
  let lines = 1;
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= limit) {
      line = longer;
      continue;
    }
    // A word that is longer than a line starts a new one and is broken within.
    if (line !== '') lines += 1;
    const more = Math.max(0, Math.ceil(textWidth(word) / limit) - 1);
    lines += more;
    line = more === 0 ? word : endOf(word, limit, more);
  }
  return lines;
}

/** What of a word that is broken so often stands in its last line. */
function endOf(word: string, limit: number, breaks: number): string {
  const letters = Array.from(word);
  const room = textWidth(word) - breaks * limit;
  let end = '';
  while (letters.length > 0 && textWidth(end) < room) end = `${letters.pop()}${end}`;
  return end;
}
