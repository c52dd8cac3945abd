/** Takes a plan back in a host that cannot undo by itself: where all that it did was to make tabs, these are deleted again. */

import type { Snapshot } from '../cell/snapshot.ts';
import { fingerprintGrid } from './fingerprint.ts';
import { parseMark } from './mark.ts';
import type { DeleteSheetStep, Plan } from './step.ts';

/**
 * Whether the plan, once carried out, can be taken back by `revertPlan`: it has made new tabs and changed, replaced or
 * cleared away nothing. A tab with a live formula cannot be told from one that somebody has edited, so that it stays.
 */
export function canRevert({ steps, written }: Plan): boolean {
  return (
    written.length > 0 &&
    written.every(({ what }) => what === 'tab-made') &&
    steps.every(
      ({ step }) => step !== 'delete-sheet' && step !== 'append-rows' && step !== 'formula',
    )
  );
}

/**
 * The plan that deletes the tabs that `plan` has made. `null` where it cannot be taken back: not at all (see `canRevert`), or not
 * any more, because one of its tabs was changed, renamed or deleted since; then it leaves all of them.
 */
export function revertPlan(plan: Plan, { sheets }: Snapshot): Plan | null {
  if (!canRevert(plan)) return null;
  const steps: DeleteSheetStep[] = [];
  for (const { sheet: name } of plan.written) {
    const sheet = sheets.find((one) => one.name === name);
    const markText = finalMark(plan, name);
    const mark = parseMark(markText);
    if (sheet === undefined || markText === null || mark === null) return null;
    const { fingerprint } = mark;
    const isAsMade = sheet.mark === markText && fingerprintGrid(sheet.grid) === fingerprint;
    if (!isAsMade || sheet.extras > 0 || sheet.isProtected) return null;
    steps.push({ step: 'delete-sheet', sheet: name, mark: markText, fingerprint });
  }
  return { title: `Undo: ${plan.title}`, steps, written: [] };
}

/** The mark that the plan leaves on the tab. */
function finalMark({ steps }: Plan, name: string): string | null {
  let text: string | null = null;
  for (const step of steps) if (step.step === 'mark' && step.sheet === name) text = step.mark;
  return text;
}
