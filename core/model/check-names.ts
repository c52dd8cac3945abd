/** Two rows of one name: what refers to them by the name alone means the first, and that has to be said. */

import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadRow } from '../sheet/read-table.ts';
import type { RefOf } from './row-refs.ts';
import { type NamedRow, sharedNames } from './shared-names.ts';

/** The tables whose rows are referred to by name. Two people may well have one name; two projects or criteria are confused. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  projects: 'warning',
  criteria: 'warning',
  people: 'info',
};

/** Names every row that bears the name of an earlier one; all rows stay. A name that is some row's id means that row, and is passed over. */
export function checkNames(
  table: TableSpec,
  rows: readonly ReadRow[],
  refOf: RefOf,
): readonly Diagnostic[] {
  const severity = SEVERITIES[table.id];
  if (severity === undefined) return [];
  // Both columns are required in these tables, so that every row that was read has them.
  const named = rows as readonly ReadRow[] as readonly (ReadRow & NamedRow)[];
  const diagnostics: Diagnostic[] = [];
  for (const [first, ...others] of sharedNames(named).values()) {
    if (first === undefined) continue;
    for (const row of others) {
      diagnostics.push({
        ...{ code: 'name-repeated', severity, at: refOf(row, 'name'), suggestion: null },
        params: { name: row.name, table: table.title, used: first.id },
        notes: [{ at: refOf(first, 'name'), text: 'first-used-here' }],
      });
    }
  }
  return diagnostics;
}
