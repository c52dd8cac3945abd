/** Other weights: the ranking that follows, and the laws that it keeps. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prioritisationOnce } from '../../../../core/commands/figures-once.ts';
import { viewRanking } from '../../../../core/commands/views/ranking-view.ts';
import { type RankingBasis, whatIfRanking } from '../../../../core/commands/views/what-if.ts';
import { writeWeights } from '../../../../core/commands/write-weights.ts';
import { DAY, SMALL_PORTFOLIO } from '../../../host-contract/small-portfolio.ts';
import { makeSheet, makeSnapshot } from '../make-snapshot.ts';

const CONTEXT = { asOf: DAY, mapping: [] };
const SMALL = makeSnapshot(...SMALL_PORTFOLIO.map(({ name, cells }) => makeSheet(name, cells)));

const value = fc.integer({ min: 0, max: 4 }).map((step) => step / 4);

/** A basis of 2 to 12 projects and 1 to 5 criteria; `gaps`: some ratings are missing. */
const anyBasis = (gaps: boolean): fc.Arbitrary<RankingBasis> =>
  fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      minCoverageShare: fc.constantFrom(0, 0.6, 1),
      criteria: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width })
        .map((weights) =>
          weights.map((weight, index) => ({
            ...{ id: `C-${index}`, name: `Criterion ${index}`, lens: null },
            ...{ weight: index === 0 ? weight + 1 : weight, ratedCount: 0 },
          })),
        ),
      projects: fc
        .array(
          fc.record({
            values: fc.array(gaps ? fc.option(value, { freq: 4 }) : value, {
              minLength: width,
              maxLength: width,
            }),
            isFirst: gaps ? fc.boolean() : fc.constant(false),
            manualRank: gaps
              ? fc.option(fc.integer({ min: 1, max: 15 }), { freq: 6 })
              : fc.constant(null),
          }),
          { minLength: 2, maxLength: 12 },
        )
        .map((projects) =>
          projects.map((project, index) => ({
            ...{ id: `P-${index}`, name: `Project ${index}`, cell: null, rank: null },
            ...project,
          })),
        ),
    }),
  );

const weightsOf = ({ criteria }: RankingBasis) => criteria.map(({ weight }) => weight);

