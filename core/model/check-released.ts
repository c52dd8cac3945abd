/** Rows whose status says that they do not count: cancelled bookings, leave that was not granted. */

import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadRow } from '../sheet/read-table.ts';
import { type Allocation, isReleased } from './allocations.ts';
import type { Checked } from './check-rows.ts';
import type { RefOf } from './row-refs.ts';
import { isRevoked, type TimeOff } from './time-off.ts';

/** Whether a row of the table says that it does not count, by table. */
const IS_OVER: Readonly<Record<string, (row: ReadRow) => boolean>> = {
  allocations: ({ status }) => isReleased(status as Allocation['status']),
  timeOff: ({ status }) => isRevoked(status as TimeOff['status']),
};

/** Leaves such rows out, and says so once for each tab, at the first of them. */
export function checkReleased(table: TableSpec, rows: readonly ReadRow[], refOf: RefOf): Checked {
  const isOver = IS_OVER[table.id];
  const out = new Set(isOver === undefined ? [] : rows.filter(isOver));
  const bySheet = new Map<string, ReadRow[]>();
  for (const row of out) {
    const { sheet } = row.source;
    const known = bySheet.get(sheet);
    if (known === undefined) bySheet.set(sheet, [row]);
    else known.push(row);
  }
  const diagnostics = [...bySheet.values()].map(
    (own) =>
      ({
        code: 'rows-not-counted',
        severity: 'info',
        at: refOf(own[0] as ReadRow, 'status'),
        params: {
          found: [...new Set(own.map(({ status }) => status as string))].sort(),
          column: table.columns['status']?.header ?? 'status',
          count: own.length,
        },
        notes: [],
        suggestion: null,
      }) as const,
  );
  return { out, diagnostics };
}
