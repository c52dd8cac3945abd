/** Everything that is due soon, overdue or blocked, by project. */

import { buildCapacityGrid } from '../../capacity/build-capacity-grid.ts';
import { viewDemand } from '../../capacity/conflicts/demand-view.ts';
import { findUnstaffed } from '../../capacity/conflicts/unstaffed.ts';
import { effortsOf } from '../../capacity/effort.ts';
import { makeHorizon } from '../../capacity/horizon.ts';
import { formatDayLong } from '../../day/serial.ts';
import type { Project } from '../../model/projects.ts';
import type { ProjectAssessment } from '../../portfolio/assess-project.ts';
import {
  findPlanLinks,
  type LateLink,
  lateLink,
  milestoneDay,
  type PlanLinks,
} from '../../portfolio/plan-links.ts';
import { soundDay } from '../../portfolio/sound-values.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import { isOpenDecision, questionKey } from '../decisions.ts';
import type { ExecutiveFigures } from '../executive-figures.ts';
import { nodeName } from '../programme/slip.ts';
import type { RaidFigures, ShownEntry } from '../raid-review/raid-figures.ts';
import { slippageText } from '../raid-review/raid-words.ts';
import { type DeliveryItem, NOT_BLOCKED } from './delivery-item.ts';

/** What is due within so many calendar days stands on the tab: two rounds of a weekly meeting. */
export const DUE_DAYS = 14;

/** The items of each running project, in no order yet; projects without any are not in it. */
export type ItemsByProject = ReadonlyMap<Project, readonly DeliveryItem[]>;

/** Collects the items as of the day of the figures. */
export function findItems(executive: ExecutiveFigures, raid: RaidFigures): ItemsByProject {
  const { portfolio, asOfDay, live } = executive;
  const { projects, milestones, dependencies } = portfolio;
  const judged = executive.assessments.map((one) => one.judged);
  const plan = findPlanLinks({ projects, milestones, dependencies, judged }, asOfDay);
  const items = new Map<Project, DeliveryItem[]>(live.map(({ project }) => [project, []]));
  const add = (project: Project | null, item: DeliveryItem | null): void => {
    if (project !== null && item !== null) items.get(project)?.push(item);
  };
  const logged = loggedDecisions(executive);
  const milestoneDays = openMilestoneDays(plan);
  for (const assessment of live) {
    const { project } = assessment;
    const end = endItem(assessment, asOfDay);
    // A go-live on the same day says it already.
    if (end !== null && !milestoneDays.has(`${project.id}\n${end.day}`)) add(project, end);
    if (!logged.has(questionKey(project, project.decisionNeeded ?? ''))) {
      add(project, decisionItem(project, asOfDay));
    }
  }
  addMilestones(plan, add);
  for (const shown of raid.open) add(shown.project, entryItem(shown, asOfDay));
  for (const decision of portfolio.decisions) {
    const { project: text, id, question } = decision;
    const day = soundDay(decision.neededByDay);
    if (text === null || !isTimely(day, asOfDay) || !isOpenDecision(decision, asOfDay)) continue;
    const project = executive.findProject(text);
    const owner = decision.owner ?? project?.sponsor ?? project?.projectManager ?? null;
    add(project, {
      ...{ kind: 'decision', label: id, title: question, owner, day },
      ...{ lateDays: lateBy(day, asOfDay), isBlocked: false, explain: NOT_BLOCKED },
      ...{ row: decision, columns: ['id'] },
    });
  }
  addRequests(executive, add);
  for (const [project, own] of items) if (own.length === 0) items.delete(project);
  return items;
}

/** The questions of the table Decisions, open or decided, by project: the same question in Projects is not a second one. */
function loggedDecisions({ portfolio, findProject }: ExecutiveFigures): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { project: text, question } of portfolio.decisions) {
    const project = text === null ? null : findProject(text);
    if (project !== null) keys.add(questionKey(project, question));
  }
  return keys;
}

function openMilestoneDays({ rows, names, isDone }: PlanLinks): ReadonlySet<string> {
  const days = new Set<string>();
  rows.milestones.forEach((milestone, row) => {
    const node = rows.projects.length + row;
    const project = names.projectOf(node);
    if (isDone[node] === 0 && project !== null) {
      days.add(`${project.id}\n${milestoneDay(milestone)}`);
    }
  });
  return days;
}

type Add = (project: Project | null, item: DeliveryItem | null) => void;

/** Whether a day has passed or is near. */
function isTimely(day: number | null, asOfDay: number): day is number {
  return day !== null && day <= asOfDay + DUE_DAYS;
}

function lateBy(day: number | null, asOfDay: number): number {
  return day === null ? 0 : Math.max(0, asOfDay - day);
}

/** The end of the project itself; one that has passed only where the tab could say that it was finished. */
function endItem(
  { project, judged, schedule }: ProjectAssessment,
  asOfDay: number,
): DeliveryItem | null {
  const forecast = soundDay(project.forecastEndDay);
  const day = forecast ?? soundDay(judged.baselineEndDay);
  if (!isTimely(day, asOfDay)) return null;
  const lateDays = lateBy(day, asOfDay);
  if (lateDays > 0 && !((schedule.overdueDays ?? 0) > 0)) return null;
  return {
    ...{ kind: 'end', label: null, title: 'The project ends', owner: project.projectManager, day },
    ...{ lateDays, isBlocked: false, explain: NOT_BLOCKED, row: project },
    columns: [forecast === null ? 'baselineEndDay' : 'forecastEndDay'],
  };
}

