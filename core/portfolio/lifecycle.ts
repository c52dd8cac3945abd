/** Whether a project is still to be judged: live, finished or stopped. */

import type { Project } from '../model/projects.ts';

/** A formula's 100 % may be a hair more. */
const ROUNDING = 1e-9;

export type Lifecycle = 'live' | 'finished' | 'stopped';

/**
 * Where a project stands as of a day. Stopped by its state or the stage *cancelled*; finished by an actual end that is not
 * after that day, by the state *finished*, the stage *closed*, or by being 100 % complete; all others are live, paused ones too: their dates and money still
 * bind. An actual end in the future has not happened yet and finishes nothing, nor does a % complete off its scale.
 */
export function findLifecycle(
  project: Pick<Project, 'state' | 'stage' | 'actualEndDay' | 'completeShare'>,
  asOfDay: number,
): Lifecycle {
  if (project.state === 'stopped' || project.stage === 'cancelled') return 'stopped';
  if (project.actualEndDay !== null && project.actualEndDay <= asOfDay) return 'finished';
  if (project.state === 'finished' || project.stage === 'closed') return 'finished';
  const { completeShare } = project;
  const isWhole = completeShare !== null && completeShare >= 1 && completeShare <= 1 + ROUNDING;
  return isWhole ? 'finished' : 'live';
}

/**
 * Whether the project's tab has any column that could say that the project is finished. Where it has none, an end in
 * the past may just as well be the day on which the project was done, so nothing is called overdue.
 */
export function tellsWhenFinished(project: Pick<Project, 'source'>): boolean {
  const { actualEndDay, stage, state, completeShare } = project.source.columns;
  return [actualEndDay, stage, state, completeShare].some((column) => column !== undefined);
}
