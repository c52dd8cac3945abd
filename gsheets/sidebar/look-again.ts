/**
 * When the pane should look at the sheets again. Google tells a page nothing of what the user types, and a trigger that would needs
 * a further right: so it looks when the user comes back to it.
 */

/** Calls back at each such time; returns how to stop. */
export type Watch = (changed: () => void) => () => void;

/** See the head of the file. */
export interface LookAgain {
  readonly watch: Watch;
  /** Reads, and remembers how long that took. */
  reading<T>(read: () => Promise<T>): Promise<T>;
}

/** What has just been read is not read again. */
const LEAST_REST_MS = 2000;
/** At most a quarter of the time is spent on reading, however large the spreadsheet. */
const REST_SHARE = 3;

/** `now` is a clock in milliseconds. */
export function lookAgain(page: Window, now: () => number): LookAgain {
  let under = 0;
  let restUntil = 0;
  return {
    async reading(read) {
      const began = now();
      under += 1;
      try {
        return await read();
      } finally {
        under -= 1;
        const ended = now();
        restUntil = ended + Math.max(LEAST_REST_MS, REST_SHARE * (ended - began));
      }
    },
    watch(changed) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const back = (): void => {
        clearTimeout(timer);
        if (page.document.visibilityState !== 'visible') return;
        // What is being read now may have been read before the user's last change.
        const wait = under > 0 ? LEAST_REST_MS : restUntil - now();
        if (wait > 0) timer = setTimeout(back, wait);
        else changed();
      };
      const away = (): void => clearTimeout(timer);
      page.addEventListener('focus', back);
      page.addEventListener('blur', away);
      page.document.addEventListener('visibilitychange', back);
      return () => {
        away();
        page.removeEventListener('focus', back);
        page.removeEventListener('blur', away);
        page.document.removeEventListener('visibilitychange', back);
      };
    },
  };
}
