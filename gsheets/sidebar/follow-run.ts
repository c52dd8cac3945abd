/** Tells how far a run has come while the page waits for it: a call gives one answer, at its end, so that others ask beside it. */

import type { AskScript } from './ask-script.ts';

/** Each question starts the script anew, and most runs are over before the first. */
const PAUSE_MS = 2500;

/** Asks again and again until told to stop. An answer that does not come is no trouble: then the bar says less. */
export function followRun(
  ask: AskScript,
  ticket: string,
  progress: (done: number, total: number) => void,
): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;
  const askLater = (): void => {
    timer = setTimeout(async () => {
      const found = await ask('paneProgress', { ticket }).catch(() => null);
      if (isOver) return;
      if (found !== null) progress(found[0], found[1]);
      askLater();
    }, PAUSE_MS);
  };
  askLater();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
