/** What is refused where a part of the add-in is not there or Excel cannot print; `troubles.ts` has the rest, and comes later. */

import { HostError } from '../../core/index.ts';

/** A part of the add-in did not come from where it is hosted. */
export function notLoaded(cause: unknown): HostError {
  return new HostError(
    'write-failed',
    'A part of Steersheet could not be loaded, so nothing was changed; check the connection, close the pane, open it again, then run the command again.',
    cause,
  );
}

/** Excel refuses to say how a tab is printed, as it may on a computer without a printer. The next plan does without. */
export function cannotPrint(cause: unknown): HostError {
  return new HostError(
    'write-failed',
    'Excel could not set up how the tab is printed, perhaps because there is no printer; run the command again to make it without.',
    cause,
  );
}
