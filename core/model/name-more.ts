/** What heads the further columns of Scores and of a Staffing matrix. */

import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import { formatDay } from '../day/serial.ts';
import type { NameMore } from '../sheet/find-header-row.ts';
import type { Criterion } from './criteria.ts';
import { isAmbiguousStart, orderOfStarts, periodStart } from './periods.ts';
import { referenceKey } from './references.ts';
import { inputOfHeader, methodInputs } from './scoring-inputs.ts';
import type { Settings } from './settings.ts';

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
  let lastOrder: DateOrder | null = null;
  const orderOf = (row: readonly Cell[]) => {
    if (row !== lastRow) {
      lastRow = row;
      lastOrder = orderOfStarts(row);
    }
    return lastOrder ?? settings.dateOrder;
  };
  return (table, cell, row, dateOrder = null) => {
    if (table.more?.by === 'criterion') {
      if (typeof cell !== 'string') return null;
      return ids.get(referenceKey(cell)) ?? inputOf(cell);
    }
    if (table.more === undefined) return null;
    const start = periodStart(cell, dateOrder ?? orderOf(row));
    if (start !== null) return formatDay(start);
    // A header that can be two days is a period all the same: it has to be asked about, not passed over.
    return typeof cell === 'string' && isAmbiguousStart(cell) ? cell : null;
  };
}
