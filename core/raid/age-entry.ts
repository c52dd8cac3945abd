/** One row of the log as of a day: the rules in the order in which they lean on each other. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import { workingDaysIn } from '../day/working-days.ts';
import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import type { RaidItem } from '../model/raid.ts';
import { bucketOf } from './age-buckets.ts';
import { type EscalationLevel, escalatedLevel, findEscalation } from './escalation.ts';
import { exposureGap, exposureHundredths, usableCost } from './exposure.ts';
import { type ProviderForecast, providerFinder } from './provider-forecast.ts';
import { isOpenAt, wholeDay } from './raid-age.ts';
import { FLAG_BIT, flagLists, type RaidFlag } from './raid-flag.ts';
import type { AgeGap, RaidEntry } from './raid-result.ts';
import { type RaidSettings, reviewLimitDays } from './raid-settings.ts';
import { parseSeverityTable, ratingStep, type SeverityResult, severityFinder } from './severity.ts';
import { findSlippage, NO_SLIPPAGE } from './slippage.ts';

/** What is prepared once for all rows. */
export interface RaidRules {
  readonly asOfDay: number;
  readonly calendar: WorkCalendar;
  readonly settings: RaidSettings;
  readonly findSeverity: (item: RaidItem) => SeverityResult;
  readonly levelOf: (escalatedTo: string | null) => EscalationLevel;
  readonly findProvider: (provider: string | null) => ProviderForecast;
  readonly listFlags: (bits: number) => readonly RaidFlag[];
}

/** An entry with what its sums are made of: not for the result. */
export interface AgedRow {
  entry: RaidEntry;
  bits: number;
  hundredths: number | null;
}

/** Prepares the rules as of a day. */
export function makeRules(
  projects: readonly Project[],
  findProject: (text: string) => Project | null,
  milestones: readonly Milestone[],
  asOfDay: number,
  calendar: WorkCalendar,
  settings: RaidSettings,
): RaidRules {
  const levels = new Map<string, EscalationLevel>();
  return {
    ...{ asOfDay, calendar, settings },
    findSeverity: severityFinder(parseSeverityTable(settings.severityTable)),
    levelOf(escalatedTo) {
      if (escalatedTo === null) return 'owner';
      let level = levels.get(escalatedTo);
      if (level === undefined) {
        level = escalatedLevel(escalatedTo);
        levels.set(escalatedTo, level);
      }
      return level;
    },
    findProvider: providerFinder(projects, findProject, milestones, asOfDay),
    listFlags: flagLists(),
  };
}

/** Ages one row and puts it into `aged`, which is used again for the next one. */
export function ageRow(
  rules: RaidRules,
  item: RaidItem,
  row: number,
  project: Project | null,
  aged: AgedRow,
): void {
  const { asOfDay, calendar, settings } = rules;
  const raisedDay = wholeDay(item.raisedDay);
  const closedDay = wholeDay(item.closedDay);
  const reviewedDay = wholeDay(item.lastReviewedDay);
  const dueDay = wholeDay(item.dueDay);
  const isOpen = isOpenAt(raisedDay, closedDay, item.status, asOfDay);
  const { severity, lacks } = rules.findSeverity(item);
  const limitDays = reviewLimitDays(severity, settings);

  const endDay = isOpen ? asOfDay : closedDay;
  const ageUnknown = findAgeGap(raisedDay, endDay, asOfDay);
  let ageDays: number | null = null;
  let ageWorkingDays: number | null = null;
  if (ageUnknown === null && raisedDay !== null && endDay !== null) {
    ageDays = endDay - raisedDay;
    ageWorkingDays = ageDays === 0 ? 0 : workingDaysIn(calendar, raisedDay + 1, endDay);
  }

  const wasReviewed = reviewedDay !== null && reviewedDay <= asOfDay;
  let sinceReviewDays: number | null = null;
  let dueInDays: number | null = null;
  if (isOpen) {
    // A review before the day on which it was raised is a slip of the pen: it cannot make the entry look longer neglected than it is old.
    const reviewed = wasReviewed ? Math.max(reviewedDay, raisedDay ?? reviewedDay) : raisedDay;
    if (reviewed !== null) sinceReviewDays = asOfDay - reviewed;
    if (dueDay !== null) dueInDays = dueDay - asOfDay;
  }
  const overdueDays = dueInDays === null ? null : dueInDays < 0 ? -dueInDays : 0;
  const level = rules.levelOf(item.escalatedTo);

  let slippage = NO_SLIPPAGE['not-a-dependency'];
  if (item.type === 'dependency') {
    slippage = isOpen
      ? findSlippage(wholeDay(item.neededByDay), dueDay, rules.findProvider(item.provider), asOfDay)
      : NO_SLIPPAGE['not-open'];
  }
  const isOpenRisk = isOpen && item.type === 'risk';
  const hundredths = isOpenRisk ? exposureHundredths(item, settings.probabilityShares) : null;

  let bits = faultBits(item, raisedDay, closedDay, reviewedDay, dueDay, asOfDay);
  if (isOpen) {
    bits |= neglectBits(item);
    if (dueDay === null) bits |= FLAG_BIT['no-due-date'];
    if (overdueDays !== null && overdueDays > 0) bits |= FLAG_BIT.overdue;
    if (sinceReviewDays !== null && sinceReviewDays > limitDays) bits |= FLAG_BIT.stale;
    if (slippage.slippageDays !== null && slippage.slippageDays > 0) bits |= FLAG_BIT.slips;
  }

  aged.bits = bits;
  aged.hundredths = hundredths;
  aged.entry = {
    row,
    id: item.id,
    type: item.type,
    project: project === null ? null : project.id,
    isOpen,
    ageDays,
    ageWorkingDays,
    ageUnknown,
    bucket: ageDays === null ? null : bucketOf(ageDays, settings.ageBuckets),
    sinceReviewDays,
    wasReviewed,
    dueInDays,
    severity,
    severityLacks: lacks,
    flags: rules.listFlags(bits),
    level,
    escalation: isOpen
      ? findEscalation(
          level,
          overdueDays,
          sinceReviewDays,
          limitDays,
          settings.steeringFactor,
          project === null ? null : project.programme,
          project === null ? null : project.sponsor,
        )
      : null,
    exposure: hundredths === null ? null : hundredths / 100,
    exposureLacks:
      hundredths !== null
        ? null
        : item.type !== 'risk'
          ? 'not-a-risk'
          : isOpen
            ? exposureGap(item)
            : 'not-open',
    slippage,
  };
}

