/** How much of the run's time is left: a run hands back what it has not done before Google would stop it in the midst of a step. */

/** Google ends a run after six minutes; no single call takes as long as what is left of them. */
const MOST_MS = 300_000;
/** A reading hands back what it has so far, so that whoever waits sees it go on. */
const MOST_READING_MS = 30_000;
/** The script starts anew for every run. */
const STARTED = Date.now();

/** Thrown where a step is left in its midst: it can be begun again from its beginning. */
export const LATE: unique symbol = Symbol('late');

/** Whether the run's time is almost over. */
export function isLate(): boolean {
  return Date.now() - STARTED > MOST_MS;
}

/** Leaves a step that does no harm when it is carried out twice. */
export function leaveLate(): void {
  if (isLate()) throw LATE;
}

/** Whether a reading should hand back what it has. */
export function isLongReading(): boolean {
  return Date.now() - STARTED > MOST_READING_MS;
}
