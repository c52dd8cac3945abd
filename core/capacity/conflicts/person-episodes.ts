/** Neighbouring periods in which the same is wrong with one person, joined to episodes: what four kinds have in common. */

import type { Conflict, ConflictKind } from '../conflict.ts';
import { type DemandView, daysOfPeriods } from './demand-view.ts';
import { PartCollector } from './take-parts.ts';
import { cleanHours, cleanLoad, wholeHours } from './whole-hours.ts';

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

/** All episodes of one kind: people in the order of the grid, each one's in the order of time. */
export function findPersonEpisodes(view: DemandView, rule: PersonRule): readonly Conflict[] {
  const { people, periods } = view.grid;
  const excess = new Float64Array(periods);
  const collector = new PartCollector(view);
  const conflicts: Conflict[] = [];
  for (let person = 0; person < people.length; person += 1) {
    if (!rule.measure(view, person, excess)) continue;
    for (let first = 0; first < periods; first += 1) {
      if (excess[first] === 0) continue;
      let last = first;
      while (last + 1 < periods && excess[last + 1] !== 0) last += 1;
      (rule.takeParts ?? takeAll)(view, person, first, last, collector);
      conflicts.push(makeEpisode(view, rule, person, first, last, excess, collector));
      first = last;
    }
  }
  return conflicts;
}

function takeAll(
  { grid }: DemandView,
  person: number,
  first: number,
  last: number,
  collector: PartCollector,
): void {
  const end = grid.effortStart[person + 1] as number;
  for (let at = grid.effortStart[person] as number; at < end; at += 1) {
    collector.add(grid.effortsOfPerson[at] as number, first, last);
  }
}

function makeEpisode(
  { grid, demandHours }: DemandView,
  { kind, unit }: PersonRule,
  person: number,
  first: number,
  last: number,
  excess: Float64Array,
  collector: PartCollector,
): Conflict {
  let excessSum = 0;
  let demandSum = 0;
  let netSum = 0;
  let worstLoad: number | null = null;
  let most = 0;
  for (let period = first; period <= last; period += 1) {
    const at = person * grid.periods + period;
    const demand = demandHours[at] as number;
    const net = grid.netHours[at] as number;
    const over = excess[period] as number;
    excessSum += wholeHours(over);
    demandSum += wholeHours(demand);
    netSum += wholeHours(net);
    if (over > most) most = over;
    const load = cleanLoad(demand, net);
    if (load !== null && (worstLoad === null || load > worstLoad)) worstLoad = load;
  }
  const { id, name } = grid.people[person] as { readonly id: string; readonly name: string };
  const { efforts, projects } = collector.take();
  return {
    kind,
    subject: { what: 'person', id, name },
    ...daysOfPeriods(grid, first, last),
    periods: last - first + 1,
    excessHours: unit === 'hours' ? cleanHours(excessSum) : null,
    demandHours: cleanHours(demandSum),
    netHours: cleanHours(netSum),
    peak: unit === 'hours' ? worstLoad : most,
    projects,
    efforts,
  };
}
