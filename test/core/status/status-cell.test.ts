import { expect, test } from 'vitest';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import type { Project } from '../../../core/model/projects.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { assessProject } from '../../../core/portfolio/assess-project.ts';
import { computedCell, standingCell } from '../../../core/status/status-cell.ts';
import { makeProject } from '../portfolio/make-project.ts';

const AS_OF = 46348;
const COST = { budget: 100, forecastCost: 100 };
const DATES = { baselineEndDay: AS_OF + 9, forecastEndDay: AS_OF + 9 };
const GREEN: Partial<Project> = { reportedStatus: 'green' };

test.each([
  ['both sides', { ...COST, ...DATES }, '● Green', '● Green'],
  ['money only', COST, '● Green, cost only', '● Green, cost only'],
  ['dates only', { ...DATES, ...GREEN }, '● Green, schedule only', '● Green, schedule only'],
  ['a report only', GREEN, '○ Unknown', '● Green, as reported'],
  ['red by half of the figures', { ...COST, forecastCost: 200 }, '◆ Red', '◆ Red'],
  ['reported amber', { ...COST, reportedStatus: 'amber' }, '● Green, cost only', '▲ Amber'],
  ['nothing', {}, '○ Unknown', '○ Unknown'],
] as const)('%s', (_, facts, computed, standing) => {
  const calendar = makeCalendar('0000011');
  const one = assessProject(makeProject(facts), AS_OF, calendar, DEFAULT_SETTINGS);
  expect([computedCell(one).value, standingCell(one).value]).toEqual([computed, standing]);
});
