/** Too many projects: a person works on more projects in one period than Settings allows at once. */

import { type DemandView, spanHours } from './demand-view.ts';
import type { PersonRule } from './person-episodes.ts';
import { HOURS_TOLERANCE } from './whole-hours.ts';

/** The rule for one grid, with its lists made once. Projects that no table has count too; each name is one project. */
export function tooManyProjects(view: DemandView): PersonRule {
  const counter = new ProjectCounter(view);
  return {
    kind: 'too-many-projects',
    unit: 'count',
    measure: (_, person, excess) => counter.count(person, excess),
  };
}

/**
 * Counts a person's projects by period. Their efforts are chained by project; a stamp for each period says whether the
 * project was counted in it already.
 */
class ProjectCounter {
  readonly #view: DemandView;
  readonly #firstOfProject: Int32Array;
  readonly #nextEffort: Int32Array;
  readonly #stampOfPeriod: Int32Array;
  /** How many more efforts a period's spans have than the one before. */
  readonly #spanChange: Int32Array;
  readonly #mayBeOver: Uint8Array;
  #stamp = 0;

  constructor(view: DemandView) {
    this.#view = view;
    this.#firstOfProject = new Int32Array(view.projectIds.length).fill(-1);
    this.#nextEffort = new Int32Array(view.grid.efforts.length);
    this.#stampOfPeriod = new Int32Array(view.grid.periods);
    this.#spanChange = new Int32Array(view.grid.periods + 1);
    this.#mayBeOver = new Uint8Array(view.grid.periods);
  }

  /** Fills `counts` with the number of projects where it is above the limit, else 0; whether it is anywhere. */
  count(person: number, counts: Float64Array): boolean {
    const limit = this.#view.grid.settings.maxProjectsAtOnce;
    const projects = this.#chainByProject(person);
    let isAny = false;
    if (projects.length > limit && this.#hasManySpans(limit)) {
      counts.fill(0);
      for (const project of projects) this.#countPeriods(project, counts);
      for (let period = 0; period < counts.length; period += 1) {
        if ((counts[period] as number) > limit) isAny = true;
        else counts[period] = 0;
      }
    }
    for (const project of projects) this.#firstOfProject[project] = -1;
    return isAny;
  }

  #chainByProject(person: number): readonly number[] {
    const view = this.#view;
    const { grid, projectOfEffort, isDemand } = view;
    const change = this.#spanChange.fill(0);
    const projects: number[] = [];
    const end = grid.effortStart[person + 1] as number;
    for (let at = grid.effortStart[person] as number; at < end; at += 1) {
      const effort = grid.effortsOfPerson[at] as number;
      if (isDemand[effort] === 0) continue;
      const project = projectOfEffort[effort] as number;
      const first = this.#firstOfProject[project] as number;
      if (first === -1) projects.push(project);
      const start = view.firstPeriod[effort] as number;
      const next = (view.lastPeriod[effort] as number) + 1;
      change[start] = (change[start] as number) + 1;
      change[next] = (change[next] as number) - 1;
      this.#nextEffort[effort] = first;
      this.#firstOfProject[project] = effort;
    }
    return projects;
  }

  /** Marks the periods that more spans than the limit touch: in the others there cannot be more projects. */
  #hasManySpans(limit: number): boolean {
    let spans = 0;
    let isAny = false;
    for (let period = 0; period < this.#mayBeOver.length; period += 1) {
      spans += this.#spanChange[period] as number;
      this.#mayBeOver[period] = spans > limit ? 1 : 0;
      if (spans > limit) isAny = true;
    }
    return isAny;
  }

  #countPeriods(project: number, counts: Float64Array): void {
    const view = this.#view;
    const stampOf = this.#stampOfPeriod;
    const mayBeOver = this.#mayBeOver;
    this.#stamp += 1;
    let effort = this.#firstOfProject[project] as number;
    while (effort !== -1) {
      const last = view.lastPeriod[effort] as number;
      for (let period = view.firstPeriod[effort] as number; period <= last; period += 1) {
        if (mayBeOver[period] === 0 || stampOf[period] === this.#stamp) continue;
        if (spanHours(view, effort, period, period) <= HOURS_TOLERANCE) continue;
        stampOf[period] = this.#stamp;
        counts[period] = (counts[period] as number) + 1;
      }
      effort = this.#nextEffort[effort] as number;
    }
  }
}
