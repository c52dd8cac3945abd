/** Which efforts and projects take part in a stretch of periods, found without an object per effort. */

import { compareIds } from '../../model/compare-ids.ts';
import { type DemandView, spanHours } from './demand-view.ts';
import { HOURS_TOLERANCE, wholeHours } from './whole-hours.ts';

/** The efforts that take part, rising, and their projects' ids, most hours first, then by id. */
export interface Parts {
  readonly efforts: readonly number[];
  readonly projects: readonly string[];
}

/** Collects efforts for one episode after another; its lists by project are made once. */
export class PartCollector {
  readonly #view: DemandView;
  readonly #hoursOfProject: Float64Array;
  readonly #isNamed: Uint8Array;
  /** Lists that are used again and again, so that results are cut to their length. */
  readonly #efforts: number[] = [];
  readonly #projects: number[] = [];

  constructor(view: DemandView) {
    this.#view = view;
    this.#hoursOfProject = new Float64Array(view.projectIds.length);
    this.#isNamed = new Uint8Array(view.projectIds.length);
  }

  /** Takes the effort in if it is demand with hours in the periods `first` to `last`. */
  add(effort: number, first: number, last: number): void {
    const { isDemand, firstPeriod, lastPeriod } = this.#view;
    if ((firstPeriod[effort] as number) > last || (lastPeriod[effort] as number) < first) return;
    if (isDemand[effort] === 0) return;
    const hours = spanHours(this.#view, effort, first, last);
    if (hours > HOURS_TOLERANCE) this.put(effort, hours);
  }

  /** Takes the effort in with these hours, whatever they are. */
  put(effort: number, hours: number): void {
    const project = this.#view.projectOfEffort[effort] as number;
    this.#efforts.push(effort);
    this.#hoursOfProject[project] = (this.#hoursOfProject[project] as number) + wholeHours(hours);
    if (this.#isNamed[project] === 1) return;
    this.#isNamed[project] = 1;
    this.#projects.push(project);
  }

  /** What was taken in since the last call. */
  take(): Parts {
    const { projectIds } = this.#view;
    const hoursOf = this.#hoursOfProject;
    this.#sortProjects();
    const projects = this.#projects.map((project) => projectIds[project] as string);
    if (!isRising(this.#efforts)) this.#efforts.sort((a, b) => a - b);
    const efforts = this.#efforts.slice();
    for (const project of this.#projects) {
      hoursOf[project] = 0;
      this.#isNamed[project] = 0;
    }
    this.#efforts.length = 0;
    this.#projects.length = 0;
    return { efforts, projects };
  }

  #sortProjects(): void {
    if (this.#projects.length < 2) return;
    const hoursOf = this.#hoursOfProject;
    const { projectIds } = this.#view;
    this.#projects.sort(
      (a, b) =>
        (hoursOf[b] as number) - (hoursOf[a] as number) ||
        compareIds(projectIds[a] as string, projectIds[b] as string) ||
        a - b,
    );
  }
}

function isRising(values: readonly number[]): boolean {
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] as number) < (values[index - 1] as number)) return false;
  }
  return true;
}
