/** What an edit puts into a CSV file, which holds texts alone. */

import { type Cell, formatDay, showsDay } from '../../../core/index.ts';
import type { CellEdit } from '../file-host.ts';

/** The edit's value; a number that is shown as a day is written as one, `2026-03-02`: the file has no formats. */
export function typedValue({ value, numberFormat }: CellEdit): Cell {
  const isDay = numberFormat !== undefined && showsDay(numberFormat) && Number.isInteger(value);
  return isDay ? formatDay(value as number) : value;
}