function findAgeGap(
  raisedDay: number | null,
  endDay: number | null,
  asOfDay: number,
): AgeGap | null {
  if (raisedDay === null) return 'no-raised-day';
  if (raisedDay > asOfDay) return 'raised-in-future';
  if (endDay === null) return 'closed-without-date';
  return endDay < raisedDay ? 'closed-before-raised' : null;
}

/** What contradicts itself or cannot be used, open or closed. */
function faultBits(
  item: RaidItem,
  raisedDay: number | null,
  closedDay: number | null,
  reviewedDay: number | null,
  dueDay: number | null,
  asOfDay: number,
): number {
  let bits = 0;
  if (raisedDay !== null) {
    if (raisedDay > asOfDay) bits |= FLAG_BIT['raised-in-future'];
    if (closedDay !== null && closedDay < raisedDay) bits |= FLAG_BIT['closed-before-raised'];
    if (dueDay !== null && dueDay < raisedDay) bits |= FLAG_BIT['due-before-raised'];
    if (reviewedDay !== null && reviewedDay < raisedDay) bits |= FLAG_BIT['reviewed-before-raised'];
  }
  if (reviewedDay !== null && reviewedDay > asOfDay) bits |= FLAG_BIT['reviewed-in-future'];
  if (closedDay !== null) {
    if (closedDay > asOfDay) bits |= FLAG_BIT['closed-in-future'];
    else if (item.status === 'open' || item.status === 'in progress') {
      bits |= FLAG_BIT['open-with-closed-date'];
    }
  } else if (item.status === 'closed') {
    bits |= FLAG_BIT['closed-without-date'];
  }
  if (
    raisedDay === null ||
    (closedDay === null && item.closedDay !== null) ||
    (reviewedDay === null && item.lastReviewedDay !== null) ||
    (dueDay === null && item.dueDay !== null) ||
    (item.neededByDay !== null && wholeDay(item.neededByDay) === null)
  ) {
    bits |= FLAG_BIT['date-unusable'];
  }
  if (
    (item.probability !== null && ratingStep(item.probability) === null) ||
    (item.impact !== null && ratingStep(item.impact) === null)
  ) {
    bits |= FLAG_BIT['rating-off-scale'];
  }
  if (item.costImpact !== null && usableCost(item.costImpact) === null) {
    bits |= FLAG_BIT['cost-unusable'];
  }
  return bits;
}

/** Nobody to look after it, nothing decided, nothing done: whatever the day is. */
function neglectBits(item: RaidItem): number {
  let bits = 0;
  if (isBlank(item.owner)) bits |= FLAG_BIT['no-owner'];
  const hasNoAction = isBlank(item.action);
  if (hasNoAction && item.response !== 'accept') bits |= FLAG_BIT['no-action'];
  // A log that has no column Response is not told on every row that it lacks one; what is done about the risk will do.
  if (item.type === 'risk' && item.response === null) {
    if (hasNoAction || item.source.columns['response'] !== undefined) {
      bits |= FLAG_BIT['no-response'];
    }
  }
  return bits;
}

function isBlank(text: string | null): boolean {
  return text === null || text === '';
}
