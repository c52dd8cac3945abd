/** The zod shape of every table's rows, by the table's name in code; made on demand, for shapes are dear to make. */

import { allocationShape } from '../../../core/model/allocations.ts';
import { artefactShape } from '../../../core/model/artefacts.ts';
import { benefitShape } from '../../../core/model/benefits.ts';
import { changeWindowShape } from '../../../core/model/change-windows.ts';
import { changeShape } from '../../../core/model/changes.ts';
import { comparisonShape } from '../../../core/model/comparisons.ts';
import { criterionShape } from '../../../core/model/criteria.ts';
import { decisionShape } from '../../../core/model/decisions.ts';
import { dependencyShape } from '../../../core/model/dependencies.ts';
import { deploymentShape } from '../../../core/model/deployments.ts';
import { historyRowShape } from '../../../core/model/history.ts';
import { holidayShape } from '../../../core/model/holidays.ts';
import { milestoneShape } from '../../../core/model/milestones.ts';
import { personShape } from '../../../core/model/people.ts';
import { projectShape } from '../../../core/model/projects.ts';
import { raidItemShape } from '../../../core/model/raid.ts';
import { reviewRowShape } from '../../../core/model/review-history.ts';
import { scoreShape } from '../../../core/model/scores.ts';
import { settingRowShape } from '../../../core/model/settings-table.ts';
import { staffingRowShape } from '../../../core/model/staffing-matrix.ts';
import { systemShape } from '../../../core/model/systems.ts';
import { timeOffShape } from '../../../core/model/time-off.ts';
import { vendorShape } from '../../../core/model/vendors.ts';

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
  dependencies: dependencyShape,
  changes: changeShape,
  benefits: benefitShape,
  decisions: decisionShape,
  artefacts: artefactShape,
  systems: systemShape,
  changeWindows: changeWindowShape,
  vendors: vendorShape,
  deployments: deploymentShape,
  history: historyRowShape,
  reviewHistory: reviewRowShape,
} as const;
