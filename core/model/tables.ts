/** All tables that Steersheet knows, in the order in which it shows them. */

import type { MakeRow } from '../sheet/read-table.ts';
import { ALLOCATIONS, allocationRow } from './allocations.ts';
import { ARTEFACTS, artefactRow } from './artefacts.ts';
import { BENEFITS, benefitRow } from './benefits.ts';
import { CHANGE_WINDOWS, changeWindowRow } from './change-windows.ts';
import { CHANGES, changeRow } from './changes.ts';
import { COMPARISONS, comparisonRow } from './comparisons.ts';
import { CRITERIA, criterionRow } from './criteria.ts';
import { DECISIONS, decisionRow } from './decisions.ts';
import { DEPENDENCIES, dependencyRow } from './dependencies.ts';
import { DEPLOYMENTS, deploymentRow } from './deployments.ts';
import { HISTORY, historyRow } from './history.ts';
import { HOLIDAYS, holidayRow } from './holidays.ts';
import { MILESTONES, milestoneRow } from './milestones.ts';
import { PEOPLE, personRow } from './people.ts';
import { PROJECTS, projectRow } from './projects.ts';
import { RAID, raidItemRow } from './raid.ts';
import { REVIEW_HISTORY, reviewRow } from './review-history.ts';
import { SCORES, scoreRow } from './scores.ts';
import { SETTINGS, settingRow } from './settings-table.ts';
import { STAFFING_MATRIX, staffingRow } from './staffing-matrix.ts';
import { SYSTEMS, systemRow } from './systems.ts';
import { TIME_OFF, timeOffRow } from './time-off.ts';
import { VENDORS, vendorRow } from './vendors.ts';

/** The table specs by their name in code, in the order in which tables are shown and diagnostics are listed. */
export const TABLES = {
  projects: PROJECTS,
  raid: RAID,
  settings: SETTINGS,
  criteria: CRITERIA,
  comparisons: COMPARISONS,
  scores: SCORES,
  people: PEOPLE,
  timeOff: TIME_OFF,
  holidays: HOLIDAYS,
  allocations: ALLOCATIONS,
  staffingMatrix: STAFFING_MATRIX,
  milestones: MILESTONES,
  dependencies: DEPENDENCIES,
  changes: CHANGES,
  benefits: BENEFITS,
  decisions: DECISIONS,
  artefacts: ARTEFACTS,
  systems: SYSTEMS,
  changeWindows: CHANGE_WINDOWS,
  vendors: VENDORS,
  deployments: DEPLOYMENTS,
  history: HISTORY,
  reviewHistory: REVIEW_HISTORY,
} as const;

/** How each table's rows are put together, by the table's name in code. */
export const ROW_MAKERS: Readonly<Record<TableId, MakeRow>> = {
  projects: projectRow,
  raid: raidItemRow,
  settings: settingRow,
  criteria: criterionRow,
  comparisons: comparisonRow,
  scores: scoreRow,
  people: personRow,
  timeOff: timeOffRow,
  holidays: holidayRow,
  allocations: allocationRow,
  staffingMatrix: staffingRow,
  milestones: milestoneRow,
  dependencies: dependencyRow,
  changes: changeRow,
  benefits: benefitRow,
  decisions: decisionRow,
  artefacts: artefactRow,
  systems: systemRow,
  changeWindows: changeWindowRow,
  vendors: vendorRow,
  deployments: deploymentRow,
  history: historyRow,
  reviewHistory: reviewRow,
};

/** A table's name in code. */
export type TableId = keyof typeof TABLES;
