/** Carries a plan out, at once: in Apps Script nothing waits, and a promise that fails fails unheard. */

import { type Plan, stepsBeside, stopped, type Watch } from '../../core/index.ts';
import { carryOut } from './carry-out.ts';
import { busy, guarded } from './host-trouble.ts';
import type { PlanTab } from './plan-tab.ts';
import { preparePlan, type Task } from './prepare-plan.ts';
import { isLate, LATE } from './run-time.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So long another run may need to come to its end before this one gives up, in milliseconds. */
const PATIENCE_MS = 3000;

/**
 * Carries out the steps from number `from` on; those before were carried out by an earlier run of the same plan. Gives how many are
 * carried out then: where the time of this run does not suffice, another one goes on. Every failure is a `HostError`.
 */
export function applyPlan(plan: Pick<Plan, 'title' | 'steps'>, from: number, watch: Watch): number {
  const sentence = `“${plan.title}” could not be finished; check the connection, then run the command again.`;
  return guarded(sentence, () => {
    const { length } = plan.steps;
    if (from >= length) return length;
    // Let go by the end of the run: letting go before could fail after everything was done.
    if (!LockService.getDocumentLock().tryLock(PATIENCE_MS)) throw busy();
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const { tasks, added } = preparePlan(book, plan, from);
    const front = frontTab(book, tasks);
    const beside = stepsBeside(plan) - from;
    for (const [index, task] of tasks.entries()) {
      if (index <= beside && watch.isStopped?.() === true) {
        takeAway(book, added);
        throw stopped();
      }
      if (isLate() || !isCarriedOut(book, task, front)) return from + index;
      watch.progress?.(from + index + 1, length);
    }
    SpreadsheetApp.flush();
    return length;
  });
}

/** Does one step, unless the time is over in its midst. */
function isCarriedOut(book: Book, task: Task, front: Sheet | null): boolean {
  try {
    carryOut(book, task, front);
    return true;
  } catch (thrown) {
    if (thrown === LATE) return false;
    throw thrown;
  }
}

/** Deletes what the plan has added: nothing else was touched. */
function takeAway(book: Book, added: readonly PlanTab[]): void {
  for (const { sheet } of added) if (sheet !== null) book.deleteSheet(sheet);
  SpreadsheetApp.flush();
}

/** The tab in front, or where the plan deletes it the first one that the person sees. */
function frontTab(book: Book, tasks: readonly Task[]): Sheet | null {
  const doomed = tasks.flatMap(({ step, tab }) =>
    step.step === 'delete-sheet' && tab.sheet !== null ? [tab.sheet.getSheetId()] : [],
  );
  const stays = (sheet: Sheet) => !doomed.includes(sheet.getSheetId());
  const front = book.getActiveSheet();
  if (stays(front)) return front;
  return book.getSheets().find((sheet) => stays(sheet) && !sheet.isSheetHidden()) ?? null;
}
