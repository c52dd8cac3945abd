/** One row of the log as of a day: the rules in the order in which they lean on each other. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import type { RaidItem } from '../model/raid.ts';
import { bucketOf } from './age-buckets.ts';
import { DaysSince } from './days-since.ts';
import {
  type Escalation,
  type EscalationLevel,
  escalatedLevel,
  findEscalation,
} from './escalation.ts';
import { type ExposureGap, exposureGap, exposureHundredths, usableCost } from './exposure.ts';
import { type ProviderForecast, providerFinder } from './provider-forecast.ts';
import { findAgeGap, isOpenAt, wholeDay } from './raid-age.ts';
import { FLAG_BIT, FLAWS, flagLists, type RaidFlag } from './raid-flag.ts';
import type { RaidEntry } from './raid-result.ts';
import { type RaidSettings, reviewLimitDays } from './raid-settings.ts';
import { isOnScale, parseSeverityTable, type SeverityResult, severityFinder } from './severity.ts';
import { findSlippage, NO_SLIPPAGE } from './slippage.ts';

/** What is prepared once for all rows. */
export interface RaidRules {
  readonly asOfDay: number;
  readonly workingDays: DaysSince;
  readonly settings: RaidSettings;
  readonly findSeverity: (item: RaidItem) => SeverityResult;
  readonly levelOf: (escalatedTo: string) => EscalationLevel;
  readonly findProvider: (provider: string | null) => ProviderForecast;
  readonly listFlags: (bits: number) => readonly RaidFlag[];
}

