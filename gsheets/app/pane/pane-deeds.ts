/** What the script does for the pane, call by call. */

import {
  answerQuestion,
  type Context,
  contextOn,
  functionShelf,
  NO_DAY,
  parseOrder,
  parseQuestion,
  planOrder,
  revertPlan,
  viewWorkbook,
  writtenLines,
} from '../../../core/index.ts';
import { sheetsHost } from '../../host/sheets-host.ts';
import type { Given } from './given.ts';
import type { PaneAnswers, PaneCall, RunAnswer } from './pane-calls.ts';
import { misfit, Refusal } from './refusal.ts';
import { noteProgress, progressKey, readProgress } from './run-progress.ts';
import { showPlace } from './show-place.ts';
import { readSlip, writeSlip } from './undo-slip.ts';

/** See the head of the file; each throws a `Refusal` or a `HostError` where it cannot be done. */
export const PANE_DEEDS: { readonly [Call in PaneCall]: (given: Given) => PaneAnswers[Call] } = {
  paneView: (given) => viewWorkbook(sheetsHost.read(), contextOf(given.text('today'))),

  paneCarryOut(given): RunAnswer {
    const context = contextOf(given.text('asOf'));
    const key = progressKey(given.text('ticket'));
    const order = parseOrder(given.any('order'));
    if (order === null) throw misfit();
    const planned = planOrder(order, sheetsHost.read(), context);
    if (!planned.can) throw new Refusal(planned.why);
    const { plan, answer } = planned;
    sheetsHost.apply(plan, { progress: noteProgress(key) });
    return {
      title: plan.title,
      answer: answer(),
      lines: writtenLines(plan.written),
      slip: writeSlip(plan),
    };
  },

  paneAsk(given) {
    const context = contextOf(given.text('asOf'));
    const question = parseQuestion(given.any('question'));
    if (question === null) throw misfit();
    return answerQuestion(question, sheetsHost.read(), context);
  },

  paneProgress: (given) => readProgress(progressKey(given.text('ticket'))),

  paneShow(given) {
    showPlace(given.text('sheet'), given.textOrNull('a1'));
    return null;
  },

  paneUndo(given) {
    const plan = readSlip(given.text('slip', 10_000_000));
    const back = revertPlan(plan, sheetsHost.read());
    if (back === null) {
      throw new Refusal(
        'What was made has been changed since, so it was left alone; delete the tabs that you do not want yourself.',
      );
    }
    sheetsHost.apply(back);
    return null;
  },

  paneFunctions: () => functionShelf('PMO_'),
};

function contextOf(asOf: string): Context {
  const context = contextOn(asOf);
  if (context === null) throw new Refusal(NO_DAY);
  return context;
}
