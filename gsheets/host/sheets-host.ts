/** The host: reads the spreadsheet and carries plans out, at once. In Apps Script nothing waits, and a promise that fails fails unheard. */

import type { Plan, Snapshot, Watch } from '../../core/index.ts';
import { carryOut } from './carry-out.ts';
import { busy, guarded } from './host-trouble.ts';
import { preparePlan, type Task } from './prepare-plan.ts';
import { readWorkbook } from './read-workbook.ts';
import { refuseLate } from './refuse-late.ts';

/** So long another run may need to come to its end before this one gives up, in milliseconds. */
const PATIENCE_MS = 3000;

/** The port `Host`, but with answers instead of promises. */
export interface SheetsHost {
  read(): Snapshot;
  apply(plan: Plan, watch?: Watch): void;
}

/** The host of the spreadsheet to which the script is bound. Every failure is a `HostError`. */
export const sheetsHost: SheetsHost = {
  read: readWorkbook,

  apply(plan, watch) {
    const sentence = `“${plan.title}” could not be finished; check the connection, then run the command again.`;
    guarded(sentence, () => {
      if (plan.steps.length === 0) return;
      // Let go by the end of the run: letting go before could fail after everything was done.
      if (!LockService.getDocumentLock().tryLock(PATIENCE_MS)) throw busy();
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const tasks = preparePlan(book, plan);
      const front = frontTab(book, tasks);
      tasks.forEach((task, index) => {
        refuseLate();
        carryOut(book, task, front);
        watch?.progress?.(index + 1, tasks.length);
      });
      SpreadsheetApp.flush();
    });
  },
};

/** The tab in front, or where the plan deletes it the first one that the person sees. */
function frontTab(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tasks: readonly Task[],
): GoogleAppsScript.Spreadsheet.Sheet | null {
  const doomed = tasks.flatMap(({ step, tab }) =>
    step.step === 'delete-sheet' && tab.sheet !== null ? [tab.sheet.getSheetId()] : [],
  );
  const stays = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => !doomed.includes(sheet.getSheetId());
  const front = book.getActiveSheet();
  if (stays(front)) return front;
  return book.getSheets().find((sheet) => stays(sheet) && !sheet.isSheetHidden()) ?? null;
}
