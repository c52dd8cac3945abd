/** Which headers of a tab mean nothing to Steersheet: its user may think that they do. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Recognition } from '../sheet/recognise-table.ts';

/** Names the headers that are no column of the table, but for those that `said` speaks of already. */
export function noteHeaders(
  sheet: string,
  { table, headers, headerRow, binding }: Recognition,
  said: readonly Diagnostic[],
): readonly Diagnostic[] {
  const known = new Set([...binding.columns, ...binding.more].map((one) => one.column));
  const named = new Set(said.map(({ at }) => (at.row === headerRow ? at.header : null)));
  const found = headers.filter(({ text, column }) => !known.has(column) && !named.has(text));
  if (found.length === 0) return [];
  return [
    {
      code: 'headers-unread',
      severity: 'info',
      at: { sheet, a1: null, row: headerRow, header: null },
      params: { table: table.title, found: found.map(({ text }) => text) },
      notes: [],
      suggestion: null,
    },
  ];
}
