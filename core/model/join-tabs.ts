/** The tabs of one table, read together: their rows in order, and how these fit together. */

import { isBlank } from '../cell/cell.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadRow } from '../sheet/read-table.ts';
import { checkNames } from './check-names.ts';
import { checkReleased } from './check-released.ts';
import { checkRepeats, likeAnother } from './check-repeats.ts';
import { checkChoices, checkIds, checkSpans } from './check-rows.ts';
import { refOfTabs } from './row-refs.ts';
import type { ReadTab } from './tabs.ts';

/** The rows of a table that go on, and what the checks between rows had to say. */
export interface JoinedTabs {
  readonly rows: readonly ReadRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins the rows of all tabs, in the order of the tabs. */
export function joinTabs(table: TableSpec, tabs: readonly ReadTab[]): JoinedTabs {
  const refOf = refOfTabs(tabs);
  const grids = new Map(tabs.map((tab) => [tab.sheet.name, tab.sheet.grid]));
  const isInTrouble = (row: ReadRow, key: string) => {
    const { sheet, columns } = row.source;
    const column = columns[key];
    // A cell that holds something and gave no value was named when it was read.
    return column !== undefined && !isBlank(grids.get(sheet)?.[row.sheetRow]?.[column] ?? null);
  };
  const picked = joined(tabs.map((tab) => tab.reading.suspects));
  const released = checkReleased(table, picked, refOf);
  const suspects = without(picked, released.out);
  const chosen = checkChoices(table, suspects, refOf, isInTrouble);
  const spans = checkSpans(table, without(suspects, chosen.out), refOf);
  const out = new Set([...released.out, ...chosen.out, ...spans.out]);
  const good = without(joined(tabs.map((tab) => tab.reading.rows)), out);
  const ids = checkIds(table, good, refOf);
  const rows = without(good, ids.out);
  const readings = tabs.map((tab) => tab.reading);
  const hasNumbers = readings.some(({ numbers }) => numbers !== null);
  const close = hasNumbers ? without(without(likeAnother(readings), out), ids.out) : rows;
  const lineOf = ({ source, sheetRow }: ReadRow) => grids.get(source.sheet)?.[sheetRow] ?? [];
  return {
    rows,
    diagnostics: [
      ...released.diagnostics,
      ...chosen.diagnostics,
      ...spans.diagnostics,
      ...ids.diagnostics,
      ...checkNames(table, rows, refOf),
      ...checkRepeats(table, close, refOf, lineOf),
    ],
  };
}

function joined(lists: readonly (readonly ReadRow[])[]): readonly ReadRow[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat();
}

function without(rows: readonly ReadRow[], out: ReadonlySet<ReadRow>): readonly ReadRow[] {
  return out.size === 0 ? rows : rows.filter((row) => !out.has(row));
}
