/** What the page in the sidebar may ask of the script, and what comes back. Both travel as one JSON text: it cannot hold what Google would refuse. */

import type { HostTrouble, Plan } from '../../../core/index.ts';
import type { Reading } from '../../host/reading.ts';

/** The top-level functions that the page calls; the build makes one for each. Nothing else answers it. */
export const PANE_CALLS = [
  ...(['paneRead', 'paneApply', 'paneProgress', 'paneStop', 'paneShow'] as const),
] as const;

export type PaneCall = (typeof PANE_CALLS)[number];

/** What each is given. */
export interface PaneRequests {
  /**
   * `ids`: the tabs that are still to be read, `null` for all. `isCounted`: what stands beside the cells on tabs of ours is counted, as whoever
   * makes a plan needs it; else it counts as nothing.
   */
  readonly paneRead: { readonly ids: readonly number[] | null; readonly isCounted: boolean };
  /** `from`: how many steps were carried out before. `ticket` is a text of the page's own by which it follows the run; `null` where it does not. */
  readonly paneApply: Pick<Plan, 'title' | 'steps'> & {
    readonly from: number;
    readonly ticket: string | null;
  };
  readonly paneProgress: { readonly ticket: string };
  /** The run gives up if it has touched nothing yet. */
  readonly paneStop: { readonly ticket: string };
  readonly paneShow: { readonly sheet: string; readonly a1: string | null };
}

/** What each gives where all went well. */
export interface PaneAnswers {
  readonly paneRead: Reading;
  /** How many steps are carried out: fewer than there are where the run's time was over. */
  readonly paneApply: number;
  /** Steps done and steps in all; `null` where nothing is known of the ticket. */
  readonly paneProgress: readonly [number, number] | null;
  readonly paneStop: null;
  /** Whether there is such a tab to be seen. */
  readonly paneShow: boolean;
}

/** What travels back: the answer, or what kept the host from it and a sentence for the user. */
export type PaneReply<Call extends PaneCall = PaneCall> =
  | { readonly done: true; readonly value: PaneAnswers[Call] }
  | { readonly done: false; readonly trouble: HostTrouble; readonly why: string };
