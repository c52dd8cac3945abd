/** `Session`: the script's time zone and the person's language. Who the person is needs a scope of its own. */

import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { User } from './user.ts';

export class Session extends ServiceObject {
  readonly is = 'Base.Session';
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  getScriptTimeZone() {
    return this.world.outside.scriptTimeZone;
  }
  getActiveUser() {
    return new User();
  }
  getEffectiveUser() {
    return new User();
  }
  getActiveUserLocale() {
    return this.world.outside.userLocale;
  }
}
