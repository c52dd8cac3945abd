/** Our earned value, slips and sums of money beside the formulas. */

import { makeCalendar } from '../../../core/day/work-calendar.ts';
import {
  type ProjectEarnedValue,
  projectEarnedValue,
} from '../../../core/portfolio/project-earned-value.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import type { Figure, FormulaPart } from './formula-book.ts';
import type { HealthCase } from './health-formulas.ts';
import { readTabs } from './read-cells.ts';

const FIGURES = [
  'costVariance',
  'scheduleVariance',
  'costIndex',
  'scheduleIndex',
  'estimate',
  'estimateAtBudget',
  'estimateAtBoth',
  'estimateToComplete',
  'varianceAtCompletion',
  'toCompleteIndex',
  'toCompleteIndexOfEstimate',
] as const;

/** Computes with ours and says which cell each number is to agree with. */
export function compareHealth(part: FormulaPart, one: HealthCase): void {
  const portfolio = readTabs(one.tabs);
  const { projects, holidays, settings } = portfolio;
  const general = holidays.filter(({ calendar }) => calendar === null).map(({ day }) => day);
  const calendar = makeCalendar(settings.weekend, general);
  const earned = projects.map((project) => projectEarnedValue(project, one.asOfDay, calendar));
  const column = (topic: string, key: string, ours: (of: ProjectEarnedValue) => Figure) =>
    part.compareColumn(topic, 'Earned', key, earned.map(ours));
  column('planned days', 'plannedDays', ({ amounts }) => amounts.plannedDays);
  column('passed days', 'passedDays', ({ amounts }) => amounts.passedDays);
  column('planned share', 'plannedShare', ({ amounts }) => amounts.plannedShare);
  column('PV', 'planned', ({ amounts }) => amounts.plannedValue);
  column('EV', 'earned', ({ amounts }) => amounts.earnedValue);
  for (const key of FIGURES) column(key, key, (of) => of[key].value);
  column('ES', 'earnedDays', ({ time }) => time.earnedSchedule.value);
  column('SPI(t)', 'timeIndex', ({ time }) => time.scheduleIndex.value);
  column('IEAC(t)', 'timeEstimate', ({ time }) => time.estimate.value);

  const figures = executiveFigures(portfolio, one.asOfDay);
  const { assessments, live, liveEarned, liveMoney } = figures;
  const judged = (topic: string, key: string, ours: (of: (typeof assessments)[number]) => Figure) =>
    part.compareColumn(topic, 'Earned', key, assessments.map(ours));
  judged('whether it is live', 'isLive', ({ lifecycle }) => Number(lifecycle === 'live'));
  judged('slip', 'slip', ({ schedule }) => schedule.slipDays);
  judged('slip share', 'slipShare', ({ schedule }) => schedule.slipShare);
  judged('overdue days', 'overdue', ({ schedule }) => schedule.overdueDays);
  judged('over budget', 'overCost', ({ cost }) => cost.overCost);
  judged('share over budget', 'overShare', ({ cost }) => cost.overShare);

  const { cost, schedule } = liveEarned;
  const total = (key: string, ours: Figure) => part.compare(`total ${key}`, 'Totals', key, 0, ours);
  total('earnedForCost', cost.earnedValue.sum);
  total('spent', cost.against.sum);
  total('costCount', cost.earnedValue.known);
  total('costIndex', cost.index.value);
  total('earnedForTime', schedule.earnedValue.sum);
  total('planned', schedule.against.sum);
  total('timeCount', schedule.earnedValue.known);
  total('scheduleIndex', schedule.index.value);
  total('liveCount', live.length);
  total('budget', liveMoney.budget.sum);
  total('forecastCost', liveMoney.forecastCost.sum);
  total('overCost', liveMoney.overCost.sum);
  total('overShare', liveMoney.overShare);
}
