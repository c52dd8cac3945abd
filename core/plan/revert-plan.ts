/** Takes a plan back in a host that cannot undo by itself: where it made tabs, added rows or changed cells and did nothing else. */

import type { SheetSnapshot, Snapshot } from '../cell/snapshot.ts';
import { fingerprintGrid } from './fingerprint.ts';
import { parseMark } from './mark.ts';
import type { AppendRowsStep, Plan, Step } from './step.ts';

/**
 * Whether the plan, once carried out, can be taken back by `revertPlan`: it has made new tabs, added rows or changed cells, and
 * replaced or cleared away nothing. A tab with a live formula cannot be told from one that somebody has edited, so that it stays.
 */
export function canRevert({ steps, written }: Plan): boolean {
  return (
    written.length > 0 &&
    written.every(({ what }) => what !== 'tab-replaced' && what !== 'tab-kept') &&
    steps.every(({ step }) => step !== 'delete-sheet' && step !== 'formula')
  );
}

/**
 * The plan that deletes the tabs that `plan` has made, takes away the rows that it added and gives the cells that it changed what they
 * held. `null` where it cannot be taken back: not at all (see `canRevert`), or not any more, because one of its tabs, rows or
 * cells was changed, renamed or deleted since; then it leaves all of them.
 */
export function revertPlan(plan: Plan, { sheets }: Snapshot): Plan | null {
  if (!canRevert(plan)) return null;
  const steps: Step[] = [];
  for (const done of plan.steps) {
    const back = done.step === 'append-rows' ? rowsAway(done, sheets) : cellsBack(done, sheets);
    if (back === null) return null;
    if (back !== undefined) steps.unshift(back);
  }
  for (const { what, sheet: name } of plan.written) {
    if (what !== 'tab-made') continue;
    const sheet = sheets.find((one) => one.name === name);
    const markText = finalMark(plan, name);
    const mark = parseMark(markText);
    if (sheet === undefined || markText === null || mark === null) return null;
    const { fingerprint, extras = 0 } = mark;
    const isAsMade = sheet.mark === markText && fingerprintGrid(sheet.grid) === fingerprint;
    if (!isAsMade || sheet.extras > extras || sheet.isProtected) return null;
    steps.push({ step: 'delete-sheet', sheet: name, mark: markText, fingerprint });
  }
  return { title: `Undo: ${plan.title}`, steps, written: [] };
}

/** The step that takes the rows away; `null` where they are not the last of their tab any more. */
function rowsAway(
  { sheet: name, row, values }: AppendRowsStep,
  sheets: readonly SheetSnapshot[],
): Step | null {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined || sheet.isProtected) return null;
  const areThere = fingerprintGrid(sheet.grid.slice(row)) === fingerprintGrid(values);
  return areThere ? { step: 'remove-rows', sheet: name, row, values } : null;
}

/** The step that sets the cells back; `undefined` for a step that changed none, `null` where they hold something else by now. */
function cellsBack(done: Step, sheets: readonly SheetSnapshot[]): Step | null | undefined {
  if (done.step !== 'set-cells') return undefined;
  const grid = sheets.find((one) => one.name === done.sheet)?.grid;
  const areThere = done.cells.every(
    ({ at, to }) => (grid?.[at.row]?.[at.column] ?? null) === (to === '' ? null : to),
  );
  if (grid === undefined || !areThere) return null;
  const cells = done.cells.map(({ at, from, to }) => ({ at, from: to, to: from }));
  return { step: 'set-cells', sheet: done.sheet, cells };
}

/** The mark that the plan leaves on the tab. */
function finalMark({ steps }: Plan, name: string): string | null {
  let text: string | null = null;
  for (const step of steps) if (step.step === 'mark' && step.sheet === name) text = step.mark;
  return text;
}
