/** All tables that Steersheet knows, in the order in which it shows them. */

import { ALLOCATIONS } from './allocations.ts';
import { CRITERIA } from './criteria.ts';
import { HISTORY } from './history.ts';
import { HOLIDAYS } from './holidays.ts';
import { MILESTONES } from './milestones.ts';
import { PEOPLE } from './people.ts';
import { PROJECTS } from './projects.ts';
import { RAID } from './raid.ts';
import { SCORES } from './scores.ts';
import { SETTINGS } from './settings-table.ts';
import { STAFFING_MATRIX } from './staffing-matrix.ts';
import { TIME_OFF } from './time-off.ts';

/** The table specs by their name in code, in the order in which tables are shown and diagnostics are listed. */
export const TABLES = {
  projects: PROJECTS,
  raid: RAID,
  settings: SETTINGS,
  criteria: CRITERIA,
  scores: SCORES,
  people: PEOPLE,
  timeOff: TIME_OFF,
  holidays: HOLIDAYS,
  allocations: ALLOCATIONS,
  staffingMatrix: STAFFING_MATRIX,
  milestones: MILESTONES,
  history: HISTORY,
} as const;

/** A table's name in code. */
export type TableId = keyof typeof TABLES;
