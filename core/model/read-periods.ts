/** The weeks or months of a Staffing matrix: what stands in their columns, and in which unit. */

import { toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import { formatDay, parseDay } from '../day/serial.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from '../sheet/bind-columns.ts';
import { headerRef } from '../sheet/bind-columns.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import { type ColumnFacts, NO_FACTS } from '../sheet/readers/column-facts.ts';
import { findColumnFacts } from '../sheet/readers/find-column-facts.ts';
import { foundText } from '../sheet/readers/found-text.ts';
import { READERS } from '../sheet/readers/readers.ts';
import { Trouble, toDiagnostic } from '../sheet/readers/trouble.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { DATE_ORDERS } from './date-orders.ts';
import { type Period, periodStart, periodsOf } from './periods.ts';
import { STAFFING_MATRIX, type StaffingRow } from './staffing-matrix.ts';

type MoreColumn = Omit<BoundColumn, 'spec'>;

const UNIT = STAFFING_MATRIX.columns.unit;

/**
 * Fills in `periods` of the rows; `usual` is the unit that was said for the whole tab. Cells are left out where nothing says what they count, and columns whose header can be
 * two days.
 */
export function readPeriods(
  sheet: SheetSnapshot,
  { binding, headerRow }: Recognition,
  reading: TableReading,
  usual: StaffingRow['unit'],
): Diagnostic[] {
  const columns = binding.more.filter(({ key }) => parseDay(key) !== null);
  const diagnostics = nameUnsettled(sheet, headerRow, binding.more);
  const starts = columns.map(({ key }) => parseDay(key) as number);
  const periods = periodsOf(starts);
  const order = columns.map((_, index) => index);
  order.sort((a, b) => (starts[a] as number) - (starts[b] as number));
  const shown = usual ?? unitOfCells(reading, columns);
  const percentFacts: ColumnFacts = { ...NO_FACTS, percentUnit: percentUnit(reading, columns) };
  let unknown = 0;
  let firstUnknown: { readonly found: string; readonly at: CellRef } | null = null;
  for (const [index, row] of reading.rows.entries()) {
    const unit = (row['unit'] as StaffingRow['unit']) ?? shown;
    const found: StaffingRow['periods'][number][] = [];
    for (const place of order) {
      const more = columns[place] as MoreColumn;
      const cell = reading.cells[index]?.[more.column] ?? null;
      if (cell === null) continue;
      const cellUnit = hasPercentSign(cell) ? 'percent' : unit;
      const spec = STAFFING_SPECS[cellUnit ?? 'hours'];
      const value = READERS[spec.kind](cell, spec, percentFacts);
      if (value === null) continue;
      if (value instanceof Trouble) {
        diagnostics.push(toDiagnostic(value, cellOf(sheet.name, row, more)));
      } else if (cellUnit === null) {
        unknown += 1;
        firstUnknown ??= { found: foundText(cell), at: cellOf(sheet.name, row, more) };
      } else {
        const period = periods[place] as Period;
        const isHours = cellUnit === 'hours';
        const amount = { share: isHours ? null : value, hours: isHours ? value : null };
        found.push({ ...period, ...amount, column: more.column });
      }
    }
    row['periods'] = found;
  }
  if (firstUnknown !== null) {
    diagnostics.push({
      code: 'unit-unknown',
      severity: 'error',
      at: firstUnknown.at,
      params: { found: firstUnknown.found, count: unknown, column: UNIT.header },
      notes: [],
      suggestion: null,
    });
  }
  return diagnostics;
}

/** Says once for a tab which of its headers can be two days each, at the first of them. */
function nameUnsettled(
  sheet: SheetSnapshot,
  headerRow: number,
  more: readonly MoreColumn[],
): Diagnostic[] {
  const doubtful = more.filter(({ key }) => parseDay(key) === null);
  const [first] = doubtful;
  if (first === undefined) return [];
  const candidates = DATE_ORDERS.flatMap((order) => {
    const day = order === 'year-month-day' ? null : periodStart(first.header, order);
    return day === null ? [] : [formatDay(day)];
  });
  return [
    {
      code: 'periods-ambiguous',
      severity: 'error',
      at: headerRef(sheet.name, headerRow, first.column, first.header),
      params: { found: doubtful.map(({ header }) => header), candidates },
      notes: [],
      suggestion: null,
    },
  ];
}

const STAFFING_SPECS = {
  share: { header: 'FTE', kind: 'number', min: 0, aliases: [], doc: '' },
  percent: { header: 'Share', kind: 'percent', min: 0, aliases: [], doc: '' },
  hours: { header: 'Hours', kind: 'hours', min: 0, aliases: [], doc: '' },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** "50%" is a share in any unit: the sign says so itself. */
function hasPercentSign(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim().endsWith('%');
}

/** `percent` where signs say so, `share` where no number is above 1.5 (so many people one row never is), else unknown. */
function unitOfCells(reading: TableReading, more: readonly MoreColumn[]): StaffingRow['unit'] {
  let most = 0;
  for (const line of reading.cells) {
    for (const { column } of more) {
      const cell = line[column] ?? null;
      if (hasPercentSign(cell)) return 'percent';
      const value = READERS.number(cell, STAFFING_SPECS.share, NO_FACTS);
      if (typeof value === 'number') most = Math.max(most, value);
    }
  }
  return most <= 1.5 ? 'share' : null;
}

/** Fractions or points, by the column that decides it first. */
function percentUnit(
  reading: TableReading,
  more: readonly MoreColumn[],
): 'fraction' | 'points' | null {
  let fractions = 0;
  let points = 0;
  for (const { column } of more) {
    const unit = findColumnFacts(STAFFING_SPECS.percent, reading.cells, column).percentUnit;
    if (unit === 'fraction') fractions += 1;
    if (unit === 'points') points += 1;
  }
  if (fractions === points) return null;
  return points > fractions ? 'points' : 'fraction';
}

function cellOf(sheet: string, row: ReadRow, { column, header }: MoreColumn): CellRef {
  return { sheet, a1: toA1(row.sheetRow, column), row: row.sheetRow, header };
}
