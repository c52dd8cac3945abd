/** What has become of each project since the last report: turned, slipped, appeared, closed. */

import { compareIds } from '../model/compare-ids.ts';
import type { HistoryRow } from '../model/history.ts';
import { lastReport } from '../model/last-report.ts';
import type { Project } from '../model/projects.ts';
import type { ProjectAssessment } from './assess-project.ts';
import { type HealthLevel, levelRank, worstLevel } from './health.ts';
import { findLifecycle } from './lifecycle.ts';
import { soundDay } from './sound-values.ts';

/** That a project runs now and did not, or the other way round; `gone`: Projects does not list it any more. */
export type Became = 'new' | 'reopened' | 'finished' | 'stopped' | 'gone';

/** One project of which something has changed. */
export interface ProjectMove {
  readonly id: string;
  readonly name: string | null;
  /** `null` where it is gone. */
  readonly project: Project | null;
  readonly became: Became | null;
  /** The worse of reported and computed, now and then; `null` where it is not known. */
  readonly standing: HealthLevel | null;
  readonly formerStanding: HealthLevel | null;
  /** Whether both are known and differ, of a project that ran then and runs now. */
  readonly turned: 'worse' | 'better' | null;
  readonly endDay: number | null;
  readonly formerEndDay: number | null;
  /** Calendar days by which the forecast end of a project that ran then and runs now is later; `null` where it is not. */
  readonly slipDays: number | null;
}

/** The moves since a report. */
export interface ProjectMoves {
  /** The day of that report; `null` where there is none, and then no move is known. */
  readonly sinceDay: number | null;
  /** What turned worse first (to red before to amber), then the longest slips, what turned better, what is new, what is closed; then by id. */
  readonly moves: readonly ProjectMove[];
}

/**
 * Compares the projects with the last report before the as-of day. Whether a project ran is asked of each report as of
 * its own day. A project that was withdrawn from that report was not in it; of two projects with one id the first counts.
 */
export function findProjectMoves(
  assessments: readonly ProjectAssessment[],
  history: readonly HistoryRow[],
  asOfDay: number,
): ProjectMoves {
  const last = lastReport(history, asOfDay);
  if (last === null) return { sinceDay: null, moves: [] };
  const { reportDay, rows } = last;
  const moves: ProjectMove[] = [];
  const seen = new Set<string>();
  for (const assessment of assessments) {
    const { id } = assessment.project;
    if (seen.has(id)) continue;
    seen.add(id);
    const move = moveOf(assessment, rows.get(id), reportDay);
    if (move !== null) moves.push(move);
  }
  for (const [id, row] of rows) {
    if (!seen.has(id) && findLifecycle(row, reportDay) === 'live') moves.push(goneMove(row));
  }
  return { sinceDay: reportDay, moves: moves.sort(compareMoves) };
}

function moveOf(
  { project, lifecycle, standing }: ProjectAssessment,
  row: HistoryRow | undefined,
  reportDay: number,
): ProjectMove | null {
  const isLive = lifecycle === 'live';
  const former = row === undefined || isWithdrawn(row) ? null : row;
  const wasLive = former !== null && findLifecycle(former, reportDay) === 'live';
  if (!isLive && !wasLive) return null;
  const became = isLive === wasLive ? null : becameOf(lifecycle, former);
  const formerStanding = former === null ? null : standingOf(former);
  const endDay = soundDay(project.forecastEndDay);
  const formerEndDay = former === null ? null : soundDay(former.forecastEndDay);
  const isSame = isLive && wasLive;
  const change = levelRank(standing) - levelRank(formerStanding);
  const isTurned = isSame && standing !== null && formerStanding !== null && change !== 0;
  const laterDays = endDay === null || formerEndDay === null ? 0 : endDay - formerEndDay;
  const slipDays = isSame && laterDays > 0 ? laterDays : null;
  if (became === null && !isTurned && slipDays === null) return null;
  return {
    ...{ id: project.id, name: project.name, project, became, standing, formerStanding },
    turned: !isTurned ? null : change > 0 ? 'worse' : 'better',
    ...{ endDay, formerEndDay, slipDays },
  };
}

function becameOf(lifecycle: ProjectAssessment['lifecycle'], former: HistoryRow | null): Became {
  if (lifecycle !== 'live') return lifecycle;
  return former === null ? 'new' : 'reopened';
}

function goneMove(row: HistoryRow): ProjectMove {
  return {
    ...{ id: row.project, name: row.name, project: null, became: 'gone', standing: null },
    formerStanding: standingOf(row),
    ...{ turned: null, endDay: null, formerEndDay: soundDay(row.forecastEndDay), slipDays: null },
  };
}

/** A project that an earlier report of that day had and the last one had not. */
function isWithdrawn({ name, state }: HistoryRow): boolean {
  return name === null && state === 'stopped';
}

function standingOf({ reportedStatus, computedStatus }: HistoryRow): HealthLevel | null {
  return worstLevel([reportedStatus, computedStatus]);
}

function compareMoves(a: ProjectMove, b: ProjectMove): number {
  return (
    moveRank(a) - moveRank(b) ||
    (a.turned === 'worse' ? levelRank(b.standing) - levelRank(a.standing) : 0) ||
    (b.slipDays ?? 0) - (a.slipDays ?? 0) ||
    compareIds(a.id, b.id)
  );
}

function moveRank({ turned, slipDays, became }: ProjectMove): number {
  if (turned === 'worse') return 0;
  if (slipDays !== null) return 1;
  if (turned === 'better') return 2;
  return became === 'new' || became === 'reopened' ? 3 : 4;
}
