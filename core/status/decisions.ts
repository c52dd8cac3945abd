/** The decisions that are asked for, by projects and in the table Decisions, in the order in which they are due. */

import { compareIds } from '../model/compare-ids.ts';
import type { Decision } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/projects.ts';
import { referenceKey } from '../model/references.ts';
import type { ProjectAssessment } from '../portfolio/assess-project.ts';
import { soundDay } from '../portfolio/sound-values.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';

/** A decision that is asked for. */
export interface AskedDecision {
  /** The id of the project that asks; for a row of Decisions its own id. */
  readonly id: string;
  /** The project that it is about; `null` where a row of Decisions names none, or none that Projects has. */
  readonly assessment: ProjectAssessment | null;
  /** The project's name; what the row says where Projects has none such, `null` where it says nothing. */
  readonly projectName: string | null;
  readonly question: string;
  /** Who decides: whom the row of Decisions names, else the project's sponsor, else its manager; `null` where nobody is named. */
  readonly owner: string | null;
  /** The day by which it is needed; `null` where no day is given. */
  readonly byDay: number | null;
  /** Calendar days past that day; 0 when it is today or ahead; `null` without a day. */
  readonly overdueDays: number | null;
  readonly place: CellPlace | undefined;
}

/** The rows of Decisions, and how they find their projects. */
export interface DecisionLog {
  readonly rows: readonly Decision[];
  readonly findProject: (text: string) => Project | null;
}

const NO_LOG: DecisionLog = { rows: [], findProject: () => null };

/**
 * The decisions that running projects and the log ask for: longest overdue first, then the nearest; those without a day last. A
 * question that a project and the log both have is the log's, so that it is asked once, and no more when the log says that
 * it was taken. What the log asks about a finished or stopped project is asked no more.
 */
export function findDecisions(
  assessments: readonly ProjectAssessment[],
  asOfDay: number,
  log: DecisionLog = NO_LOG,
): readonly AskedDecision[] {
  const byProject = new Map(assessments.map((one) => [one.project, one]));
  const decisions: AskedDecision[] = [];
  const logged = new Set<string>();
  for (const row of log.rows) {
    const project = row.project === null ? null : log.findProject(row.project);
    const assessment = project === null ? null : (byProject.get(project) ?? null);
    if (project !== null) logged.add(questionKey(project, row.question));
    if (!isOpenDecision(row, asOfDay)) continue;
    if (assessment !== null && assessment.lifecycle !== 'live') continue;
    const byDay = soundDay(row.neededByDay);
    decisions.push({
      ...{ id: row.id, assessment, projectName: project?.name ?? row.project },
      question: row.question,
      owner: row.owner ?? project?.sponsor ?? project?.projectManager ?? null,
      byDay,
      overdueDays: overdueOf(byDay, asOfDay),
      place: cellsOf(row, ['question', 'id'])[0],
    });
  }
  for (const assessment of assessments) {
    const { project } = assessment;
    const { decisionNeeded, decisionByDay, sponsor, projectManager } = project;
    if (decisionNeeded === null || assessment.lifecycle !== 'live') continue;
    if (logged.has(questionKey(project, decisionNeeded))) continue;
    decisions.push({
      ...{ id: project.id, assessment, projectName: project.name },
      question: decisionNeeded,
      owner: sponsor ?? projectManager,
      byDay: decisionByDay,
      overdueDays: overdueOf(decisionByDay, asOfDay),
      place: cellsOf(project, ['decisionNeeded', 'id'])[0],
    });
  }
  return decisions.sort(
    (a, b) =>
      (a.byDay ?? Number.MAX_SAFE_INTEGER) - (b.byDay ?? Number.MAX_SAFE_INTEGER) ||
      compareIds(a.id, b.id),
  );
}

/** Whether a row of Decisions still waits: it has no outcome, no day of decision that has come, and no status that says that it is over. */
export function isOpenDecision(
  { decidedDay, outcome, status }: Pick<Decision, 'decidedDay' | 'outcome' | 'status'>,
  asOfDay: number,
): boolean {
  const day = soundDay(decidedDay);
  const isOver = status === 'decided' || status === 'withdrawn';
  return !isOver && outcome === null && (day === null || day > asOfDay);
}

/** Whether anything could ask for a decision: a column of Projects, or the table Decisions. */
export function tellsDecisions({
  projects,
  tables,
}: Pick<Portfolio, 'projects' | 'tables'>): boolean {
  return (
    tables.some(({ table }) => table === 'decisions') ||
    projects.some(({ source }) => source.columns['decisionNeeded'] !== undefined)
  );
}

/** How many of the decisions are past their day. */
export function overdueCount(decisions: readonly AskedDecision[]): number {
  return decisions.filter((one) => (one.overdueDays ?? 0) > 0).length;
}

function overdueOf(byDay: number | null, asOfDay: number): number | null {
  return byDay === null ? null : Math.max(0, asOfDay - byDay);
}

/** The key of a question about a project: case, spaces and the mark at the end make no other question. */
export function questionKey({ id }: Project, question: string): string {
  return `${referenceKey(id)}\n${referenceKey(question).replace(/[.?!]+$/, '')}`;
}
