/** What waits for what, by Milestones and by the table Dependencies; and which of these links cannot hold. */

import type { Dependency } from '../model/dependencies.ts';
import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import type { PlacedRow } from '../sheet/reading.ts';
import { findLifecycle } from './lifecycle.ts';
import { type PlanNames, planNames } from './plan-names.ts';
import { soundDay, soundNumber } from './sound-values.ts';

/** The rows that links are found in. */
export interface PlanRows {
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
  readonly dependencies: readonly Dependency[];
  /** The projects as they are judged, in the same order: their baseline ends count. Absent: those of `projects`. */
  readonly judged?: readonly Pick<Project, 'baselineEndDay'>[];
}

/** One link: `to` waits for `from`; both are nodes of `PlanNames`. */
export interface PlanLink {
  readonly from: number;
  readonly to: number;
  readonly kind: NonNullable<Dependency['kind']>;
  readonly lagDays: number;
  /** The row that says so, and its column. */
  readonly row: PlacedRow;
  readonly column: 'dependsOn' | 'from';
}

/** The links of a plan as of a day. */
export interface PlanLinks {
  readonly asOfDay: number;
  readonly rows: PlanRows;
  readonly names: PlanNames;
  /** Projects and milestones together. */
  readonly nodeCount: number;
  /** 1 for what is finished, stopped or reached, or belongs to such a project: it holds nothing up and is not held up. */
  readonly isDone: Uint8Array;
  /** Those between two that are not done, in the order of the rows: first those of Milestones. */
  readonly links: readonly PlanLink[];
  /** How many names there are in these columns, and how many mean nothing that a table has, or several. */
  readonly named: number;
  readonly unknown: number;
}

/** Finds the links. One of a thing with itself, or of a milestone with its own project, says nothing and is left out. */
export function findPlanLinks(rows: PlanRows, asOfDay: number): PlanLinks {
  const { projects, milestones, dependencies } = rows;
  const names = planNames(projects, milestones);
  const nodeCount = projects.length + milestones.length;
  const isDone = doneFlags(rows, names, asOfDay);
  const links: PlanLink[] = [];
  let named = 0;
  let unknown = 0;
  const add = (link: PlanLink): void => {
    named += 1;
    const { from, to } = link;
    if (from < 0 || to < 0) unknown += 1;
    else if (!isWithin(from, to) && isDone[from] === 0 && isDone[to] === 0) links.push(link);
  };
  const isWithin = (from: number, to: number): boolean => {
    if (from === to) return true;
    const owner = names.projectOf(Math.max(from, to));
    return owner !== null && names.nodeOfProject(owner) === Math.min(from, to);
  };
  milestones.forEach((milestone, index) => {
    const to = projects.length + index;
    const own = names.projectOf(to);
    for (const text of milestone.dependsOn ?? []) {
      const from = names.find(text, own);
      add({
        ...{ from, to, kind: 'finish to finish', lagDays: 0 },
        ...{ row: milestone, column: 'dependsOn' },
      });
    }
  });
  for (const row of dependencies) {
    add({
      ...{ from: names.find(row.from, null), to: names.find(row.to, null) },
      ...{ kind: row.kind ?? 'finish to start', lagDays: soundNumber(row.lagDays) ?? 0 },
      ...{ row, column: 'from' },
    });
  }
  return { asOfDay, rows, names, nodeCount, isDone, links, named, unknown };
}

/** A link that the present dates break. */
export interface LateLink {
  readonly link: PlanLink;
  /** Calendar days by which what comes first is later than what waits for it has planned. */
  readonly lateDays: number;
  /** The day on which what comes first is expected, with its lag; the as-of day where the expected day has passed. */
  readonly expectedDay: number;
  /** The day that what waits has planned. */
  readonly neededDay: number;
}

/**
 * Whether a link holds. A milestone has one day, its forecast or else its baseline; a project has its start and its forecast or
 * else its baseline end. A start that has passed cannot be held up any more: then the end of what waits counts. `null` where
 * the link holds, where a day is not known, and where what comes first has only to start and has started.
 */
export function lateLink(plan: PlanLinks, link: PlanLink): LateLink | null {
  const { asOfDay } = plan;
  const waitsForStart = link.kind === 'start to start' || link.kind === 'start to finish';
  const startDay = nodeStart(plan, link.from);
  if (waitsForStart && startDay !== null && startDay <= asOfDay) return null;
  const firstDay = waitsForStart ? startDay : nodeEnd(plan, link.from);
  if (firstDay === null) return null;
  const holdsStart = link.kind === 'finish to start' || link.kind === 'start to start';
  const start = holdsStart ? nodeStart(plan, link.to) : null;
  const neededDay = start !== null && start >= asOfDay ? start : nodeEnd(plan, link.to);
  if (neededDay === null) return null;
  const expectedDay = Math.max(firstDay, asOfDay) + Math.round(link.lagDays);
  const lateDays = expectedDay - neededDay;
  return lateDays > 0 ? { link, lateDays, expectedDay, neededDay } : null;
}

/** The day on which a milestone is expected: its forecast, or else its baseline. */
export function milestoneDay({ forecastDay, baselineDay }: Milestone): number | null {
  return soundDay(forecastDay) ?? soundDay(baselineDay);
}

/**
 * Whether a milestone was reached by a day. Where its tab has no column that could say so, one whose day has passed may just as well
 * have been reached, so that nothing is called overdue.
 */
export function isReached(milestone: Milestone, asOfDay: number): boolean {
  if (!tellsWhenReached(milestone)) return (milestoneDay(milestone) ?? asOfDay) < asOfDay;
  const actual = soundDay(milestone.actualDay);
  return actual !== null && actual <= asOfDay;
}

/** Whether the milestone's tab has a column for the day on which it was reached. */
export function tellsWhenReached({ source, actualDay }: Milestone): boolean {
  return source.columns['actualDay'] !== undefined || actualDay !== null;
}

function nodeEnd(
  { rows: { projects, milestones, judged } }: PlanLinks,
  node: number,
): number | null {
  const project = projects[node];
  if (project !== undefined) {
    return soundDay(project.forecastEndDay) ?? soundDay((judged?.[node] ?? project).baselineEndDay);
  }
  const milestone = milestones[node - projects.length];
  return milestone === undefined ? null : milestoneDay(milestone);
}

function nodeStart(plan: PlanLinks, node: number): number | null {
  const project = plan.rows.projects[node];
  return project === undefined ? nodeEnd(plan, node) : soundDay(project.startDay);
}

function doneFlags({ projects, milestones }: PlanRows, names: PlanNames, asOfDay: number) {
  const isDone = new Uint8Array(projects.length + milestones.length);
  projects.forEach((project, node) => {
    if (findLifecycle(project, asOfDay) !== 'live') isDone[node] = 1;
  });
  milestones.forEach((milestone, row) => {
    const node = projects.length + row;
    const owner = names.projectOf(node);
    const isOver = owner !== null && isDone[names.nodeOfProject(owner)] === 1;
    if (isOver || isReached(milestone, asOfDay)) isDone[node] = 1;
  });
  return isDone;
}
