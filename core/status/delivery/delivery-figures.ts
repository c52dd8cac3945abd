/** Everything that the Delivery tab shows, computed once: the blocks only lay it out. */

import { compareIds, sortedById } from '../../model/compare-ids.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { ProjectAssessment } from '../../portfolio/assess-project.ts';
import { levelRank } from '../../portfolio/health.ts';
import { findProjectMoves, type ProjectMoves } from '../../portfolio/project-moves.ts';
import type { ExecutiveFigures } from '../executive-figures.ts';
import { raidState } from '../left-out.ts';
import type { RaidFigures } from '../raid-review/raid-figures.ts';
import { compareItems, type DeliveryItem, isDue, isOverdue } from './delivery-item.ts';
import { DUE_DAYS, findItems } from './find-items.ts';

/** How many things are overdue, blocked and due; one that is overdue and blocked counts as both, and once in `items`. */
export interface ItemCounts {
  items: number;
  overdue: number;
  blocked: number;
  due: number;
  /** Those of which nobody is named as owner. */
  unowned: number;
}

/** A running project with something to see to. */
export interface BusyProject {
  readonly assessment: ProjectAssessment;
  /** The longest overdue first, then what is blocked, then what is due. */
  readonly items: readonly DeliveryItem[];
  readonly counts: ItemCounts;
}

/** What one owner has to see to, over all projects. */
export interface OwnerCounts {
  readonly owner: string | null;
  readonly counts: ItemCounts;
  /** The ids of the projects, in the order of the sheets. */
  readonly projects: readonly string[];
}

/** See the head of the file. */
export interface DeliveryFigures {
  readonly asOfDay: number;
  /** The last day on which something is due soon. */
  readonly untilDay: number;
  readonly portfolio: Portfolio;
  readonly executive: ExecutiveFigures;
  readonly raid: RaidFigures;
  readonly moves: ProjectMoves;
  /** Most that is overdue or blocked first, then most that is due, then the worst standing, then by id. */
  readonly busy: readonly BusyProject[];
  /** Running projects with nothing to see to, by id. */
  readonly idle: readonly ProjectAssessment[];
  readonly total: ItemCounts;
  /** Those with most first; what nobody has comes last. */
  readonly owners: readonly OwnerCounts[];
}

/** Computes the figures as of the day of the others. */
export function deliveryFigures(executive: ExecutiveFigures, raid: RaidFigures): DeliveryFigures {
  const { asOfDay, portfolio, live, assessments } = executive;
  const itemsOf = findItems(executive, raid);
  const busy: BusyProject[] = [];
  const idle: ProjectAssessment[] = [];
  const total = noItems();
  const owners = new Map<string | null, { counts: ItemCounts; projects: Set<string> }>();
  for (const assessment of live) {
    const found = itemsOf.get(assessment.project);
    if (found === undefined) {
      idle.push(assessment);
      continue;
    }
    const items = found.slice().sort(compareItems);
    const counts = noItems();
    for (const item of items) {
      countItem(counts, item);
      countItem(total, item);
      const own = owners.get(item.owner) ?? { counts: noItems(), projects: new Set() };
      owners.set(item.owner, own);
      own.projects.add(assessment.project.id);
      countItem(own.counts, item);
    }
    busy.push({ assessment, items, counts });
  }
  return {
    ...{ asOfDay, untilDay: asOfDay + DUE_DAYS, portfolio, executive, raid, total },
    moves: findProjectMoves(assessments, portfolio.history, asOfDay),
    busy: busy.sort(compareBusy),
    idle: sortedById(idle, ({ project }) => project.id),
    owners: Array.from(owners, ([owner, { counts, projects }]) => ({
      ...{ owner, counts, projects: [...projects] },
    })).sort(compareOwners),
  };
}

function noItems(): ItemCounts {
  return { items: 0, overdue: 0, blocked: 0, due: 0, unowned: 0 };
}

function countItem(counts: ItemCounts, item: DeliveryItem): void {
  counts.items += 1;
  if (isOverdue(item)) counts.overdue += 1;
  if (item.isBlocked) counts.blocked += 1;
  if (isDue(item)) counts.due += 1;
  if (item.owner === null) counts.unowned += 1;
}

/** Whether the workbook has any table that tells what is to be done: without one, nothing to do is not the same as none. */
export function tellsWhatToDo({ portfolio, busy }: DeliveryFigures): boolean {
  const { milestones, decisions, projects, allocations, staffingMatrix } = portfolio;
  return (
    busy.length + milestones.length + decisions.length > 0 ||
    allocations.length + staffingMatrix.length > 0 ||
    raidState(portfolio) === 'read' ||
    projects.some(({ source }) => source.columns['decisionNeeded'] !== undefined)
  );
}

/** How many things are overdue or blocked or both. */
function urgentCount({ items, due }: ItemCounts): number {
  return items - due;
}

function compareBusy(a: BusyProject, b: BusyProject): number {
  return (
    urgentCount(b.counts) - urgentCount(a.counts) ||
    b.counts.due - a.counts.due ||
    levelRank(b.assessment.standing) - levelRank(a.assessment.standing) ||
    compareIds(a.assessment.project.id, b.assessment.project.id)
  );
}

function compareOwners(a: OwnerCounts, b: OwnerCounts): number {
  return (
    Number(a.owner === null) - Number(b.owner === null) ||
    urgentCount(b.counts) - urgentCount(a.counts) ||
    b.counts.due - a.counts.due ||
    compareIds(a.owner ?? '', b.owner ?? '')
  );
}
