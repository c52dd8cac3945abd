/** A block of figures by name and period, under the first days of the periods. */

import type { HeatRow } from '../capacity/heat-map.ts';
import type { CapacityPlan } from './capacity-plan.ts';
import { notCountedLines } from './not-counted.ts';
import type { ResultCell } from './result-cell.ts';

/** One row: what stands in each period, and at its end. */
export interface PeriodRow {
  readonly name: string;
  readonly cells: readonly ResultCell[];
  readonly total: ResultCell;
}

/** The block: its header, the rows or a line that says that there are none, and what was not counted. */
export function periodBlock(
  { grid, notCounted }: CapacityPlan,
  header: string,
  rows: readonly PeriodRow[],
  none = `No ${header.toLowerCase()} can be counted`,
): readonly (readonly ResultCell[])[] {
  return [
    [header, ...grid.horizon.starts, 'Total'],
    ...(rows.length === 0 ? [[none]] : rows.map((row) => [row.name, ...row.cells, row.total])),
    ...notCountedLines(notCounted),
  ];
}

/** What stands above the names: `Person`, `Role`, `Team`. */
export function headerOfRows(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** A row’s name; where several people have it, with the id, so that each row is somebody. */
export function rowNames(rows: readonly Pick<HeatRow, 'id' | 'name'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return rows.map(({ id, name }) => (counts.get(name) === 1 ? name : `${name} (${id})`));
}
