/** Names that can serve as ids, in a sheet that lacks nothing else. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Binding } from './bind-columns.ts';
import type { TableSpec } from './column-spec.ts';
import { rowBelow } from './find-header-row.ts';
import type { Candidate } from './table-candidate.ts';

/** The header of the names where ids are all that the sheet lacks of the table, or `null`. */
export function nameForId({
  table,
  missing,
  binding,
}: {
  readonly table: TableSpec;
  readonly missing: readonly string[];
  readonly binding: Binding;
}): string | null {
  const isIdAlone = missing.length === 1 && missing[0] === table.columns['id']?.header;
  const name = isIdAlone ? binding.columns.find(({ key }) => key === 'name') : undefined;
  return name?.header ?? null;
}

/**
 * The header of the names that are ids without asking: the tab's own name says which table it is, and no name stands there twice. Else
 * `null`: any list has names, and two rows of one name cannot be told apart by it.
 */
export function surelyNameForId(sheet: SheetSnapshot, candidate: Candidate): string | null {
  const header = candidate.hasTabName ? nameForId(candidate) : null;
  const column = candidate.binding.columns.find(({ key }) => key === 'name')?.column;
  if (header === null || column === undefined) return null;
  const seen = new Set<string>();
  for (let row = rowBelow(sheet, candidate.row.row); row < sheet.grid.length; row += 1) {
    const cell = sheet.grid[row]?.[column] ?? null;
    const name = cell === null ? '' : String(cell).trim().toLowerCase();
    // The headers said again are no name.
    if (name === '' || name === header.toLowerCase()) continue;
    if (seen.has(name)) return null;
    seen.add(name);
  }
  return seen.size > 0 ? header : null;
}
