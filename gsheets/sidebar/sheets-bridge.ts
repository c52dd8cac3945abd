/** The pane's bridge to Google Sheets: everything is asked of the script, and the page keeps what the script forgets. */

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

/** See the head of the file. Files are Google's own affair, and so is what is not saved. */
export function createSheetsBridge({ ask, looks, today, ticket }: SheetsParts): PaneBridge {
  let slip: string | null = null;
  let isRunUndone = false;

  const shown = ({ slip: given, ...run }: RunAnswer): RunView => {
    slip = given;
    isRunUndone = false;
    return { ...run, canUndo: given !== null };
  };

  const notHere = async (): Promise<never> => {
    throw new Error('Use the File menu of Google Sheets for this.');
  };

  return {
    abilities: { open: false, sample: false, save: false, undo: true },

    view: () =>
      looks.reading(async () => ({ ...(await ask('paneView', { today: today() })), isRunUndone })),

    async run(commandId, asOf, progress) {
      for (let left = TRIES - 1; ; left -= 1) {
        const request = { commandId, asOf, ticket: ticket() };
        const stop = followRun(ask, request.ticket, progress);
        try {
          return shown(await ask('paneRun', request));
        } catch (error) {
          if (!(error instanceof LateError) || left === 0) throw error;
        } finally {
          stop();
        }
      }
    },

    functions: {
      all: () => ask('paneFunctions', {}),
      insertExample: async (functionId, example) =>
        shown(await ask('paneInsertExample', { functionId, example, today: today() })),
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
      await ask('paneRemember', { mapping });
    },

    open: notHere,
    openSample: notHere,
    save: notHere,
    isUnsaved: () => false,
    today,
    onChange: looks.watch,
  };
}
