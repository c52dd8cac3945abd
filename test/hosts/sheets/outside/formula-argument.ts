/** What a formula hands to a custom function for the cells that it names. */

import { isDateFormat } from '../inside/values/number-format.ts';
import { instantOfSerial } from '../inside/values/zone-time.ts';
import type { CellState } from '../state/cell-state.ts';
import { type Block, cellAt, type SheetState } from '../state/sheet-state.ts';

/** A scalar for one cell, rows for more; a date is midnight in `zone`, an error its text. */
export function formulaArgument(sheet: SheetState, block: Block, zone: string): unknown {
  const rows = Array.from({ length: block.rows }, (_, down) =>
    Array.from({ length: block.columns }, (_, along) =>
      argumentOf(cellAt(sheet, block.row + down, block.column + along), zone),
    ),
  );
  return block.rows === 1 && block.columns === 1 ? rows[0]?.[0] : rows;
}

function argumentOf(cell: CellState | undefined, zone: string): unknown {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const isDate = isDateFormat(cell?.format.numberFormat ?? 'General');
  return typeof value === 'number' && isDate ? new Date(instantOfSerial(value, zone)) : value;
}
