/** Follows a run while the page waits for it: a call gives one answer, at its end, so that others ask and tell beside it. */

import type { Watch } from '../../core/index.ts';
import type { AskScript } from './ask-script.ts';

/** Each question starts the script anew, and most runs are over before the first. */
const PAUSE_MS = 2500;
/** Whoever wants to stop should not wait for the next question. */
const LOOK_MS = 250;

/**
 * Asks again and again how far the run is, and tells it once to stop where that is wanted, until it is over. An answer that does not
 * come is no trouble: then the bar says less, or the run goes on. Returns what ends it.
 */
export function followRun(ask: AskScript, ticket: string, watch: Watch): () => void {
  let isTold = false;
  let isAsking = false;
  let waited = 0;
  const look = (): void => {
    if (!isTold && watch.isStopped?.() === true) {
      isTold = true;
      ask('paneStop', { ticket }).catch(() => null);
    }
    waited += LOOK_MS;
    if (waited < PAUSE_MS || isAsking) return;
    isAsking = true;
    void ask('paneProgress', { ticket })
      .catch(() => null)
      .then((found) => {
        waited = 0;
        isAsking = false;
        if (found !== null && !isOver) watch.progress?.(found[0], found[1]);
      });
  };
  let isOver = false;
  const timer = setInterval(look, LOOK_MS);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
