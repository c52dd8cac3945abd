/** Stops a run before Google does, which would stop it in the midst of a step and without a word. */

import { outOfTime } from './host-trouble.ts';

/** Google ends a run after six minutes; no single call takes as long as what is left of them. */
const MOST_MS = 300_000;
/** The script starts anew for every run. */
const STARTED = Date.now();

/** Fails with a `HostError` when the run's time is almost over. */
export function refuseLate(): void {
  if (Date.now() - STARTED > MOST_MS) throw outOfTime();
}
