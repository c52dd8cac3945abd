/** The tabs of one table, read together: their rows in order, and how these fit together. */

import { isBlank } from '../cell/cell.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadRow } from '../sheet/read-table.ts';
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
  const [only] = tabs;
  const all =
    tabs.length === 1 && only !== undefined
      ? only.reading.rows
      : tabs.flatMap((tab) => tab.reading.rows);
  const refOf = refOfTabs(tabs);
  const grids = new Map(tabs.map((tab) => [tab.sheet.name, tab.sheet.grid]));
  const isInTrouble = (row: ReadRow, key: string) => {
    const { sheet, columns } = row.source;
    const column = columns[key];
    // A cell that holds something and gave no value was named when it was read.
    return column !== undefined && !isBlank(grids.get(sheet)?.[row.source.row]?.[column] ?? null);
  };
  const chosen = checkChoices(table, all, refOf, isInTrouble);
  const spans = checkSpans(table, chosen.rows, refOf);
  const ids = checkIds(table, spans.rows, refOf);
  return {
    rows: ids.rows,
    diagnostics: [...chosen.diagnostics, ...spans.diagnostics, ...ids.diagnostics],
  };
}
