/** Holds back what the pane is told of changes while nobody sees it: reading a workbook takes Excel's time. */

/** Starts telling of something; returns how to stop. */
export type Watch = (changed: () => void) => () => void;

/** Whether the pane is in sight. */
export interface Sight {
  isSeen(): boolean;
  /** Tells each time that the pane comes into sight. */
  readonly onSeen: Watch;
}

/** Tells at once what happens in sight of the pane, and of all that happened before it once, as it comes into sight. */
export function whenSeen(watch: Watch, sight: Sight): Watch {
  return (changed) => {
    let isStale = false;
    const stopWatching = watch(() => {
      if (sight.isSeen()) changed();
      else isStale = true;
    });
    const stopLooking = sight.onSeen(() => {
      if (!isStale) return;
      isStale = false;
      changed();
    });
    return () => {
      stopWatching();
      stopLooking();
    };
  };
}
