/** Snapshot → portfolio: which tab is which table, their rows, and everything that is wrong with them. */

import type { SheetSnapshot, Snapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Mark, parseMark } from '../plan/mark.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { NameMore } from '../sheet/find-header-row.ts';
import type { Mapping, SheetMapping } from '../sheet/mapping.ts';
import { foundText } from '../sheet/readers/found-text.ts';
import { type ResolvedMapping, recogniseTable, UNMAPPED } from '../sheet/recognise-table.ts';
import { assemblePortfolio } from './assemble-portfolio.ts';
import type { Criterion } from './criteria.ts';
import { joinTabs } from './join-tabs.ts';
import { mappingFromSettings, mergeMappings, resolveMapping } from './mappings.ts';
import { makeNameMore } from './name-more.ts';
import type { Portfolio } from './portfolio.ts';
import { readSettings, type SettingCells } from './read-settings.ts';
import { refOfTabs } from './row-refs.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { TABLES } from './tables.ts';
import { mappingBySheet, type ReadTab, readTab, type Tab, unusedMappings } from './tabs.ts';

/** A user's tab is never History: that is what Steersheet wrote. */
const USER_TABLES: readonly TableSpec[] = Object.values(TABLES).filter(
  (table) => table !== TABLES.history,
);

/**
 * Reads everything. `given` is a mapping from outside; it wins over what Settings remembers, and both win over what the
 * sheets look like. Tabs that Steersheet made are passed over, but for History and Settings.
 *
 * Rows that cannot be counted are left out and named: a required cell missing, a repeated id, a reversed span or no single
 * amount in an allocation. A reference to nothing is named and its row stays.
 */
export function readPortfolio(snapshot: Snapshot, given: Mapping): Portfolio {
  const users = snapshot.sheets.filter((sheet) => {
    const mark = parseMark(sheet.mark);
    return mark === null || isGrowing(mark, 'settings');
  });
  const nameless = makeNameMore([], DEFAULT_SETTINGS);

  // Settings first: they remember what the other tabs are.
  const outer = recogniseTabs(users, mappingBySheet(mergeMappings(given), users), nameless);
  const settingTabs = pick(outer.tabs, TABLES.settings).map((tab) =>
    readTab(tab, DEFAULT_SETTINGS, []),
  );
  const { settings, diagnostics } = readSettings(settingTabs.flatMap(settingCells));
  const remembered = mappingFromSettings(settingTabs.flatMap(settingCells).map(withText));
  const mapping = mergeMappings([...remembered, ...mergeMappings(given)]);
  const bySheet = mappingBySheet(mapping, users);
  const rest = users.filter((sheet) => settingTabs.every((tab) => tab.sheet !== sheet));

  // Then the criteria: their names are what Scores is recognised by.
  const withoutCriteria = recogniseTabs(rest, bySheet, makeNameMore([], settings));
  const criterionTabs = pick(withoutCriteria.tabs, TABLES.criteria).map((tab) =>
    readTab(tab, settings, []),
  );
  const criteria = joinTabs(TABLES.criteria, criterionTabs)
    .rows as readonly unknown[] as readonly Criterion[];
  const others = rest.filter((sheet) => criterionTabs.every((tab) => tab.sheet !== sheet));
  const inner =
    criteria.length === 0
      ? {
          ...withoutCriteria,
          tabs: withoutCriteria.tabs.filter((tab) => tab.recognition.table !== TABLES.criteria),
        }
      : recogniseTabs(others, bySheet, makeNameMore(criteria, settings));

  const tabs = [
    ...settingTabs,
    ...criterionTabs,
    ...inner.tabs.map((tab) => readTab(tab, settings, criteria)),
    ...historyTabs(snapshot).map((tab) => readTab(tab, settings, [])),
  ];
  const unused = unusedMappings(mapping, users);
  return assemblePortfolio(
    tabs,
    settings,
    diagnostics,
    [...inner.diagnostics, ...unused],
    inner.unrecognised,
  );
}

interface Recognised {
  readonly tabs: readonly Tab[];
  /** Of tabs that are no table, in their order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly unrecognised: readonly string[];
}

function recogniseTabs(
  sheets: readonly SheetSnapshot[],
  mappingOf: (sheet: SheetSnapshot) => SheetMapping | null,
  nameMore: NameMore,
): Recognised {
  const tabs: Tab[] = [];
  const diagnostics: Diagnostic[] = [];
  const unrecognised: string[] = [];
  for (const sheet of sheets) {
    const mapping = mappingOf(sheet);
    const resolved = mapping === null ? UNMAPPED : resolveMapping(mapping);
    const result = recogniseTable(sheet, USER_TABLES, resolved, nameMore);
    if (result.recognition !== null) {
      const { recognition } = result;
      tabs.push({ sheet, recognition, diagnostics: result.diagnostics, mapping });
    } else if (sheet.grid.length > 0) {
      diagnostics.push(...result.diagnostics);
      unrecognised.push(sheet.name);
    }
  }
  return { tabs, diagnostics, unrecognised };
}

function pick(tabs: readonly Tab[], table: TableSpec): readonly Tab[] {
  return tabs.filter((tab) => tab.recognition.table === table);
}

function historyTabs(snapshot: Snapshot): readonly Tab[] {
  const table = TABLES.history;
  const mapping: ResolvedMapping = { table, columnsOf: () => new Map() };
  return snapshot.sheets.flatMap((sheet) => {
    const mark = parseMark(sheet.mark);
    if (mark === null || !isGrowing(mark, 'history')) return [];
    const { recognition, diagnostics } = recogniseTable(sheet, [table], mapping, () => null);
    return recognition === null ? [] : [{ sheet, recognition, diagnostics, mapping: null }];
  });
}

/**
 * Whether the tab is a table of this kind that only grows. A half-built one counts: the next plan finishes it rather than
 * making it anew, so its rows are there already.
 */
function isGrowing(mark: Mark, kind: 'history' | 'settings'): boolean {
  return mark.kind === kind && mark.stage !== 'retired';
}

function settingCells({ sheet, reading, recognition }: ReadTab): SettingCells[] {
  const refOf = refOfTabs([{ sheet, recognition }]);
  const column = recognition.binding.columns.find((one) => one.key === 'value')?.column;
  return reading.rows.map((row, index) => ({
    setting: row['setting'] as string,
    value: column === undefined ? null : (reading.cells[index]?.[column] ?? null),
    at: { setting: refOf(row, 'setting'), value: refOf(row, 'value') },
  }));
}

function withText(row: SettingCells): { setting: string; value: string | null } {
  return { setting: row.setting, value: row.value === null ? null : foundText(row.value) };
}
