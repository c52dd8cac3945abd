/** Which tables a level of set-up has, and which of them a workbook lacks. */

import type { Portfolio } from '../../model/portfolio.ts';
import { TABLES, type TableId } from '../../model/tables.ts';
import type { Level } from '../../sheet/column-spec.ts';

/** From small to large; each level holds those before it. */
export const LEVELS: readonly Level[] = ['starter', 'standard', 'full'];

/**
 * Tables that set-up does not make: a staffing matrix says what Allocations says, comparisons are another way to weights, and the
 * histories are written by the status tabs themselves.
 */
const NOT_MADE: ReadonlySet<TableId> = new Set<TableId>([
  'staffingMatrix',
  'comparisons',
  'history',
  'reviewHistory',
]);

/** Where a table's work is done by another one, which then is not made either. */
const DONE_BY: Readonly<Partial<Record<TableId, TableId>>> = { allocations: 'staffingMatrix' };

/** The tables of a level, in the order of `TABLES`. */
export function tablesOfLevel(level: Level): readonly TableId[] {
  const rank = LEVELS.indexOf(level);
  return (Object.keys(TABLES) as TableId[]).filter(
    (id) => !NOT_MADE.has(id) && LEVELS.indexOf(TABLES[id].level) <= rank,
  );
}

/** Those of the level that the workbook has no tab for, in their order. A tab without rows is a tab. */
export function missingTables(portfolio: Portfolio, level: Level): readonly TableId[] {
  const present = new Set(portfolio.tables.map(({ table }) => table));
  return tablesOfLevel(level).filter((id) => {
    const other = DONE_BY[id];
    return !present.has(id) && (other === undefined || !present.has(other));
  });
}
