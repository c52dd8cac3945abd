/** `Utilities`: dates as texts and back, waiting, and names that nobody else has. */

import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import { formatPattern, parsePattern } from '../values/date-pattern.ts';
import { instantOf, isTimeZone, wallTime } from '../values/zone-time.ts';
import type { World } from '../world.ts';

export class Utilities extends ServiceObject {
  readonly is = 'Utilities.Utilities';
  private readonly world: World;
  private count = 0;

  constructor(world: World) {
    super();
    this.world = world;
  }

  formatDate(date: Date, zone: string, pattern: string) {
    this.refuseZone(zone);
    const instant = date.getTime();
    const text = formatPattern(wallTime(instant, zone), instant, pattern);
    if (text === null)
      throw this.world.misuse(`The stand-in has the date pattern "${pattern}" not written yet.`);
    return text;
  }
  parseDate(text: string, zone: string, pattern: string) {
    this.refuseZone(zone);
    const wall = parsePattern(text, pattern);
    if (wall === null) throw new ServiceException(`Unparseable date: "${text}"`);
    return new Date(instantOf(wall, zone));
  }
  sleep(milliseconds: number) {
    if (milliseconds < 0 || milliseconds > 300_000)
      throw new ServiceException('Invalid argument: milliseconds');
    this.world.outside.advance(milliseconds);
    this.world.refuseWhenLate();
  }
  /** The same ones in every run of a test. */
  getUuid() {
    this.count += 1;
    return `00000000-0000-4000-8000-${String(this.count).padStart(12, '0')}`;
  }

  /** Google takes an unknown zone for GMT without a word; here it comes to light. */
  private refuseZone(zone: string): void {
    if (!isTimeZone(zone))
      throw this.world.misuse(`Utilities would take the unknown time zone "${zone}" for GMT.`);
  }
}
