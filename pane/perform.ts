/** Work that the user waits for: shown when it lasts, stopped when asked for, told of when it has ended, and the focus left in a good place. */

import type { Watch } from '../core/index.ts';
import type { RunView } from './bridge.ts';
import { focusFirst, mayFocus } from './focus.ts';
import { type FollowTools, followWork, isStop } from './follow-work.ts';
import { sentenceOf } from './sentence-of.ts';
import { WORDS } from './wording.ts';

/** What it works with. `readAgain` reads the workbook and settles when the pane shows it. */
export interface PerformTools extends FollowTools {
  readonly root: HTMLElement;
  readAgain(aloud: boolean): Promise<void>;
  /** Whether the workbook changed by another hand while something was under way. */
  isBehind(): boolean;
}

/** How a piece of work ended. To stop it is no failure. */
export type Ending = 'well' | 'stopped' | 'badly';

/** What the work itself is given. */
export type Doing<T> = (watch: Required<Watch>) => Promise<T>;

/** Does one piece of work at a time; while one is under way another ends badly at once. Nothing is ever thrown. */
export interface Performer {
  /** `stopped` is what to say where the user stopped it. */
  perform(
    label: string,
    work: Doing<void>,
    options?: { readonly canStop?: boolean; readonly stopped?: string },
  ): Promise<Ending>;
  /** The same for what ends with a card that tells what was written. Resolves to whether it went well. */
  performRun(label: string, commandId: string, work: Doing<RunView | undefined>): Promise<boolean>;
  /** Reads again after something that may have changed the workbook, a failure too: the host may have got part of the way. */
  readAfter(ending: Ending): Promise<void>;
  /** Reads again after what cannot have changed the workbook, where it changed by another hand meanwhile. */
  catchUp(): Promise<void>;
}

/** The heading of the card that tells what was written. */
export const OUTCOME_TITLE = '.ss-outcome-title';

/** See the head of the file. */
export function createPerformer(tools: PerformTools): Performer {
  const { root, state, dispatch, isAlive } = tools;

  /** Brings the focus back to where something was begun, or near it. */
  const focusBack = (from: Element | null): void => {
    if (!mayFocus(root)) return;
    if (from instanceof HTMLElement && root.contains(from)) from.focus();
    else focusFirst(root, '.ss-title');
  };

  const perform: Performer['perform'] = async (
    label,
    work,
    { canStop = true, stopped = WORDS.stopped } = {},
  ) => {
    if (state().busy !== null) return 'badly';
    const from = root.ownerDocument.activeElement;
    dispatch({ type: 'began', label, canStop });
    const followed = followWork('busy', tools);
    try {
      await work(followed.watch);
    } catch (thrown) {
      if (!isAlive()) return 'badly';
      if (!isStop(thrown)) {
        dispatch({ type: 'failed', sentence: sentenceOf(thrown) });
        return 'badly';
      }
      dispatch({ type: 'stopped', of: 'busy', sentence: stopped });
      focusBack(from);
      return 'stopped';
    } finally {
      followed.end();
    }
    if (isAlive()) dispatch({ type: 'ended' });
    return isAlive() ? 'well' : 'badly';
  };

  const catchUp = async (): Promise<void> => {
    if (isAlive() && tools.isBehind()) await tools.readAgain(false);
  };
  const readAfter: Performer['readAfter'] = async (ending) => {
    if (ending === 'stopped') await catchUp();
    else if (isAlive()) await tools.readAgain(false);
  };

  return {
    perform,
    readAfter,
    catchUp,
    async performRun(label, commandId, work) {
      const ending = await perform(label, async (watch) => {
        const run = await work(watch);
        if (run !== undefined && isAlive()) dispatch({ type: 'ran', commandId, run });
      });
      if (ending === 'well') focusFirst(root, OUTCOME_TITLE);
      await readAfter(ending);
      return ending === 'well';
    },
  };
}
