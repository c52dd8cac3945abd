/** The Programme tab without a tab: tables for people to read, and all of it as plain data for programs. */

import { formatDay } from '../day/serial.ts';
import { findHeldUp } from '../portfolio/held-up.ts';
import { programmeAnswer } from '../status/programme/programme-answer.ts';
import {
  type ProgrammeDecision,
  programmeDecisions,
  slipLabel,
} from '../status/programme/programme-decisions.ts';
import {
  MOST_HELD_UP,
  type ProgrammeFigures,
  type ProgrammeGroup,
  redCount,
} from '../status/programme/programme-figures.ts';
import { NO_PROGRAMME, slipReason } from '../status/programme/programme-words.ts';
import type { ShownMilestone } from '../status/programme/shown-milestone.ts';
import { nodeName, type Slip } from '../status/programme/slip.ts';
import type { CommandResult, ResultTable } from './command.ts';
import { makeResult } from './make-result.ts';
import { dayText, movesData } from './moves-data.ts';

/** Everything that the tab says, from the same figures. Survives JSON. */
export function programmeResult(figures: ProgrammeFigures): CommandResult {
  const decisions = programmeDecisions(figures);
  const tables = [decisionTable(decisions), programmeTable(figures), milestoneTable(figures)];
  return makeResult(programmeAnswer(figures), tables, () => ({
    asOf: formatDay(figures.asOfDay),
    programmes: figures.programmes.map(groupData),
    slips: figures.slips.map((slip) => slipData(figures, slip)),
    heldUp: figures.heldUp,
    circles: figures.circles.map((circle) => circle.map((node) => nodeName(figures.plan, node))),
    milestones: figures.milestones.map(milestoneData),
    issues: figures.issues.map(({ project, issues: { oldest, ...counts } }) => ({
      ...{ project: project.id, programme: project.programme, ...counts },
      ...{ oldest: oldest?.label ?? null, oldestDays: oldest?.entry.ageDays ?? null },
    })),
    decisions: decisions.map(({ place, byDay, ...rest }) => ({
      ...rest,
      by: formatDay(byDay),
      cell: place ?? null,
    })),
    moves: movesData(figures.moves),
  }));
}

function groupData(group: ProgrammeGroup) {
  const { oldest, ...counts } = group.issues;
  return {
    name: group.name,
    projects: group.projects.map(({ project, reported, computed, standing }) => ({
      ...{ id: project.id, reported, computed, standing },
    })),
    lateMilestones: group.lateMilestones,
    slips: group.slips.length,
    issues: { ...counts, oldestDays: oldest?.entry.ageDays ?? null },
  };
}

function slipData(figures: ProgrammeFigures, slip: Slip) {
  const { plan, graph } = figures;
  const { label, place } = slipLabel(figures, slip);
  const { nodes, isCut } = findHeldUp(graph, slip.node, MOST_HELD_UP);
  return {
    ...{ label, lateDays: slip.lateDays, neededBy: formatDay(slip.neededDay) },
    project: slip.project?.id ?? null,
    reason: `${slipReason(slip)}.`,
    ...{ holdsUp: nodes.map((node) => nodeName(plan, node)), holdsUpMore: isCut },
    cell: place ?? null,
  };
}

function milestoneData({
  milestone,
  project,
  day,
  overdueDays,
  slipDays,
  isLate,
  isSoon,
}: ShownMilestone) {
  return {
    ...{ project: project.id, name: milestone.name, day: formatDay(day) },
    ...{ baseline: dayText(milestone.baselineDay), overdueDays, slipDays, isLate, isSoon },
  };
}

function decisionTable(decisions: readonly ProgrammeDecision[]): ResultTable {
  return {
    title: 'Decisions asked for',
    headers: ['ID', 'Who waits', 'Owner', 'Needed by', 'Days late', 'Decision'],
    rows: decisions.map(({ label, projectId, owner, byDay, lateDays, question }) => [
      ...[label, projectId, owner, formatDay(byDay), lateDays, question],
    ]),
  };
}

function programmeTable({ programmes }: ProgrammeFigures): ResultTable {
  return {
    title: 'The programmes',
    headers: ['Programme', 'Running', 'Red', 'Milestones late', 'Slips', 'Issues', 'High'],
    rows: programmes.map((group) => [
      ...[group.name ?? NO_PROGRAMME, group.projects.length, redCount(group)],
      ...[group.lateMilestones, group.slips.length, group.issues.open, group.issues.high],
    ]),
  };
}

function milestoneTable({ milestones }: ProgrammeFigures): ResultTable {
  return {
    title: 'Milestones late or soon',
    headers: ['Project', 'Milestone', 'Expected', 'Baseline', 'Days late'],
    rows: milestones.map(({ project, milestone, day, slipDays, overdueDays }) => [
      ...[project.id, milestone.name, formatDay(day), dayText(milestone.baselineDay)],
      Math.max(slipDays ?? 0, overdueDays) || null,
    ]),
  };
}
