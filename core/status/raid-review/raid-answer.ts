/** The one sentence that answers the question of the RAID review. */

import { RAID } from '../../model/raid.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { allLeftOut, entriesLeftOut, raidState } from '../left-out.ts';
import type { RaidFigures } from './raid-figures.ts';

/**
 * What is open and grave, what is overdue, stale and nobody's, and what has to go up to whom, such as
 * `41 entries are open, 12 of them high or critical; 7 are overdue; 15 were not reviewed in time; 1 has no owner; 9 have to be
 * escalated: 3 to steering, 6 to the programme.`
 */
export function raidAnswer(figures: RaidFigures): string {
  const { portfolio, result } = figures;
  const state = raidState(portfolio);
  if (state === 'absent') return 'Nothing is known: the workbook has no RAID table.';
  if (state === 'unread') {
    return `Nothing is known: no entry of RAID could be read (${allLeftOut(portfolio)}).`;
  }
  const { counts } = result;
  const leftOut = entriesLeftOut(portfolio);
  if (counts.open === 0) {
    const logged = result.entries.length;
    return logged === 0
      ? `The log has no entry.${leftOut}`
      : `No entry is open; the log has ${spellCount(logged, 'entry', 'entries')}.${leftOut}`;
  }
  const { header } = RAID.columns.lastReviewedDay;
  const basis = hasReviews(figures)
    ? ''
    : result.reviewsAhead.length > 0
      ? `, counted from the day raised as the days under ${header} are still to come`
      : `, counted from the day raised for want of a column ${header}`;
  const parts = [
    openPart(figures),
    ...countPart(counts.overdue, 'is overdue', 'are overdue'),
    ...countPart(
      counts.stale,
      `was not reviewed in time${basis}`,
      `were not reviewed in time${basis}`,
    ),
    ...countPart(counts.noOwner, 'has no owner', 'have no owner'),
    ...countPart(counts.slipping, 'dependency comes too late', 'dependencies come too late'),
    askedPart(figures),
  ];
  return `${parts.join('; ')}.${leftOut}`;
}

/** Whether any open entry comes from a tab that says when it was reviewed. */
function hasReviews({ open, result: { reviewsAhead } }: RaidFigures): boolean {
  return open.some(
    ({ item: { source } }) =>
      source.columns['lastReviewedDay'] !== undefined && !reviewsAhead.includes(source.sheet),
  );
}

function openPart({ result: { counts } }: RaidFigures): string {
  const { open, high, unknownSeverity } = counts;
  const entries = `${spellCount(open, 'entry is', 'entries are')} open`;
  if (unknownSeverity === open) return `${entries}, of unknown severity`;
  const grave = high === 0 ? 'none' : high === open ? 'all' : spellWhole(high);
  const unknown = unknownSeverity === 0 ? '' : ` (${spellWhole(unknownSeverity)} unknown)`;
  return `${entries}, ${grave} of them high or critical${unknown}`;
}

/** Nothing where none is counted, or the log has no column for it: that is said under the figures. */
function countPart(count: number | null, one: string, many: string): readonly string[] {
  return count === null || count === 0 ? [] : [`${spellWhole(count)} ${count === 1 ? one : many}`];
}

function askedPart({ asked }: RaidFigures): string {
  if (asked.length === 0) return 'none has to be escalated';
  const steering = asked.filter(({ escalation }) => escalation.level === 'steering').length;
  const programme = asked.length - steering;
  const all = `${spellWhole(asked.length)} ${asked.length === 1 ? 'has' : 'have'} to be escalated`;
  if (steering === 0) return `${all} to the programme`;
  if (programme === 0) return `${all} to steering`;
  return `${all}: ${spellWhole(steering)} to steering, ${spellWhole(programme)} to the programme`;
}
