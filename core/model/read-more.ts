/** The columns that a table has as many of as its user needs: ratings by criterion, staffing by week or month. */

import { toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import { isMissing } from '../cell/missing.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import { formatDay, parseDay } from '../day/serial.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from '../sheet/bind-columns.ts';
import { headerRef } from '../sheet/bind-columns.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import { nearestText } from '../sheet/nearest-text.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import { type ColumnFacts, NO_FACTS } from '../sheet/readers/column-facts.ts';
import { findColumnFacts } from '../sheet/readers/find-column-facts.ts';
import { foundText } from '../sheet/readers/found-text.ts';
import { READERS } from '../sheet/readers/readers.ts';
import { Trouble, toDiagnostic } from '../sheet/readers/trouble.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { CRITERIA, type Criterion } from './criteria.ts';
import { DATE_ORDERS } from './date-orders.ts';
import { type Period, periodStart, periodsOf } from './periods.ts';
import { type InputReader, inputReader } from './read-inputs.ts';
import { SCORES } from './scores.ts';
import type { MethodInput } from './scoring-inputs.ts';
import type { Settings } from './settings.ts';
import { STAFFING_MATRIX, type StaffingRow } from './staffing-matrix.ts';

type MoreColumn = Omit<BoundColumn, 'spec'>;

/**
 * Fills in `ratings` of the rows, by criterion id and by the keys of the method's inputs, which are always all there; cells
 * that are no rating on the criterion's scale, or no such input, are named.
 */
export function readRatings(
  sheet: SheetSnapshot,
  { binding }: Recognition,
  reading: TableReading,
  criteria: readonly Criterion[],
  inputs: readonly MethodInput[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const specs = new Map(criteria.map((criterion) => [criterion.id, ratingSpec(criterion)]));
  const columns = binding.more.map((more) => {
    const input = inputs.find(({ key }) => key === more.key);
    const spec = specs.get(more.key) ?? NUMBER;
    const read: InputReader =
      input === undefined
        ? (cell) => READERS[spec.kind](cell, spec, NO_FACTS) as ReturnType<InputReader>
        : inputReader(input, criteria, reading.cells, more.column);
    return { more, read };
  });
  for (const [index, row] of reading.rows.entries()) {
    const ratings: Record<string, number | null> = {};
    for (const { key } of inputs) ratings[key] = null;
    for (const { more, read } of columns) {
      const value = read(reading.cells[index]?.[more.column] ?? null);
      if (value instanceof Trouble) {
        diagnostics.push(troubleAt(value, sheet.name, row, more));
      }
      ratings[more.key] = typeof value === 'number' ? value : null;
    }
    row['ratings'] = ratings;
  }
  return diagnostics;
}

/**
 * Names headers that are no criterion although numbers stand below them, and makes sure that other columns of the user's
 * are left in peace. Without criteria only headers that are nearly an input of the method are named.
 */
export function checkRatingHeaders(
  sheet: SheetSnapshot,
  recognition: Recognition,
  reading: TableReading,
  criteria: readonly Criterion[],
  inputs: readonly MethodInput[],
): Diagnostic[] {
  if (criteria.length === 0 && inputs.length === 0) return [];
  const { binding, headers, headerRow } = recognition;
  const taken = new Set([...binding.columns, ...binding.more].map((one) => one.column));
  const names = criteria.flatMap((criterion) => [criterion.id, criterion.name]);
  for (const { name } of inputs) names.push(name);
  const tables = [
    ...(criteria.length > 0 ? [CRITERIA.title] : []),
    ...(inputs.length > 0 ? ['the inputs of the scoring method'] : []),
  ];
  const diagnostics: Diagnostic[] = [];
  for (const { text, column } of headers) {
    if (taken.has(column)) continue;
    const cells = reading.cells.map((line) => line[column] ?? null).filter((cell) => cell !== null);
    const isNumeric =
      criteria.length > 0 && cells.length > 0 && cells.every((cell) => typeof cell === 'number');
    const suggestion = nearestText(text, names);
    if (!isNumeric && suggestion === null) continue;
    diagnostics.push({
      code: 'reference-unknown',
      severity: 'warning',
      at: headerRef(sheet.name, headerRow, column, text),
      params: { found: text, column: SCORES.title, table: tables.join(' or ') },
      notes: [],
      suggestion,
    });
  }
  return diagnostics;
}

/**
 * Without a Criteria table every column of a Scores sheet that holds only numbers is a criterion, under its own header;
 * its scale is then not known and nothing about it is checked.
 */
export function withLooseCriteria(sheet: SheetSnapshot, recognition: Recognition): Recognition {
  const { binding, headers, dataRow } = recognition;
  const taken = new Set(binding.columns.map((one) => one.column));
  const more = headers.flatMap(({ text, column }) => {
    if (taken.has(column)) return [];
    let numbers = 0;
    for (let row = dataRow; row < sheet.grid.length; row += 1) {
      const cell = sheet.grid[row]?.[column] ?? null;
      if (typeof cell === 'number') numbers += 1;
      else if (typeof cell === 'string' && !isMissing(cell)) return [];
    }
    return numbers === 0 ? [] : [{ key: text, column, header: text }];
  });
  return { ...recognition, binding: { ...binding, more } };
}

/**
 * Fills in `periods` of the rows. Cells are left out where nothing says what they count, and columns whose header can be
 * two days.
 */
export function readPeriods(
  sheet: SheetSnapshot,
  { binding, headerRow }: Recognition,
  reading: TableReading,
  settings: Settings,
): Diagnostic[] {
  const columns = binding.more.filter(({ key }) => parseDay(key) !== null);
  const diagnostics = nameUnsettled(sheet, headerRow, binding.more);
  const starts = columns.map(({ key }) => parseDay(key) as number);
  const periods = periodsOf(starts);
  const order = columns.map((_, index) => index);
  order.sort((a, b) => (starts[a] as number) - (starts[b] as number));
  const shown = settings.staffingUnit ?? unitOfCells(reading, columns);
  const percentFacts: ColumnFacts = { ...NO_FACTS, percentUnit: percentUnit(reading, columns) };
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
        diagnostics.push(troubleAt(value, sheet.name, row, more));
      } else if (cellUnit === null) {
        const params = {
          found: foundText(cell),
          column: STAFFING_MATRIX.title,
          candidates: ['FTE', 'percent', 'hours'],
        };
        const trouble = new Trouble('percent-ambiguous', params);
        diagnostics.push(troubleAt(trouble, sheet.name, row, more));
      } else {
        const period = periods[place] as Period;
        const isHours = cellUnit === 'hours';
        const amount = { share: isHours ? null : value, hours: isHours ? value : null };
        found.push({ ...period, ...amount, column: more.column });
      }
    }
    row['periods'] = found;
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

const NUMBER: ColumnSpec = { header: 'Rating', kind: 'number', aliases: [], doc: '' };

function ratingSpec(criterion: Criterion): ColumnSpec {
  return {
    header: criterion.name,
    kind: 'rating',
    aliases: [],
    min: criterion.scaleMin ?? 1,
    max: criterion.scaleMax ?? 5,
    doc: '',
  };
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
      const value = READERS.number(cell, NUMBER, NO_FACTS);
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

function troubleAt(trouble: Trouble, sheet: string, row: ReadRow, more: MoreColumn): Diagnostic {
  const at = {
    sheet,
    a1: toA1(row.sheetRow, more.column),
    row: row.sheetRow,
    header: more.header,
  };
  return toDiagnostic(trouble, at);
}
