/** Benefits whose amounts are texts with a unit: `€5,000` is in euros and `5%` in per cent, though no column says so. */

import type { Cell } from '../cell/cell.ts';
import { currencyOf } from '../cell/currency-of.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';

const AMOUNTS = ['planned', 'realised'] as const;

/** The reading with the units that the amounts' own cells bear, where the column for units is blank or absent. */
export function withUnitsOfCells(reading: TableReading): TableReading {
  const rows = reading.rows.map((row, index) => {
    if (row['unit'] !== null) return row;
    const unit = unitOfCells(row, reading.cells[index] ?? []);
    return unit === null ? row : { ...row, unit };
  });
  return { ...reading, rows, suspects: rows };
}

/** The unit that the first of the amounts with one bears; only cells that were read as an amount count. */
function unitOfCells(row: ReadRow, cells: readonly Cell[]): string | null {
  for (const key of AMOUNTS) {
    const column = row.source.columns[key];
    const cell = column === undefined ? null : (cells[column] ?? null);
    if (typeof cell !== 'string' || row[key] === null) continue;
    const unit = cell.trim().endsWith('%') ? '%' : currencyOf(cell);
    if (unit !== null) return unit;
  }
  return null;
}
