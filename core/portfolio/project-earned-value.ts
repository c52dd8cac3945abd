/** Earned value of one project, from what its row says: % complete, money and dates. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import { workingDaysIn } from '../day/working-days.ts';
import type { Project } from '../model/projects.ts';
import { type EarnedGap, knownFigure, unknownFigure } from './earned-figure.ts';
import { type EarnedSchedule, scheduleFigures } from './earned-schedule.ts';
import { type EarnedAmounts, type EarnedValue, earnedValue } from './earned-value.ts';

/** What earned value is computed from: the amounts of the project's row, and why those that are `null` are. */
export interface ProjectAmounts extends EarnedAmounts {
  /** % complete; `null` where it is blank or not from 0 to 100 %. */
  readonly completeShare: number | null;
  /** Working days passed of those planned, 0 to 1; `null` where the dates do not tell. */
  readonly plannedShare: number | null;
  /** Working days from start to baseline end, both included; `null` like `plannedShare`. */
  readonly plannedDays: number | null;
  /** Working days from the start to the as-of day (the actual end where that has come), both included; 0 before the start. */
  readonly passedDays: number | null;
  /** Why there is no earned value; `null` where there is. */
  readonly earnedGap: EarnedGap | null;
  /** Why there is no actual cost; `null` where there is. */
  readonly actualGap: EarnedGap | null;
  /** Why there is no planned value; `null` where there is. */
  readonly plannedGap: EarnedGap | null;
}

/** All figures of a project. */
export interface ProjectEarnedValue extends EarnedValue {
  readonly amounts: ProjectAmounts;
  /** In working days. */
  readonly time: EarnedSchedule;
}

type EarnedColumns =
  | 'startDay'
  | 'baselineEndDay'
  | 'actualEndDay'
  | 'completeShare'
  | 'budget'
  | 'actualCost';

/**
 * EV = % complete × budget, AC = actual cost, BAC = budget, PV = budget × planned share.
 *
 * The planned share is an assumption: a straight line over the working days from start to baseline end, because the register
 * has no plan by period. Most plans begin slower and are faster in the middle, so before its middle the line asks for more than
 * they do. A % complete is what the project says of itself.
 */
export function projectAmounts(
  project: Pick<Project, EarnedColumns>,
  asOfDay: number,
  calendar: WorkCalendar,
): ProjectAmounts {
  const { completeShare, budget, actualCost } = project;
  const time = plannedTime(project, asOfDay, calendar);
  const budgetGap = amountGap(budget, 'no-budget') ?? (budget === 0 ? 'budget-zero' : null);
  const doneGap = shareGap(completeShare);
  const earnedGap = budgetGap ?? doneGap;
  const plannedGap = budgetGap ?? time.gap;
  const actualGap = amountGap(actualCost, 'no-actual-cost');
  return {
    plannedValue: plannedGap === null ? (budget as number) * (time.plannedShare as number) : null,
    earnedValue: earnedGap === null ? (budget as number) * (completeShare as number) + 0 : null,
    actualCost: amountOf(actualCost, actualGap),
    budget: amountOf(budget, budgetGap),
    completeShare: amountOf(completeShare, doneGap),
    plannedShare: time.plannedShare,
    plannedDays: time.plannedDays,
    passedDays: time.passedDays,
    earnedGap,
    actualGap,
    plannedGap,
  };
}

/**
 * All figures of a project as of a day. A figure that lacks something says what the row lacks. Earned schedule follows from the
 * same straight line: ES is % complete × planned working days.
 */
export function projectEarnedValue(
  project: Pick<Project, EarnedColumns>,
  asOfDay: number,
  calendar: WorkCalendar,
): ProjectEarnedValue {
  const amounts = projectAmounts(project, asOfDay, calendar);
  return { ...named(earnedValue(amounts), amounts), amounts, time: projectTime(amounts) };
}

/** A figure says what is wrong with the row's cells, not that the amount they make up is missing. */
function named(figures: EarnedValue, amounts: ProjectAmounts): EarnedValue {
  const entries = Object.entries(figures).map(([name, figure]) => [
    name,
    figure.gap === null ? figure : unknownFigure(rowGap(figure.gap, amounts)),
  ]);
  return Object.fromEntries(entries) as EarnedValue;
}

/** What the row lacks where a figure lacks an amount. */
function rowGap(gap: EarnedGap, amounts: ProjectAmounts): EarnedGap {
  switch (gap) {
    case 'no-earned-value':
    case 'no-budget':
      return amounts.earnedGap ?? gap;
    case 'no-planned-value':
      return amounts.plannedGap ?? gap;
    case 'no-actual-cost':
      return amounts.actualGap ?? gap;
    default:
      return gap;
  }
}

function projectTime(amounts: ProjectAmounts): EarnedSchedule {
  const { completeShare, plannedDays, passedDays, earnedGap, plannedGap } = amounts;
  if (completeShare === null || plannedDays === null || passedDays === null) {
    return scheduleFigures(unknownFigure(earnedGap ?? plannedGap ?? 'no-planned-value'), 0, 0);
  }
  return scheduleFigures(knownFigure(completeShare * plannedDays), passedDays, plannedDays);
}

interface PlannedTime {
  readonly plannedShare: number | null;
  readonly plannedDays: number | null;
  readonly passedDays: number | null;
  readonly gap: EarnedGap | null;
}

function plannedTime(
  project: Pick<Project, 'startDay' | 'baselineEndDay' | 'actualEndDay'>,
  asOfDay: number,
  calendar: WorkCalendar,
): PlannedTime {
  const { startDay, baselineEndDay, actualEndDay } = project;
  if (startDay === null) return withoutTime('no-start');
  if (baselineEndDay === null) return withoutTime('no-baseline-end');
  if (![startDay, baselineEndDay, asOfDay].every(Number.isFinite))
    return withoutTime('not-a-number');
  if (baselineEndDay < startDay) return withoutTime('dates-reversed');
  const plannedDays = workingDaysIn(calendar, startDay, baselineEndDay);
  if (plannedDays <= 0) return withoutTime('no-working-day');
  // A finished project's time stands still.
  const lastDay = actualEndDay === null || !(actualEndDay < asOfDay) ? asOfDay : actualEndDay;
  const passedDays = lastDay < startDay ? 0 : workingDaysIn(calendar, startDay, lastDay);
  return {
    plannedShare: Math.min(1, passedDays / plannedDays),
    plannedDays,
    passedDays,
    gap: null,
  };
}

function withoutTime(gap: EarnedGap): PlannedTime {
  return { plannedShare: null, plannedDays: null, passedDays: null, gap };
}

function amountGap(amount: number | null, missing: EarnedGap): EarnedGap | null {
  if (amount === null) return missing;
  if (!Number.isFinite(amount)) return 'not-a-number';
  return amount < 0 ? 'negative' : null;
}

/** The amount where nothing is wrong with it; a −0, which JSON does not keep, as 0. */
function amountOf(amount: number | null, gap: EarnedGap | null): number | null {
  return gap === null ? (amount as number) + 0 : null;
}

function shareGap(share: number | null): EarnedGap | null {
  if (share === null) return 'no-complete-share';
  if (!Number.isFinite(share)) return 'not-a-number';
  return share < 0 || share > 1 ? 'complete-share-off-scale' : null;
}
