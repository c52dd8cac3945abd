/** `Lock`: held until it is released or the run ends; another run may hold it, for a while or until it ends. */

import type { LockHolders } from '../../state/spreadsheet-state.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';

export class Lock extends ServiceObject {
  readonly is = 'Lock.Lock';
  private readonly world: World;
  private readonly kind: keyof LockHolders;
  private isHeld = false;

  constructor(world: World, kind: keyof LockHolders) {
    super();
    this.world = world;
    this.kind = kind;
  }

  hasLock() {
    return this.isHeld;
  }
  releaseLock() {
    this.isHeld = false;
    this.world.outside.letGo(this.kind);
  }
  /** Waits, on the world's clock, for the other run to let go. */
  tryLock(milliseconds: number) {
    if (this.isHeld) return true;
    const { outside } = this.world;
    const left = Math.max(0, outside.locks[this.kind] - outside.now());
    outside.advance(Math.min(left, Math.max(0, milliseconds)));
    this.world.refuseWhenLate();
    this.isHeld = left <= milliseconds;
    if (this.isHeld) this.world.outside.take(this.kind);
    return this.isHeld;
  }
  waitLock(milliseconds: number) {
    if (!this.tryLock(milliseconds))
      throw new ServiceException(
        'Lock timeout: another process was holding the lock for too long.',
      );
  }
}
