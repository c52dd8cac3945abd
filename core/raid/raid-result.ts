/** What ageing a RAID log gives: plain data that survives JSON, one entry an item and the counts over them. */

import type { RaidItem, Severity } from '../model/raid.ts';
import type { Escalation, EscalationLevel } from './escalation.ts';
import type { CoveredExposure, ExposureGap } from './exposure.ts';
import type { HygieneColumn } from './kept-columns.ts';
import type { AgeGap } from './raid-age.ts';
import type { RaidFlag } from './raid-flag.ts';
import type { RaidTrend } from './raid-trend.ts';
import type { SeverityGap } from './severity.ts';
import type { Slippage } from './slippage.ts';

/** One item of the log as of a day. `raidCells` names the cells that each figure came from. */
export interface RaidEntry {
  /** Index of the item in the rows that were given. */
  readonly row: number;
  readonly id: string;
  readonly type: RaidItem['type'];
  /** The id of its project; `null` where Projects has none of that name. */
  readonly project: string | null;
  readonly isOpen: boolean;
  /** Calendar days from raised to closed, or to the as-of day while it is open; `null`: see `ageUnknown`. */
  readonly ageDays: number | null;
  /** Working days after the raised day up to and including the last day: 0 on the day itself, as for calendar days. */
  readonly ageWorkingDays: number | null;
  readonly ageUnknown: AgeGap | null;
  /** Index of its bucket among `bucketLabels`; `null` where the age is. */
  readonly bucket: number | null;
  /** Of an open entry: calendar days since it was reviewed, or since it was raised where `wasReviewed` is false. */
  readonly sinceReviewDays: number | null;
  readonly wasReviewed: boolean;
  /** Of an open entry: calendar days until it is due, negative when that has passed; `null` without a due day. */
  readonly dueInDays: number | null;
  /** See `findSeverity`, which also tells what it rests on; `reviewLimitDays` is its limit of review. */
  readonly severity: Severity | null;
  readonly severityLacks: SeverityGap | null;
  readonly flags: readonly RaidFlag[];
  /** Where it was already taken to. */
  readonly level: EscalationLevel;
  /** What is asked for now; `null`: nothing. */
  readonly escalation: Escalation | null;
  /** Of an open risk: probability share × cost impact, in the workbook's currency, to the hundredth. */
  readonly exposure: number | null;
  readonly exposureLacks: ExposureGap | null;
  /** Of an open dependency: days between *Needed by* and the expected delivery. */
  readonly slippage: Slippage;
}

/**
 * Counts of open entries; `contradictory` alone counts closed ones too. `null`: the log has no column for it (see `unkept`), so that it
 * is not known.
 */
export interface RaidCounts {
  readonly open: number;
  /** High and critical ones. */
  readonly high: number;
  readonly unknownSeverity: number;
  readonly overdue: number | null;
  /** Where nothing says when an entry was reviewed, days count from the one on which it was raised. */
  readonly stale: number;
  readonly noOwner: number | null;
  readonly noDueDate: number | null;
  /** Risks without a response, and entries without an action. */
  readonly noAction: number | null;
  readonly toEscalate: number;
  /** Dependencies that will come too late. */
  readonly slipping: number;
  /** Entries with dates that contradict each other or values that cannot be used, open or closed. */
  readonly contradictory: number;
  /** Open entries with at least one flaw: any flag but `slips`, and but `stale` where the log has no column for reviews. */
  readonly flawed: number;
}

/** How much of a part of the log waits to be tidied up: the words are a request, not a judgement of people. */
export type HygieneVerdict = 'in order' | 'some to tidy up' | 'most to tidy up';

/** The open entries of one owner, or of one project. */
export interface RaidGroup {
  /** A project's id, or the name as written where Projects has none; an owner's name; `null`: entries without an owner. */
  readonly id: string | null;
  /** A project's name, or the same as `id`. */
  readonly name: string | null;
  /** Whether Projects has it; `false` for owners. */
  readonly isProject: boolean;
  readonly counts: RaidCounts;
  readonly exposure: CoveredExposure;
  /** Flawed open entries as a share of the open ones, 0–1. */
  readonly flawedShare: number;
  /** `null`: too few open entries for one, see `hygieneLeastEntries`. */
  readonly verdict: HygieneVerdict | null;
}

/** How many open entries of a bucket have which severity. */
export interface RaidBucket {
  /** `null`: their age cannot be told. */
  readonly label: string | null;
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly unknown: number;
  readonly open: number;
}

/** The whole log as of a day. The order of the rows shows in `entries` alone. */
export interface RaidResult {
  readonly asOfDay: number;
  /** One an item, in the order of the rows given. */
  readonly entries: readonly RaidEntry[];
  readonly bucketLabels: readonly string[];
  /** In the order of `bucketLabels`, then one more for ages that cannot be told. */
  readonly buckets: readonly RaidBucket[];
  readonly counts: RaidCounts;
  /** What the open entries have no column for: it is not judged. `[]` without open entries. */
  readonly unkept: readonly HygieneColumn[];
  /** Tabs whose column of reviews mostly holds days after the as-of day, as of next reviews: none of its days counts. */
  readonly reviewsAhead: readonly string[];
  readonly exposure: CoveredExposure;
  /** Projects with open entries, by id. */
  readonly projects: readonly RaidGroup[];
  /** Owners of open entries, by name; those without an owner last. */
  readonly owners: readonly RaidGroup[];
  readonly trend: RaidTrend;
}
