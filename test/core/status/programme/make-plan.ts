/** Milestones and dependencies for tests, as if they had been read from tabs with all columns. */

import { DEPENDENCIES, type Dependency } from '../../../../core/model/dependencies.ts';
import { MILESTONES, type Milestone } from '../../../../core/model/milestones.ts';

const columnsOf = (table: { readonly columns: object }): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys(table.columns).map((name, index) => [name, index]));

/** A milestone `Go-live` of a project, not reached. */
export function makeMilestone(project: string, facts: Partial<Milestone> = {}): Milestone {
  return {
    ...{ project, name: 'Go-live', kind: null, baselineDay: null, forecastDay: null },
    ...{ actualDay: null, dependsOn: null, vendor: null, accepted: null },
    source: { sheet: 'Milestones', columns: columnsOf(MILESTONES) },
    sheetRow: 1,
    ...facts,
  };
}

/** A link: `to` waits for `from`, finish to start. */
export function makeDependency(
  from: string,
  to: string,
  facts: Partial<Dependency> = {},
): Dependency {
  return {
    ...{ from, to, kind: null, lagDays: null },
    source: { sheet: 'Dependencies', columns: columnsOf(DEPENDENCIES) },
    sheetRow: 1,
    ...facts,
  };
}
