/** Neighbouring periods in which the same is wrong with one person, joined to episodes: what four kinds have in common. */

import type { Person } from '../../model/people.ts';
import type { Conflict, ConflictKind } from '../conflict.ts';
import { type DemandView, lastDayOf } from './demand-view.ts';
import { PartCollector, type Parts } from './take-parts.ts';
import { cleanHours, cleanShare, HOURS_TOLERANCE, ROUNDS_AWAY } from './whole-hours.ts';

/** How one kind of conflict is seen in a person's periods. */
export interface PersonRule {
  readonly kind: ConflictKind;
  /** By period, of the person measured last: above 0 where it is wrong, 0 where it is not. */
  readonly excess: Float64Array;
  /** `hours`: `excess` is hours, the peak is the worst load. `count`: `excess` is a number, the peak is the largest. */
  readonly unit: 'hours' | 'count';
  /** Takes in the efforts of an episode where not all of the person's in its periods take part. */
  readonly takeParts?: TakeParts;
}

/** Fills the rules' `excess` for a person; gives the rules by which something is wrong, the bit 1 << n for the n-th rule. */
export type MeasurePerson = (person: number) => number;

/** Gives the collector the person's efforts that take part in the periods `first` to `last`. */
export type TakeParts = (
  view: DemandView,
  person: number,
  first: number,
  last: number,
  collector: PartCollector,
) => void;

/**
 * All episodes of the rules' kinds, a list for each rule: people in the order of the grid, each one's in the order of
 * time. One person is done with all rules before the next, while their efforts are at hand.
 */
export function findPersonEpisodes(
  view: DemandView,
  rules: readonly PersonRule[],
  measure: MeasurePerson,
): readonly (readonly Conflict[])[] {
  const { people, periods, effortStart, effortsOfPerson } = view.grid;
  const collector = new PartCollector(view);
  const found = rules.map((): Conflict[] => []);
  for (let person = 0; person < people.length; person += 1) {
    const wrong = measure(person);
    if (wrong === 0) continue;
    const { id, name } = people[person] as Person;
    const subject = { what: 'person', id, name } as const;
    const start = effortStart[person] as number;
    const end = effortStart[person + 1] as number;
    for (let at = 0; at < rules.length; at += 1) {
      if ((wrong & (1 << at)) === 0) continue;
      const rule = rules[at] as PersonRule;
      const { excess, takeParts } = rule;
      for (let first = 0; first < periods; first += 1) {
        if (excess[first] === 0) continue;
        let last = first;
        while (last + 1 < periods && excess[last + 1] !== 0) last += 1;
        if (takeParts === undefined) collector.addAll(effortsOfPerson, start, end, first, last);
        else takeParts(view, person, first, last, collector);
        found[at]?.push(makeEpisode(view, rule, person, subject, first, last, collector.take()));
        first = last;
      }
    }
  }
  return found;
}

function makeEpisode(
  { grid, demandHours }: DemandView,
  { kind, unit, excess }: PersonRule,
  person: number,
  subject: Conflict['subject'],
  first: number,
  last: number,
  { efforts, projects }: Parts,
): Conflict {
  const { netHours, periods } = grid;
  let excessSum = 0;
  let demandSum = 0;
  let netSum = 0;
  let worstLoad = -1;
  let most = 0;
  let without = 0;
  let at = person * periods + first;
  for (let period = first; period <= last; period += 1) {
    const demand = demandHours[at] as number;
    const net = netHours[at] as number;
    const over = excess[period] as number;
    excessSum += over + ROUNDS_AWAY - ROUNDS_AWAY;
    demandSum += demand + ROUNDS_AWAY - ROUNDS_AWAY;
    netSum += net + ROUNDS_AWAY - ROUNDS_AWAY;
    if (over > most) most = over;
    if (net <= HOURS_TOLERANCE) without += 1;
    else if (demand / net > worstLoad) worstLoad = demand / net;
    at += 1;
  }
  return {
    kind,
    subject,
    fromDay: grid.horizon.starts[first] as number,
    toDay: lastDayOf(grid, last),
    periods: last - first + 1,
    excessHours: unit === 'hours' ? cleanHours(excessSum) : null,
    demandHours: cleanHours(demandSum),
    netHours: cleanHours(netSum),
    peak: unit === 'count' ? most : worstLoad < 0 ? null : cleanShare(worstLoad),
    periodsWithoutCapacity: without,
    projects,
    efforts,
  };
}
