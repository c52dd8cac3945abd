/** Does anybody answer for a project? Its sponsor and its project manager. */

import type { Project } from '../model/projects.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { type Health, healthBy, unknownHealth } from './health.ts';
import type { Lifecycle } from './lifecycle.ts';

/** Which of the two the project's tab names for any project at all: an empty column says as little as none. */
export interface NamedColumns {
  readonly hasSponsors: boolean;
  readonly hasManagers: boolean;
}

/**
 * Governance health: amber where a name is blank that the tab has for others, never red. A request that is not approved
 * yet (stage *intake* or *approval*) needs no project manager. Blank where the tab names neither.
 */
export function governanceHealth(
  project: Pick<Project, 'sponsor' | 'projectManager' | 'stage' | 'source' | 'sheetRow'>,
  lifecycle: Lifecycle,
  named: NamedColumns,
): Health {
  if (lifecycle !== 'live') return unknownHealth(lifecycle);
  const { sponsor, projectManager, stage } = project;
  if (!named.hasSponsors && !named.hasManagers) return unknownHealth('no-name-columns');
  const isRequest = stage === 'intake' || stage === 'approval';
  const lacksSponsor = named.hasSponsors && sponsor === null;
  const lacksManager = named.hasManagers && projectManager === null && !isRequest;
  if (!lacksSponsor && !lacksManager) return healthBy(null);
  const columns: string[] = [];
  if (lacksSponsor) columns.push('sponsor');
  if (lacksManager) columns.push('projectManager');
  return healthBy({
    code: 'not-named',
    level: 'amber',
    params: { lacksSponsor, lacksManager },
    cells: cellsOf(project, columns),
  });
}
