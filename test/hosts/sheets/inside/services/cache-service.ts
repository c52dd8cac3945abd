/** `CacheService`: texts for a while. One store serves document, script and person, apart by their keys. */

import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { Cache } from './cache.ts';

export class CacheService extends ServiceObject {
  readonly is = 'Cache.CacheService';
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  getDocumentCache() {
    return new Cache(this.world, 'document');
  }
  getScriptCache() {
    return new Cache(this.world, 'script');
  }
  getUserCache() {
    return new Cache(this.world, 'user');
  }
}
