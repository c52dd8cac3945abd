/** What the script does for the pane, call by call. */

import {
  COMMANDS,
  type Context,
  contextOn,
  FUNCTIONS,
  functionShelf,
  insertExample,
  NO_DAY,
  type Plan,
  type Progress,
  parseMapping,
  planCommand,
  rememberMapping,
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

  paneRun(given) {
    const context = contextOf(given.text('asOf'));
    const id = given.text('commandId');
    const key = progressKey(given.text('ticket'));
    if (!COMMANDS.some((command) => command.id === id)) throw misfit();
    const planned = planCommand(id, sheetsHost.read(), context);
    if (!planned.can) throw new Refusal(planned.why);
    return runPlan(planned.plan, planned.answer, noteProgress(key));
  },

  paneProgress: (given) => readProgress(progressKey(given.text('ticket'))),

  paneShow(given) {
    showPlace(given.text('sheet'), given.textOrNull('a1'));
    return null;
  },

  paneRemember(given) {
    const parsed = parseMapping(given.any('mapping'));
    if ('problems' in parsed || parsed.mapping.length !== 1) throw misfit();
    const [mapping] = parsed.mapping;
    if (mapping?.sheet === undefined) throw misfit();
    sheetsHost.apply(rememberMapping(sheetsHost.read(), mapping));
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

  paneInsertExample(given) {
    const context = contextOf(given.text('today'));
    const [id, example] = [given.text('functionId'), given.count('example')];
    const spec = FUNCTIONS.find((one) => one.id === id);
    if (spec?.examples[example] === undefined) throw misfit();
    return runPlan(insertExample(sheetsHost.read(), context, id, example), null);
  },
};

function contextOf(asOf: string): Context {
  const context = contextOn(asOf);
  if (context === null) throw new Refusal(NO_DAY);
  return context;
}

function runPlan(plan: Plan, answer: (() => string | null) | null, progress?: Progress): RunAnswer {
  sheetsHost.apply(plan, progress);
  return {
    title: plan.title,
    answer: answer?.() ?? null,
    lines: writtenLines(plan.written),
    slip: writeSlip(plan),
  };
}
