/** The pane's bridge to Excel: the host, the core's commands, and what Excel shows. */

import {
  answerQuestion,
  type Context,
  canRevert,
  contextOn,
  functionShelf,
  type Host,
  NO_DAY,
  type Order,
  type Plan,
  type Progress,
  planOrder,
  rememberMapping,
  revertPlan,
  viewWorkbook,
  whatIfRanking,
  writtenLines,
} from '../../core/index.ts';
import type { PaneBridge, RunView } from '../../pane/bridge.ts';
import type { Watch } from './when-seen.ts';

/** What the bridge is made of. */
export interface ExcelParts {
  readonly host: Host;
  /** Brings a cell, or with `null` its tab, into view; returns whether there is such a tab to be seen. */
  readonly show: (sheet: string, a1: string | null) => Promise<boolean>;
  /** Tells of changes that were not made through the bridge. */
  readonly watch: Watch;
  /** Today as `YYYY-MM-DD` where the user is. */
  readonly today: () => string;
}

/** See the head of the file. Files are Excel's own affair, and so is what is not saved. */
export function createExcelBridge({ host, show, watch, today }: ExcelParts): PaneBridge {
  let lastRun: Plan | null = null;
  let isRunUndone = false;

  const contextOf = (asOf: string): Context => {
    const context = contextOn(asOf);
    if (context === null) throw new Error(NO_DAY);
    return context;
  };

  const runPlan = async (
    plan: Plan,
    answer: () => string | null,
    progress?: Progress,
  ): Promise<RunView> => {
    await host.apply(plan, progress);
    lastRun = plan;
    isRunUndone = false;
    return {
      title: plan.title,
      answer: answer(),
      lines: writtenLines(plan.written),
      canUndo: canRevert(plan),
    };
  };

  const carryOut = async (order: Order, asOf: string, progress?: Progress): Promise<RunView> => {
    const context = contextOf(asOf);
    const planned = planOrder(order, await host.read(), context);
    if (!planned.can) throw new Error(planned.why);
    return runPlan(planned.plan, planned.answer, progress);
  };

  const notHere = async (): Promise<never> => {
    throw new Error('Use the File menu of Excel for this.');
  };

  return {
    abilities: { open: false, sample: false, save: false, undo: true },

    async view() {
      return { ...viewWorkbook(await host.read(), contextOf(today())), isRunUndone };
    },

    async ask(question, asOf) {
      const context = contextOf(asOf);
      return answerQuestion(question, await host.read(), context);
    },
    whatIf: whatIfRanking,
    carryOut,
    run: (commandId, asOf, progress) => carryOut({ order: 'command', commandId }, asOf, progress),

    functions: {
      all: async () => functionShelf('PMO.'),
      insertExample: (functionId, example) =>
        carryOut({ order: 'example', functionId, example }, today()),
    },

    async show(sheet, a1) {
      if (await show(sheet, a1)) return;
      throw new Error(`“${sheet}” is hidden or gone, so it cannot be shown.`);
    },

    // Excel cannot be asked to undo, and forgets what it could when tabs are added.
    async undo() {
      const back = lastRun === null ? null : revertPlan(lastRun, await host.read());
      if (back === null) {
        throw new Error(
          'What was made has been changed since, so it was left alone; delete the tabs that you do not want yourself.',
        );
      }
      await host.apply(back);
      lastRun = null;
      isRunUndone = true;
    },

    async remember(mapping) {
      await host.apply(rememberMapping(await host.read(), mapping));
    },

    open: notHere,
    openSample: notHere,
    save: notHere,
    isUnsaved: () => false,
    today,
    onChange: watch,
  };
}