describe('whatIfRanking', () => {
  it('gives the ranking of the tab with the weights of the workbook', () => {
    const view = viewRanking(SMALL, CONTEXT);
    if (!view.can) throw new Error(view.why);
    const rows = whatIfRanking(view.basis, weightsOf(view.basis));
    const { result } = prioritisationOnce(SMALL, CONTEXT);
    const entries = new Map(result.entries.map((entry) => [entry.id, entry]));
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const entry = entries.get(view.basis.projects[row.project]?.id ?? '');
      expect([row.rank, row.score, row.gain]).toEqual([
        entry?.rank,
        entry?.score,
        entry?.rank === null ? null : 0,
      ]);
    }
  });

  it('turns the order round where the criterion that spoke for the first counts no more', () => {
    const basis: RankingBasis = {
      minCoverageShare: 0.6,
      criteria: [
        { id: 'C-1', name: 'Benefit', lens: null, weight: 3, ratedCount: 2 },
        { id: 'C-2', name: 'Ease', lens: null, weight: 1, ratedCount: 2 },
      ],
      projects: [
        {
          id: 'P-1',
          name: 'A',
          cell: null,
          values: [1, 0],
          isFirst: false,
          manualRank: null,
          rank: 1,
        },
        {
          id: 'P-2',
          name: 'B',
          cell: null,
          values: [0, 1],
          isFirst: false,
          manualRank: null,
          rank: 2,
        },
      ],
    };
    expect(whatIfRanking(basis, [3, 1])).toEqual([
      { project: 0, rank: 1, score: 75, gain: 0 },
      { project: 1, rank: 2, score: 25, gain: 0 },
    ]);
    expect(whatIfRanking(basis, [0, 1])).toEqual([
      { project: 1, rank: 1, score: 100, gain: 1 },
      { project: 0, rank: 2, score: 0, gain: -1 },
    ]);
  });

  it('has every project once, ranked ones first, scores and ranks that are numbers or blank', () => {
    fc.assert(
      fc.property(anyBasis(true), fc.array(fc.double(), { maxLength: 5 }), (basis, weights) => {
        const rows = whatIfRanking(basis, weights);
        expect(rows.map(({ project }) => project).sort((a, b) => a - b)).toEqual(
          basis.projects.map((_, index) => index),
        );
        const ranks = rows.map(({ rank }) => rank);
        const ranked = ranks.filter((rank) => rank !== null);
        expect(ranks.slice(0, ranked.length)).toEqual(ranked);
        for (const { score } of rows) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('depends on the ratio of the weights alone', () => {
    fc.assert(
      fc.property(anyBasis(true), fc.integer({ min: -8, max: 8 }), (basis, power) => {
        const weights = weightsOf(basis);
        const scaled = weights.map((weight) => weight * 2 ** power);
        expect(whatIfRanking(basis, scaled)).toEqual(whatIfRanking(basis, weights));
      }),
    );
  });

  it('never lowers a project that is best in the criterion whose weight goes up', () => {
    fc.assert(
      fc.property(anyBasis(false), fc.nat(), fc.integer({ min: 1, max: 20 }), (basis, at, more) => {
        const criterion = at % basis.criteria.length;
        const weights = weightsOf(basis);
        const raised = weights.map((weight, index) =>
          index === criterion ? weight + more : weight,
        );
        const most = Math.max(...basis.projects.map(({ values }) => values[criterion] as number));
        const rankIn = (rows: ReturnType<typeof whatIfRanking>, project: number) =>
          rows.find((row) => row.project === project)?.rank ?? 0;
        const [before, after] = [whatIfRanking(basis, weights), whatIfRanking(basis, raised)];
        basis.projects.forEach(({ values }, project) => {
          if (values[criterion] !== most) return;
          expect(rankIn(after, project)).toBeLessThanOrEqual(rankIn(before, project));
        });
      }),
    );
  });
});

describe('writing the weights', () => {
  it('changes the cells of the weights that differ, and no others', () => {
    const weights = [
      { criterion: 'C-1', weight: 2.5 },
      { criterion: 'c-2', weight: 1 },
      { criterion: 'C-9', weight: 7 },
    ];
    expect(writeWeights(weights, SMALL, CONTEXT)).toMatchObject({
      can: true,
      plan: {
        steps: [
          {
            step: 'set-cells',
            sheet: 'Criteria',
            cells: [{ at: { row: 1, column: 2 }, from: 3, to: 2.5 }],
          },
        ],
        written: [{ what: 'cells-changed', sheet: 'Criteria', detail: 1 }],
      },
    });
  });

  it('is refused where comparisons give the weights, and where the tab is protected', () => {
    const settings = makeSheet('Settings', [
      ['Setting', 'Value'],
      ['Weights from', 'comparisons'],
    ]);
    const compared = makeSnapshot(...SMALL.sheets, settings);
    const weights = [{ criterion: 'C-1', weight: 1 }];
    expect(writeWeights(weights, compared, CONTEXT)).toMatchObject({
      can: false,
      why: expect.stringContaining('pairwise comparisons'),
    });
    const closed = makeSnapshot(
      ...SMALL.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === 'Criteria' })),
    );
    expect(writeWeights(weights, closed, CONTEXT)).toMatchObject({
      can: false,
      why: expect.stringContaining('Criteria is protected'),
    });
  });

  it('is not offered for a method without weights', () => {
    const settings = makeSheet('Settings', [
      ['Setting', 'Value'],
      ['Scoring method', 'WSJF'],
    ]);
    expect(viewRanking(makeSnapshot(...SMALL.sheets, settings), CONTEXT)).toMatchObject({
      can: false,
      why: expect.stringContaining('WSJF, which has no weights'),
    });
  });
});
