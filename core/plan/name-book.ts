/** Names that are in use while a plan is laid out. */

import { freeSheetName } from './sheet-name.ts';

/** Each name that is taken stays taken for the rest of the plan. */
export class NameBook {
  private readonly taken: Set<string>;

  constructor(names: readonly string[]) {
    this.taken = new Set(names);
  }

  /** A free name, the wished one where it can be; see `freeSheetName`. */
  take(wished: string): string {
    const name = freeSheetName(wished, this.taken);
    this.taken.add(name);
    return name;
  }

  /** The tab of this name goes away: another may have it. */
  give(name: string): void {
    this.taken.delete(name);
  }
}
