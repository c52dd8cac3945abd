/**
 * What the page keeps of a run so that it can be taken back. Apps Script forgets everything between two calls, its properties take 9 KB and
 * its cache may be emptied at any time: the page that shows *Undo* holds what *Undo* needs.
 */

import { canRevert, type Plan } from '../../../core/index.ts';
import { isGrid, isMember, isPlace, isText } from './plain-data.ts';
import { misfit } from './refusal.ts';

/** Steps that make a new tab, or change nothing: taking back deletes the tab, so that nobody needs to know what was in it. */
const MADE_WITH_THE_TAB: ReadonlySet<string> = new Set([
  ...['add-sheet', 'write', 'style', 'layout', 'links', 'features'],
  ...['rename-sheet', 'show'],
]);

/** The slip of a plan that was carried out, or `null` where it cannot be taken back. */
export function writeSlip(plan: Plan): string | null {
  if (!canRevert(plan)) return null;
  const { title, written } = plan;
  const steps = plan.steps
    .filter(({ step }) => !MADE_WITH_THE_TAB.has(step))
    .map((step) => (step.step === 'append-rows' ? { ...step, styles: [] } : step));
  return JSON.stringify({ title, steps, written });
}

/**
 * As much of the plan as is needed to take it back. Whoever makes up a slip gets no further than the user does by hand: tabs are deleted,
 * rows taken away and cells set back only where they still are as the slip says that Steersheet left them.
 *
 * @throws Refusal where it is no slip.
 */
export function readSlip(slip: string): Plan {
  const plan = parsed(slip);
  const isPlan =
    isMember(plan, 'title', isText) &&
    isMember(plan, 'steps', (steps) => Array.isArray(steps) && steps.every(isRevertible)) &&
    isMember(plan, 'written', (written) => Array.isArray(written) && written.every(isWritten));
  if (!isPlan) throw misfit();
  return plan as unknown as Plan;
}

function parsed(slip: string): unknown {
  try {
    return JSON.parse(slip);
  } catch {
    throw misfit();
  }
}

function isRevertible(step: unknown): boolean {
  if (!isMember(step, 'sheet', isText)) return false;
  if (isMember(step, 'step', (kind) => kind === 'mark')) return isMember(step, 'mark', isText);
  if (isMember(step, 'step', (kind) => kind === 'append-rows')) {
    return isMember(step, 'row', Number.isInteger) && isMember(step, 'values', isGrid);
  }
  return (
    isMember(step, 'step', (kind) => kind === 'set-cells') &&
    isMember(step, 'cells', (cells) => Array.isArray(cells) && cells.every(isChange))
  );
}

function isChange(change: unknown): boolean {
  return (
    isMember(change, 'at', isPlace) &&
    isMember(change, 'from', (cell) => isGrid([[cell]])) &&
    isMember(change, 'to', (cell) => isGrid([[cell]]))
  );
}

function isWritten(written: unknown): boolean {
  return isMember(written, 'what', isText) && isMember(written, 'sheet', isText);
}
