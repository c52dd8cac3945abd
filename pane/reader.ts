/** Reads the workbook again after changes: not at every keystroke, and never twice at the same time. */

export interface Reader {
  /** Reads at once; while a reading is under way, once more after it. Resolves when what is read is up to date. */
  now(): Promise<void>;
  /** Reads when no further change came for a moment. */
  soon(): void;
  /** No reading is begun any more. */
  stop(): void;
}

/** `read` reads and shows, and deals with its own failure: it never rejects. `pauseMs` is that moment. */
export function createReader(read: () => Promise<void>, pauseMs: number): Reader {
  let underWay: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const loop = async (): Promise<void> => {
    do {
      again = false;
      await read();
    } while (again && !stopped);
    // Here and not in a `finally` of the caller: a change between the two would be lost.
    underWay = null;
  };
  const now = (): Promise<void> => {
    clearTimeout(timer);
    if (stopped) return Promise.resolve();
    if (underWay !== null) again = true;
    else underWay = loop();
    return underWay;
  };
  return {
    now,
    soon() {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(now, pauseMs);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
