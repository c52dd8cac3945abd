/** A workbook after cells were set and rows added: as much of a host as tests of such plans need. */

import type { Cell } from '../../../core/cell/cell.ts';
import type { Snapshot } from '../../../core/cell/snapshot.ts';
import type { Plan } from '../../../core/plan/step.ts';

/** The snapshot afterwards. Throws on a step of another kind, and where a cell does not hold what it is said to. */
export function applyPlan(snapshot: Snapshot, plan: Plan): Snapshot {
  const grids = new Map(
    snapshot.sheets.map(({ name, grid }) => [name, grid.map((row): Cell[] => [...row])]),
  );
  for (const step of plan.steps) {
    const grid = grids.get(step.sheet);
    if (grid === undefined) throw new Error(`no tab ${step.sheet}`);
    if (step.step === 'append-rows') grid.push(...step.values.map((row) => [...row]));
    else if (step.step === 'set-cells') {
      for (const { at, from, to } of step.cells) {
        const row = grid[at.row] ?? [];
        if ((row[at.column] ?? null) !== from) throw new Error(`not ${String(from)}`);
        row[at.column] = to;
      }
    } else throw new Error(`a step ${step.step}`);
  }
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, grid: grids.get(sheet.name) ?? [] })),
  };
}
