/** What a script reads of one cell. */

import type { CellState } from '../../state/cell-state.ts';
import { isDateFormat, shownNumber } from '../values/number-format.ts';
import { instantOfSerial } from '../values/zone-time.ts';
import type { World } from '../world.ts';

/** As `getValue`: blank is `''`, an error its text, a number in a date format a `Date` in the spreadsheet's zone. */
export function readCell(
  world: World,
  cell: CellState | undefined,
): string | number | boolean | Date {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDateFormat(cell?.format.numberFormat ?? 'General'))
    return new Date(instantOfSerial(value, world.spreadsheet.timeZone));
  return value;
}

/** As `getDisplayValue`. */
export function showCell(world: World, cell: CellState | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = cell?.format.numberFormat ?? 'General';
  const text = shownNumber(value, format);
  if (text === null)
    throw world.misuse(`The stand-in cannot show a number in the format ${format} yet.`);
  return text;
}
