/** What a user should know of the tabs that were read, though nothing is wrong with them. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadTab } from './tabs.ts';

/** Says which tabs are read together as one table, and which of them nobody sees. What Steersheet made is not meant. */
export function noteTabs(table: TableSpec, tabs: readonly ReadTab[]): readonly Diagnostic[] {
  const own = tabs.filter(({ sheet }) => sheet.mark === null);
  const names = [...new Set(own.map(({ sheet }) => sheet.name))];
  const diagnostics: Diagnostic[] = [];
  const note = { severity: 'info', notes: [], suggestion: null } as const;
  if (names.length > 1) {
    const params = { table: table.title, tabs: names };
    diagnostics.push({ ...note, code: 'tabs-together', at: wholeTab(names[0] as string), params });
  }
  for (const name of names) {
    const isHidden = own.some(({ sheet }) => sheet.name === name && sheet.visibility !== 'visible');
    if (!isHidden) continue;
    const params = { table: table.title };
    diagnostics.push({ ...note, code: 'tab-hidden', at: wholeTab(name), params });
  }
  return diagnostics;
}

function wholeTab(sheet: string): Diagnostic['at'] {
  return { sheet, a1: null, row: null, header: null };
}
