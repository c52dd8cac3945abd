/** Projects and RAID entries for tests: everything blank but what a test names. */

import type { Project } from '../../../core/model/projects.ts';
import { PROJECTS } from '../../../core/model/projects.ts';
import { RAID, type RaidItem } from '../../../core/model/raid.ts';

/** Where every column stands when a tab has all of them in the order of the spec. */
export const PROJECT_COLUMNS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(PROJECTS.columns).map((name, index) => [name, index]),
);

const RAID_COLUMNS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(RAID.columns).map((name, index) => [name, index]),
);

/** A project `P-001` in row 2 of a tab with all columns. */
export function makeProject(facts: Partial<Project> = {}): Project {
  const blank = Object.fromEntries(Object.keys(PROJECTS.columns).map((name) => [name, null]));
  return {
    ...blank,
    id: 'P-001',
    name: 'Ledger renewal',
    source: { sheet: 'Projects', columns: PROJECT_COLUMNS },
    sheetRow: 1,
    ...facts,
  } as Project;
}

/** A risk `R-001` on project `P-001`. */
export function makeRaidItem(facts: Partial<RaidItem> = {}): RaidItem {
  const blank = Object.fromEntries(Object.keys(RAID.columns).map((name) => [name, null]));
  return {
    ...blank,
    id: 'R-001',
    type: 'risk',
    project: 'P-001',
    title: 'Interface is late',
    raisedDay: 46000,
    source: { sheet: 'RAID', columns: RAID_COLUMNS },
    sheetRow: 1,
    ...facts,
  } as RaidItem;
}
