/** The port that every host implements, and the one kind of error that a host may throw. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Plan } from './step.ts';

/** Why a host could not go on; each becomes a sentence with a next step at the edge. */
export type HostTrouble =
  | 'sheet-exists'
  | 'sheet-missing'
  | 'sheet-protected'
  | 'sheet-changed'
  | 'not-owned'
  | 'file-unreadable'
  | 'file-encrypted'
  | 'file-too-large'
  | 'file-unsafe'
  | 'write-failed'
  | 'stopped'
  | 'unsupported';

/** A host's failure. `message` is one sentence for the user that ends with what to do next. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly trouble: HostTrouble;
  /** What the host itself said; for the log, never for the user. */
  override readonly cause: unknown;

  constructor(trouble: HostTrouble, message: string, cause: unknown = null) {
    super(message);
    this.trouble = trouble;
    this.cause = cause;
  }
}

/** Told after each part of the work: how many are done, of how many. */
export type Progress = (done: number, total: number) => void;

/** How somebody who waits follows work that may take more than a moment, and ends it. */
export interface Watch {
  readonly progress?: Progress;
  /**
   * Asked between two parts of the work: whether nobody wants it any more. A host that reads then gives up; one that carries out a plan
   * gives up as long as it has only built tabs beside the others (`stepsBeside`), takes those away again, and else goes on to
   * the end. Giving up is a `HostError` with the trouble `stopped`.
   */
  readonly isStopped?: () => boolean;
}

/** A workbook that can be read and written to. Apps Script's host answers at once, the others with promises. */
export interface Host {
  /** Everything that the core needs to see, read in as few calls as the host allows. */
  read(watch?: Watch): Promise<Snapshot>;
  /**
   * Carries out the steps in order and stops at the first that fails, with a `HostError`. What was done stays
   * done: a plan is laid out so that a half-applied one has changed no cell of the user's, and so that the next
   * run clears it away.
   */
  apply(plan: Plan, watch?: Watch): Promise<void>;
}
