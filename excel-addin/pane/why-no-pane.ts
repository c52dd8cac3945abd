/** Why the pane cannot work where it was opened, as a sentence that says what to do. */

import { TASK_PANE_WORDS } from '../../pane/wording.ts';

/** What is known of the place; `host` is as Office.js tells it, and `null` outside Office. */
export interface Place {
  readonly host: unknown;
  /** Whether Excel has everything that Steersheet needs. */
  readonly isNewEnough: boolean;
}

/** `null` where the pane works. `place` is `null` where Office.js did not load. */
export function whyNoPane(place: Place | null): string | null {
  if (place === null) {
    return TASK_PANE_WORDS.noOffice;
  }
  if (place.host !== 'Excel') {
    return TASK_PANE_WORDS.pageElsewhere;
  }
  if (!place.isNewEnough) {
    return TASK_PANE_WORDS.tooOld;
  }
  return null;
}
