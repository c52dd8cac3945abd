/** Typed rows for scoring tests: everything at its default but what a test names. */

import type { Criterion } from '../../../core/model/criteria.ts';
import type { Score } from '../../../core/model/scores.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import type { ScoringInput, ScoringProject } from '../../../core/scoring/scoring-input.ts';
import { makeProject } from '../portfolio/make-project.ts';

const CRITERION_COLUMNS = {
  id: 0,
  name: 1,
  weight: 2,
  lens: 3,
  direction: 4,
  scaleMin: 5,
  scaleMax: 6,
};

/** A criterion `C-1` of weight 1 on the scale 1 to 5. */
export function makeCriterion(facts: Partial<Criterion> = {}): Criterion {
  return {
    id: 'C-1',
    name: facts.id ?? 'Strategic fit',
    weight: 1,
    lens: null,
    direction: null,
    scaleMin: null,
    scaleMax: null,
    source: { sheet: 'Criteria', columns: CRITERION_COLUMNS },
    sheetRow: 1,
    ...facts,
  };
}

/** A row of ratings; the criteria stand in columns D, E, F … in the order of `ratings`. */
export function makeScore(
  project: string,
  ratings: Readonly<Record<string, number | null>>,
  facts: Partial<Score> = {},
): Score {
  const columns: Record<string, number> = { project: 0, assessor: 1, scoredDay: 2 };
  for (const [index, id] of Object.keys(ratings).entries()) columns[id] = index + 3;
  return {
    project,
    assessor: null,
    scoredDay: null,
    ratings,
    source: { sheet: 'Scores', columns },
    sheetRow: 1,
    ...facts,
  };
}

/** Parts of an input; settings may be given in part. */
type Parts = Partial<Omit<ScoringInput, 'settings'>> & { readonly settings?: Partial<Settings> };

/** An input with nothing but the given parts. */
export function makeInput({ settings, ...parts }: Parts): ScoringInput {
  return {
    projects: [],
    criteria: [],
    scores: [],
    comparisons: [],
    methodInputs: [],
    ...parts,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** Projects of these ids, each with the facts given for it. */
export function makeProjects(
  facts: Readonly<Record<string, Partial<ScoringProject>>>,
): ScoringProject[] {
  return Object.entries(facts).map(([id, own], index) =>
    makeProject({ id, name: `Project ${id}`, sheetRow: index + 1, ...own }),
  );
}

/**
 * Projects whose scores are given: one criterion on the scale from 0 to 100 gives each its rating as its score; `null` has
 * none.
 */
export function scoredAs(
  scores: Readonly<Record<string, number | null>>,
  facts: Readonly<Record<string, Partial<ScoringProject>>> = {},
  settings: Partial<Settings> = {},
): ScoringInput {
  return makeInput({
    projects: makeProjects(
      Object.fromEntries(Object.keys(scores).map((id) => [id, facts[id] ?? {}])),
    ),
    criteria: [makeCriterion({ scaleMin: 0, scaleMax: 100 })],
    scores: Object.entries(scores).map(([id, score]) => makeScore(id, { 'C-1': score })),
    settings,
  });
}
