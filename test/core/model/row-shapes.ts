/** The zod shape of every table's rows, by the table's name in code; made on demand, for shapes are dear to make. */

import { allocationShape } from '../../../core/model/allocations.ts';
import { comparisonShape } from '../../../core/model/comparisons.ts';
import { criterionShape } from '../../../core/model/criteria.ts';
import { historyRowShape } from '../../../core/model/history.ts';
import { holidayShape } from '../../../core/model/holidays.ts';
import { milestoneShape } from '../../../core/model/milestones.ts';
import { personShape } from '../../../core/model/people.ts';
import { projectShape } from '../../../core/model/projects.ts';
import { raidItemShape } from '../../../core/model/raid.ts';
import { scoreShape } from '../../../core/model/scores.ts';
import { settingRowShape } from '../../../core/model/settings-table.ts';
import { staffingRowShape } from '../../../core/model/staffing-matrix.ts';
import { timeOffShape } from '../../../core/model/time-off.ts';

/** `ROW_SHAPES.projects()` guards a row of Projects that comes from outside. */
export const ROW_SHAPES = {
  projects: projectShape,
  raid: raidItemShape,
  settings: settingRowShape,
  criteria: criterionShape,
  comparisons: comparisonShape,
  scores: scoreShape,
  people: personShape,
  timeOff: timeOffShape,
  holidays: holidayShape,
  allocations: allocationShape,
  staffingMatrix: staffingRowShape,
  milestones: milestoneShape,
  history: historyRowShape,
} as const;
