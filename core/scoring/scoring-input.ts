/** What projects are scored from. Rows may be in any order and hold anything: what cannot be used is left out and named. */

import type { Comparison } from '../model/comparisons.ts';
import type { Criterion } from '../model/criteria.ts';
import type { Project } from '../model/projects.ts';
import type { Score } from '../model/scores.ts';
import type { MethodInput } from '../model/scoring-inputs.ts';
import type { Settings } from '../model/settings.ts';

/** What scoring asks of a project. */
export type ScoringProject = Pick<
  Project,
  | 'id'
  | 'name'
  | 'budget'
  | 'forecastCost'
  | 'actualCost'
  | 'mandatory'
  | 'manualRank'
  | 'source'
  | 'sheetRow'
>;

/** A role that may draw the cut line, over the horizon. */
export interface RoleSupply {
  readonly role: string;
  /** Hours that the role's people have for projects. */
  readonly netHours: number;
  /** Hours that each project asks of the role, by project in the order given; 0 where it asks for none. */
  readonly demandHours: readonly number[];
}

/** Everything that `scoreProjects` looks at. */
export interface ScoringInput {
  readonly projects: readonly ScoringProject[];
  /** Which projects are ranked, in their order; left out: all. Finished and stopped ones are not. */
  readonly takesPart?: readonly boolean[];
  readonly criteria: readonly Criterion[];
  readonly scores: readonly Score[];
  readonly comparisons: readonly Comparison[];
  /** The inputs of a method other than the weighted one. */
  readonly methodInputs: readonly MethodInput[];
  readonly settings: Settings;
  /** The roles that there are, where the setting `Cut line roles` is filled; left out: none. */
  readonly roles?: readonly RoleSupply[];
  /** Whether to try the rank stability, which costs as much as everything else together. */
  readonly withStability?: boolean;
}
