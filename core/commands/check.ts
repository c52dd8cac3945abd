/** *Check*: the tables that were found in a workbook, and everything that is wrong with them. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOwnTable } from '../model/own-tables.ts';
import type { Portfolio, RecognisedTab } from '../model/portfolio.ts';
import { spellCount } from '../portfolio/spell-number.ts';
import { comparePlaces } from '../sheet/read-table.ts';
import { certainMends, type Mend, placeKey } from './certain-mends.ts';
import type { CheckView, FindingGroup, FindingView } from './check-view.ts';
import type { Context } from './command.ts';
import { computedDiagnostics } from './computed-diagnostics.ts';
import { findingView } from './finding-view.ts';
import { readOnce } from './read-once.ts';

/** Reads the workbook and says how it stands. It writes nothing and never fails on a user's data. */
export function checkWorkbook(snapshot: Snapshot, context: Context): CheckView {
  const portfolio = readOnce(snapshot, context.mapping);
  const computed = computedDiagnostics(portfolio);
  const mends = certainMends(snapshot, portfolio);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of portfolio.diagnostics) counts[severity] += 1;
  for (const { severity } of computed) counts[severity] += 1;
  return {
    tables: portfolio.tables.map(({ table, title, sheet, rows, headers }) => ({
      table: title,
      sheet,
      rows,
      ...(isOwnTable(table) ? { isOwn: true as const } : {}),
      headers: headers.map(({ header, column, a1 }) => ({ header, column, a1 })),
    })),
    groups: findingGroups(portfolio, computed, mends),
    counts,
    summary: summarise(portfolio, counts),
  };
}

/** Findings by table in the order of the tables; then by tab for the tabs that are no table. */
function findingGroups(
  portfolio: Portfolio,
  computed: readonly Diagnostic[],
  mends: ReadonlyMap<string, Mend>,
): FindingGroup[] {
  const tabs = new Map<string, RecognisedTab[]>();
  const groups = new Map<string, Found[]>();
  for (const tab of portfolio.tables) {
    tabs.set(tab.sheet, [...(tabs.get(tab.sheet) ?? []), tab]);
    groups.set(tab.title, []);
  }
  const add = (diagnostic: Diagnostic): string => {
    const { sheet, row } = diagnostic.at;
    const isIn = (tab: RecognisedTab) => row === null || (row >= tab.firstRow && row < tab.endRow);
    const table = tabs.get(sheet)?.find(isIn)?.title ?? null;
    const title = table ?? diagnostic.at.sheet;
    const { sheet: tab, a1 } = diagnostic.at;
    const mend = a1 === null ? undefined : mends.get(placeKey({ sheet: tab, a1 }));
    const isMendable = mend !== undefined && diagnostic.suggestion === mend.to;
    const finding = findingView(diagnostic, table, isMendable ? mend.to : null);
    const found = { diagnostic, finding };
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [found]);
    else group.push(found);
    return title;
  };
  for (const diagnostic of portfolio.diagnostics) add(diagnostic);
  // What reading found stands in its order already.
  const places = [...tabs.keys()];
  for (const title of new Set(computed.map(add))) {
    groups.get(title)?.sort((a, b) => {
      const tab = places.indexOf(a.diagnostic.at.sheet) - places.indexOf(b.diagnostic.at.sheet);
      return tab === 0 ? comparePlaces(a.diagnostic, b.diagnostic) : tab;
    });
  }
  return [...groups]
    .filter(([, found]) => found.length > 0)
    .map(([title, found]) => ({ title, findings: found.map(({ finding }) => finding) }));
}

/** A diagnostic before and after it is put in words. */
interface Found {
  readonly diagnostic: Diagnostic;
  readonly finding: FindingView;
}

/** Counts what is the user's: a history that Steersheet keeps was not read from them. */
function summarise(portfolio: Portfolio, counts: CheckView['counts']): string {
  const tables = portfolio.tables.filter(({ table }) => !isOwnTable(table));
  const isClean = counts.error + counts.warning + counts.info === 0;
  const found = [
    ...(counts.error > 0 ? [spellCount(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [spellCount(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [spellCount(counts.info, 'note')] : []),
  ].join(', ');
  if (tables.length === 0) {
    const rest = isClean ? '' : `; ${found}`;
    return `No tab was recognised as a table${rest}.`;
  }
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const read = `${spellCount(rows, 'row')} read from ${spellCount(tables.length, 'tab')}`;
  return `${read}; ${isClean ? 'nothing was found wrong' : found}.`;
}
