/** Neighbouring periods in which the same is wrong with one person, joined to episodes: what four kinds have in common. */

import type { Person } from '../../model/people.ts';
import type { Conflict, ConflictKind } from '../conflict.ts';
import { type DemandView, lastDayOf } from './demand-view.ts';
import { PartCollector, type Parts } from './take-parts.ts';
import { cleanHours, cleanShare, HOURS_TOLERANCE, wholeHours } from './whole-hours.ts';

/** How one kind of conflict is seen in a person's periods. */
export interface PersonRule {
  readonly kind: ConflictKind;
  /**
   * Fills `excess` by period: above 0 where it is wrong, 0 where it is not. Returns whether any is. Reads only the view
   * and the person, so that it can be asked for each.
   */
  measure(view: DemandView, person: number, excess: Float64Array): boolean;
  /** `hours`: `excess` is hours, the peak is the worst load. `count`: `excess` is a number, the peak is the largest. */
  readonly unit: 'hours' | 'count';
  /** Takes in the efforts of an episode where not all of the person's in its periods take part. */
  readonly takeParts?: TakeParts;
}

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
): readonly (readonly Conflict[])[] {
  const { people, periods } = view.grid;
  const excess = new Float64Array(periods);
  const collector = new PartCollector(view);
  const found = rules.map((): Conflict[] => []);
  for (let person = 0; person < people.length; person += 1) {
    const { id, name } = people[person] as Person;
    const subject = { what: 'person', id, name } as const;
    for (let at = 0; at < rules.length; at += 1) {
      const rule = rules[at] as PersonRule;
      if (!rule.measure(view, person, excess)) continue;
      for (let first = 0; first < periods; first += 1) {
        if (excess[first] === 0) continue;
        let last = first;
        while (last + 1 < periods && excess[last + 1] !== 0) last += 1;
        if (rule.takeParts === undefined) collector.addPerson(person, first, last);
        else rule.takeParts(view, person, first, last, collector);
        const parts = collector.take();
        found[at]?.push(makeEpisode(view, rule, person, subject, first, last, excess, parts));
        first = last;
      }
    }
  }
  return found;
}

function makeEpisode(
  { grid, demandHours }: DemandView,
  { kind, unit }: PersonRule,
  person: number,
  subject: Conflict['subject'],
  first: number,
  last: number,
  excess: Float64Array,
  { efforts, projects }: Parts,
): Conflict {
  let excessSum = 0;
  let demandSum = 0;
  let netSum = 0;
  let worstLoad = -1;
  let most = 0;
  let without = 0;
  for (let period = first; period <= last; period += 1) {
    const at = person * grid.periods + period;
    const demand = demandHours[at] as number;
    const net = grid.netHours[at] as number;
    const over = excess[period] as number;
    excessSum += wholeHours(over);
    demandSum += wholeHours(demand);
    netSum += wholeHours(net);
    if (over > most) most = over;
    if (net <= HOURS_TOLERANCE) without += 1;
    else if (demand / net > worstLoad) worstLoad = demand / net;
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
