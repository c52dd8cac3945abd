/** Whether the pane is in sight in Excel: its page lives on for the ribbon and the functions while the pane is closed. */

import type { Sight } from './when-seen.ts';

/** Make one, after `Office.onReady`. Where neither Excel nor the page says that the pane is hidden, it counts as seen. */
export function paneSight(): Sight {
  let isClosed = false;
  const listeners = new Set<() => void>();
  const isSeen = (): boolean => !isClosed && document.visibilityState === 'visible';
  const tell = (): void => {
    if (isSeen()) for (const listener of listeners) listener();
  };
  document.addEventListener('visibilitychange', tell);
  const follow = async (): Promise<void> => {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      isClosed = visibilityMode === Office.VisibilityMode.hidden;
      tell();
    });
  };
  // Where Excel does not tell, the page may.
  follow().catch(() => undefined);
  return {
    isSeen,
    onSeen(seen) {
      listeners.add(seen);
      return () => listeners.delete(seen);
    },
  };
}
