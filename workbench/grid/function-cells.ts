/** Between the values that the grid's formulas compute with and the cells that functions take and give. */

import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import {
  type Cell,
  Failure,
  type GivenArgument,
  type ResultBlock,
  type ResultCell,
  Unknown,
} from '../../core/index.ts';
import { errorCodeOf } from './cell-data.ts';

/** What was handed over for an argument. A blank is `null`, never 0; an error cell is an error, never a text. */
export function givenOf(variant: FunctionVariantType): GivenArgument {
  if (variant.isReferenceObject()) {
    return gridOf((variant as BaseReferenceObject).toArrayValueObject());
  }
  const value = variant as BaseValueObject;
  return value.isArray() ? gridOf(value as ArrayValueObject) : cellOfValue(value);
}

/** The result as the grid takes it: one value, or a block that spills. */
export function resultOf(block: ResultBlock): BaseValueObject {
  const [first] = block[0] ?? [];
  const columnCount = block[0]?.length ?? 0;
  if (block.length === 1 && columnCount === 1) return gridValueOf(first ?? null);
  return ArrayValueObject.create({
    calculateValueList: block.map((row) => row.map(gridValueOf)),
    rowCount: block.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function gridOf(array: ArrayValueObject): Cell[][] {
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellOfValue(array.get(row, column))),
  );
}

function cellOfValue(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    return { error: errorCodeOf((value as ErrorValueObject).getErrorType()) ?? '#ERROR!' };
  }
  const found = value.getValue();
  if (value.isBoolean()) return Boolean(found);
  return value.isNumber() || value.isString() ? found : { error: '#VALUE!' };
}

/** A blank is an empty text: the grid counts a missing value as 0 in sums, and a number that could not be computed is not 0. */
function gridValueOf(cell: ResultCell): BaseValueObject {
  if (cell instanceof Failure) {
    return ErrorValueObject.create(cell.code === '#N/A' ? ErrorType.NA : ErrorType.VALUE);
  }
  if (cell === null || cell instanceof Unknown) return StringValueObject.create('');
  switch (typeof cell) {
    case 'number':
      return NumberValueObject.create(cell);
    case 'boolean':
      return BooleanValueObject.create(cell);
    default:
      return StringValueObject.create(cell);
  }
}
