/** What must hold before a step may be carried out; nothing is done to the workbook here. */

import {
  type Cell,
  fingerprintGrid,
  type RemoveRowsStep,
  type SetCellsStep,
} from '../../core/index.ts';
import { keyOf } from './cells-now.ts';
import type { Job, PlanTab } from './plan-jobs.ts';
import type { Standing } from './survey.ts';
import {
  changed,
  computed,
  filtered,
  formulasBelow,
  hasTotals,
  headerNeedsText,
  hidden,
  missing,
  notAdded,
  notOwned,
  protectedTab,
} from './troubles.ts';

/** Checks the steps in order, each as the workbook will be then. Fails with a `HostError` at the first that may not be. */
export function checkJobs(
  jobs: readonly Job[],
  standing: ReadonlyMap<PlanTab, Standing | null>,
): void {
  for (const [tab, found] of standing) tab.mark = found?.mark ?? null;
  for (const { step, tab } of jobs) {
    const found = standing.get(tab) ?? null;
    if (!tab.isAdded && found === null) throw missing(step.sheet);
    switch (step.step) {
      case 'add-sheet':
        break;
      case 'write':
      case 'style':
      case 'layout':
      case 'links':
      case 'formula':
      case 'features':
        if (!tab.isAdded) throw notAdded(step.sheet);
        break;
      case 'mark':
        if (tab.mark === null) throw notOwned(step.sheet);
        tab.mark = step.mark;
        break;
      case 'rename-sheet':
        checkMark(tab, step.sheet, step.mark);
        break;
      case 'delete-sheet':
        checkMark(tab, step.sheet, step.mark);
        if (found !== null && step.fingerprint !== null && found.fingerprint !== step.fingerprint) {
          throw changed(step.sheet);
        }
        break;
      case 'remove-rows':
        if (found === null) throw changed(step.sheet);
        checkRemoval(step, found, tab.removals.indexOf(step));
        break;
      case 'set-cells':
        if (found === null) throw changed(step.sheet);
        checkCells(step, found);
        break;
      case 'append-rows':
        if (found !== null) checkTail(step.sheet, found);
        break;
      case 'show':
        if (found !== null && found.visibility !== 'Visible') throw hidden(step.sheet);
    }
  }
}

function checkMark(tab: PlanTab, name: string, mark: string): void {
  if (tab.mark === null) throw notOwned(name);
  if (tab.mark !== mark) throw changed(name);
}

function checkTail(name: string, { isProtected, tail }: Standing): void {
  if (isProtected) throw protectedTab(name);
  if (tail === null) return;
  if (tail.hasFormulasBelow) throw formulasBelow(name);
  if (!tail.isAsExpected) throw changed(name);
  if (tail.table?.isFiltered) throw filtered(name);
  if (tail.table?.hasTotals) throw hasTotals(name);
}

function checkRemoval(step: RemoveRowsStep, { isProtected, tail, rows }: Standing, at: number) {
  if (isProtected) throw protectedTab(step.sheet);
  if (!rows[at]?.isAsExpected) throw changed(step.sheet);
  if (tail?.table?.isFiltered) throw filtered(step.sheet);
}

/** Each cell must hold what the plan says; from then on it holds what the step gives it. */
function checkCells({ sheet, cells }: SetCellsStep, found: Standing): void {
  if (found.isProtected) throw protectedTab(sheet);
  for (const { at, from, to } of cells) {
    const key = keyOf(at.row, at.column);
    const now = found.cells.get(key);
    if (now === undefined || !isSame(now.cell, from)) throw changed(sheet);
    if (now.isComputed) throw computed(sheet, at);
    const isHeader = found.headers.some(
      ({ row, column, columns }) =>
        row === at.row && at.column >= column && at.column < column + columns,
    );
    if (isHeader && (typeof to !== 'string' || to.trim() === '')) throw headerNeedsText(sheet, at);
    found.cells.set(key, { ...now, cell: to });
  }
}

/** As the fingerprint takes cells: a blank cell and an empty text are the same. */
function isSame(one: Cell, other: Cell): boolean {
  return fingerprintGrid([[one]]) === fingerprintGrid([[other]]);
}
