/** The values of a rule's criteria as plain data that outlives the run. */

import type { RangeLike } from '../cells/places.ts';
import { EnumValue } from '../enum-value.ts';
import { toA1 } from '../values/a1.ts';
import { serialOf } from '../values/zone-time.ts';
import type { World } from '../world.ts';

/** Dates become serial numbers, ranges their notation (`'Tab'!A1:A9`), members of enumerations their names. */
export function plainCriteria(world: World, values: readonly unknown[]): unknown[] {
  return values.map((value) => {
    if (value instanceof Date) return serialOf(value.getTime(), world.spreadsheet.timeZone);
    if (value instanceof EnumValue) return value.name();
    if (isRange(value)) return `'${value.sheet.name.replace(/'/g, "''")}'!${toA1(value.block)}`;
    return value;
  });
}

function isRange(value: unknown): value is RangeLike {
  return typeof value === 'object' && value !== null && 'block' in value && 'sheet' in value;
}