function decisionItem(project: Project, asOfDay: number): DeliveryItem | null {
  const { decisionNeeded, sponsor, projectManager } = project;
  const day = soundDay(project.decisionByDay);
  if (decisionNeeded === null || !isTimely(day, asOfDay)) return null;
  return {
    ...{ kind: 'decision', label: null, title: decisionNeeded, owner: sponsor ?? projectManager },
    ...{ day, lateDays: lateBy(day, asOfDay), isBlocked: false, explain: NOT_BLOCKED },
    ...{ row: project, columns: ['decisionNeeded', 'id'] },
  };
}

/** Milestones by their day, and those whose predecessors come too late; links to a whole project stand for themselves. */
function addMilestones(plan: PlanLinks, add: Add): void {
  const { rows, names, isDone, asOfDay } = plan;
  const worst = new Map<number, LateLink>();
  for (const link of plan.links) {
    const late = lateLink(plan, link);
    if (late !== null && late.lateDays > (worst.get(link.to)?.lateDays ?? 0)) {
      worst.set(link.to, late);
    }
  }
  rows.milestones.forEach((milestone, row) => {
    const node = rows.projects.length + row;
    if (isDone[node] === 1) return;
    const day = milestoneDay(milestone);
    const late = worst.get(node);
    const project = names.projectOf(node);
    if (!isTimely(day, asOfDay) && late === undefined) return;
    add(project, {
      ...{ kind: 'milestone', label: null, title: milestone.name, day },
      owner: milestone.vendor ?? project?.projectManager ?? null,
      lateDays: lateBy(day, asOfDay),
      isBlocked: late !== undefined,
      explain: late === undefined ? NOT_BLOCKED : () => waitText(plan, late),
      ...{ row: milestone, columns: ['name'] },
    });
  });
  for (const [node, late] of worst) {
    const project = rows.projects[node];
    if (project === undefined) continue;
    add(project, {
      ...{ kind: 'dependency', label: null, title: nodeName(plan, late.link.from) },
      ...{ owner: project.projectManager, day: late.neededDay, isBlocked: true },
      ...{ lateDays: lateBy(late.neededDay, asOfDay), explain: () => waitText(plan, late) },
      ...{ row: late.link.row, columns: [late.link.column] },
    });
  }
}

function waitText(plan: PlanLinks, { link, expectedDay, lateDays }: LateLink): string {
  return `Waits for ${nodeName(plan, link.from)}, expected ${formatDayLong(expectedDay)}: ${spellCount(lateDays, 'day')} too late.`;
}

const ID = ['id'] as const;

/** An entry that is due or overdue, waits for a late delivery, or is a grave issue that nobody has. */
function entryItem(shown: ShownEntry, asOfDay: number): DeliveryItem | null {
  const { entry, item, label } = shown;
  const slips = (entry.slippage.slippageDays ?? 0) > 0;
  const isGrave = entry.severity === 'high' || entry.severity === 'critical';
  const owner = item.owner === '' ? null : item.owner;
  const isOrphan = entry.type === 'issue' && isGrave && owner === null;
  const dueDay = entry.dueInDays === null ? null : asOfDay + entry.dueInDays;
  if (!slips && !isOrphan && !isTimely(dueDay, asOfDay)) return null;
  const day = dueDay ?? (slips ? item.neededByDay : null);
  // Written out: there are many of them.
  return {
    kind: entry.type,
    label,
    title: item.title,
    owner,
    day,
    lateDays: lateBy(day, asOfDay),
    isBlocked: slips || isOrphan,
    explain: slips || isOrphan ? () => blockedText(shown, slips) : NOT_BLOCKED,
    row: item,
    columns: ID,
  };
}

function blockedText({ entry, item }: ShownEntry, slips: boolean): string {
  if (!slips) return `${entry.severity === 'critical' ? 'Critical' : 'High'}, and nobody has it.`;
  const lateDays = entry.slippage.slippageDays ?? 0;
  const { provider, dueDay } = item;
  return `Comes ${spellCount(lateDays, 'day')} too late. ${slippageText(entry.slippage, { provider, dueDay, lateDays })}.`;
}

/** Open requests that start within the weeks of Settings, or have started: as the Capacity review finds them. */
function addRequests({ portfolio, asOfDay, findProject }: ExecutiveFigures, add: Add): void {
  const efforts = effortsOf(portfolio);
  if (!efforts.some(({ role }) => role !== null)) return;
  const { people, timeOff, holidays, projects, settings } = portfolio;
  const horizon = makeHorizon(asOfDay, settings, 'week', 1);
  const grid = buildCapacityGrid(
    { people, timeOff, holidays, projects, settings, efforts },
    horizon,
  );
  for (const { subject, projects: asking, efforts: parts, fromDay } of findUnstaffed(
    viewDemand(grid),
    asOfDay,
  )) {
    const project = findProject(asking[0] ?? '');
    const effort = efforts[parts[0] ?? -1];
    if (project === null || effort === undefined) continue;
    const started = fromDay <= asOfDay ? 'Should have started' : 'Starts';
    add(project, {
      ...{ kind: 'request', label: null, title: subject.name, owner: project.projectManager },
      ...{ day: fromDay, lateDays: lateBy(fromDay, asOfDay) },
      ...{ isBlocked: true, row: effort, columns: ['role', 'project'] },
      explain: () => `${started} on ${formatDayLong(fromDay)}, and nobody is named for it.`,
    });
  }
}
