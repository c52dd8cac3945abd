/** Read tabs → portfolio: rows by table, references checked, diagnostics and tabs in their order. */

import { toA1 } from '../cell/address.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countRowsLeftOut } from '../diagnostics/rows-left-out.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import { headerSpan } from '../sheet/find-header-row.ts';
import { comparePlaces, type ReadRow } from '../sheet/read-table.ts';
import type { TabSource } from '../sheet/reading.ts';
import { alignHistoryIds } from './align-history-ids.ts';
import type { Criterion } from './criteria.ts';
import type { HistoryRow } from './history.ts';
import { joinTabs } from './join-tabs.ts';
import { makeKnownOf, makeSharedOf, type NamedTables } from './known-names.ts';
import { noteTabs } from './note-tabs.ts';
import type { Portfolio, RecognisedHeader, RecognisedTab } from './portfolio.ts';
import type { Project } from './projects.ts';
import { checkReferences } from './references.ts';
import { refOfTabs } from './row-refs.ts';
import { methodInputs } from './scoring-inputs.ts';
import { TABLES, type TableId } from './tables.ts';
import type { ReadTab } from './tabs.ts';

/** Puts everything in its place. `settingTroubles` stand on the Settings tabs, `others` on tabs that are no table. */
export function assemblePortfolio(
  tabs: readonly ReadTab[],
  { settings, settingCells }: Pick<Portfolio, 'settings' | 'settingCells'>,
  settingTroubles: readonly Diagnostic[],
  others: readonly Diagnostic[],
  unrecognised: readonly string[],
): Portfolio {
  const joined = Object.values(TABLES).map((table: TableSpec) => {
    const own = tabs.filter((tab) => tab.recognition.table === table);
    return { table, tabs: own, ...joinTabs(table, own) };
  });
  const present = joined.filter((one) => one.tabs.length > 0);
  const rowsOf = new Map(present.map((one) => [one.table.id, one.rows]));
  const tables: NamedTables = {
    rowsOf,
    titleOf: (id) => TABLES[id as TableId].title,
    refOf: (id) => refOfTabs(present.find((one) => one.table.id === id)?.tabs ?? []),
  };
  const [knownOf, sharedOf] = [makeKnownOf(tables), makeSharedOf(tables)];

  // Lists of lists: a hostile sheet has more diagnostics than a call can take arguments.
  const found: (readonly Diagnostic[])[] = [];
  const recognised: RecognisedTab[] = [];
  for (const { table, tabs: own, rows, diagnostics: between } of joined) {
    const loose = [
      ...noteTabs(table, own),
      ...between,
      ...checkReferences(table, rows, knownOf, refOfTabs(own), sharedOf),
    ];
    if (table === TABLES.settings) for (const trouble of settingTroubles) loose.push(trouble);
    const read = own.reduce((sum, tab) => sum + tab.reading.rows.length, 0);
    const counts = read === rows.length ? null : countBySource(rows);
    for (const [index, tab] of own.entries()) {
      const inTab = loose.filter(
        ({ at }) => own.findIndex((one) => holds(one, at.sheet, at.row)) === index,
      );
      const all = [...tab.diagnostics, ...inTab];
      found.push(inTab.length === 0 && all.length < 2 ? all : all.sort(comparePlaces));
      const kept = counts === null ? tab.reading.rows.length : countOf(tab, counts);
      recognised.push(recognisedTab(tab, kept, countRowsLeftOut(all)));
    }
  }
  const diagnostics = [...found.flat(), ...others];
  const rows = (id: TableId) => (rowsOf.get(id) ?? []) as readonly unknown[];
  return {
    projects: rows('projects'),
    raid: rows('raid'),
    criteria: rows('criteria'),
    comparisons: rows('comparisons'),
    scores: rows('scores'),
    people: rows('people'),
    timeOff: rows('timeOff'),
    holidays: rows('holidays'),
    allocations: rows('allocations'),
    staffingMatrix: rows('staffingMatrix'),
    milestones: rows('milestones'),
    dependencies: rows('dependencies'),
    changes: rows('changes'),
    benefits: rows('benefits'),
    decisions: rows('decisions'),
    artefacts: rows('artefacts'),
    systems: rows('systems'),
    changeWindows: rows('changeWindows'),
    vendors: rows('vendors'),
    deployments: rows('deployments'),
    history: alignHistoryIds(
      rows('history') as readonly HistoryRow[],
      rows('projects') as readonly Project[],
    ),
    reviewHistory: rows('reviewHistory'),
    settings,
    settingCells,
    methodInputs: methodInputs(settings.scoringMethod, rows('criteria') as readonly Criterion[]),
    tables: recognised,
    unrecognised,
    diagnostics,
    // Readers give each column's kind and the tests hold every row against its zod shape.
  } as Portfolio;
}

/** Rows of one tab stand together, so that only the first of each run is looked up. */
function countBySource(rows: readonly ReadRow[]): ReadonlyMap<TabSource, number> {
  const counts = new Map<TabSource, number>();
  let start = 0;
  for (let index = 1; index <= rows.length; index += 1) {
    const { source } = rows[start] as ReadRow;
    if (index < rows.length && (rows[index] as ReadRow).source === source) continue;
    counts.set(source, (counts.get(source) ?? 0) + index - start);
    start = index;
  }
  return counts;
}

function countOf({ reading }: ReadTab, counts: ReadonlyMap<TabSource, number>): number {
  const source = reading.rows[0]?.source;
  return source === undefined ? 0 : (counts.get(source) ?? 0);
}

/** Whether a row stands in this tab, or in this part of a tab that holds several tables; no row is the first part's. */
function holds({ sheet }: ReadTab, name: string, row: number | null): boolean {
  return sheet.name === name && (row === null || row < sheet.grid.length);
}

function recognisedTab(tab: ReadTab, rows: number, leftOut: number): RecognisedTab {
  const { recognition, sheet } = tab;
  const { table, headerRow, binding } = recognition;
  const headers = recognition.headers.flatMap(({ text, column }): RecognisedHeader[] => {
    const place = { header: text, a1: toA1(headerRow, column) };
    const bound = binding.columns.filter((one) => one.column === column);
    const more = binding.more.find((one) => one.column === column);
    if (more !== undefined) return [{ ...place, column: more.key, key: more.key }];
    if (bound.length === 0) return [{ ...place, column: null, key: null }];
    return bound.map(({ key, spec }) => ({ ...place, column: spec.header, key }));
  });
  return {
    table: table.id as TableId,
    title: table.title,
    sheet: sheet.name,
    rows,
    leftOut,
    isHidden: sheet.visibility !== 'visible',
    firstRow: headerSpan(sheet).start,
    endRow: sheet.grid.length,
    headerRow,
    headers,
  };
}
