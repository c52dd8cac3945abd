/** Inserts and deletes cells: what lies behind them moves, and so does everything that hangs on it. */

import type { Rect } from '../../../../core/index.ts';
import { Refusal } from '../wire/refusal.ts';
import { encloses, overlap, SHEET_COLUMNS, SHEET_ROWS } from './address.ts';
import type { ChangeKind, Sheet, TableData } from './book.ts';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/**
 * `Down` and `Right` make room where `rect` is; `Up` and `Left` take its cells away. `growing` is a table that makes room
 * within itself. Refused where another table or a merged block would be torn apart, or where cells would fall off the tab.
 */
export function shiftCells(
  sheet: Sheet,
  rect: Rect,
  shift: Shift,
  growing: TableData | null = null,
): void {
  sheet.requireEditable();
  const isDown = shift === 'Down' || shift === 'Up';
  const isInsert = shift === 'Down' || shift === 'Right';
  const count = isDown ? rect.rows : rect.columns;
  const by = isInsert ? count : -count;
  const lane = isDown
    ? { ...rect, rows: SHEET_ROWS - rect.row }
    : { ...rect, columns: SHEET_COLUMNS - rect.column };
  refuseConflicts(sheet, rect, lane, growing, isInsert);
  const moved = (block: Rect): Rect | null => movedBlock(block, rect, lane, isDown, by);
  sheet.cells.move((row, column) => {
    const to = moved({ row, column, rows: 1, columns: 1 });
    return to === null ? null : [to.row, to.column];
  });
  for (const table of sheet.book.tables) {
    if (table.sheet === sheet && table !== growing) table.rect = moved(table.rect) ?? table.rect;
  }
  const merges = sheet.merges.splice(0);
  sheet.merges.push(...merges.flatMap((merge) => moved(merge) ?? []));
  if (isDown && rect.columns === SHEET_COLUMNS) sheet.grid.rows.shift(rect.row, by);
  if (!isDown && rect.rows === SHEET_ROWS) sheet.grid.columns.shift(rect.column, by);
  sheet.book.moveReferences(sheet, moved);
  sheet.book.emit({
    event: 'cells-changed',
    sheet,
    rect,
    before: null,
    kind: changeKind(rect, isDown, isInsert),
  });
}

/** Where a block is afterwards; `null` where all of it was deleted. */
function movedBlock(block: Rect, rect: Rect, lane: Rect, isDown: boolean, by: number): Rect | null {
  if (by < 0 && encloses(rect, block)) return null;
  if (encloses(lane, block) && (by > 0 || !overlap(rect, block))) {
    return isDown ? { ...block, row: block.row + by } : { ...block, column: block.column + by };
  }
  // A block that begins before and reaches into the lane over its whole breadth grows or shrinks.
  const spans = isDown
    ? block.column >= rect.column && block.column + block.columns <= rect.column + rect.columns
    : block.row >= rect.row && block.row + block.rows <= rect.row + rect.rows;
  if (!spans || !overlap(lane, block)) return block;
  const from = isDown ? block.row : block.column;
  const size = isDown ? block.rows : block.columns;
  const first = isDown ? rect.row : rect.column;
  if (by > 0) return isDown ? { ...block, rows: size + by } : { ...block, columns: size + by };
  const lost = Math.min(from + size, first - by) - Math.max(from, first);
  const start = Math.min(from, first);
  return isDown
    ? { ...block, row: start, rows: size - lost }
    : { ...block, column: start, columns: size - lost };
}

function refuseConflicts(
  sheet: Sheet,
  rect: Rect,
  lane: Rect,
  growing: TableData | null,
  isInsert: boolean,
): void {
  const whole = rect.columns === SHEET_COLUMNS || rect.rows === SHEET_ROWS;
  const blocks = [
    ...sheet.merges,
    ...sheet.book.tables
      .filter((one) => one.sheet === sheet && one !== growing)
      .map((one) => one.rect),
  ];
  for (const block of blocks) {
    if (!overlap(lane, block) || whole || encloses(lane, block)) continue;
    throw conflict();
  }
  if (!isInsert) return;
  const edge =
    lane.rows > rect.rows
      ? { ...lane, row: SHEET_ROWS - rect.rows, rows: rect.rows }
      : { ...lane, column: SHEET_COLUMNS - rect.columns, columns: rect.columns };
  for (const { data } of sheet.cells.within(edge)) {
    if (data.content.value !== '' || data.content.formula !== null) throw conflict();
  }
}

function conflict(): Refusal {
  return new Refusal(
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
  );
}

function changeKind(rect: Rect, isDown: boolean, isInsert: boolean): ChangeKind {
  if (isDown && rect.columns === SHEET_COLUMNS) return isInsert ? 'RowInserted' : 'RowDeleted';
  if (!isDown && rect.rows === SHEET_ROWS) return isInsert ? 'ColumnInserted' : 'ColumnDeleted';
  return isInsert ? 'CellInserted' : 'CellDeleted';
}
