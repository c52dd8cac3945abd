/** Failures that a test asks for. Everything is counted from 0, from the moment it is asked for. */

import { Refusal } from './wire/refusal.ts';

export class Faults {
  private refusedSync: number | null = null;
  private failedCall: number | null = null;
  private syncs = 0;
  private made = 0;
  private code = 'GeneralException';

  /** The sync number `sync` is refused whole: none of its actions is done. */
  refuseSync(sync: number): void {
    this.clear();
    this.refusedSync = sync;
  }

  /** The call number `call`, over all syncs, fails: what came before it in its batch stays done, the rest is left. */
  failCall(call: number, code = 'GeneralException'): void {
    this.clear();
    this.failedCall = call;
    this.code = code;
  }

  /** Nothing fails any more, and counting starts anew. */
  clear(): void {
    this.refusedSync = null;
    this.failedCall = null;
    this.syncs = 0;
    this.made = 0;
  }

  /** How many calls were made since the last time that something was asked for. */
  get calls(): number {
    return this.made;
  }

  /** Whether this sync is to be refused. */
  refusesNextSync(): boolean {
    this.syncs += 1;
    return this.refusedSync === this.syncs - 1;
  }

  /** Counts a call; throws where it is to fail. */
  beforeCall(): void {
    this.made += 1;
    if (this.failedCall !== this.made - 1) return;
    throw new Refusal(this.code, 'A failure that the test asked for.');
  }
}
