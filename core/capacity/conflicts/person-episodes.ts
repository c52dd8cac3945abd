/** Neighbouring periods in which the same is wrong with one person, joined to episodes: what four kinds have in common. */

import type { Person } from '../../model/people.ts';
import type { Conflict, ConflictKind } from '../conflict.ts';
import { type DemandView, lastDayOf } from './demand-view.ts';
import { PartCollector, type Parts } from './take-parts.ts';
import { cleanHours, cleanShare, HOURS_TOLERANCE, ROUNDS_AWAY } from './whole-hours.ts';

/** The periods in which something is wrong with the person measured last. */
export interface WrongPeriods {
  /** Rising; those from `count` on are left over from other people. */
  readonly periods: Int32Array;
  count: number;
  /** By period: above 0 where it is wrong, 0 where it is not. */
  readonly excess: Float64Array;
}

/** How one kind of conflict is seen in a person's periods. */
export interface PersonRule extends WrongPeriods {
  readonly kind: ConflictKind;
  /** `hours`: `excess` is hours, the peak is the worst load. `count`: `excess` is a number, the peak is the largest. */
  readonly unit: 'hours' | 'count';
  /** Takes in the efforts of an episode where not all of the person's in its periods take part. */
  readonly takeParts?: TakeParts;
}

/** Fills the rules' wrong periods for a person. */
export type MeasurePerson = (person: number) => void;

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
  const { people } = view.grid;
  const collector = new PartCollector(view);
  const found = rules.map((): Conflict[] => []);
  for (let person = 0; person < people.length; person += 1) {
    measure(person);
    for (let at = 0; at < rules.length; at += 1) {
      const rule = rules[at] as PersonRule;
      if (rule.count > 0) addEpisodes(found[at] as Conflict[], view, rule, person, collector);
    }
  }
  return found;
}

function addEpisodes(
  found: Conflict[],
  view: DemandView,
  rule: PersonRule,
  person: number,
  collector: PartCollector,
): void {
  const { people, effortStart, effortsOfPerson } = view.grid;
  const { id, name } = people[person] as Person;
  const subject = { what: 'person', id, name } as const;
  const start = effortStart[person] as number;
  const end = effortStart[person + 1] as number;
  const { periods, count } = rule;
  let at = 0;
  while (at < count) {
    const first = periods[at] as number;
    let last = first;
    at += 1;
    while (at < count && periods[at] === last + 1) {
      last += 1;
      at += 1;
    }
    if (rule.takeParts === undefined) collector.addAll(effortsOfPerson, start, end, first, last);
    else rule.takeParts(view, person, first, last, collector);
    found.push(makeEpisode(view, rule, person, subject, first, last, collector.take()));
  }
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
