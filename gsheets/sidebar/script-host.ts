/** Google Sheets as a host for the page: the script beside the spreadsheet reads and writes, in as many of its short runs as it takes. */

import {
  type Host,
  HostError,
  heedStop,
  type Plan,
  type SheetSnapshot,
  type Snapshot,
  type Watch,
} from '../../core/index.ts';
import { SIDEBAR_WORDS } from '../../pane/wording.ts';
import type { Reading } from '../host/reading.ts';
import type { AskScript } from './ask-script.ts';
import { followRun } from './follow-run.ts';

/** What the host asks with. */
export interface ScriptParts {
  readonly ask: AskScript;
  /** A text of small letters and digits that this page has not used yet, nor another at the same time. */
  readonly ticket: () => string;
}

/** The port, and a quicker reading for what is only looked at: on tabs of ours nothing is counted but cells. */
export interface ScriptHost extends Host {
  look(watch?: Watch): Promise<Snapshot>;
}

/** See the head of the file. */
export function createScriptHost({ ask, ticket: newTicket }: ScriptParts): ScriptHost {
  const read = async (isCounted: boolean, watch: Watch = {}): Promise<Snapshot> => {
    const sheets: SheetSnapshot[] = [];
    let ids: readonly number[] | null = null;
    for (;;) {
      heedStop(watch);
      const { left, ...part }: Reading = await ask('paneRead', { ids, isCounted });
      sheets.push(...part.sheets);
      if (left.length === 0) return { ...part, sheets };
      watch.progress?.(sheets.length, sheets.length + left.length);
      ids = left;
    }
  };

  return {
    read: (watch) => read(true, watch),
    look: (watch) => read(false, watch),

    async apply({ title, steps }: Plan, watch) {
      heedStop(watch);
      const ticket = watch === undefined ? null : newTicket();
      const unfollow =
        watch === undefined || ticket === null ? null : followRun(ask, ticket, watch);
      try {
        for (let from = 0; from < steps.length; ) {
          const done = await ask('paneApply', { title, steps, from, ticket });
          if (done <= from) throw tooSlow(title);
          from = done;
          watch?.progress?.(done, steps.length);
        }
      } finally {
        unfollow?.();
      }
    },
  };
}

function tooSlow(title: string): HostError {
  return new HostError('write-failed', SIDEBAR_WORDS.tooSlow(title));
}
