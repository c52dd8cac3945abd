/** The scales that the columns of a block of ratings are read on, where other arguments of the same call hold their ends. */

import type { ArgumentSpec } from './function-spec.ts';

/** The lowest rating where nothing else is said. */
export const SCALE_MIN = 1;

/** The highest rating where nothing else is said. */
export const SCALE_MAX = 5;

/** The limits that a column's ratings are read with. */
export type ColumnScales = (column: number) => { readonly min: number; readonly max: number };

/** The arguments by their places, those with scales last: the ends of their scales have to be read before them. */
export function readingOrder(args: readonly ArgumentSpec[]): readonly number[] {
  const places = args.map((_, index) => index);
  const isScaled = (index: number) => scaleNames(args[index]) !== null;
  return [...places.filter((index) => !isScaled(index)), ...places.filter(isScaled)];
}

/** The scales of an argument's columns from the values read so far, by argument; `null` where it names no lists of their ends. */
export function columnScales(
  argument: ArgumentSpec,
  args: readonly ArgumentSpec[],
  values: readonly unknown[],
): ColumnScales | null {
  const names = scaleNames(argument);
  if (names === null) return null;
  const [mins, maxs] = names.map(
    (name) => (values[args.findIndex((one) => one.name === name)] ?? []) as (number | null)[],
  ) as [(number | null)[], (number | null)[]];
  return (column) => ({
    min: endAt(mins, column) ?? SCALE_MIN,
    max: endAt(maxs, column) ?? SCALE_MAX,
  });
}

function scaleNames(argument: ArgumentSpec | undefined): readonly [string, string] | null {
  return argument === undefined || argument.shape === 'table' ? null : (argument.scale ?? null);
}

function endAt(ends: readonly (number | null)[], column: number): number | null {
  return (ends.length === 1 ? ends[0] : ends[column]) ?? null;
}
