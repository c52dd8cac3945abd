/** How work is given up that nobody wants any more. */

import { HostError, type Watch } from './host.ts';

/** The failure of work that was given up as wished: whatever it had begun was taken away again, and nothing of the user's changed. */
export function stopped(): HostError {
  return new HostError(
    'stopped',
    'Stopped before anything was changed; run it again whenever you want it.',
  );
}

/** Gives up by `stopped` where nobody wants the work any more. A host calls it between two parts of the work. */
export function heedStop(watch: Watch | undefined): void {
  if (watch?.isStopped?.() === true) throw stopped();
}