/** What an entry's sums are made of besides the entry: not for the result. */
export interface AgedRow {
  bits: number;
  /** Those of the bits that are flaws of the log: staleness is none where the log has no place for a review. */
  flaws: number;
  /** NaN where there is no exposure. */
  hundredths: number;
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
    ...{ asOfDay, settings },
    workingDays: new DaysSince(calendar, asOfDay),
    findSeverity: severityFinder(parseSeverityTable(settings.severityTable)),
    levelOf(escalatedTo) {
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

/** Ages one row; what its sums are made of goes into `aged`, which is used again for the next one. */
export function ageRow(
  rules: RaidRules,
  item: RaidItem,
  row: number,
  project: Project | null,
  aged: AgedRow,
): RaidEntry {
  const { asOfDay, settings } = rules;
  const { type } = item;
  const raisedDay = wholeDay(item.raisedDay);
  const closedDay = item.closedDay === null ? null : wholeDay(item.closedDay);
  const reviewedDay = wholeDay(item.lastReviewedDay);
  const dueDay = wholeDay(item.dueDay);
  const neededByDay = item.neededByDay === null ? null : wholeDay(item.neededByDay);
  const isOpen = isOpenAt(raisedDay, closedDay, item.status, asOfDay);
  const { severity, lacks } = rules.findSeverity(item);
  const limitDays = reviewLimitDays(severity, settings);
  const level = item.escalatedTo === null ? 'owner' : rules.levelOf(item.escalatedTo);

  let bits = faultBits(item, raisedDay, closedDay, reviewedDay, dueDay, neededByDay, asOfDay);
  const wasReviewed = reviewedDay !== null && reviewedDay <= asOfDay;
  let sinceReviewDays: number | null = null;
  let dueInDays: number | null = null;
  let escalation: Escalation | null = null;
  let slippage = NO_SLIPPAGE['not-a-dependency'];
  let hundredths = Number.NaN;
  let exposureLacks: ExposureGap | null = type === 'risk' ? 'not-open' : 'not-a-risk';
  if (isOpen) {
    bits |= neglectBits(item);
    // A review before the day on which it was raised is a slip of the pen: it cannot make the entry look longer neglected than it is old.
    const isLate = wasReviewed && (raisedDay === null || reviewedDay > raisedDay);
    const reviewed = isLate ? reviewedDay : raisedDay;
    if (reviewed !== null) {
      sinceReviewDays = asOfDay - reviewed;
      if (sinceReviewDays > limitDays) bits |= FLAG_BIT.stale;
    }
    if (dueDay === null) {
      if (item.source.columns['dueDay'] !== undefined) bits |= FLAG_BIT['no-due-date'];
    } else {
      dueInDays = dueDay - asOfDay;
      if (dueInDays < 0) bits |= FLAG_BIT.overdue;
    }
    escalation = findEscalation(
      level,
      dueInDays === null ? null : -dueInDays,
      sinceReviewDays,
      limitDays,
      settings.steeringFactor,
      project,
    );
    if (type === 'dependency') {
      slippage = findSlippage(neededByDay, dueDay, rules.findProvider(item.provider), asOfDay);
      if (slippage.slippageDays !== null && slippage.slippageDays > 0) bits |= FLAG_BIT.slips;
    } else if (type === 'risk') {
      hundredths = exposureHundredths(item, settings.probabilityShares);
      exposureLacks = Number.isNaN(hundredths) ? exposureGap(item) : null;
    }
  } else if (type === 'dependency') {
    slippage = NO_SLIPPAGE['not-open'];
  }

  const endDay = isOpen ? asOfDay : closedDay;
  const ageUnknown = findAgeGap(raisedDay, endDay, asOfDay);
  let ageDays: number | null = null;
  let ageWorkingDays: number | null = null;
  let bucket: number | null = null;
  if (ageUnknown === null && raisedDay !== null && endDay !== null) {
    ageDays = endDay - raisedDay;
    ageWorkingDays = rules.workingDays.count(raisedDay);
    if (!isOpen) ageWorkingDays -= rules.workingDays.count(endDay);
    bucket = bucketOf(ageDays, settings.ageBuckets);
  }

  aged.bits = bits;
  aged.flaws = bits & FLAWS;
  if (item.lastReviewedDay === null && item.source.columns['lastReviewedDay'] === undefined) {
    aged.flaws &= ~FLAG_BIT.stale;
  }
  aged.hundredths = hundredths;
  return {
    row,
    id: item.id,
    type,
    project: project === null ? null : project.id,
    isOpen,
    ageDays,
    ageWorkingDays,
    ageUnknown,
    bucket,
    sinceReviewDays,
    wasReviewed,
    dueInDays,
    severity,
    severityLacks: lacks,
    flags: rules.listFlags(bits),
    level,
    escalation,
    exposure: exposureLacks === null ? hundredths / 100 : null,
    exposureLacks,
    slippage,
  };
}

/** What contradicts itself or cannot be used, open or closed. */
function faultBits(
  item: RaidItem,
  raisedDay: number | null,
  closedDay: number | null,
  reviewedDay: number | null,
  dueDay: number | null,
  neededByDay: number | null,
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
    (neededByDay === null && item.neededByDay !== null)
  ) {
    bits |= FLAG_BIT['date-unusable'];
  }
  if (
    (item.probability !== null && !isOnScale(item.probability)) ||
    (item.impact !== null && !isOnScale(item.impact))
  ) {
    bits |= FLAG_BIT['rating-off-scale'];
  }
  if (item.costImpact !== null && usableCost(item.costImpact) === null) {
    bits |= FLAG_BIT['cost-unusable'];
  }
  return bits;
}

/**
 * Nobody to look after it, nothing decided, nothing done: whatever the day is. Only what the log has a column for: one that has no
 * place for an action is not told on every row that it lacks one.
 */
function neglectBits({ type, owner, action, response, source: { columns } }: RaidItem): number {
  let bits = 0;
  if ((owner === null || owner === '') && columns['owner'] !== undefined) {
    bits |= FLAG_BIT['no-owner'];
  }
  const hasNoAction = action === null || action === '';
  if (hasNoAction && response !== 'accept' && columns['action'] !== undefined) {
    bits |= FLAG_BIT['no-action'];
  }
  if (type === 'risk' && response === null && columns['response'] !== undefined) {
    bits |= FLAG_BIT['no-response'];
  }
  return bits;
}
