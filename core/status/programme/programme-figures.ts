/** Everything that the Programme tab shows, computed once: the blocks only lay it out. */

import { compareIds } from '../../model/compare-ids.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Project } from '../../model/projects.ts';
import { referenceKey } from '../../model/references.ts';
import type { ProjectAssessment } from '../../portfolio/assess-project.ts';
import { levelRank } from '../../portfolio/health.ts';
import {
  findCircles,
  markHeldUp,
  type Wait,
  type WaitGraph,
  waitGraph,
} from '../../portfolio/held-up.ts';
import { findPlanLinks, type PlanLinks } from '../../portfolio/plan-links.ts';
import { findProjectMoves, type ProjectMoves } from '../../portfolio/project-moves.ts';
import type { ExecutiveFigures } from '../executive-figures.ts';
import { raidState } from '../left-out.ts';
import type { RaidFigures } from '../raid-review/raid-figures.ts';
import { addIssues, countIssue, type IssueCount, noIssues } from './issue-count.ts';
import { findShownMilestones, type ShownMilestone } from './shown-milestone.ts';
import { findSlips, type Slip } from './slip.ts';

/** The running projects of one programme. */
export interface ProgrammeGroup {
  /** As it is written first; `null`: projects that name none. */
  readonly name: string | null;
  /** Worst first, then by id. */
  readonly projects: readonly ProjectAssessment[];
  /** Late or soon, the nearest first. */
  readonly milestones: readonly ShownMilestone[];
  readonly lateMilestones: number;
  /** The latest first. */
  readonly slips: readonly Slip[];
  readonly issues: IssueCount;
}

/** A running project with its open issues. */
export interface ProjectIssues {
  readonly project: Project;
  readonly issues: IssueCount;
}

/** See the head of the file. */
export interface ProgrammeFigures {
  readonly asOfDay: number;
  readonly portfolio: Portfolio;
  readonly executive: ExecutiveFigures;
  readonly raid: RaidFigures;
  readonly moves: ProjectMoves;
  readonly plan: PlanLinks;
  /** The plan's links and what waits by the RAID log. */
  readonly graph: WaitGraph;
  /** Those with red projects, slips and late milestones first; the projects without a programme last. */
  readonly programmes: readonly ProgrammeGroup[];
  /** All, the latest first. */
  readonly slips: readonly Slip[];
  /** How many open dependencies of running or unknown projects there are, and of how many it cannot be told whether they slip. */
  readonly dependencies: { readonly open: number; readonly unknown: number };
  readonly milestones: readonly ShownMilestone[];
  /** What waits for something late, directly or through others: projects and milestones, each once. */
  readonly heldUp: { readonly projects: number; readonly milestones: number };
  /** Circles of the plan's own links: what they say cannot be. */
  readonly circles: readonly (readonly number[])[];
  /** Projects with open issues, most first. */
  readonly issues: readonly ProjectIssues[];
  /** Over running projects. */
  readonly issueTotal: IssueCount;
  /** Open issues of projects that Projects does not have, or that are finished or stopped: in no programme’s count. */
  readonly issuesElsewhere: number;
}

/** What the workbook has tables for: without them nothing is counted, which is not the same as none. */
export function knownTables({ portfolio, plan, dependencies }: ProgrammeFigures) {
  const hasRaid = raidState(portfolio) === 'read';
  return {
    milestones: portfolio.milestones.length > 0,
    issues: hasRaid,
    slips: hasRaid || plan.named > 0 || dependencies.open > 0,
  };
}

/** Computes the figures as of the day of the others. */
export function programmeFigures(executive: ExecutiveFigures, raid: RaidFigures): ProgrammeFigures {
  const { asOfDay, portfolio, live } = executive;
  const { projects, milestones, dependencies, history } = portfolio;
  const judged = executive.assessments.map((one) => one.judged);
  const plan = findPlanLinks({ projects, milestones, dependencies, judged }, asOfDay);
  const slips = findSlips(plan, raid.slipping, asOfDay);
  const graph = waitGraph(plan, raidWaits(plan, raid));
  const shown = findShownMilestones(plan, portfolio, live);
  const { byProject, elsewhere } = countIssues(raid, live);
  const isHit = markHeldUp(
    graph,
    slips.map(({ node }) => node),
  );
  const heldUp = { projects: 0, milestones: 0 };
  isHit.forEach((hit, node) => {
    if (hit === 1) heldUp[node < projects.length ? 'projects' : 'milestones'] += 1;
  });
  const issueTotal = noIssues();
  for (const issues of byProject.values()) addIssues(issueTotal, issues);
  return {
    ...{ asOfDay, portfolio, executive, raid, plan, graph, slips, heldUp, issueTotal },
    moves: findProjectMoves(executive.assessments, history, asOfDay),
    programmes: groupByProgramme(live, shown, slips, byProject),
    dependencies: countDependencies(plan, raid),
    milestones: shown,
    circles: findCircles(waitGraph(plan)),
    issues: live
      .flatMap(({ project }) => {
        const issues = byProject.get(project);
        return issues === undefined ? [] : [{ project, issues }];
      })
      .sort(compareIssues),
    issuesElsewhere: elsewhere,
  };
}

