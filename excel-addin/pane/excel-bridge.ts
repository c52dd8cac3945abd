/** The pane's bridge to Excel: the host, the core's commands, and what Excel shows. */

import {
  type Context,
  contextOn,
  functionShelf,
  type Host,
  insertExample,
  NO_DAY,
  type Plan,
  type Progress,
  planCommand,
  rememberMapping,
  viewWorkbook,
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
  const contextOf = (asOf: string): Context => {
    const context = contextOn(asOf);
    if (context === null) throw new Error(NO_DAY);
    return context;
  };

  const runPlan = async (
    plan: Plan,
    answer: (() => string | null) | null,
    progress?: Progress,
  ): Promise<RunView> => {
    await host.apply(plan, progress);
    return {
      title: plan.title,
      answer: answer?.() ?? null,
      lines: writtenLines(plan.written),
      canUndo: false,
    };
  };

  const notHere = async (): Promise<never> => {
    throw new Error('Use the File menu of Excel for this.');
  };

  return {
    // Excel forgets what it could undo when an add-in deletes or adds a tab, so that nothing is promised.
    abilities: { open: false, sample: false, save: false, undo: false },

    async view() {
      return { ...viewWorkbook(await host.read(), contextOf(today())), isRunUndone: false };
    },

    async run(commandId, asOf, progress) {
      const context = contextOf(asOf);
      const planned = planCommand(commandId, await host.read(), context);
      if (!planned.can) throw new Error(planned.why);
      return runPlan(planned.plan, planned.answer, progress);
    },

    functions: {
      all: async () => functionShelf('PMO.'),
      async insertExample(functionId, example) {
        const context = contextOf(today());
        return runPlan(insertExample(await host.read(), context, functionId, example), null);
      },
    },

    async show(sheet, a1) {
      if (await show(sheet, a1)) return;
      throw new Error(`“${sheet}” is hidden or gone, so it cannot be shown.`);
    },

    async remember(mapping) {
      await host.apply(rememberMapping(await host.read(), mapping));
    },

    undo: notHere,
    open: notHere,
    openSample: notHere,
    save: notHere,
    isUnsaved: () => false,
    today,
    onChange: watch,
  };
}
