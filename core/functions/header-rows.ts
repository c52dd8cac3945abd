/** Tells whether the ranges of a call have a header row. */

import { type Cell, isBlank } from '../cell/cell.ts';
import { headerText } from '../sheet/header-index.ts';
import { bindTable } from './bind-table.ts';
import type { ArgumentSpec } from './function-spec.ts';
import { labelOf } from './label-of.ts';
import type { Block } from './read-block.ts';
import { isForeignText } from './read-values.ts';
import { Failure } from './result-cell.ts';

/**
 * 1 where the first row of the ranges holds headers, else 0; ask it only about arguments that share their rows. A table says so itself. Otherwise every range of numbers, dates and the like
 * must begin with a text that is none, or a range of texts with the argument's own name; so a single slip in the first row of
 * one of several ranges stays a slip.
 */
export function headerRowsOf(args: readonly ArgumentSpec[], blocks: readonly Block[]): 0 | 1 {
  let isAny = false;
  for (const [index, argument] of args.entries()) {
    const block = blocks[index] as Block;
    if (argument.shape === 'table') {
      if (block.rows === 0) continue;
      const bound = bindTable(argument, block);
      return bound instanceof Failure ? 0 : bound.firstRow;
    }
    // A header above nothing but blanks is one too; a single cell is a value.
    if (block.grid.length < 2) continue;
    const spec = { ...argument, header: labelOf(argument) };
    for (const cell of block.grid[0] as readonly Cell[]) {
      if (isBlank(cell)) continue;
      if (isText(argument.kind)) {
        isAny ||= typeof cell === 'string' && isSame(cell, spec.header);
      } else if (isForeignText(cell, spec)) {
        isAny = true;
      } else {
        return 0;
      }
    }
  }
  return isAny ? 1 : 0;
}

function isText(kind: string): boolean {
  return kind === 'text' || kind === 'id' || kind === 'person';
}

function isSame(cell: string, label: string): boolean {
  return headerText(cell).normal === headerText(label).normal;
}
