/** A wait that the present dates break, whether the RAID log says so or the plan: one form for both. */

import type { Milestone } from '../../model/milestones.ts';
import type { Project } from '../../model/projects.ts';
import { findLifecycle } from '../../portfolio/lifecycle.ts';
import { type LateLink, lateLink, type PlanLinks } from '../../portfolio/plan-links.ts';
import { spellWhole } from '../../portfolio/spell-number.ts';
import { joinWords } from '../list-words.ts';
import type { ShownEntry } from '../raid-review/raid-figures.ts';

/** See the head of the file. */
export interface Slip {
  /** Calendar days by which what is waited for is expected later than it is needed. */
  readonly lateDays: number;
  /** The day on which it is needed. */
  readonly neededDay: number;
  /** What waits: a node of the plan, and its project; −1 and `null` where Projects has none of that name. */
  readonly node: number;
  readonly project: Project | null;
  readonly from:
    | { readonly is: 'entry'; readonly shown: ShownEntry }
    | { readonly is: 'link'; readonly late: LateLink };
}

/**
 * All slips, the latest first, then the one that is needed first, then in the order of the rows: open dependencies of the RAID log whose
 * delivery is expected after they are needed, and links of the plan. Entries of projects that are finished or stopped are left out:
 * nothing waits for them any more.
 */
export function findSlips(
  plan: PlanLinks,
  slipping: readonly ShownEntry[],
  asOfDay: number,
): readonly Slip[] {
  const slips: Slip[] = [];
  for (const shown of slipping) {
    const { project, entry, item } = shown;
    if (project !== null && findLifecycle(project, asOfDay) !== 'live') continue;
    slips.push({
      lateDays: entry.slippage.slippageDays ?? 0,
      neededDay: item.neededByDay ?? asOfDay,
      node: project === null ? -1 : plan.names.nodeOfProject(project),
      ...{ project, from: { is: 'entry', shown } },
    });
  }
  for (const link of plan.links) {
    const late = lateLink(plan, link);
    if (late === null) continue;
    slips.push({
      ...{ lateDays: late.lateDays, neededDay: late.neededDay, node: link.to },
      ...{ project: plan.names.projectOf(link.to), from: { is: 'link', late } },
    });
  }
  return slips.sort((a, b) => b.lateDays - a.lateDays || a.neededDay - b.neededDay);
}

/** What a node is called beside others: `P-007 Customer portal`, `P-007 User acceptance`. */
export function nodeName({ rows, names }: PlanLinks, node: number): string {
  const project = rows.projects[node];
  if (project !== undefined) return `${project.id} ${project.name}`;
  const milestone = rows.milestones[node - rows.projects.length];
  if (milestone === undefined) return 'not listed';
  return `${names.projectOf(node)?.id ?? milestone.project} ${milestone.name}`;
}

/** The milestone of a node; `null` where it is a project. */
export function milestoneOf({ rows }: PlanLinks, node: number): Milestone | null {
  return rows.milestones[node - rows.projects.length] ?? null;
}

const MOST_NAMES = 3;

/**
 * What else waits, as a sentence: `In turn wait P-007 Customer portal (User acceptance) and P-009 Data lake.`; `null` where nothing does. A
 * milestone stands behind its project; of several there it is said how many. `isCut`: there are more than were looked for.
 */
export function waitersText(
  plan: PlanLinks,
  nodes: readonly number[],
  isCut: boolean,
): string | null {
  const milestonesOf = new Map<string, string[]>();
  for (const node of nodes) {
    const milestone = milestoneOf(plan, node);
    const project = plan.names.projectOf(node);
    const name = project === null ? nodeName(plan, node) : `${project.id} ${project.name}`;
    const own = milestonesOf.get(name) ?? [];
    milestonesOf.set(name, own);
    if (milestone !== null && project !== null) own.push(milestone.name);
  }
  const all = Array.from(milestonesOf, ([name, own]) => {
    if (own.length === 0) return name;
    return `${name} (${own.length === 1 ? own[0] : `${own.length} milestones`})`;
  });
  const shown = all.length <= MOST_NAMES + 1 ? all : all.slice(0, MOST_NAMES);
  const rest = all.length - shown.length;
  if (rest > 0) shown.push(`${isCut ? 'more than ' : ''}${spellWhole(rest)} more projects`);
  if (shown.length === 0) return null;
  return `In turn ${all.length === 1 ? 'waits' : 'wait'} ${joinWords(shown)}.`;
}
