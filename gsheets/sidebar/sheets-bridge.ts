/** The pane's bridge to Google Sheets: everything is asked of the script, and the page keeps what the script forgets. */

import { type AnswerTo, whatIfRanking } from '../../core/index.ts';
import type { PaneBridge, RunView } from '../../pane/bridge.ts';
import type { RunAnswer } from '../app/pane/pane-calls.ts';
import { type AskScript, LateError } from './ask-script.ts';
import { followRun } from './follow-run.ts';
import type { LookAgain } from './look-again.ts';

/** What the bridge is made of. */
export interface SheetsParts {
  readonly ask: AskScript;
  readonly looks: LookAgain;
  /** Today as `YYYY-MM-DD` where the user is. */
  readonly today: () => string;
  /** A text of small letters and digits that this page has not used yet, nor another at the same time. */
  readonly ticket: () => string;
}

/** A run that was stopped for its time is begun again so often; it starts anew, with Google's minutes before it. */
const TRIES = 2;

const untold = (): void => {};

/** See the head of the file. Files are Google's own affair, and so is what is not saved. */
export function createSheetsBridge({ ask, looks, today, ticket }: SheetsParts): PaneBridge {
  let slip: string | null = null;
  let isRunUndone = false;

  const shown = ({ slip: given, ...run }: RunAnswer): RunView => {
    slip = given;
    isRunUndone = false;
    return { ...run, canUndo: given !== null };
  };

  const carryOut: PaneBridge['carryOut'] = async (order, asOf, { progress = untold } = {}) => {
    for (let left = TRIES - 1; ; left -= 1) {
      const request = { order, asOf, ticket: ticket() };
      const stop = followRun(ask, request.ticket, progress);
      try {
        return shown(await ask('paneCarryOut', request));
      } catch (error) {
        if (!(error instanceof LateError) || left === 0) throw error;
      } finally {
        stop();
      }
    }
  };

  const notHere = async (): Promise<never> => {
    throw new Error('Use the File menu of Google Sheets for this.');
  };

  return {
    abilities: { open: false, sample: false, save: false, undo: true },

    view: (asOf) =>
      looks.reading(async () => ({ ...(await ask('paneView', { today: asOf })), isRunUndone, undoable: null })),

    // The answer is of the question's own kind, which the call of the script cannot tell.
    ask: async (question, asOf) =>
      (await ask('paneAsk', { question, asOf })) as AnswerTo<typeof question>,

    whatIf: whatIfRanking,
    carryOut,

    run: (commandId, asOf, watch) => carryOut({ order: 'command', commandId }, asOf, watch),

    functions: {
      all: () => ask('paneFunctions', {}),
      insertExample: (functionId, example) =>
        carryOut({ order: 'example', functionId, example }, today()),
    },

    async show(sheet, a1) {
      await ask('paneShow', { sheet, a1 });
    },

    async undo() {
      if (slip === null) throw new Error('There is nothing left to undo.');
      await ask('paneUndo', { slip });
      slip = null;
      isRunUndone = true;
    },

    async remember(mapping) {
      // Settling a finding is no run: what the last one did can still be taken back.
      const order = { order: 'remember', mapping } as const;
      await ask('paneCarryOut', { order, asOf: today(), ticket: ticket() });
    },

    open: notHere,
    openSample: notHere,
    save: notHere,
    isUnsaved: () => false,
    today,
    onChange: looks.watch,
  };
}
