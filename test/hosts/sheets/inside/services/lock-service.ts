/** `LockService`: one run at a time. */

import type { LockHolders } from '../../state/spreadsheet-state.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { Lock } from './lock.ts';

export class LockService extends ServiceObject {
  readonly is = 'Lock.LockService';
  private readonly locks: Readonly<Record<keyof LockHolders, Lock>>;

  constructor(world: World) {
    super();
    this.locks = {
      document: new Lock(world, 'document'),
      script: new Lock(world, 'script'),
      user: new Lock(world, 'user'),
    };
  }

  getDocumentLock() {
    return this.locks.document;
  }
  getScriptLock() {
    return this.locks.script;
  }
  getUserLock() {
    return this.locks.user;
  }
}
