/** `Cache`: 100 KB a value, at most six hours, and gone whenever Google likes. */

import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import { byteLength } from '../values/byte-length.ts';
import type { World } from '../world.ts';

const MOST_VALUE = 100 * 1024;
const MOST_KEY = 250;
const MOST_SECONDS = 21_600;
const USUAL_SECONDS = 600;

export class Cache extends ServiceObject {
  readonly is = 'Cache.Cache';
  private readonly world: World;
  private readonly space: string;

  constructor(world: World, space: string) {
    super();
    this.world = world;
    this.space = space;
  }

  get(key: string) {
    const { cache, now } = { cache: this.world.outside.cache, now: this.world.outside.now() };
    const found = cache.get(`${this.space}:${key}`);
    return found && found.expires > now ? found.value : null;
  }
  put(key: string, value: string, seconds = USUAL_SECONDS) {
    if (key.length > MOST_KEY) throw new ServiceException('Argument too large: key');
    if (byteLength(value) > MOST_VALUE) throw new ServiceException('Argument too large: value');
    const { cache, now } = { cache: this.world.outside.cache, now: this.world.outside.now() };
    const expires = now + Math.min(seconds, MOST_SECONDS) * 1000;
    cache.set(`${this.space}:${key}`, { value, expires });
  }
  remove(key: string) {
    this.world.outside.cache.delete(`${this.space}:${key}`);
  }
}
