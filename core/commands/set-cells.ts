/** Plans that change cells on the user's word: what they hold now is looked up, so that nothing else is ever overwritten. */

import { parseA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import type { CellChange, Step, Written } from '../plan/step.ts';
import type { CellPlace } from '../sheet/cell-places.ts';

/** A cell and what it is to hold. */
export interface WantedCell extends CellPlace {
  readonly to: Cell;
}

/** The steps, one for each tab, and what to tell of them. Cells that hold the value already are passed over. */
export function setCells(
  { sheets }: Snapshot,
  wanted: readonly WantedCell[],
): { readonly steps: readonly Step[]; readonly written: readonly Written[] } {
  const byTab = new Map<string, Map<string, CellChange>>();
  for (const { sheet: name, a1, to } of wanted) {
    const at = parseA1(a1);
    const grid = sheets.find((sheet) => sheet.name === name)?.grid;
    if (at === null || grid === undefined) continue;
    const from = grid[at.row]?.[at.column] ?? null;
    if (from === to) continue;
    const cells = byTab.get(name) ?? new Map<string, CellChange>();
    cells.set(a1, { at: { row: at.row, column: at.column }, from, to });
    byTab.set(name, cells);
  }
  const tabs = [...byTab].map(([sheet, cells]) => ({ sheet, cells: [...cells.values()] }));
  return {
    steps: tabs.map((tab) => ({ step: 'set-cells', ...tab })),
    written: tabs.map(({ sheet, cells }) => ({
      what: 'cells-changed',
      sheet,
      detail: cells.length,
    })),
  };
}

/** Why one of the tabs cannot be written to, with what to do, or `null`. */
export function whyProtected({ sheets }: Snapshot, cells: readonly CellPlace[]): string | null {
  const closed = cells.find(({ sheet: name }) =>
    sheets.some((sheet) => sheet.name === name && sheet.isProtected),
  );
  if (closed === undefined) return null;
  return `The tab ${closed.sheet} is protected. Take the protection off, then try again.`;
}
