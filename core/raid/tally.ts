/** Counts over the open entries of the portfolio, of a project, of an owner; and the verdict on how they are kept. */

import type { AgedRow } from './age-entry.ts';
import {
  addHundredths,
  addSum,
  amountOf,
  type CoveredExposure,
  emptySum,
  type HundredthsSum,
} from './exposure.ts';
import type { HygieneColumn } from './kept-columns.ts';
import { FAULTS, FLAG_BIT } from './raid-flag.ts';
import type { HygieneVerdict, RaidCounts, RaidEntry, RaidGroup } from './raid-result.ts';
import type { RaidSettings } from './raid-settings.ts';

/** Counts that grow while the entries are gone through. */
export interface Tally {
  open: number;
  high: number;
  unknownSeverity: number;
  overdue: number;
  stale: number;
  noOwner: number;
  noDueDate: number;
  noAction: number;
  toEscalate: number;
  slipping: number;
  contradictory: number;
  flawed: number;
  risks: number;
  exposed: number;
  readonly hundredths: HundredthsSum;
}

/** An empty tally. */
export function makeTally(): Tally {
  return {
    open: 0,
    high: 0,
    unknownSeverity: 0,
    overdue: 0,
    stale: 0,
    noOwner: 0,
    noDueDate: 0,
    noAction: 0,
    toEscalate: 0,
    slipping: 0,
    contradictory: 0,
    flawed: 0,
    risks: 0,
    exposed: 0,
    hundredths: emptySum(),
  };
}

const NO_ACTION = FLAG_BIT['no-response'] | FLAG_BIT['no-action'];

/** Adds one entry with what its sums are made of. */
export function addEntry(tally: Tally, entry: RaidEntry, aged: AgedRow): void {
  const { bits, hundredths } = aged;
  if ((bits & FAULTS) !== 0) tally.contradictory += 1;
  if (!entry.isOpen) return;
  tally.open += 1;
  const { severity } = entry;
  if (severity === 'high' || severity === 'critical') tally.high += 1;
  else if (severity === null) tally.unknownSeverity += 1;
  if (bits !== 0) {
    if ((bits & FLAG_BIT.overdue) !== 0) tally.overdue += 1;
    if ((bits & FLAG_BIT.stale) !== 0) tally.stale += 1;
    if ((bits & FLAG_BIT['no-owner']) !== 0) tally.noOwner += 1;
    if ((bits & FLAG_BIT['no-due-date']) !== 0) tally.noDueDate += 1;
    if ((bits & NO_ACTION) !== 0) tally.noAction += 1;
    if ((bits & FLAG_BIT.slips) !== 0) tally.slipping += 1;
    if (aged.flaws !== 0) tally.flawed += 1;
  }
  if (entry.escalation !== null) tally.toEscalate += 1;
  if (entry.type !== 'risk') return;
  tally.risks += 1;
  if (Number.isNaN(hundredths)) return;
  tally.exposed += 1;
  addHundredths(tally.hundredths, hundredths);
}

/** Adds a whole tally to another. */
export function addTally(tally: Tally, other: Tally): void {
  tally.open += other.open;
  tally.high += other.high;
  tally.unknownSeverity += other.unknownSeverity;
  tally.overdue += other.overdue;
  tally.stale += other.stale;
  tally.noOwner += other.noOwner;
  tally.noDueDate += other.noDueDate;
  tally.noAction += other.noAction;
  tally.toEscalate += other.toEscalate;
  tally.slipping += other.slipping;
  tally.contradictory += other.contradictory;
  tally.flawed += other.flawed;
  tally.risks += other.risks;
  tally.exposed += other.exposed;
  addSum(tally.hundredths, other.hundredths);
}

/** The counts that the log has columns for. */
export interface KeptCounts {
  readonly due: boolean;
  readonly owner: boolean;
  readonly action: boolean;
}

/** Which counts are known where the log has not these columns. */
export function keptCounts(unkept: readonly HygieneColumn[]): KeptCounts {
  const isKept = (column: HygieneColumn) => !unkept.includes(column);
  return {
    due: isKept('dueDay'),
    owner: isKept('owner'),
    action: isKept('action') || isKept('response'),
  };
}

/** The counts of a tally; what the log has no column for is not known. */
export function countsOf(tally: Tally, kept: KeptCounts): RaidCounts {
  // Written out: a spread would cost more than all the counting where there are thousands of groups.
  return {
    open: tally.open,
    high: tally.high,
    unknownSeverity: tally.unknownSeverity,
    overdue: kept.due ? tally.overdue : null,
    stale: tally.stale,
    noOwner: kept.owner ? tally.noOwner : null,
    noDueDate: kept.due ? tally.noDueDate : null,
    noAction: kept.action ? tally.noAction : null,
    toEscalate: tally.toEscalate,
    slipping: tally.slipping,
    contradictory: tally.contradictory,
    flawed: tally.flawed,
  };
}

/** The exposure of a tally with its coverage. */
export function exposureOf({ exposed, risks, hundredths }: Tally): CoveredExposure {
  return { sum: exposed === 0 ? null : amountOf(hundredths), known: exposed, count: risks };
}

/** A tally of open entries as a group of the result. */
export function groupOf(
  tally: Tally,
  { id, name, isProject }: Pick<RaidGroup, 'id' | 'name' | 'isProject'>,
  kept: KeptCounts,
  settings: RaidSettings,
): RaidGroup {
  const flawedShare = tally.open === 0 ? 0 : tally.flawed / tally.open;
  return {
    id,
    name,
    isProject,
    counts: countsOf(tally, kept),
    exposure: exposureOf(tally),
    flawedShare,
    verdict: hygieneVerdict(tally.open, flawedShare, settings),
  };
}

/**
 * `in order` below the share of flawed open entries from which there is some to tidy up, and always where none is flawed; from there
 * on `some to tidy up`, and `most to tidy up` from the larger share on. `null` with fewer open entries than a verdict needs: one
 * late entry of one says nothing of how somebody keeps a log. Shares are compared in millionths.
 */
export function hygieneVerdict(
  open: number,
  flawedShare: number,
  settings: RaidSettings,
): HygieneVerdict | null {
  if (open < settings.hygieneLeastEntries) return null;
  const share = Math.round(flawedShare * 1e6);
  if (share === 0) return 'in order';
  if (share >= Math.round(settings.hygieneMostShare * 1e6)) return 'most to tidy up';
  return share >= Math.round(settings.hygieneSomeShare * 1e6) ? 'some to tidy up' : 'in order';
}
