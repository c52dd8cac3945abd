/** Is a project late? Its end against the baseline, and where that looks well, the work done against the time. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import { workingDaysIn, workingDaysLater } from '../day/working-days.ts';
import type { Project } from '../model/projects.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { findScheduleIndex } from './earned-value.ts';
import {
  cleanShare,
  type Health,
  type HealthLevel,
  type HealthReason,
  levelAbove,
  levelBelow,
  type UnknownReason,
  worstLevel,
} from './health.ts';
import type { HealthRules } from './health-rules.ts';
import { findLifecycle, tellsWhenFinished } from './lifecycle.ts';
import type { ProjectAmounts } from './project-earned-value.ts';
import { soundDay } from './sound-values.ts';

export interface ScheduleHealth extends Health {
  /**
   * Working days from the baseline end to the end that can still be reached; negative when early; `null` without a
   * baseline, or without a forecast while the baseline is still ahead.
   */
  readonly slipDays: number | null;
  /** `slipDays` over the working days from start to baseline end; `null` where either is unknown. */
  readonly slipShare: number | null;
  /** Working days since the forecast end (or else the baseline end) passed; 0 when it is ahead; `null` without both. */
  readonly overdueDays: number | null;
}

type ScheduleColumns =
  | 'source'
  | 'sheetRow'
  | 'state'
  | 'stage'
  | 'startDay'
  | 'baselineEndDay'
  | 'forecastEndDay'
  | 'actualEndDay'
  | 'completeShare';

/**
 * Schedule health as of a day: by the dates, and by SPI where the dates are green or lack only the forecast. SPI counts once the
 * project is complete enough and enough of the planned time has passed, and it makes amber at worst: its planned value is
 * a straight line, which is no more than an assumption.
 */
export function scheduleHealth(
  project: Pick<Project, ScheduleColumns>,
  asOfDay: number,
  calendar: WorkCalendar,
  rules: HealthRules,
  amounts: ProjectAmounts | null = null,
): ScheduleHealth {
  const byDates = scheduleByDates(project, asOfDay, calendar, rules);
  if (byDates.level !== 'green' && byDates.unknown !== 'no-forecast-end') return byDates;
  const { completeShare, plannedShare } = amounts ?? NO_SHARES;
  if (amounts === null || completeShare === null || plannedShare === null) return byDates;
  if (completeShare < rules.indexFromShare || plannedShare < rules.spiFromShare) return byDates;
  const { value } = findScheduleIndex(amounts);
  if (value === null) return byDates;
  const scheduleIndex = cleanShare(value, 1);
  if (levelBelow(scheduleIndex, rules.indexAmberBelow, rules.indexRedBelow) === 'green') {
    return { ...byDates, level: 'green', unknown: null };
  }
  const reason: HealthReason = {
    code: 'done-behind-plan',
    level: 'amber',
    params: { completeShare, plannedShare: cleanShare(plannedShare, 1), scheduleIndex },
    cells: cellsOf(project, ['completeShare', 'startDay', 'baselineEndDay']),
  };
  return { ...byDates, level: 'amber', reasons: [reason], unknown: null };
}

const NO_SHARES = { completeShare: null, plannedShare: null };

/**
 * The end is the forecast end, or the baseline end where nothing is forecast; once that day has passed and the project
 * is not finished, it is the as-of day at best. The slip is judged by its share of the planned span, or by its working
 * days where the span is unknown; a slip within the tolerance is green whatever its share. An end that has passed is
 * at least amber, and red once it is overdue by more than the red limit in days. Where the tab has no column that could
 * say that a project is finished, an end in the past is taken as it stands and nothing is overdue.
 *
 * Blank for finished and stopped projects, and where there is nothing to compare.
 */
