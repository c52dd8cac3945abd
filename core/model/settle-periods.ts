/** The columns of a Staffing matrix that are weeks and months, with what had to be found out or assumed to read their headers. */

import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import { monthEnd } from '../day/month.ts';
import { formatDay, parseDay } from '../day/serial.ts';
import { weekday } from '../day/week.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import { type BoundColumn, headerRef } from '../sheet/bind-columns.ts';
import { headerSpan } from '../sheet/find-header-row.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { DATE_ORDERS } from './date-orders.ts';
import { headerTextOf, weekMarkOf } from './header-text.ts';
import { findYears } from './header-years.ts';
import { spansOf } from './period-spans.ts';
import { orderOfStarts, type Period, partOfYear, periodStart } from './periods.ts';
import { rowSenseOf } from './row-sense.ts';
import type { SaidUnit } from './said-unit.ts';
import { yearlessHeader } from './yearless-header.ts';

/** A column of a matrix that is a period. */
export interface PeriodColumn extends Period {
  readonly column: number;
  readonly header: string;
  /** What its own header says that the cells count. */
  readonly unit: SaidUnit | null;
}

/** The columns in the order of their first days, what was found on the way, and the texts above the headers. */
export interface SettledPeriods {
  readonly columns: readonly PeriodColumn[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts above and left of the periods, the nearest row first: titles, labels. */
  readonly texts: readonly string[];
}

/** Titles and labels are looked for in so many rows above the headers. */
const ROWS_ABOVE = 4;

/** Reads the headers of the periods. `order` is what was said for the tab or the workbook; the row's own dates win over it where they tell. */
export function settlePeriods(
  sheet: SheetSnapshot,
  { binding, headerRow, headers }: Recognition,
  order: DateOrder | null,
): SettledPeriods {
  const { more } = binding;
  const at = (one: Header) => headerRef(sheet.name, headerRow, one.column, one.header);
  const sense = rowSenseOf(more.map(cellOf));
  const rowsAbove = rowsOver(sheet, headerRow);
  const texts = rowsAbove.flatMap((row) => row.filter(isText));
  const plain = more.map((one) => {
    const day = parseDay(one.key);
    const yearless = day === null ? yearlessHeader(one.header, sense) : null;
    const read = headerTextOf(cellOf(one));
    const part = partOfYear(one.header, sense);
    const isMonth = part === 'month' || yearless?.names === 'month';
    // A week by its number begins on a Monday, whatever a label says.
    const mark = read?.mark ?? (part === 'week' ? 'start' : null);
    return { ...one, day, yearless, isMonth, mark, unit: read?.unit ?? null };
  });
  const diagnostics: Diagnostic[] = [];

  const missing = plain.filter(({ yearless }) => yearless !== null);
  const years =
    missing.length === 0 ? null : findYears(plain, rowsAbove, [...texts, sheet.name], order);
  const completed = plain.map((one, index) => years?.found[index] ?? cellOf(one));
  const rowOrder = missing.length === 0 ? order : (orderOfStarts(completed) ?? order);
  const dated = plain.map((one, index) => {
    const found = years?.found[index] ?? null;
    if (found === null) return one;
    if (typeof found === 'number') return { ...one, isMonth: false, day: found };
    const isWeek = one.yearless?.names.endsWith('week') === true;
    const day = periodStart(found, rowOrder);
    return { ...one, day, mark: isWeek ? ('start' as const) : one.mark };
  });

  const without = missing.filter((one) => (years?.found[plain.indexOf(one)] ?? null) === null);
  if (without.length > 0) diagnostics.push(withoutYear(at(without[0] as Header), without));
  else if (years?.by) diagnostics.push(yearTold(at(missing[0] as Header), years.by));
  const doubtful = dated.flatMap(({ day }, index) => {
    const one = plain[index] as (typeof plain)[number];
    return day === null && !without.includes(one)
      ? [{ ...one, text: completed[index] ?? null }]
      : [];
  });
  if (doubtful.length > 0) diagnostics.push(ambiguous(at(doubtful[0] as Header), doubtful));

  const [first] = more;
  const beside = headers.filter(({ column }) => column < (first?.column ?? 0));
  const label = weekMarkOf([...beside.map(({ text }) => text), ...texts.filter(isLabel)]);
  const known = dated.flatMap((one) => {
    const { day } = one;
    return day === null ? [] : [{ ...one, day, mark: one.mark ?? (one.isMonth ? null : label) }];
  });
  const once = known.filter((one, index) => {
    const same =
      known.slice(0, index).find((other) => isSamePeriod(other, one)) ?? weekOf(one, known);
    if (same !== undefined) diagnostics.push(repeated(at(one), same, at(same)));
    return same === undefined;
  });
  const { periods, assumed } = spansOf(once);
  const subject = assumed === null ? undefined : once[assumed.at];
  if (assumed !== null && subject !== undefined) {
    const period = periods[assumed.at] as Period;
    diagnostics.push(assumption(at(subject), assumed.as, subject.day, period));
  }
  const columns = once.map(({ column, header, unit }, index) => {
    return { ...(periods[index] as Period), column, header, unit };
  });
  columns.sort((a, b) => a.fromDay - b.fromDay);
  return {
    columns,
    diagnostics,
    texts: [...texts, ...headers.map(({ text }) => text).filter(isTotal)],
  };
}

type Header = Omit<BoundColumn, 'spec'>;

/** A header that is a date has no text: its key stands for it. */
function cellOf({ key, header }: Header): Cell {
  return header === key ? (parseDay(key) ?? header) : header;
}

function isText(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.trim() !== '';
}

/** A label over weeks is short and names no week itself, as "Report, week ending 9 Jan" does. */
function isLabel(text: string): boolean {
  return text.length <= 40 && !/\d/.test(text);
}

interface KnownPeriod extends Header {
  readonly day: number;
  readonly isMonth: boolean;
}

/** A month planned and the same month done, or in FTE and in hours, are not two months' work. */
function isSamePeriod(a: KnownPeriod, b: KnownPeriod): boolean {
  return a.day === b.day && a.isMonth === b.isMonth;
}

/** The first of the weeks whose sum a month among them must be; `undefined` where fewer than two begin in it. */
function weekOf(month: KnownPeriod, all: readonly KnownPeriod[]): KnownPeriod | undefined {
  if (!month.isMonth) return undefined;
  const end = monthEnd(month.day);
  const weeks = all.filter(({ day, isMonth }) => !isMonth && day >= month.day && day <= end);
  return weeks.length < 2 ? undefined : weeks[0];
}

/** `Total days` says what the cells beside it count. */
function isTotal(text: string): boolean {
  return /^(?:grand\s+)?(?:total|sum)\b/i.test(text);
}

/** The rows right above the headers, the nearest first. */
function rowsOver(sheet: SheetSnapshot, headerRow: number): readonly (readonly Cell[])[] {
  const start = Math.max(headerSpan(sheet).start, headerRow - ROWS_ABOVE);
  return sheet.grid.slice(start, headerRow).reverse();
}

function withoutYear(at: CellRef, headers: readonly Header[]): Diagnostic {
  return {
    code: 'periods-without-year',
    severity: 'error',
    at,
    params: { found: headers.map(({ header }) => header) },
    notes: [],
    suggestion: null,
  };
}

function yearTold(at: CellRef, by: { readonly text: string; readonly year: number }): Diagnostic {
  return {
    code: 'periods-year-told',
    severity: 'info',
    at,
    params: { year: by.year, by: by.text },
    notes: [],
    suggestion: null,
  };
}

function ambiguous(
  at: CellRef,
  doubtful: readonly (Header & { readonly text: Cell })[],
): Diagnostic {
  const candidates = DATE_ORDERS.flatMap((order) => {
    const text = doubtful[0]?.text ?? null;
    const day = order === 'year-month-day' ? null : periodStart(text, order);
    return day === null ? [] : [formatDay(day)];
  });
  return {
    code: 'periods-ambiguous',
    severity: 'error',
    at,
    params: { found: doubtful.map(({ header }) => header), candidates },
    notes: [],
    suggestion: null,
  };
}

function repeated(
  at: CellRef,
  used: Header & { readonly day: number },
  usedAt: CellRef,
): Diagnostic {
  return {
    code: 'header-repeated',
    severity: 'warning',
    at,
    params: { column: formatDay(used.day), used: used.header },
    notes: [{ at: usedAt, text: 'compare-with' }],
    suggestion: null,
  };
}

function assumption(at: CellRef, as: 'weeks' | 'months', day: number, period: Period): Diagnostic {
  const from = formatDay(period.fromDay);
  const to = formatDay(period.toDay);
  return {
    code: as === 'weeks' ? 'weeks-assumed' : 'months-assumed',
    severity: as === 'weeks' ? 'warning' : 'info',
    at,
    params: { day: formatDay(day), weekday: weekday(day), from, to },
    notes: [],
    suggestion: null,
  };
}
