/** Unknown: planned work names a person, a role or a project that no table has. */

import { referenceKey } from '../../model/references.ts';
import type { CapacityGrid } from '../capacity-grid.ts';
import type { Conflict } from '../conflict.ts';
import type { Effort } from '../effort.ts';
import { indexByText, NameCollector } from '../name-index.ts';
import { isDay } from '../row-trouble.ts';
import { type DemandView, spanHours } from './demand-view.ts';
import { PartCollector } from './take-parts.ts';
import { cleanHours, wholeDay, wholeHours } from './whole-hours.ts';

/** What a name can stand for, in the order in which unknown names are listed. */
const WHATS = ['person', 'role', 'project'] as const;

type What = (typeof WHATS)[number];

/**
 * One conflict for each such name and what it should be, with all its efforts: tentative ones and those that could not be
 * counted too, for the name is wrong in any case. The hours of an unknown person are those by the usual calendar: no load has
 * them. A role is asked about only where no person is named. Where there is no
 * person, or no project, at all, nothing can be told of the names, and none is called unknown.
 */
export function findUnknown(view: DemandView): readonly Conflict[] {
  const names = {
    person: new UnknownNames(),
    role: new UnknownNames(),
    project: new UnknownNames(),
  };
  noteNames(view, names);
  const collector = new PartCollector(view);
  return WHATS.flatMap((what) =>
    names[what].list().map(({ name, efforts }) => {
      return makeConflict(view, what, name, efforts, collector);
    }),
  );
}

/** Unknown names of one kind with the efforts that bear them. */
class UnknownNames {
  readonly #names = new NameCollector();
  readonly #efforts: number[][] = [];

  /** A blank is no name. */
  add(text: string, effort: number): void {
    if (text.trim() === '') return;
    const number = this.#names.add(text);
    const efforts = this.#efforts[number];
    if (efforts === undefined) this.#efforts[number] = [effort];
    else efforts.push(effort);
  }

  list(): readonly { readonly name: string; readonly efforts: readonly number[] }[] {
    const { names, indexOf } = this.#names.list();
    const listed = names.map((name) => ({ name, efforts: [] as readonly number[] }));
    for (const [number, efforts] of this.#efforts.entries()) {
      const at = indexOf[number] as number;
      listed[at] = { name: names[at] as string, efforts };
    }
    return listed;
  }
}

function noteNames(
  { grid, peopleOfRole }: DemandView,
  names: Readonly<Record<What, UnknownNames>>,
): void {
  const { efforts, personOfEffort, roleOfEffort, projectOfEffort, people, projects } = grid;
  const isPerson = lazily(() => indexByText(people));
  const isRole = lazily(() => new Set(people.map(({ role }) => referenceKey(role))));
  const asksProjects = projects.length > 0;
  const asksPeople = people.length > 0;
  for (let at = 0; at < efforts.length; at += 1) {
    const isProjectOpen = asksProjects && projectOfEffort[at] === -1;
    // Most that has no person is an open request, a role in place of a person too, and need not be read.
    const request = roleOfEffort[at] as number;
    const hasPeople = request >= 0 && (peopleOfRole[request] as number) > 0;
    const isPersonOpen = asksPeople && personOfEffort[at] === -1 && !hasPeople;
    if (!isProjectOpen && !isPersonOpen) continue;
    const { person, role, project } = efforts[at] as Effort;
    if (isProjectOpen) names.project.add(project, at);
    if (!isPersonOpen) continue;
    if (person !== null) {
      // An effort that was left out has no person in the grid, though its name may well be known.
      if (isPerson()(person) === -1) names.person.add(person, at);
    } else if (role !== null && !isRole().has(referenceKey(role))) names.role.add(role, at);
  }
}

/** Most portfolios have no unknown names, and then the index need not be made. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether the effort would be demand if its person were known. */
function isMissed({ efforts, isCounted, spread, settings }: CapacityGrid, at: number): boolean {
  if (isCounted[at] === 1 || (spread.dayHoursOfEffort[at] as number) === 0) return false;
  return settings.countTentative || (efforts[at] as Effort).status !== 'tentative';
}

function makeConflict(
  view: DemandView,
  what: What,
  name: string,
  efforts: readonly number[],
  collector: PartCollector,
): Conflict {
  const { grid, isDemand, firstPeriod, lastPeriod } = view;
  let fromDay = Number.POSITIVE_INFINITY;
  let toDay = Number.NEGATIVE_INFINITY;
  let first = grid.periods;
  let last = -1;
  let demand: number | null = null;
  for (const at of efforts) {
    const effort = grid.efforts[at] as Effort;
    for (const day of [effort.fromDay, effort.toDay]) {
      if (!isDay(day)) continue;
      fromDay = Math.min(fromDay, wholeDay(day));
      toDay = Math.max(toDay, wholeDay(day));
    }
    if ((firstPeriod[at] as number) <= (lastPeriod[at] as number)) {
      first = Math.min(first, firstPeriod[at] as number);
      last = Math.max(last, lastPeriod[at] as number);
    }
    const hasHours = isDemand[at] === 1 || (what === 'person' && isMissed(grid, at));
    const hours = hasHours ? spanHours(view, at, 0, grid.periods - 1) : 0;
    if (hasHours) demand = (demand ?? 0) + wholeHours(hours);
    collector.put(at, hours);
  }
  const hasDays = fromDay <= toDay;
  return {
    kind: 'unknown',
    subject: { what, id: name, name },
    // Where no effort has a day that is one, the horizon stands for the span.
    fromDay: hasDays ? fromDay : (grid.horizon.starts[0] as number),
    toDay: hasDays ? toDay : grid.horizon.endDay,
    periods: Math.max(0, last - first + 1),
    excessHours: null,
    demandHours: demand === null ? null : cleanHours(demand),
    netHours: null,
    peak: null,
    periodsWithoutCapacity: 0,
    ...collector.take(),
  };
}
