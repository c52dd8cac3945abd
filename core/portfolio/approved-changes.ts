/** Approved change requests: they move the baseline that a project is judged against. */

import type { Change } from '../model/changes.ts';
import type { Project } from '../model/projects.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import { sumCovered } from './money-totals.ts';
import { soundAmount, soundDay, soundNumber } from './sound-values.ts';

/** What the approved changes of one project come to. */
export interface ApprovedChanges {
  /** How many there are, those without any impact included. */
  readonly count: number;
  /** What they add to the budget; `null` where none of them says. */
  readonly costImpact: number | null;
  /** The calendar days that they add to the baseline end; `null` where none of them says. */
  readonly daysImpact: number | null;
  /** How many of them say what they cost, how many how long they take, and how many both. */
  readonly withCost: number;
  readonly withDays: number;
  readonly withBoth: number;
  /** The cells of the amounts, and of the days. */
  readonly costCells: readonly CellPlace[];
  readonly daysCells: readonly CellPlace[];
}

/**
 * Finds the approved changes of a project; `null` where it has none. Only *approved* ones count: what is *implemented* is taken to be in the
 * budget and the baseline end already. A change of a project that Projects does not have moves nothing.
 */
export function findApprovedChanges(
  changes: readonly Change[],
  findProject: (text: string) => Project | null,
): (project: Project) => ApprovedChanges | null {
  const byProject = new Map<Project, Change[]>();
  for (const change of changes) {
    if (change.status !== 'approved') continue;
    const project = findProject(change.project);
    if (project === null) continue;
    const own = byProject.get(project);
    if (own === undefined) byProject.set(project, [change]);
    else own.push(change);
  }
  return (project) => {
    const own = byProject.get(project);
    return own === undefined ? null : addUp(own);
  };
}

function addUp(changes: readonly Change[]): ApprovedChanges {
  const costs = changes.map(({ costImpact }) => soundNumber(costImpact));
  const days = changes.map(({ daysImpact }) => soundDays(daysImpact));
  const placesOf = (key: 'costImpact' | 'daysImpact', values: readonly (number | null)[]) =>
    changes.flatMap((change, at) => (values[at] === null ? [] : cellsOf(change, [key])));
  return {
    count: changes.length,
    costImpact: sumCovered(costs).sum,
    daysImpact: sumCovered(days).sum,
    withCost: costs.filter((cost) => cost !== null).length,
    withDays: days.filter((one) => one !== null).length,
    withBoth: costs.filter((cost, at) => cost !== null && days[at] !== null).length,
    costCells: placesOf('costImpact', costs),
    daysCells: placesOf('daysImpact', days),
  };
}

/** More days than a century are a slip of a key. */
const MOST_DAYS = 36_525;

function soundDays(days: number | null): number | null {
  const sound = soundNumber(days);
  return sound === null || Math.abs(sound) > MOST_DAYS ? null : Math.round(sound) + 0;
}

/**
 * The project as it is to be judged: its budget and its baseline end with the approved changes in them. What is blank stays blank; without
 * changes it is the same object. Its other values and its cells are those of the row.
 */
export function withApprovedChanges(project: Project, approved: ApprovedChanges | null): Project {
  const { costImpact, daysImpact } = approved ?? { costImpact: null, daysImpact: null };
  if (costImpact === null && daysImpact === null) return project;
  const budget = soundNumber(project.budget);
  const baselineEndDay = soundDay(project.baselineEndDay);
  return {
    ...project,
    budget:
      budget === null || costImpact === null ? project.budget : soundAmount(budget + costImpact),
    baselineEndDay:
      baselineEndDay === null || daysImpact === null
        ? project.baselineEndDay
        : soundDay(baselineEndDay + daysImpact),
  };
}

/** How many approved changes stand in what a project is judged against: in its budget, in its baseline end, and in either. */
export interface CountedChanges {
  readonly inBudget: number;
  readonly inBaseline: number;
  readonly inEither: number;
}

/** Counts them: a change without an amount is in no budget, and none is in a budget that Projects leaves blank; the same for days. */
export function countApprovedChanges(
  project: Pick<Project, 'budget' | 'baselineEndDay'>,
  { withCost, withDays, withBoth }: ApprovedChanges,
): CountedChanges {
  const hasBudget = soundNumber(project.budget) !== null;
  const hasBaseline = soundDay(project.baselineEndDay) !== null;
  const inBudget = hasBudget ? withCost : 0;
  const inBaseline = hasBaseline ? withDays : 0;
  const inBoth = hasBudget && hasBaseline ? withBoth : 0;
  return { inBudget, inBaseline, inEither: inBudget + inBaseline - inBoth };
}
