/** Which tabs name sponsors and project managers at all. */

import type { Project } from '../model/projects.ts';
import type { NamedColumns } from './governance-health.ts';

const NONE: NamedColumns = { hasSponsors: false, hasManagers: false };

/** Finds for a project which of the two its tab names for any of its projects. */
export function namedColumns(projects: readonly Project[]): (project: Project) => NamedColumns {
  const named = new Map<string, NamedColumns>();
  for (const { source, sponsor, projectManager } of projects) {
    const known = named.get(source.sheet) ?? NONE;
    const hasSponsors = known.hasSponsors || sponsor !== null;
    const hasManagers = known.hasManagers || projectManager !== null;
    if (hasSponsors !== known.hasSponsors || hasManagers !== known.hasManagers) {
      named.set(source.sheet, { hasSponsors, hasManagers });
    }
  }
  return ({ source }) => named.get(source.sheet) ?? NONE;
}
