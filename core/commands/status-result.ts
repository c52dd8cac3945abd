/** The Executive status without a tab: what is to be decided and which projects stand badly, and all of it as plain data. */

import { formatDay } from '../day/serial.ts';
import type { ProjectAssessment } from '../portfolio/assess-project.ts';
import { HEALTH_SIDES } from '../portfolio/health.ts';
import { healthSentences } from '../portfolio/health-sentence.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { executiveAnswer } from '../status/answer.ts';
import type { AskedDecision } from '../status/decisions.ts';
import type { ExecutiveFigures } from '../status/executive-figures.ts';
import type { CommandResult, ResultTable } from './command.ts';
import { makeResult } from './make-result.ts';

/** So many reasons a terminal has room for; the data has all of them. */
const TABLE_REASONS = 2;

/** The answer of the tab, what it asks to decide, and the projects that stand red or amber; `data` has every project. */
export function statusResult(figures: ExecutiveFigures): CommandResult {
  const { asOfDay, assessments, decisions, watermelons, honest } = figures;
  const tables = [
    decisionTable(decisions),
    projectTable('Reported better than their figures', watermelons),
    projectTable('Other red and amber projects', honest),
  ];
  return makeResult(executiveAnswer(figures), tables, () => ({
    asOf: formatDay(asOfDay),
    decisions: decisions.map(({ id, assessment, place, question, owner, byDay, overdueDays }) => ({
      ...{ id, project: assessment?.project.id ?? null, question, owner, overdueDays },
      cell: place ?? null,
      by: byDay === null ? null : formatDay(byDay),
    })),
    watermelons: watermelons.map(({ project }) => project.id),
    projects: assessments.map(projectData),
  }));
}

function projectData(assessment: ProjectAssessment) {
  const { project, lifecycle, reported, computed, computedOn, standing, reasons } = assessment;
  const sides = HEALTH_SIDES.map((side) => {
    const { level, unknown } = assessment[side];
    return [side, { level, unknown }];
  });
  return {
    ...{ id: project.id, name: project.name, lifecycle, reported, computed, computedOn, standing },
    sides: Object.fromEntries(sides),
    why: healthSentences(reasons, reasons.length),
    cell: cellsOf(project, ['id'])[0] ?? null,
  };
}

function decisionTable(decisions: readonly AskedDecision[]): ResultTable {
  return {
    title: 'Decisions asked for',
    headers: ['ID', 'Project', 'Owner', 'Needed by', 'Days overdue', 'Decision'],
    rows: decisions.map(({ id, projectName, question, owner, byDay, overdueDays }) => [
      ...[id, projectName, owner, byDay === null ? null : formatDay(byDay)],
      overdueDays === 0 ? null : overdueDays,
      question,
    ]),
  };
}

function projectTable(title: string, assessments: readonly ProjectAssessment[]): ResultTable {
  return {
    title,
    headers: ['ID', 'Project', 'Reported', 'Computed', 'Why'],
    rows: assessments.map(({ project, reported, computed, reasons }) => [
      ...[project.id, project.name, reported ?? 'unknown', computed ?? 'unknown'],
      healthSentences(reasons, TABLE_REASONS),
    ]),
  };
}
