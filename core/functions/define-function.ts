/** Puts a function together, its run typed by its arguments. */

import type {
  ArgumentSpec,
  BlockFunction,
  BlockOf,
  InBlock,
  InRow,
  RowFunction,
  RowsOf,
} from './function-spec.ts';
import type { Failure, ResultCell } from './result-cell.ts';

type RowValues<A extends readonly ArgumentSpec[]> = { readonly [I in keyof A]: InRow<A[I]> };
type BlockValues<A extends readonly ArgumentSpec[]> = { readonly [I in keyof A]: InBlock<A[I]> };

/** A function of the values of one row: `eachRow` gives one cell, or one a column of the result. */
export function defineEachRow<const A extends readonly ArgumentSpec[]>(
  spec: Omit<RowFunction, 'args' | 'rows'> & {
    readonly args: A;
    readonly eachRow: (...values: RowValues<A>) => ResultCell | readonly ResultCell[];
  },
): RowFunction {
  const { eachRow, ...rest } = spec;
  const isWhole = spec.args.map(({ shape }) => shape === 'list' || shape === 'one');
  const rows: RowsOf = (count, args) => {
    const values = new Array<unknown>(args.length);
    const result = new Array<readonly ResultCell[]>(count);
    for (let row = 0; row < count; row += 1) {
      for (let index = 0; index < args.length; index += 1) {
        values[index] = isWhole[index] ? args[index] : (args[index] as readonly unknown[])[row];
      }
      const cells = eachRow(...(values as unknown as RowValues<A>));
      result[row] = Array.isArray(cells) ? cells : [cells as ResultCell];
    }
    return result;
  };
  return { ...rest, rows };
}

/** A function with a row of result for each row of its arguments, which looks at all of them together. */
export function defineRows<const A extends readonly ArgumentSpec[]>(
  spec: Omit<RowFunction, 'args' | 'rows'> & {
    readonly args: A;
    readonly allRows: (
      count: number,
      ...args: BlockValues<A>
    ) => readonly (readonly ResultCell[])[] | Failure;
  },
): RowFunction {
  const { allRows, ...rest } = spec;
  return { ...rest, rows: (count, args) => allRows(count, ...(args as unknown as BlockValues<A>)) };
}

/** A function whose result has a layout of its own. */
export function defineBlock<const A extends readonly ArgumentSpec[]>(
  spec: Omit<BlockFunction, 'args' | 'block'> & {
    readonly args: A;
    readonly make: (...args: BlockValues<A>) => readonly (readonly ResultCell[])[] | ResultCell;
  },
): BlockFunction {
  const { make, ...rest } = spec;
  const block: BlockOf = (args) => {
    const made = make(...(args as unknown as BlockValues<A>));
    return Array.isArray(made)
      ? (made as readonly (readonly ResultCell[])[])
      : [[made as ResultCell]];
  };
  return { ...rest, block };
}
