/** *Check*: the tables that were found in a workbook, and everything that is wrong with them. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Portfolio, RecognisedTab } from '../model/portfolio.ts';
import { spellCount } from '../portfolio/spell-number.ts';
import type { CheckView, FindingGroup, FindingView } from './check-view.ts';
import type { Context } from './command.ts';
import { findingView } from './finding-view.ts';
import { readOnce } from './read-once.ts';

/** Reads the workbook and says how it stands. It writes nothing and never fails on a user's data. */
export function checkWorkbook(snapshot: Snapshot, context: Context): CheckView {
  const portfolio = readOnce(snapshot, context.mapping);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of portfolio.diagnostics) counts[severity] += 1;
  return {
    tables: portfolio.tables.map(({ title, sheet, rows, headers }) => ({
      table: title,
      sheet,
      rows,
      headers: headers.map(({ header, column, a1 }) => ({ header, column, a1 })),
    })),
    groups: findingGroups(portfolio),
    counts,
    summary: summarise(portfolio, counts),
  };
}

/** Findings by table in the order of the tables; then by tab for the tabs that are no table. */
function findingGroups(portfolio: Portfolio): FindingGroup[] {
  const tabs = new Map<string, RecognisedTab[]>();
  const groups = new Map<string, FindingView[]>();
  for (const tab of portfolio.tables) {
    tabs.set(tab.sheet, [...(tabs.get(tab.sheet) ?? []), tab]);
    groups.set(tab.title, []);
  }
  for (const diagnostic of portfolio.diagnostics) {
    const { sheet, row } = diagnostic.at;
    const isIn = (tab: RecognisedTab) => row === null || (row >= tab.firstRow && row < tab.endRow);
    const table = tabs.get(sheet)?.find(isIn)?.title ?? null;
    const title = table ?? diagnostic.at.sheet;
    const finding = findingView(diagnostic, table);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .filter(([, findings]) => findings.length > 0)
    .map(([title, findings]) => ({ title, findings }));
}

function summarise(portfolio: Portfolio, counts: CheckView['counts']): string {
  const { tables, diagnostics } = portfolio;
  const found = [
    ...(counts.error > 0 ? [spellCount(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [spellCount(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [spellCount(counts.info, 'note')] : []),
  ].join(', ');
  if (tables.length === 0) {
    const rest = diagnostics.length === 0 ? '' : `; ${found}`;
    return `No tab was recognised as a table${rest}.`;
  }
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const read = `${spellCount(rows, 'row')} read from ${spellCount(tables.length, 'tab')}`;
  return `${read}; ${diagnostics.length === 0 ? 'nothing was found wrong' : found}.`;
}
