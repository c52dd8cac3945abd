/** Reads lists: several texts in one cell. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing } from '../../cell/missing.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { foldSpaces, readId } from './text-reader.ts';
import type { Trouble } from './trouble.ts';

/**
 * The parts of a text split at commas, semicolons and line breaks, in their order: trimmed, white space folded, each
 * once, without parts that are blank or say "missing". A cell in which nothing is left is missing.
 */
export function readList(cell: Cell, spec: ColumnSpec): readonly string[] | null | Trouble {
  const text = readId(cell, spec);
  if (typeof text !== 'string') return text;
  const parts = new Set<string>();
  for (const part of text.split(/[,;\r\n]/)) {
    if (!isMissing(part)) parts.add(foldSpaces(part.trim()));
  }
  return parts.size === 0 ? null : [...parts];
}
