/** Snapshot → portfolio: which tab is which table, their rows, and everything that is wrong with them. */

import type { SheetSnapshot, Snapshot } from '../cell/snapshot.ts';
import { growingTab } from '../plan/grow-table.ts';
import { parseMark } from '../plan/mark.ts';
import { ownershipOf } from '../plan/ownership.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { Mapping } from '../sheet/mapping.ts';
import { foundText } from '../sheet/readers/found-text.ts';
import { type ResolvedMapping, recogniseTable } from '../sheet/recognise-table.ts';
import { assemblePortfolio } from './assemble-portfolio.ts';
import type { Criterion } from './criteria.ts';
import { HISTORY_HEADERS } from './history.ts';
import { joinTabs } from './join-tabs.ts';
import { mappingFromSettings, mergeMappings } from './mappings.ts';
import { makeNameMore } from './name-more.ts';
import { noteUncomputed } from './note-uncomputed.ts';
import type { Portfolio } from './portfolio.ts';
import { readSettings, type SettingCells } from './read-settings.ts';
import { assumeProjects, type PartedSheet, partSheets, recogniseTabs } from './recognise-tabs.ts';
import { isReportCopy, noteCopies } from './report-copies.ts';
import { REVIEW_HISTORY_HEADERS } from './review-history.ts';
import { refOfTabs } from './row-refs.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { shareTabs, withoutEchoes } from './share-tabs.ts';
import { TABLES } from './tables.ts';
import { mappingBySheet, type ReadTab, readTab, type Tab, unusedMappings } from './tabs.ts';
import { readWithProjects } from './tell-project.ts';
import { withoutOwnBlocks } from './without-own-blocks.ts';

/**
 * Reads everything. `given` is a mapping from outside; it wins over what Settings remembers, and both win over what the
 * sheets look like. Tabs that Steersheet made are passed over, but for History, Settings and tables that set-up made, and so
 * are copies of them that have lost their mark.
 *
 * Rows that cannot be counted are left out and named: a required cell missing, a repeated id, a reversed span or no single
 * amount in an allocation. A reference to nothing is named and its row stays.
 */
export function readPortfolio(snapshot: Snapshot, given: Mapping): Portfolio {
  const users = snapshot.sheets
    .flatMap((sheet): SheetSnapshot[] => {
      if (isReportCopy(sheet)) return [];
      const mark = parseMark(sheet.mark);
      if (mark === null) return [sheet];
      // What set-up made is the user's to fill, and told of as such.
      if (mark.kind.startsWith('table:')) {
        return ownershipOf(sheet).is === 'debris' ? [] : [{ ...sheet, mark: null }];
      }
      // A half-built Settings counts: the next plan finishes it rather than making it anew.
      return mark.kind === 'settings' && mark.stage !== 'retired' ? [sheet] : [];
    })
    .map(withoutOwnBlocks);
  const nameless = makeNameMore([], DEFAULT_SETTINGS);

  // Settings first: they remember what the other tabs are.
  const outerBySheet = mappingBySheet(mergeMappings(given), users);
  const outerParts = partSheets(users, outerBySheet, nameless);
  const outer = recogniseTabs(outerParts, outerBySheet, nameless);
  const settingTabs = pick(outer.tabs, TABLES.settings).map((tab) =>
    readTab(tab, DEFAULT_SETTINGS, []),
  );
  const { settings, cells, diagnostics } = readSettings(settingTabs.flatMap(settingCells));
  const remembered = mappingFromSettings(settingTabs.flatMap(settingCells).map(withText));
  const mapping = mergeMappings([...remembered, ...mergeMappings(given)]);
  const bySheet = mappingBySheet(mapping, users);
  const isPlain = remembered.length === 0 && settings.scoringMethod === 'weighted';
  const parts = isPlain ? outerParts : partSheets(users, bySheet, makeNameMore([], settings));
  const rest = withoutTabs(parts, settingTabs);

  // Then the criteria: their names are what Scores is recognised by.
  const withoutCriteria = recogniseTabs(rest, bySheet, makeNameMore([], settings));
  const criterionTabs = pick(withoutCriteria.tabs, TABLES.criteria).map((tab) =>
    readTab(tab, settings, []),
  );
  const criteria = joinTabs(TABLES.criteria, criterionTabs)
    .rows as readonly unknown[] as readonly Criterion[];
  const others = withoutTabs(rest, criterionTabs);
  const found =
    criteria.length === 0
      ? {
          ...withoutCriteria,
          tabs: withoutCriteria.tabs.filter((tab) => tab.recognition.table !== TABLES.criteria),
        }
      : recogniseTabs(others, bySheet, makeNameMore(criteria, settings));

  const inner = assumeProjects(found, settingTabs.length + criterionTabs.length === 0);
  const tabs = [
    ...settingTabs,
    ...criterionTabs,
    ...withoutEchoes(
      readWithProjects(shareTabs(inner.tabs, settings, makeNameMore(criteria, settings)), (tab) =>
        readTab(tab, settings, criteria),
      ),
    ),
    ...historyTabs(snapshot).map((tab) => readTab(tab, settings, [])),
  ];
  const unused = unusedMappings(mapping, users);
  return assemblePortfolio(
    tabs,
    { settings, settingCells: cells },
    diagnostics,
    [...inner.diagnostics, ...noteUncomputed(users), ...noteCopies(snapshot.sheets), ...unused],
    inner.unrecognised,
  );
}

/** What is left beside the parts that were read already. */
function withoutTabs(
  sheets: readonly PartedSheet[],
  tabs: readonly ReadTab[],
): readonly PartedSheet[] {
  const isRead = ({ name }: SheetSnapshot, part: SheetSnapshot) =>
    tabs.some(({ sheet }) => sheet.name === name && startOf(sheet) === startOf(part));
  return sheets.flatMap(({ sheet, parts }) => {
    const left = parts.filter((part) => !isRead(sheet, part));
    return left.length === 0 ? [] : [{ sheet, parts: left }];
  });
}

function startOf({ grid }: SheetSnapshot): number {
  return grid.findIndex((line) => line.length > 0);
}

function pick(tabs: readonly Tab[], table: TableSpec): readonly Tab[] {
  return tabs.filter((tab) => tab.recognition.table === table);
}

/** The histories that Steersheet keeps: its own marked tabs, and no other. */
function historyTabs(snapshot: Snapshot): readonly Tab[] {
  return [
    ...growingTabs(snapshot, TABLES.history, HISTORY_HEADERS),
    ...growingTabs(snapshot, TABLES.reviewHistory, REVIEW_HISTORY_HEADERS),
  ];
}

function growingTabs(
  snapshot: Snapshot,
  table: TableSpec,
  headers: readonly string[],
): readonly Tab[] {
  const mapping: ResolvedMapping = { table, columnsOf: () => new Map() };
  const sheet = growingTab(snapshot.sheets, table.id, headers);
  if (sheet === null) return [];
  const { recognition, diagnostics } = recogniseTable(sheet, [table], mapping, () => null);
  return recognition === null ? [] : [{ sheet, recognition, diagnostics, mapping: null }];
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
