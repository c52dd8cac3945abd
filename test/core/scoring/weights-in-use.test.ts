/** Weights from Criteria or from comparisons, as the scores use them. */
import { describe, expect, it } from 'vitest';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import { type ComparisonFacts, comparisonsOf } from './make-comparisons.ts';
import { makeCriterion, makeInput, makeProjects, makeScore } from './make-scoring.ts';

const CRITERIA = [
  makeCriterion({ id: 'C-1', name: 'Benefit', weight: 1, sheetRow: 1 }),
  makeCriterion({ id: 'C-2', name: 'Risk', weight: 1, sheetRow: 2 }),
];

// Benefit rated 5 of 1 to 5 is worth 1, risk rated 1 is worth 0: the score is the share of benefit's weight.
function score(weightsFrom: 'criteria' | 'comparisons', ...rows: readonly ComparisonFacts[]) {
  const result = scoreProjects(
    makeInput({
      projects: makeProjects({ 'P-1': {} }),
      criteria: CRITERIA,
      scores: [makeScore('P-1', { 'C-1': 5, 'C-2': 1 })],
      comparisons: comparisonsOf(...rows),
      settings: { weightsFrom },
    }),
  );
  const [project] = result.entries;
  return { score: project?.score, gap: project?.gap, codes: result.diagnostics.map((d) => d.code) };
}

describe('the weights', () => {
  it('are those of Criteria unless Settings says otherwise', () => {
    expect(score('criteria', ['Benefit', 'Risk', 4])).toEqual({ score: 50, gap: null, codes: [] });
  });

  it('come from comparisons where Settings says so: 4 to 1 is 80 %', () => {
    const result = score('comparisons', ['Benefit', 'Risk', 4]);
    expect(result).toMatchObject({ gap: null, codes: [] });
    expect(result.score).toBeCloseTo(80, 9);
  });

  it('are missing where comparisons link nothing, which is said once, and no project has a score', () => {
    expect(score('comparisons')).toEqual({
      ...{ score: null, gap: 'weights-missing', codes: ['comparisons-unlinked'] },
    });
  });

  it('leave out comparisons with a criterion that does not count, which is named once', () => {
    const result = scoreProjects(
      makeInput({
        projects: makeProjects({ 'P-1': {} }),
        criteria: [
          ...CRITERIA,
          makeCriterion({ id: 'C-3', name: 'Fit', scaleMin: 3, scaleMax: 3, sheetRow: 3 }),
        ],
        scores: [makeScore('P-1', { 'C-1': 5, 'C-2': 1, 'C-3': 3 })],
        comparisons: comparisonsOf(
          ['Benefit', 'Fit', 9],
          ['fit', 'C-2', 9],
          ['Benefit', 'Risk', 4],
        ),
        settings: { weightsFrom: 'comparisons' },
      }),
    );
    expect(result.entries[0]?.score).toBeCloseTo(80, 9);
    expect(result.diagnostics.map((d) => d.code)).toEqual(['scale-empty']);
  });
});
