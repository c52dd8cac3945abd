/** Which efforts and projects take part in a stretch of periods, found without an object per effort. */

import { compareIds } from '../../model/compare-ids.ts';
import { type DemandView, spanHours } from './demand-view.ts';
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
  /** The demand of the person asked for last: what lies far apart in the grid is brought together once for all episodes. */
  #person = -1;
  #personCount = 0;
  readonly #ofPerson: Int32Array;
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;

  constructor(view: DemandView) {
    this.#view = view;
    this.#hoursOfProject = new Float64Array(view.projectIds.length);
    this.#isNamed = new Uint8Array(view.projectIds.length);
    this.#efforts = new Int32Array(view.isDemand.length);
    this.#projects = new Int32Array(view.projectIds.length);
    this.#ofPerson = new Int32Array(view.isDemand.length);
    this.#firsts = new Int32Array(view.isDemand.length);
    this.#lasts = new Int32Array(view.isDemand.length);
  }

  /** Takes in all demand of a person that has hours in the periods `first` to `last`. */
  addPerson(person: number, first: number, last: number): void {
    if (person !== this.#person) this.#gather(person);
    for (let at = 0; at < this.#personCount; at += 1) {
      if ((this.#firsts[at] as number) > last || (this.#lasts[at] as number) < first) continue;
      this.#addDemand(this.#ofPerson[at] as number, first, last);
    }
  }

  #gather(person: number): void {
    const { grid, isDemand, firstPeriod, lastPeriod } = this.#view;
    const end = grid.effortStart[person + 1] as number;
    let count = 0;
    for (let at = grid.effortStart[person] as number; at < end; at += 1) {
      const effort = grid.effortsOfPerson[at] as number;
      if (isDemand[effort] === 0) continue;
      this.#ofPerson[count] = effort;
      this.#firsts[count] = firstPeriod[effort] as number;
      this.#lasts[count] = lastPeriod[effort] as number;
      count += 1;
    }
    this.#person = person;
    this.#personCount = count;
  }

  /** Takes the effort in if it is demand with hours in the periods `first` to `last`. */
  add(effort: number, first: number, last: number): void {
    const { isDemand, firstPeriod, lastPeriod } = this.#view;
    if ((firstPeriod[effort] as number) > last || (lastPeriod[effort] as number) < first) return;
    if (isDemand[effort] === 1) this.#addDemand(effort, first, last);
  }

  #addDemand(effort: number, first: number, last: number): void {
    const hours = spanHours(this.#view, effort, first, last);
    if (hours > HOURS_TOLERANCE) this.put(effort, hours);
  }

  /** Takes the effort in with these hours, whatever they are; each effort once. */
  put(effort: number, hours: number): void {
    const project = this.#view.projectOfEffort[effort] as number;
    this.#efforts[this.#effortCount] = effort;
    this.#effortCount += 1;
    this.#hoursOfProject[project] = (this.#hoursOfProject[project] as number) + wholeHours(hours);
    if (this.#isNamed[project] === 1) return;
    this.#isNamed[project] = 1;
    this.#projects[this.#projectCount] = project;
    this.#projectCount += 1;
  }

  /** What was taken in since the last call. */
  take(): Parts {
    this.#sortProjects();
    const projects = new Array<string>(this.#projectCount);
    for (let at = 0; at < this.#projectCount; at += 1) {
      const project = this.#projects[at] as number;
      projects[at] = this.#view.projectIds[project] as string;
      this.#hoursOfProject[project] = 0;
      this.#isNamed[project] = 0;
    }
    const efforts = new Array<number>(this.#effortCount);
    let isRising = true;
    for (let at = 0; at < this.#effortCount; at += 1) {
      const effort = this.#efforts[at] as number;
      efforts[at] = effort;
      if (at > 0 && (efforts[at - 1] as number) > effort) isRising = false;
    }
    if (!isRising) efforts.sort((a, b) => a - b);
    this.#effortCount = 0;
    this.#projectCount = 0;
    return { efforts, projects };
  }

  /** An episode has a handful of projects: put in place one by one they cost less than a call of `sort`. */
  #sortProjects(): void {
    const projects = this.#projects;
    if (this.#projectCount > MOST_PUT_IN_PLACE) {
      projects.subarray(0, this.#projectCount).sort((a, b) => this.#compare(a, b));
      return;
    }
    for (let at = 1; at < this.#projectCount; at += 1) {
      const project = projects[at] as number;
      let place = at;
      while (place > 0 && this.#compare(projects[place - 1] as number, project) > 0) {
        projects[place] = projects[place - 1] as number;
        place -= 1;
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
