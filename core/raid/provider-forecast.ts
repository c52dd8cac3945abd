/** When the provider of a dependency will deliver: what the Provider column means. */

import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import { referenceKey } from '../model/references.ts';
import { wholeDay } from './raid-age.ts';

/** What a provider is, and when it delivers. */
export interface ProviderForecast {
  /** `milestone` and `project` are rows of the portfolio; `other` is a team, a vendor or nobody that a table knows. */
  readonly is: 'milestone' | 'project' | 'other';
  /** The day on which it delivers or has delivered; `null` where its row has neither a forecast nor an actual day. */
  readonly day: number | null;
  /** Whether that day is one on which it did deliver. */
  readonly isDelivered: boolean;
  /** Index of the row in the projects, or in the milestones; `null` for `other`. */
  readonly row: number | null;
}

const OTHER: ProviderForecast = { is: 'other', day: null, isDelivered: false, row: null };

/**
 * Finds what a Provider text means: a project by id or name, with its actual or else forecast end; or `project: milestone`,
 * where Milestones has one of that name for the project, with its actual or else forecast day; of several milestones
 * of one name the last to be delivered counts. All else, and a milestone that is not found, is `other`. An actual day after the as-of day has not happened.
 * A text seen before costs one look-up.
 */
export function providerFinder(
  projects: readonly Project[],
  findProject: (text: string) => Project | null,
  milestones: readonly Milestone[],
  asOfDay: number,
): (provider: string | null) => ProviderForecast {
  let byName: ReadonlyMap<string, ProviderForecast> | null = null;
  let rowOf: ReadonlyMap<Project, number> | null = null;
  const known = new Map<string, ProviderForecast>();

  const look = (text: string): ProviderForecast => {
    const project = findProject(text);
    if (project !== null) {
      rowOf ??= new Map(projects.map((one, row) => [one, row]));
      const row = rowOf.get(project) as number;
      return forecastOf('project', row, project.actualEndDay, project.forecastEndDay, asOfDay);
    }
    // Names have colons of their own: `Portal: phase 2: Sign-in live`.
    for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      const owner = findProject(text.slice(0, at));
      if (owner === null) continue;
      byName ??= milestonesByName(milestones, findProject, asOfDay);
      const found = byName.get(milestoneKey(owner.id, text.slice(at + 1)));
      if (found !== undefined) return found;
    }
    return OTHER;
  };
  return (provider) => {
    if (provider === null) return OTHER;
    let found = known.get(provider);
    if (found === undefined) {
      found = look(provider);
      known.set(provider, found);
    }
    return found;
  };
}

function milestonesByName(
  milestones: readonly Milestone[],
  findProject: (text: string) => Project | null,
  asOfDay: number,
): ReadonlyMap<string, ProviderForecast> {
  const byName = new Map<string, ProviderForecast>();
  milestones.forEach((milestone, row) => {
    const project = findProject(milestone.project);
    if (project === null) return;
    const { actualDay, forecastDay } = milestone;
    const found = forecastOf('milestone', row, actualDay, forecastDay, asOfDay);
    const key = milestoneKey(project.id, milestone.name);
    const before = byName.get(key);
    if (before === undefined || isLater(found, before)) byName.set(key, found);
  });
  return byName;
}

/** What is not delivered counts before what is, an unknown day before a known one, a later day before an earlier one. */
function isLater(one: ProviderForecast, other: ProviderForecast): boolean {
  if (one.isDelivered !== other.isDelivered) return other.isDelivered;
  if (one.day === null || other.day === null) return one.day === null && other.day !== null;
  return one.day > other.day;
}

function milestoneKey(projectId: string, name: string): string {
  return `${referenceKey(projectId)}\n${referenceKey(name)}`;
}

function forecastOf(
  is: 'project' | 'milestone',
  row: number,
  actualDay: number | null,
  forecastDay: number | null,
  asOfDay: number,
): ProviderForecast {
  const actual = wholeDay(actualDay);
  if (actual !== null && actual <= asOfDay) return { is, day: actual, isDelivered: true, row };
  return { is, day: wholeDay(forecastDay), isDelivered: false, row };
}
