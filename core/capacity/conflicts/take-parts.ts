/** Which efforts and projects take part in a stretch of periods, found without an object per effort. */

import { compareIds } from '../../model/compare-ids.ts';
import type { CountedCalendar } from '../calendar-book.ts';
import type { DemandView } from './demand-view.ts';
import { HOURS_TOLERANCE, wholeHours } from './whole-hours.ts';

/** The efforts that take part, rising, and their projects' ids, most hours first, then by id. */
export interface Parts {
  readonly efforts: readonly number[];
  readonly projects: readonly string[];
}

/** Collects efforts for one episode after another; its lists are made once and used again and again. */
export class PartCollector {
  readonly #view: DemandView;
  readonly #hoursOfProject: Float64Array;
  readonly #isNamed: Uint8Array;
  readonly #efforts: Int32Array;
  readonly #projects: Int32Array;
  #effortCount = 0;
  #projectCount = 0;

  constructor(view: DemandView) {
    this.#view = view;
    this.#hoursOfProject = new Float64Array(view.projectIds.length);
    this.#isNamed = new Uint8Array(view.projectIds.length);
    this.#efforts = new Int32Array(view.isDemand.length);
    this.#projects = new Int32Array(view.projectIds.length);
  }

  /**
   * Takes in those of `efforts`, from `start` to before `end`, that are demand with hours in the periods `first` to `last`.
   */
  addAll(efforts: Int32Array, start: number, end: number, first: number, last: number): void {
    const { grid, isDemand, firstDay, lastDay } = this.#view;
    const { days, calendars, calendarOfEffort, dayHoursOfEffort } = grid.spread;
    const fromDay = days.starts[first] as number;
    const toDay = (days.starts[last + 1] as number) - 1;
    for (let at = start; at < end; at += 1) {
      const effort = efforts[at] as number;
      let from = firstDay[effort] as number;
      let to = lastDay[effort] as number;
      if (from > toDay || to < fromDay || isDemand[effort] === 0) continue;
      if (from < fromDay) from = fromDay;
      if (to > toDay) to = toDay;
      const { workedBefore } = calendars[calendarOfEffort[effort] as number] as CountedCalendar;
      const worked = (workedBefore[to + 1] as number) - (workedBefore[from] as number);
      const hours = worked * (dayHoursOfEffort[effort] as number);
      if (hours > HOURS_TOLERANCE) this.put(effort, hours);
    }
  }

  /** Takes the effort in with these hours, whatever they are; each effort once. */
  put(effort: number, hours: number): void {
    const project = this.#view.projectOfEffort[effort] as number;
    const hoursOfProject = this.#hoursOfProject;
    this.#efforts[this.#effortCount] = effort;
    this.#effortCount += 1;
    hoursOfProject[project] = (hoursOfProject[project] as number) + wholeHours(hours);
    if (this.#isNamed[project] === 1) return;
    this.#isNamed[project] = 1;
    this.#projects[this.#projectCount] = project;
    this.#projectCount += 1;
  }

  /** What was taken in since the last call. */
  take(): Parts {
    const effortCount = this.#effortCount;
    const projectCount = this.#projectCount;
    const lastEfforts = this.#efforts;
    const lastProjects = this.#projects;
    if (projectCount > 1) this.#sortProjects(projectCount);
    const projects = new Array<string>(projectCount);
    for (let at = 0; at < projectCount; at += 1) {
      const project = lastProjects[at] as number;
      projects[at] = this.#view.projectIds[project] as string;
      this.#hoursOfProject[project] = 0;
      this.#isNamed[project] = 0;
    }
    const efforts = new Array<number>(effortCount);
    let isRising = true;
    let before = -1;
    for (let at = 0; at < effortCount; at += 1) {
      const effort = lastEfforts[at] as number;
      efforts[at] = effort;
      if (effort < before) isRising = false;
      before = effort;
    }
    if (!isRising) efforts.sort((a, b) => a - b);
    this.#effortCount = 0;
    this.#projectCount = 0;
    return { efforts, projects };
  }

  /** An episode has a handful of projects: put in place one by one they cost less than a call of `sort`. */
  #sortProjects(count: number): void {
    const projects = this.#projects;
    const hoursOf = this.#hoursOfProject;
    if (count > MOST_PUT_IN_PLACE) {
      projects.subarray(0, count).sort((a, b) => this.#compare(a, b));
      return;
    }
    for (let at = 1; at < count; at += 1) {
      const project = projects[at] as number;
      const hours = hoursOf[project] as number;
      let place = at;
      for (; place > 0; place -= 1) {
        const other = projects[place - 1] as number;
        const otherHours = hoursOf[other] as number;
        if (otherHours > hours) break;
        if (otherHours === hours && this.#compare(other, project) <= 0) break;
        projects[place] = other;
      }
      projects[place] = project;
    }
  }

  #compare(a: number, b: number): number {
    const { projectIds } = this.#view;
    return (
      (this.#hoursOfProject[b] as number) - (this.#hoursOfProject[a] as number) ||
      compareIds(projectIds[a] as string, projectIds[b] as string) ||
      a - b
    );
  }
}

const MOST_PUT_IN_PLACE = 12;
