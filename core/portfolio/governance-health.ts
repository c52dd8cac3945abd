/** Does anybody answer for a project, and is there what its gates ask for? Sponsor, project manager, required artefacts. */

import type { Project } from '../model/projects.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { type Health, type HealthReason, healthBy, unknownHealth } from './health.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { MissingArtefacts } from './missing-artefacts.ts';

/** Which of the two the project's tab names for any project at all: an empty column says as little as none. */
export interface NamedColumns {
  readonly hasSponsors: boolean;
  readonly hasManagers: boolean;
}

/**
 * Governance health: amber where a name is blank that the tab has for others, never red. A request that is not approved
 * yet (stage *intake* or *approval*) needs no project manager. Amber too where artefacts are missing at a gate that is due. Blank where the tab
 * names neither and no artefact is missing.
 */
export function governanceHealth(
  project: Pick<Project, 'sponsor' | 'projectManager' | 'stage' | 'source' | 'sheetRow'>,
  lifecycle: Lifecycle,
  named: NamedColumns,
  missing: MissingArtefacts | null = null,
): Health {
  if (lifecycle !== 'live') return unknownHealth(lifecycle);
  const { sponsor, projectManager, stage } = project;
  const lacking = missing === null ? [] : [missingReason(missing)];
  if (lacking.length === 0 && !named.hasSponsors && !named.hasManagers) {
    return unknownHealth('no-name-columns');
  }
  const isRequest = stage === 'intake' || stage === 'approval';
  const lacksSponsor = named.hasSponsors && sponsor === null;
  const lacksManager = named.hasManagers && projectManager === null && !isRequest;
  if (!lacksSponsor && !lacksManager) {
    return lacking.length === 0
      ? healthBy(null)
      : { level: 'amber', reasons: lacking, unknown: null };
  }
  const columns: string[] = [];
  if (lacksSponsor) columns.push('sponsor');
  if (lacksManager) columns.push('projectManager');
  const unnamed: HealthReason = {
    code: 'not-named',
    level: 'amber',
    params: { lacksSponsor, lacksManager },
    cells: cellsOf(project, columns),
  };
  return { level: 'amber', reasons: [unnamed, ...lacking], unknown: null };
}

function missingReason({ artefacts, gate, cells }: MissingArtefacts): HealthReason {
  return { code: 'artefacts-missing', level: 'amber', params: { artefacts, gate }, cells };
}
