/** Values that belong to the columns of a block, one each, as weights belong to criteria. */

import { Failure } from './result-cell.ts';

/** A list that kept its blanks, and the block to whose columns its values belong; with their labels for messages. */
export interface AlongColumns<T> {
  readonly list: readonly (T | null)[];
  readonly label: string;
  readonly columns: number;
  readonly blockLabel: string;
  /** Whether one value alone holds for all columns. */
  readonly isSpread: boolean;
}

/**
 * One value a column, `null` where it is blank; all `null` for an empty list. A list with as many cells as there are columns is
 * taken as it stands; a longer one, such as a whole column of the sheet, up to its last value. Any other length is a failure that
 * says both.
 */
export function alongColumns<T>(given: AlongColumns<T>): readonly (T | null)[] | Failure {
  const { list, label, columns, blockLabel, isSpread } = given;
  if (list.length === columns) return list;
  if (list.length === 0) return new Array<null>(columns).fill(null);
  const [only] = list;
  if (isSpread && list.length === 1) return new Array<T | null>(columns).fill(only as T | null);
  let length = list.length;
  while (length > 0 && list[length - 1] === null) length -= 1;
  if (list.length > columns && length === columns) return list.slice(0, columns);
  if (list.length < columns) length = list.length;
  const values = length === 1 ? '1 value' : `${length} values`;
  const wide = columns === 1 ? '1 column' : `${columns} columns`;
  return new Failure(
    '#VALUE!',
    `${label} has ${values} and ${blockLabel} ${wide}; expected as many`,
  );
}
