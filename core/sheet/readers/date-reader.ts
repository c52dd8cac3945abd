/** Reads dates as whole-day serials. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing } from '../../cell/missing.ts';
import { parseDate } from '../../cell/parse-date.ts';
import { dayText, isPlausibleDay } from '../../cell/plausible-day.ts';
import type { ColumnSpec } from '../column-spec.ts';
import type { ColumnFacts } from './column-facts.ts';
import { errorOf, foundText } from './found-text.ts';
import { Trouble } from './trouble.ts';

/** `1.3.2026`, whatever stands around it. */
const DOTTED = /\d\s*\.\s*\d{1,2}\s*\.\s*'?\d/;

/**
 * The day of a cell: a serial number (its time of day dropped) or a text as `parseDate` reads it, in the column's
 * order; with dots the day comes first where no order is known. Days before 1950 and after 2100, and so a bare year such as 2026, are implausible and not read.
 * Booleans are unreadable.
 */
export function readDate(
  cell: Cell,
  spec: ColumnSpec,
  facts: ColumnFacts,
): number | null | Trouble {
  if (typeof cell === 'number') {
    return isPlausibleDay(cell) ? Math.floor(cell) : implausibleNumber(cell, spec);
  }
  if (cell === null) return null;
  if (typeof cell !== 'string') return errorOf(cell, spec) ?? unreadable(cell, spec);
  const day = parseDate(cell, facts.dateOrder);
  if (typeof day === 'number') {
    return isPlausibleDay(day) ? day : implausible(cell, day, spec, null);
  }
  if (day === null) {
    if (isMissing(cell)) return null;
    return errorOf(cell, spec) ?? unreadable(cell, spec);
  }
  // Nobody writes the month first with dots, so that only dates which contradict each other leave a doubt.
  const isDayFirst = DOTTED.test(cell) && facts.hasBothOrders !== true;
  const dayFirst = isDayFirst ? parseDate(cell, 'day-month-year') : null;
  return oneOf(cell, typeof dayFirst === 'number' ? [dayFirst] : day, spec);
}

/** Of several candidates only the plausible ones count; where one is left, it is the day. */
function oneOf(cell: string, candidates: readonly number[], spec: ColumnSpec): number | Trouble {
  const plausible = candidates.filter(isPlausibleDay);
  if (plausible.length === 1) return plausible[0] as number;
  if (plausible.length === 0) return implausible(cell, candidates[0] as number, spec, null);
  return new Trouble('date-ambiguous', {
    found: cell,
    column: spec.header,
    candidates: plausible.map((day) => dayText(day) as string),
  });
}

/** A number such as 20260203 is no serial of our time, but shows which day was meant. */
function implausibleNumber(value: number, spec: ColumnSpec): Trouble {
  if (!Number.isFinite(value)) return unreadable(value, spec);
  const meant = Number.isInteger(value) ? parseDate(String(value)) : null;
  const isDay = typeof meant === 'number' && isPlausibleDay(meant);
  return implausible(value, value, spec, isDay ? dayText(meant) : null);
}

function implausible(
  cell: Cell,
  day: number,
  spec: ColumnSpec,
  suggestion: string | null,
): Trouble {
  return new Trouble(
    'date-implausible',
    { found: foundText(cell), column: spec.header, read: dayText(day) },
    suggestion,
  );
}

function unreadable(cell: Cell, spec: ColumnSpec): Trouble {
  return new Trouble('date-unreadable', { found: foundText(cell), column: spec.header });
}
