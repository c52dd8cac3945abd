/**
 * What a run and the page that waits for it tell each other beside the call, which gets one answer and that at its end: how far the
 * run is, and whether it is to stop. Kept in the cache of whoever runs it.
 */

import type { Watch } from '../../../core/index.ts';

/** Each note costs a call, and nobody watches more closely. */
const PAUSE_MS = 1000;
/** Longer than any run; what is left over vanishes by itself. */
const KEPT_SECONDS = 1800;

const progressKey = (ticket: string): string => `steersheet.progress.${ticket}`;
const stopKey = (ticket: string): string => `steersheet.stop.${ticket}`;

/** The run's side: notes progress at most once a second. A run does not suffer where the cache does. */
export function runNotes(ticket: string): Watch {
  let isKept = true;
  let next = Date.now() + PAUSE_MS;
  const attempt = <T>(work: () => T, otherwise: T): T => {
    if (!isKept) return otherwise;
    try {
      return work();
    } catch (error) {
      isKept = false;
      console.warn(`The run cannot be followed: ${String(error)}`);
      return otherwise;
    }
  };
  return {
    progress(done, total) {
      if (Date.now() < next) return;
      next = Date.now() + PAUSE_MS;
      const note = `${done} ${total}`;
      attempt(
        () => CacheService.getUserCache().put(progressKey(ticket), note, KEPT_SECONDS),
        undefined,
      );
    },
    isStopped: () =>
      attempt(() => CacheService.getUserCache().get(stopKey(ticket)) !== null, false),
  };
}

/** Steps done and steps in all, or `null` where nothing is known. */
export function readProgress(ticket: string): readonly [number, number] | null {
  const found = /^(\d+) (\d+)$/.exec(CacheService.getUserCache().get(progressKey(ticket)) ?? '');
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

/** Asks the run to stop. */
export function noteStop(ticket: string): void {
  CacheService.getUserCache().put(stopKey(ticket), 'stop', KEPT_SECONDS);
}
