/** Names that can serve as ids, in a sheet that lacks nothing else. */

import type { Binding } from './bind-columns.ts';
import type { TableSpec } from './column-spec.ts';

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
