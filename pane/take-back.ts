/** Takes back what *Revert last change* or a card offers: one run, or all of those that were begun together, newest first. */

import type { Watch } from '../core/index.ts';
import type { PaneBridge } from './bridge.ts';
import { isStop } from './follow-work.ts';
import type { PaneAction } from './pane-action.ts';
import { sentenceOf } from './sentence-of.ts';
import type { PaneState } from './state.ts';
import { revertible } from './way-back.ts';
import { WORDS } from './wording.ts';

/** What it works with. */
export interface TakeBackTools {
  readonly bridge: Pick<PaneBridge, 'undo'>;
  state(): PaneState;
  dispatch(action: PaneAction): void;
  isAlive(): boolean;
}

/**
 * Asks the host once for each run. Where the user stops it between two, those before stay and the card says which; where one cannot
 * be taken back, the error says why, and which tabs stay.
 */
export async function takeBack(
  { bridge, state, dispatch, isAlive }: TakeBackTools,
  { progress, isStopped }: Required<Watch>,
): Promise<void> {
  const { titles, tabs } = revertible(state()) ?? { titles: [''], tabs: [] };
  const count = titles.length;
  for (let back = 0; back < count; back += 1) {
    if (back > 0 && isStopped()) return;
    try {
      await bridge.undo({
        progress: (done, total) => progress(back * total + done, count * total),
        isStopped,
      });
    } catch (thrown) {
      if (isStop(thrown)) {
        if (back > 0) return;
        throw thrown;
      }
      const stay = [...new Set(tabs.slice(0, count - back).flat())];
      if (count === 1 || stay.length === 0) throw thrown;
      throw new Error(`${sentenceOf(thrown)} ${WORDS.theseStay(stay.join(', '))}`);
    }
    if (isAlive()) dispatch({ type: 'undone' });
    progress(back + 1, count);
  }
}
