/** Computes a formula of Google Sheets. */

import { callFunction } from '../../core/index.ts';
import { dateSerials } from './date-serials.ts';
import { readArgument } from './read-argument.ts';
import { specById } from './spec-by-id.ts';
import { type SheetCell, writeResult } from './write-result.ts';
import type { ZoneServices } from './zone-services.ts';

/**
 * Calls a function of the catalogue with what a formula was given, as many arguments as there were: Sheets does not hold their number.
 *
 * @throws Error with the reason where the whole call failed; of an id that is not in the catalogue, which is a fault of ours.
 */
export function callFromSheet(
  id: string,
  given: ArrayLike<unknown>,
  services: () => ZoneServices,
): SheetCell | SheetCell[][] {
  const spec = specById(id);
  if (spec === undefined) throw new Error(`There is no function ${id}`);
  const serial = dateSerials(services);
  const args = Array.from(given, (argument) => readArgument(argument, serial));
  return writeResult(callFunction(spec, args));
}
