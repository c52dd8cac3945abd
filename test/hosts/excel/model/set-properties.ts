/** Looks of many cells, rows or columns in one call: `setCellProperties` and its like. */

import {
  type HostObject,
  HostObject as HostObjectClass,
  readMember,
  setMember,
} from '../wire/host-object.ts';
import { invalidArgument, wrongSize } from '../wire/refusal.ts';
import type { Range } from './range.ts';

/** Sets what is given for each cell, by row; a cell of which nothing is given stays. */
export function setCellProperties(range: Range, data: unknown): void {
  const { rows, columns } = range.block;
  if (!Array.isArray(data) || data.length !== rows) throw wrongSize();
  data.forEach((row: unknown, down) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongSize();
    row.forEach((cell: unknown, along) => {
      setMembers(range.GetCell(down, along), cell);
    });
  });
}

/** Sets what is given for each row of the block. */
export function setRowProperties(range: Range, data: unknown): void {
  if (!Array.isArray(data) || data.length !== range.block.rows) throw wrongSize();
  data.forEach((row: unknown, down) => {
    setMembers(range.GetRow(down), row);
  });
}

/** Sets what is given for each column of the block. */
export function setColumnProperties(range: Range, data: unknown): void {
  if (!Array.isArray(data) || data.length !== range.block.columns) throw wrongSize();
  data.forEach((column: unknown, along) => {
    setMembers(range.GetColumn(along), column);
  });
}

function setMembers(object: HostObject, members: unknown): void {
  if (members === null || members === undefined) return;
  if (typeof members !== 'object' || Array.isArray(members)) throw invalidArgument();
  for (const [name, value] of Object.entries(members)) {
    if (value === null || value === undefined) continue;
    if (isNested(name, value)) {
      const { value: inner } = readMember(object, name);
      if (!(inner instanceof HostObjectClass)) throw invalidArgument();
      setMembers(inner, value);
    } else setMember(object, name, value);
  }
}

/** `format`, `fill`, `font` and the like hold members of their own; `hyperlink` is one value. */
function isNested(name: string, value: unknown): boolean {
  return typeof value === 'object' && name !== 'hyperlink';
}
