/** Which table a sheet is, where its headers stand in one row, or in two under each other. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { TableSpec } from './column-spec.ts';
import { type HeaderRow, headerRows, type NameMore } from './find-header-row.ts';
import { type Recognising, type ResolvedMapping, recogniseTable } from './recognise-table.ts';

/**
 * As `recogniseTable`; a sheet that no single row of headers explains is tried with each two rows together: the lower one,
 * and the upper one where the lower is blank. That such headers were joined is said.
 */
export function recogniseSheet(
  sheet: SheetSnapshot,
  tables: readonly TableSpec[],
  mapping: ResolvedMapping,
  nameMore: NameMore,
): Recognising {
  const rows = headerRows(sheet);
  const single = recogniseTable(sheet, tables, mapping, nameMore, rows);
  const isWhole = single.recognition?.told.every(({ from }) => from !== 'nothing') === true;
  if (isWhole || single.possible.length > 0) return single;
  const pairs = rows.flatMap((lower, index): readonly HeaderRow[] => {
    const upper = rows[index - 1];
    return upper === undefined || upper.row !== lower.row - 1 ? [] : [joinRows(upper, lower)];
  });
  const { recognition, diagnostics } = recogniseTable(sheet, tables, mapping, nameMore, pairs);
  if (recognition === null) return single;
  // What nothing says may stand in the upper row.
  if (single.recognition !== null && recognition.told.some(({ from }) => from === 'nothing')) {
    return single;
  }
  const { headerRow: row } = recognition;
  return {
    recognition,
    diagnostics: [
      ...diagnostics,
      {
        code: 'headers-joined',
        severity: 'info',
        at: { sheet: sheet.name, a1: null, row, header: null },
        params: { upper: row, lower: row + 1 },
        notes: [],
        suggestion: null,
      },
    ],
    possible: [],
  };
}

function joinRows(upper: HeaderRow, lower: HeaderRow): HeaderRow {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    row: lower.row,
    texts: columns.map((column) => lower.texts[column] ?? upper.texts[column]),
    cells: columns.map((column) => lower.cells[column] ?? upper.cells[column] ?? null),
  };
}
