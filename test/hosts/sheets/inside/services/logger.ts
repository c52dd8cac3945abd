/** `Logger`: lines that a developer reads. */

import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';

export class Logger extends ServiceObject {
  readonly is = 'Base.Logger';
  private readonly world: World;
  private lines: string[] = [];

  constructor(world: World) {
    super();
    this.world = world;
  }

  log(...parts: unknown[]) {
    const line = parts.map(String).join(' ');
    this.lines.push(line);
    this.world.outside.log(line);
    return this;
  }
  getLog() {
    return this.lines.join('\n');
  }
  clear() {
    this.lines = [];
  }
}
