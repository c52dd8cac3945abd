/** Which project or milestone a name in the plan means: under Depends on, and in the table Dependencies. */

import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import { indexRows, referenceKey } from '../model/references.ts';

/** Projects and milestones as numbers: projects first, each by its index among the rows, then the milestones. */
export interface PlanNames {
  /** The project of a node: itself, or the milestone's; `null` where Projects has none of that name. */
  readonly projectOf: (node: number) => Project | null;
  readonly nodeOfProject: (project: Project) => number;
  /**
   * The node that a text means; −1 where nothing is meant by it, or several milestones may be. `own` is the project that the text
   * is written for: its milestones come first.
   */
  readonly find: (text: string, own: Project | null) => number;
}

const NONE = -1;

/**
 * A text means: a milestone of the project that it is written for; else a project, by id or name; else `project: milestone`; else the only
 * milestone of that name in the whole portfolio. Case and spaces do not count.
 */
export function planNames(
  projects: readonly Project[],
  milestones: readonly Milestone[],
): PlanNames {
  const findProject = indexRows(projects);
  const nodeOf = new Map<Project, number>();
  projects.forEach((project, node) => {
    nodeOf.set(project, node);
  });
  const owners = milestones.map(({ project }) => findProject(project));
  const owned = new Map<string, number>();
  const alone = new Map<string, number>();
  milestones.forEach(({ name }, row) => {
    const node = projects.length + row;
    const key = referenceKey(name);
    const owner = owners[row] ?? null;
    if (owner !== null) addFirst(owned, ownedKey(owner, key), node);
    alone.set(key, alone.has(key) ? NONE : node);
  });

  const find = (text: string, own: Project | null): number => {
    const key = referenceKey(text);
    const sibling = own === null ? undefined : owned.get(ownedKey(own, key));
    if (sibling !== undefined) return sibling;
    const project = findProject(text);
    if (project !== null) return nodeOf.get(project) as number;
    // Names have colons of their own: `Portal: phase 2: Sign-in live`.
    for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      const owner = findProject(text.slice(0, at));
      if (owner === null) continue;
      const found = owned.get(ownedKey(owner, referenceKey(text.slice(at + 1))));
      if (found !== undefined) return found;
    }
    return alone.get(key) ?? NONE;
  };
  return {
    projectOf: (node) => projects[node] ?? owners[node - projects.length] ?? null,
    nodeOfProject: (project) => nodeOf.get(project) ?? NONE,
    find,
  };
}

function ownedKey(owner: Project, key: string): string {
  return `${owner.id}\n${key}`;
}

function addFirst(map: Map<string, number>, key: string, node: number): void {
  if (!map.has(key)) map.set(key, node);
}
