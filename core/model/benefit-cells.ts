/** Benefits whose amounts are texts with a unit: `€5,000` is in euros and `5%` in per cent, though no column says so. */

import { currencyOfUnit } from '../cell/amount-unit.ts';
import type { Cell } from '../cell/cell.ts';
import { canBeSameCurrency, currencyOf } from '../cell/currency-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from '../sheet/bind-columns.ts';
import { splitUnit } from '../sheet/normalise-header.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import { BENEFITS } from './benefits.ts';
import type { RefOf } from './row-refs.ts';

const AMOUNTS = ['planned', 'realised'] as const;

type Amount = (typeof AMOUNTS)[number];

/** A unit, and the column that says it. */
interface SaidUnit {
  readonly unit: string;
  readonly by: 'unit' | Amount;
}

/** The unit of an amount that was read. */
interface BorneUnit {
  readonly unit: string;
  readonly by: Amount;
  /** The header says it, for all amounts below that say nothing themselves. */
  readonly isOfHeader: boolean;
}

/**
 * The reading with the units that the amounts' own cells or headers bear, where the column for units is blank or absent. An amount
 * that bears another currency than its row's unit, or per cent beside money, is named and left out; so is one whose header says a
 * currency where its row says that it is none.
 */
export function withUnitsOfCells(
  reading: TableReading,
  columns: readonly BoundColumn[],
  refOf: RefOf,
): TableReading {
  const diagnostics = [...reading.diagnostics];
  const ofHeaders = currenciesOfHeaders(columns);
  const rows = reading.rows.map((row, index) => {
    const borne = unitsOfAmounts(row, reading.cells[index] ?? [], ofHeaders);
    const said: SaidUnit | undefined =
      row['unit'] === null ? borne[0] : { unit: row['unit'] as string, by: 'unit' };
    if (said === undefined || borne.length === 0) return row;
    const read: ReadRow = { ...row, unit: said.unit };
    const usual = said.by === 'unit' ? comparable(said.unit) : said.unit;
    for (const { unit, by, isOfHeader } of borne) {
      if (usual === null ? !isOfHeader : canBeSameCurrency(unit, usual)) continue;
      read[by] = null;
      diagnostics.push(unitsDiffer(row, by, unit, { ...said, unit: usual ?? said.unit }, refOf));
    }
    return read;
  });
  return { ...reading, rows, suspects: rows, diagnostics };
}

/** The currencies that the headers of amounts name. */
function currenciesOfHeaders(columns: readonly BoundColumn[]): ReadonlyMap<Amount, string> {
  const named = new Map<Amount, string>();
  for (const by of AMOUNTS) {
    const bound = columns.find(({ key }) => key === by);
    const unit = bound === undefined ? undefined : splitUnit(bound.header)?.unit;
    const currency = unit === undefined ? null : currencyOfUnit(unit);
    if (currency !== null) named.set(by, currency);
  }
  return named;
}

/** The units of the amounts that bear one; only cells that were read as an amount count. */
function unitsOfAmounts(
  row: ReadRow,
  cells: readonly Cell[],
  ofHeaders: ReadonlyMap<Amount, string>,
): readonly BorneUnit[] {
  return AMOUNTS.flatMap((by) => {
    const column = row.source.columns[by];
    const cell = column === undefined ? null : (cells[column] ?? null);
    if (row[by] === null) return [];
    const own = typeof cell === 'string' ? unitOfText(cell) : null;
    const unit = own ?? ofHeaders.get(by);
    return unit === undefined ? [] : [{ unit, by, isOfHeader: own === null }];
  });
}

function unitOfText(text: string): string | null {
  return text.trim().endsWith('%') ? '%' : currencyOf(text);
}

/** A unit that the user wrote as a cell can bear it; `null` where it is neither a currency nor per cent, such as hours. */
function comparable(unit: string): string | null {
  return /^(?:%|per\s?cent)/i.test(unit.trim()) ? '%' : currencyOfUnit(unit);
}

function unitsDiffer(
  row: ReadRow,
  by: Amount,
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
