/** How far a run has come, for the page that waits for it: kept in the cache, since a call of the page gets one answer and that at its end. */

import type { Progress } from '../../../core/index.ts';
import { misfit } from './refusal.ts';

/** Each note costs a call, and nobody watches more closely. */
const PAUSE_MS = 1000;
/** Longer than any run; what is left over vanishes by itself. */
const KEPT_SECONDS = 600;

/** @throws Refusal where the ticket is none. */
export function progressKey(ticket: string): string {
  if (!/^[a-z0-9]{1,40}$/.test(ticket)) throw misfit();
  return `steersheet.progress.${ticket}`;
}

/** Notes progress at most once a second. A run does not suffer where the cache does. */
export function noteProgress(key: string): Progress {
  let isKept = true;
  let next = Date.now() + PAUSE_MS;
  return (done, total) => {
    if (!isKept || Date.now() < next) return;
    next = Date.now() + PAUSE_MS;
    try {
      CacheService.getUserCache().put(key, `${done} ${total}`, KEPT_SECONDS);
    } catch (error) {
      isKept = false;
      console.warn(`Progress cannot be told: ${String(error)}`);
    }
  };
}

/** Steps done and steps in all, or `null` where nothing is known. */
export function readProgress(key: string): readonly [number, number] | null {
  const found = /^(\d+) (\d+)$/.exec(CacheService.getUserCache().get(key) ?? '');
  return found === null ? null : [Number(found[1]), Number(found[2])];
}
