/** Too many projects: a person works on more projects in one period than Settings allows at once. */

import type { CountedCalendar } from '../calendar-book.ts';
import type { DemandView } from './demand-view.ts';
import type { WrongPeriods } from './person-episodes.ts';
import { HOURS_TOLERANCE } from './whole-hours.ts';

/**
 * Counts a person's projects by period. Projects that no table has count too; each name is one project. Their efforts are chained by project; a stamp for each period says whether the
 * project was counted in it already.
 */
export class ProjectCounter {
  readonly #view: DemandView;
  readonly #firstOfProject: Int32Array;
  readonly #nextEffort: Int32Array;
  readonly #stampOfPeriod: Int32Array;
  /** How many more efforts a period's spans have than the one before. */
  readonly #spanChange: Int32Array;
  /** By period: the next one, itself or later, in which there may be too many; the number of periods where there is none. */
  readonly #nextMany: Int32Array;
  #stamp = 0;

  constructor(view: DemandView) {
    this.#view = view;
    this.#firstOfProject = new Int32Array(view.projectIds.length).fill(-1);
    this.#nextEffort = new Int32Array(view.grid.efforts.length);
    this.#stampOfPeriod = new Int32Array(view.grid.periods);
    this.#spanChange = new Int32Array(view.grid.periods + 1);
    this.#nextMany = new Int32Array(view.grid.periods + 1).fill(view.grid.periods);
  }

  /** Finds the periods in which the number of projects is above the limit; it is their excess. */
  count(person: number, wrong: WrongPeriods): void {
    wrong.excess.fill(0);
    wrong.count = 0;
    const limit = this.#view.grid.settings.maxProjectsAtOnce;
    const { effortStart } = this.#view.grid;
    const start = effortStart[person] as number;
    const end = effortStart[person + 1] as number;
    if (end - start <= limit || !this.#hasManySpans(start, end, limit)) return;
    const projects = this.#chainByProject(start, end);
    if (projects.length > limit) {
      for (let at = 0; at < projects.length; at += 1) {
        this.#countPeriods(projects[at] as number, wrong.excess);
      }
      this.#noteMany(limit, wrong);
    }
    const firstOfProject = this.#firstOfProject;
    for (let at = 0; at < projects.length; at += 1) firstOfProject[projects[at] as number] = -1;
  }

  #noteMany(limit: number, wrong: WrongPeriods): void {
    const { periods, excess: counts } = wrong;
    const nextMany = this.#nextMany;
    let period = nextMany[0] as number;
    while (period < counts.length) {
      if ((counts[period] as number) > limit) {
        periods[wrong.count] = period;
        wrong.count += 1;
      } else counts[period] = 0;
      period = nextMany[period + 1] as number;
    }
  }

  /** Links the periods that more spans than the limit touch: in the others there cannot be more projects. */
  #hasManySpans(start: number, end: number, limit: number): boolean {
    const { grid, isDemand, firstPeriod, lastPeriod } = this.#view;
    const { periods, effortsOfPerson } = grid;
    const change = this.#spanChange.fill(0);
    const nextMany = this.#nextMany;
    for (let at = start; at < end; at += 1) {
      const effort = effortsOfPerson[at] as number;
      if (isDemand[effort] === 0) continue;
      const first = firstPeriod[effort] as number;
      const next = (lastPeriod[effort] as number) + 1;
      change[first] = (change[first] as number) + 1;
      change[next] = (change[next] as number) - 1;
    }
    let spans = 0;
    let next = periods;
    // Backwards a span begins where it ends.
    for (let period = periods - 1; period >= 0; period -= 1) {
      spans -= change[period + 1] as number;
      if (spans > limit) next = period;
      nextMany[period] = next;
    }
    return next < periods;
  }

  #chainByProject(start: number, end: number): readonly number[] {
    const { grid, projectOfEffort, isDemand } = this.#view;
    const { effortsOfPerson } = grid;
    const firstOfProject = this.#firstOfProject;
    const nextEffort = this.#nextEffort;
    const projects: number[] = [];
    for (let at = start; at < end; at += 1) {
      const effort = effortsOfPerson[at] as number;
      if (isDemand[effort] === 0) continue;
      const project = projectOfEffort[effort] as number;
      const first = firstOfProject[project] as number;
      if (first === -1) projects.push(project);
      nextEffort[effort] = first;
      firstOfProject[project] = effort;
    }
    return projects;
  }

  #countPeriods(project: number, counts: Float64Array): void {
    const { grid, firstPeriod, lastPeriod, firstDay, lastDay } = this.#view;
    const { days, calendars, calendarOfEffort, dayHoursOfEffort } = grid.spread;
    const stampOf = this.#stampOfPeriod;
    const nextMany = this.#nextMany;
    this.#stamp += 1;
    const stamp = this.#stamp;
    let effort = this.#firstOfProject[project] as number;
    while (effort !== -1) {
      const calendar = calendars[calendarOfEffort[effort] as number] as CountedCalendar;
      const { workedBefore, workedIn } = calendar;
      const dayHours = dayHoursOfEffort[effort] as number;
      const first = firstPeriod[effort] as number;
      const last = lastPeriod[effort] as number;
      let next = nextMany[first] as number;
      while (next <= last) {
        const period = next;
        next = nextMany[period + 1] as number;
        if (stampOf[period] === stamp) continue;
        let worked = workedIn[period] as number;
        if (period === first || period === last) {
          const from = Math.max(days.starts[period] as number, firstDay[effort] as number);
          const end = Math.min(days.starts[period + 1] as number, (lastDay[effort] as number) + 1);
          worked = (workedBefore[end] as number) - (workedBefore[from] as number);
        }
        if (worked * dayHours <= HOURS_TOLERANCE) continue;
        stampOf[period] = stamp;
        counts[period] = (counts[period] as number) + 1;
      }
      effort = this.#nextEffort[effort] as number;
    }
  }
}
