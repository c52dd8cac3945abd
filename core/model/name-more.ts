/** What heads the further columns of Scores and of a Staffing matrix. */

import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import { formatDay } from '../day/serial.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { NameMore } from '../sheet/find-header-row.ts';
import type { Criterion } from './criteria.ts';
import { isAmbiguousStart, orderOfStarts, periodStart } from './periods.ts';
import { referenceKey } from './references.ts';
import { PLAIN_ROW, type RowSense, rowSenseOf } from './row-sense.ts';
import { inputOfHeader, methodInputs } from './scoring-inputs.ts';
import type { Settings } from './settings.ts';
import { yearlessHeader } from './yearless-header.ts';

/**
 * Criteria are known by id or name and give their id, or their key where they are an input of the method in Settings; its
 * other inputs are known by their usual names. Weeks and months give their first day as `YYYY-MM-DD`; a date in digits is
 * read as its row tells, then as Settings say, and gives itself where nothing tells. For the weighted
 * method without criteria no header is one.
 */
export function makeNameMore(criteria: readonly Criterion[], settings: Settings): NameMore {
  const inputs = methodInputs(settings.scoringMethod, criteria);
  const inputOf = inputOfHeader(settings.scoringMethod);
  const keys = new Map(inputs.map(({ criterion, key }) => [criterion, key]));
  const ids = new Map<string, string>();
  for (const { id, name } of [...criteria].reverse())
    ids.set(referenceKey(name), keys.get(id) ?? id);
  for (const { id } of [...criteria].reverse()) ids.set(referenceKey(id), keys.get(id) ?? id);
  let lastRow: readonly Cell[] | null = null;
  let last: RowFacts = { order: null, sense: PLAIN_ROW, isDated: null };
  const factsOf = (row: readonly Cell[]) => {
    if (row !== lastRow) {
      lastRow = row;
      const order = orderOfStarts(row) ?? settings.dateOrder;
      last = { order, sense: rowSenseOf(row), isDated: null };
    }
    return last;
  };
  return (table, cell, row, dateOrder = null) => {
    if (table.more?.by === 'criterion') {
      if (typeof cell !== 'string') return null;
      return ids.get(referenceKey(cell)) ?? inputOf(cell);
    }
    if (table.more === undefined) return null;
    const facts = factsOf(row);
    const { order, sense } = facts;
    const start = periodStart(cell, dateOrder ?? order, sense);
    if (start !== null) return formatDay(start);
    if (typeof cell !== 'string') return null;
    // A header that can be two days is a period all the same: it has to be asked about, not passed over.
    if (isAmbiguousStart(cell)) return cell;
    if (yearlessHeader(cell, sense) === null) return null;
    facts.isDated ??= row.filter((one) => isDated(one, sense)).length >= 2;
    return facts.isDated ? cell : null;
  };
}

interface RowFacts {
  readonly order: DateOrder | null;
  readonly sense: RowSense;
  /** Whether cells of the row are periods with their year; one alone may be a date in a row of data. `null`: not asked yet. */
  isDated: boolean | null;
}

function isDated(cell: Cell, sense: RowSense): boolean {
  return periodStart(cell, null, sense) !== null || isAmbiguousStart(cell);
}

/** As `nameMore`, and weeks, months and days without a year give themselves, whatever stands beside them. */
export function withYearless(nameMore: NameMore): NameMore {
  let lastRow: readonly Cell[] | null = null;
  let lastSense = PLAIN_ROW;
  return (table: TableSpec, cell, row, dateOrder) => {
    const name = nameMore(table, cell, row, dateOrder);
    if (name !== null || table.more?.by !== 'period' || typeof cell !== 'string') return name;
    if (row !== lastRow) {
      lastRow = row;
      lastSense = rowSenseOf(row);
    }
    return yearlessHeader(cell, lastSense) === null ? null : cell;
  };
}
