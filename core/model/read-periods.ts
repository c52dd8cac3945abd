/** The weeks or months of a Staffing matrix: what stands in their columns, and in which unit. */

import { toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import { type ColumnFacts, NO_FACTS } from '../sheet/readers/column-facts.ts';
import { findColumnFacts } from '../sheet/readers/find-column-facts.ts';
import { foundText } from '../sheet/readers/found-text.ts';
import { READERS } from '../sheet/readers/readers.ts';
import { Trouble, toDiagnostic } from '../sheet/readers/trouble.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { isInDays, type SaidUnit, unitOfTexts, unitOfWord } from './said-unit.ts';
import { type PeriodColumn, settlePeriods } from './settle-periods.ts';
import { STAFFING_MATRIX, type StaffingRow } from './staffing-matrix.ts';

const UNIT = STAFFING_MATRIX.columns.unit;

/** What was said of a matrix apart from its sheet. */
export interface SaidOfMatrix {
  /** The unit that was said for this tab: it wins over titles. */
  readonly tabUnit: StaffingRow['unit'];
  /** The unit of the workbook's matrices. */
  readonly usualUnit: StaffingRow['unit'];
  /** The order of day and month that was said for the tab, or else for the workbook. */
  readonly dateOrder: DateOrder | null;
}

/**
 * Fills in `periods` of the rows. A cell's unit is what it says itself, then its row, its header, what was `said`, what the
 * cells show, what a title or the tab's name says. Cells are left out where nothing says what they count or where they count
 * days, and columns whose header can be two days or has no year.
 */
export function readPeriods(
  sheet: SheetSnapshot,
  recognition: Recognition,
  reading: TableReading,
  said: SaidOfMatrix,
): Diagnostic[] {
  const settled = settlePeriods(sheet, recognition, said.dateOrder);
  const { columns } = settled;
  const diagnostics = [...settled.diagnostics];
  const told = tellUnit(settled.columns, [...settled.texts, sheet.name]);
  const shown = said.usualUnit ?? unitOfCells(reading, columns);
  const isTold =
    said.tabUnit === null && (told?.unit === 'days' || said.usualUnit === null) && told !== null;
  const usual: SaidUnit | null =
    said.tabUnit ?? (isTold ? believed(told.unit, shown, reading, columns) : shown);
  const percentFacts: ColumnFacts = { ...NO_FACTS, percentUnit: percentUnit(reading, columns) };
  const unitColumn = recognition.binding.columns.find(({ key }) => key === 'unit')?.column;
  const unknown = new LeftOut();
  const inDays = new LeftOut();
  let usesTold = false;
  for (const [index, row] of reading.rows.entries()) {
    const line = reading.cells[index] ?? [];
    const rowUnit = (row['unit'] as StaffingRow['unit']) ?? daysOf(line, unitColumn, columns);
    const found: StaffingRow['periods'][number][] = [];
    for (const { column, header, unit, fromDay, toDay } of columns) {
      const cell = line[column] ?? null;
      if (cell === null) continue;
      const cellUnit = hasPercentSign(cell) ? 'percent' : (rowUnit ?? unit ?? usual);
      const isDays = cellUnit === 'days' || isCellInDays(cell);
      const spec = STAFFING_SPECS[cellUnit === null || cellUnit === 'days' ? 'hours' : cellUnit];
      const value = READERS[spec.kind](cell, spec, percentFacts);
      if (value === null) continue;
      const at = cellOf(sheet.name, row, column, header);
      if (isDays) {
        inDays.add(cell, at);
      } else if (value instanceof Trouble) {
        diagnostics.push(toDiagnostic(value, at));
      } else if (cellUnit === null) {
        unknown.add(cell, at);
      } else {
        usesTold ||= isTold && cellUnit !== shown && rowUnit === null && unit === null;
        const isHours = cellUnit === 'hours';
        const amount = { share: isHours ? null : value, hours: isHours ? value : null };
        found.push({ fromDay, toDay, ...amount, column });
      }
    }
    row['periods'] = found;
  }
  if (usesTold && told !== null && usual !== null) {
    diagnostics.push({
      code: 'column-told',
      severity: 'info',
      at: { sheet: sheet.name, a1: null, row: recognition.headerRow, header: null },
      params: { column: UNIT.header, value: usual, by: told.by },
      notes: [],
      suggestion: null,
    });
  }
  if (unknown.first !== null) {
    const { found, at } = unknown.first;
    diagnostics.push({
      code: 'unit-unknown',
      severity: 'error',
      at,
      params: { found, count: unknown.count, column: UNIT.header },
      notes: [],
      suggestion: null,
    });
  }
  if (inDays.first !== null) {
    const { found, at } = inDays.first;
    const by = told?.unit === 'days' ? told.by : null;
    diagnostics.push({
      code: 'unit-days',
      severity: 'error',
      at,
      params: { found, count: inDays.count, by },
      notes: [],
      suggestion: null,
    });
  }
  return diagnostics;
}

/** Cells that were not read for one reason: how many, and the first. */
class LeftOut {
  count = 0;
  first: { readonly found: string; readonly at: CellRef } | null = null;

  add(cell: Cell, at: CellRef): void {
    this.count += 1;
    this.first ??= { found: foundText(cell), at };
  }
}

/** What titles, the tab's name and those of the headers that bear a unit say of all cells. */
function tellUnit(columns: readonly PeriodColumn[], texts: readonly string[]) {
  const headers = columns.flatMap(({ unit, header }) =>
    unit === null ? [] : [{ unit, by: header }],
  );
  const [first] = headers;
  if (first === undefined) return unitOfTexts(texts);
  return headers.every(({ unit }) => unit === first.unit) ? first : null;
}

/** More full-time people than this are not one row's: what a title calls FTE is something else then. */
const MOST_FTE = 20;

/** As `MOST_FTE`, where signs of per cent stand among the numbers. */
const MOST_FTE_BESIDE_PERCENT = 3;

/** What a title says where the cells do not show a unit; FTE also where they show per cents among few people. */
function believed(
  told: SaidUnit,
  shown: StaffingRow['unit'],
  reading: TableReading,
  columns: readonly PeriodColumn[],
): SaidUnit | null {
  if (told === 'days') return told;
  if (told !== 'share') return shown ?? told;
  if (shown === 'share') return shown;
  const most = mostOf(reading, columns);
  if (shown === null) return most <= MOST_FTE ? told : null;
  return most <= MOST_FTE_BESIDE_PERCENT ? told : shown;
}

/** `days` where a row's own unit, which is none of the choices, says so, or one of its cells: `10d` beside `10`. */
function daysOf(
  line: readonly Cell[],
  unitColumn: number | undefined,
  columns: readonly PeriodColumn[],
): 'days' | null {
  const unit = unitColumn === undefined ? null : (line[unitColumn] ?? null);
  if (typeof unit === 'string' && unitOfWord(unit.trim()) === 'days') return 'days';
  return columns.some(({ column }) => isCellInDays(line[column] ?? null)) ? 'days' : null;
}

function isCellInDays(cell: Cell): boolean {
  return typeof cell === 'string' && isInDays(cell);
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

/**
 * Unknown where some cells count days; `percent` where signs say so, `share` where no number is above 1.5 (so many people one
 * row never is), else unknown.
 */
function unitOfCells(reading: TableReading, columns: readonly PeriodColumn[]): StaffingRow['unit'] {
  let hasSigns = false;
  for (const line of reading.cells) {
    for (const { column } of columns) {
      const cell = line[column];
      if (typeof cell !== 'string') continue;
      if (isInDays(cell)) return null;
      hasSigns ||= hasPercentSign(cell);
    }
  }
  if (hasSigns) return 'percent';
  return mostOf(reading, columns) <= 1.5 ? 'share' : null;
}

/** The largest number; 0 where there is none. */
function mostOf(reading: TableReading, columns: readonly PeriodColumn[]): number {
  let most = 0;
  for (const line of reading.cells) {
    for (const { column } of columns) {
      const value = READERS.number(line[column] ?? null, STAFFING_SPECS.share, NO_FACTS);
      if (typeof value === 'number') most = Math.max(most, value);
    }
  }
  return most;
}

/** Fractions or points, by the column that decides it first. */
function percentUnit(
  reading: TableReading,
  columns: readonly PeriodColumn[],
): 'fraction' | 'points' | null {
  let fractions = 0;
  let points = 0;
  for (const { column } of columns) {
    const unit = findColumnFacts(STAFFING_SPECS.percent, reading.cells, column).percentUnit;
    if (unit === 'fraction') fractions += 1;
    if (unit === 'points') points += 1;
  }
  if (fractions === points) return null;
  return points > fractions ? 'points' : 'fraction';
}

function cellOf(sheet: string, row: ReadRow, column: number, header: string): CellRef {
  return { sheet, a1: toA1(row.sheetRow, column), row: row.sheetRow, header };
}