/** What a slip holds up beside what waits for it directly is looked for no further than this. */
export const MOST_HELD_UP = 200;

/** The consumers of open dependencies wait for their providers. */
function raidWaits({ names, rows }: PlanLinks, { open }: RaidFigures): readonly Wait[] {
  return open.flatMap(({ entry, project }): readonly Wait[] => {
    const { provider, providerRow } = entry.slippage;
    if (project === null || provider === null || providerRow === null) return [];
    const from = provider === 'project' ? providerRow : rows.projects.length + providerRow;
    // A project does not wait for itself, nor for its own milestone.
    if (names.projectOf(from) === project) return [];
    return [[from, names.nodeOfProject(project)]];
  });
}

function countDependencies({ names, isDone }: PlanLinks, { open }: RaidFigures) {
  const counts = { open: 0, unknown: 0 };
  for (const { entry, project } of open) {
    if (entry.type !== 'dependency') continue;
    if (project !== null && isDone[names.nodeOfProject(project)] === 1) continue;
    counts.open += 1;
    if (entry.slippage.slippageDays === null) counts.unknown += 1;
  }
  return counts;
}

function countIssues({ open }: RaidFigures, live: readonly ProjectAssessment[]) {
  const isLive = new Set(live.map(({ project }) => project));
  const byProject = new Map<Project, IssueCount>();
  let elsewhere = 0;
  for (const shown of open) {
    if (shown.entry.type !== 'issue') continue;
    const { project } = shown;
    if (project === null || !isLive.has(project)) {
      elsewhere += 1;
      continue;
    }
    const count = byProject.get(project) ?? noIssues();
    byProject.set(project, count);
    countIssue(count, shown);
  }
  return { byProject, elsewhere };
}

interface GrowingGroup {
  readonly name: string | null;
  readonly projects: ProjectAssessment[];
  readonly milestones: ShownMilestone[];
  lateMilestones: number;
  readonly slips: Slip[];
  readonly issues: IssueCount;
}

function groupByProgramme(
  live: readonly ProjectAssessment[],
  milestones: readonly ShownMilestone[],
  slips: readonly Slip[],
  issuesOf: ReadonlyMap<Project, IssueCount>,
): readonly ProgrammeGroup[] {
  const groups = new Map<string, GrowingGroup>();
  const groupOf = ({ programme }: Project): GrowingGroup => {
    const key = programme === null ? '' : referenceKey(programme);
    let group = groups.get(key);
    if (group === undefined) {
      const lists = { projects: [], milestones: [], slips: [], issues: noIssues() };
      group = { name: key === '' ? null : programme, lateMilestones: 0, ...lists };
      groups.set(key, group);
    }
    return group;
  };
  for (const assessment of live) {
    const group = groupOf(assessment.project);
    group.projects.push(assessment);
    const issues = issuesOf.get(assessment.project);
    if (issues !== undefined) addIssues(group.issues, issues);
  }
  for (const shown of milestones) {
    const group = groupOf(shown.project);
    group.milestones.push(shown);
    if (shown.isLate) group.lateMilestones += 1;
  }
  for (const slip of slips) if (slip.project !== null) groupOf(slip.project).slips.push(slip);
  for (const { projects } of groups.values()) projects.sort(compareStanding);
  return Array.from(groups.values()).sort(compareGroups);
}

function compareStanding(a: ProjectAssessment, b: ProjectAssessment): number {
  return levelRank(b.standing) - levelRank(a.standing) || compareIds(a.project.id, b.project.id);
}

function compareGroups(a: GrowingGroup, b: GrowingGroup): number {
  return (
    Number(a.name === null) - Number(b.name === null) ||
    redCount(b) - redCount(a) ||
    b.slips.length - a.slips.length ||
    b.lateMilestones - a.lateMilestones ||
    compareIds(a.name ?? '', b.name ?? '')
  );
}

/** How many projects of a group stand red. */
export function redCount({ projects }: Pick<ProgrammeGroup, 'projects'>): number {
  return projects.filter(({ standing }) => standing === 'red').length;
}

function compareIssues(a: ProjectIssues, b: ProjectIssues): number {
  return (
    b.issues.open - a.issues.open ||
    b.issues.high - a.issues.high ||
    compareIds(a.project.id, b.project.id)
  );
}
