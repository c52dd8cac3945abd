/** Benefits whose amounts are texts with a unit: `€5,000` is in euros and `5%` in per cent, though no column says so. */

import type { Cell } from '../cell/cell.ts';
import { canBeSameCurrency, currencyOf, currencyOfUnit } from '../cell/currency-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import { BENEFITS } from './benefits.ts';
import type { RefOf } from './row-refs.ts';

const AMOUNTS = ['planned', 'realised'] as const;

/** A unit, and the column that says it. */
interface SaidUnit {
  readonly unit: string;
  readonly by: 'unit' | (typeof AMOUNTS)[number];
}

/**
 * The reading with the units that the amounts' own cells bear, where the column for units is blank or absent. An amount whose
 * cell bears another currency than its row's unit, or per cent beside money, is named and left out.
 */
export function withUnitsOfCells(reading: TableReading, refOf: RefOf): TableReading {
  const diagnostics = [...reading.diagnostics];
  const rows = reading.rows.map((row, index) => {
    const borne = unitsOfCells(row, reading.cells[index] ?? []);
    const said: SaidUnit | undefined =
      row['unit'] === null ? borne[0] : { unit: row['unit'] as string, by: 'unit' };
    if (said === undefined || borne.length === 0) return row;
    const read: ReadRow = { ...row, unit: said.unit };
    const usual = said.by === 'unit' ? comparable(said.unit) : said.unit;
    for (const { unit, by } of borne) {
      if (usual === null || canBeSameCurrency(unit, usual)) continue;
      read[by] = null;
      diagnostics.push(unitsDiffer(row, by, unit, { unit: usual, by: said.by }, refOf));
    }
    return read;
  });
  return { ...reading, rows, suspects: rows, diagnostics };
}

/** The units of the amounts whose cells bear one; only cells that were read as an amount count. */
function unitsOfCells(row: ReadRow, cells: readonly Cell[]) {
  return AMOUNTS.flatMap((by) => {
    const column = row.source.columns[by];
    const cell = column === undefined ? null : (cells[column] ?? null);
    if (typeof cell !== 'string' || row[by] === null) return [];
    const unit = cell.trim().endsWith('%') ? '%' : currencyOf(cell);
    return unit === null ? [] : [{ unit, by }];
  });
}

/** A unit that the user wrote as a cell can bear it; `null` where it is neither a currency nor per cent, such as hours. */
function comparable(unit: string): string | null {
  return /^(?:%|per\s?cent)/i.test(unit.trim()) ? '%' : currencyOfUnit(unit);
}

function unitsDiffer(
  row: ReadRow,
  by: (typeof AMOUNTS)[number],
  found: string,
  usual: SaidUnit,
  refOf: RefOf,
): Diagnostic {
  const { columns } = BENEFITS;
  return {
    code: 'units-differ',
    severity: 'warning',
    at: refOf(row, by),
    params: {
      column: columns[by].header,
      found,
      beside: columns[usual.by].header,
      usual: usual.unit,
    },
    notes: [],
    suggestion: null,
  };
}