function scheduleByDates(
  project: Pick<Project, ScheduleColumns>,
  asOfDay: number,
  calendar: WorkCalendar,
  rules: HealthRules,
): ScheduleHealth {
  const lifecycle = findLifecycle(project, asOfDay);
  if (lifecycle !== 'live') return unknownSchedule(lifecycle);
  const baselineEndDay = soundDay(project.baselineEndDay);
  const forecastEndDay = soundDay(project.forecastEndDay);
  const plannedEnd = forecastEndDay ?? baselineEndDay;
  if (plannedEnd === null) return unknownSchedule('no-dates');

  const isBehind = plannedEnd < asOfDay;
  const hasPassed = isBehind && tellsWhenFinished(project);
  const overdueDays = hasPassed ? workingDaysLater(calendar, plannedEnd, asOfDay) : 0;
  const isComparable = baselineEndDay !== null && (forecastEndDay !== null || hasPassed);
  if (!isComparable && !hasPassed) {
    if (isBehind) return unknownSchedule('finish-unknown');
    return {
      ...unknownSchedule(baselineEndDay === null ? 'no-baseline-end' : 'no-forecast-end'),
      overdueDays,
    };
  }
  const reachableEnd = hasPassed ? asOfDay : plannedEnd;
  const slipDays = isComparable ? workingDaysLater(calendar, baselineEndDay, reachableEnd) : null;
  const slipShare = slipDays === null ? null : shareOfSpan(project, slipDays, calendar);
  const slipLevel = slipDays === null ? null : judgeSlip(slipDays, slipShare, rules);

  // The share of the plan is a share of the days from the start.
  const spanColumns = slipShare === null ? [] : (['startDay'] as const);
  const reasons: HealthReason[] = [];
  if (hasPassed) {
    const isForecast = forecastEndDay !== null;
    const forecastSlipDays =
      isForecast && baselineEndDay !== null
        ? workingDaysLater(calendar, baselineEndDay, forecastEndDay)
        : null;
    const overdueLevel = overdueDays > rules.slipRedDays ? 'red' : 'amber';
    const isMoved = forecastSlipDays !== null && forecastSlipDays !== 0;
    reasons.push({
      code: 'end-passed',
      // One reason for both: the slip up to today holds the days since the end passed.
      level: slipLevel === 'red' ? 'red' : overdueLevel,
      params: { overdueDays, isForecast, forecastSlipDays, slipDays, slipShare },
      cells: cellsOf(project, [
        ...(isForecast ? (['forecastEndDay'] as const) : []),
        ...(isMoved || !isForecast ? (['baselineEndDay'] as const) : []),
        ...spanColumns,
      ]),
    });
  } else if (slipDays !== null && slipLevel !== null && slipLevel !== 'green') {
    reasons.push({
      code: 'end-slips',
      level: slipLevel,
      params: { slipDays, slipShare },
      cells: cellsOf(project, ['forecastEndDay', 'baselineEndDay', ...spanColumns]),
    });
  }
  const level = worstLevel([slipLevel, ...reasons.map((reason) => reason.level)]);
  return { level, reasons, unknown: null, slipDays, slipShare, overdueDays };
}

function shareOfSpan(
  project: Pick<Project, 'startDay' | 'baselineEndDay'>,
  slipDays: number,
  calendar: WorkCalendar,
): number | null {
  const startDay = soundDay(project.startDay);
  const baselineEndDay = soundDay(project.baselineEndDay);
  if (startDay === null || baselineEndDay === null || baselineEndDay < startDay) return null;
  const spanDays = workingDaysIn(calendar, startDay, baselineEndDay);
  return spanDays > 0 ? cleanShare(slipDays, spanDays) : null;
}

function judgeSlip(slipDays: number, slipShare: number | null, rules: HealthRules): HealthLevel {
  if (slipDays <= rules.slipToleranceDays) return 'green';
  return slipShare === null
    ? levelAbove(slipDays, rules.slipAmberDays, rules.slipRedDays)
    : levelAbove(slipShare, rules.slipAmberShare, rules.slipRedShare);
}

function unknownSchedule(unknown: UnknownReason): ScheduleHealth {
  return {
    level: null,
    reasons: [],
    unknown,
    slipDays: null,
    slipShare: null,
    overdueDays: null,
  };
}
