/** Looks of many cells, rows or columns in one call: `setCellProperties` and its like. */

import type { Rect } from '../../../../core/index.ts';
import { HostObject, readMember, setMember } from '../wire/host-object.ts';
import { invalidArgument, wrongSize } from '../wire/refusal.ts';
import type { Block } from './block.ts';

/** Makes the range of a block. */
type At = (rect: Rect) => HostObject;

/** Sets what is given for each cell, by row; a cell of which nothing is given stays. */
export function setCellProperties(range: Block, at: At, data: unknown): void {
  const { row: row0, column: column0, rows, columns } = range.block;
  if (!Array.isArray(data) || data.length !== rows) throw wrongSize();
  data.forEach((row: unknown, down) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongSize();
    row.forEach((cell: unknown, along) => {
      setMembers(at({ row: row0 + down, column: column0 + along, rows: 1, columns: 1 }), cell);
    });
  });
}

/** Sets what is given for each row of the block. */
export function setRowProperties(range: Block, at: At, data: unknown): void {
  if (!Array.isArray(data) || data.length !== range.block.rows) throw wrongSize();
  data.forEach((row: unknown, down) => {
    setMembers(at({ ...range.block, row: range.block.row + down, rows: 1 }), row);
  });
}

/** Sets what is given for each column of the block. */
export function setColumnProperties(range: Block, at: At, data: unknown): void {
  if (!Array.isArray(data) || data.length !== range.block.columns) throw wrongSize();
  data.forEach((column: unknown, along) => {
    setMembers(at({ ...range.block, column: range.block.column + along, columns: 1 }), column);
  });
}

function setMembers(object: HostObject, members: unknown): void {
  if (members === null || members === undefined) return;
  if (typeof members !== 'object' || Array.isArray(members)) throw invalidArgument();
  for (const [name, value] of Object.entries(members)) {
    if (value === null || value === undefined) continue;
    if (isNested(name, value)) {
      const { value: inner } = readMember(object, name, () => {});
      if (!(inner instanceof HostObject)) throw invalidArgument();
      setMembers(inner, value);
    } else setMember(object, name, value, () => {});
  }
}

/** `format`, `fill`, `font` and the like hold members of their own; `hyperlink` is one value. */
function isNested(name: string, value: unknown): boolean {
  return typeof value === 'object' && name !== 'hyperlink';
}
