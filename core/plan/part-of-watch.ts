/** Work of several parts that each tell their own progress, followed as one. */

import type { Watch } from './host.ts';

/** What the whole is cut into: finer than a bar is drawn. */
const WHOLE = 10_000;

/**
 * The watch for one part of the work: what it tells between 0 and all of it stands between the shares `from` and `to` of the whole, each
 * from 0 to 1. A stop is passed on as it is.
 */
export function partOf(watch: Watch | undefined, from: number, to: number): Watch {
  const { progress, isStopped } = watch ?? {};
  return {
    ...(isStopped === undefined ? {} : { isStopped }),
    ...(progress === undefined
      ? {}
      : {
          progress(done, total) {
            const share = done > 0 && total > 0 ? Math.min(1, done / total) : 0;
            progress(Math.round((from + share * (to - from)) * WHOLE), WHOLE);
          },
        }),
  };
}
