/** What must hold before a step may be carried out; nothing is done to the workbook here. */

import { HostError } from '../../core/index.ts';
import type { Job, PlanTab } from './plan-jobs.ts';
import type { Standing } from './survey.ts';
import {
  changed,
  filtered,
  formulasBelow,
  hasTotals,
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
      case 'set-cells':
        throw new HostError('unsupported', 'Excel cannot do this yet.');
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
