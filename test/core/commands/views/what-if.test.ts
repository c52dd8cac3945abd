/** Other weights: the ranking that follows, and the laws that it keeps. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prioritisationOnce } from '../../../../core/commands/figures-once.ts';
import { planCommand } from '../../../../core/commands/plan-command.ts';
import { viewRanking } from '../../../../core/commands/views/ranking-view.ts';
import { type RankingBasis, whatIfRanking } from '../../../../core/commands/views/what-if.ts';
import { writeWeights } from '../../../../core/commands/write-weights.ts';
import { DAY, SMALL_PORTFOLIO } from '../../../host-contract/small-portfolio.ts';
import { applyPlan } from '../apply-plan.ts';
import { makeSheet, makeSnapshot } from '../make-snapshot.ts';

const NO_LINE: RankingBasis['line'] = {
  settings: { budgetAvailable: null, cutRoles: null, cutRule: 'stop', currency: null },
  roles: [],
};
const FREE = { isMandatory: false, cost: null, standing: null };
const CONTEXT = { asOf: DAY, mapping: [] };
const SMALL = makeSnapshot(...SMALL_PORTFOLIO.map(({ name, cells }) => makeSheet(name, cells)));

const value = fc.integer({ min: 0, max: 4 }).map((step) => step / 4);

/** A basis of 2 to 12 projects and 1 to 5 criteria; `gaps`: some ratings are missing. */
const anyBasis = (gaps: boolean): fc.Arbitrary<RankingBasis> =>
  fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      minCoverageShare: fc.constantFrom(0, 0.6, 1),
      line: fc.record({
        settings: fc.record({
          budgetAvailable: fc.option(fc.integer({ min: 0, max: 30 })),
          cutRoles: fc.constant(['all']),
          cutRule: fc.constantFrom('stop', 'skip'),
          currency: fc.constant(null),
        }),
        roles: fc
          .option(
            fc.record({
              role: fc.constant('Architect'),
              netHours: fc.integer({ min: 0, max: 30 }),
              demandHours: fc.array(fc.integer({ min: 0, max: 9 }), {
                minLength: 12,
                maxLength: 12,
              }),
            }),
            { nil: undefined },
          )
          .map((role) => (role === undefined ? [] : [role])),
      }),
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
            isMandatory: fc.boolean(),
            cost: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 6 }),
            manualRank: gaps
              ? fc.option(fc.integer({ min: 1, max: 15 }), { freq: 6 })
              : fc.constant(null),
          }),
          { minLength: 2, maxLength: 12 },
        )
        .map((projects) =>
          projects.map((project, index) => ({
            ...{ id: `P-${index}`, name: `Project ${index}`, cell: null, rank: null },
            standing: null,
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
    const { rows } = whatIfRanking(view.basis, weightsOf(view.basis));
    const { result } = prioritisationOnce(SMALL, CONTEXT);
    const entries = new Map(result.entries.map((entry) => [entry.id, entry]));
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const entry = entries.get(view.basis.projects[row.project]?.id ?? '');
      expect([row.rank, row.score, row.gain, row.crosses]).toEqual([
        entry?.rank,
        entry?.score,
        entry?.rank === null ? null : 0,
        null,
      ]);
    }
  });

  it('turns the order round where the criterion that spoke for the first counts no more', () => {
    const basis: RankingBasis = {
      minCoverageShare: 0.6,
      line: NO_LINE,
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
          ...FREE,
        },
        {
          id: 'P-2',
          name: 'B',
          cell: null,
          values: [0, 1],
          isFirst: false,
          manualRank: null,
          rank: 2,
          ...FREE,
        },
      ],
    };
    const none = { standing: null, crosses: null };
    expect(whatIfRanking(basis, [3, 1])).toEqual({
      rows: [
        { project: 0, rank: 1, score: 75, gain: 0, ...none },
        { project: 1, rank: 2, score: 25, gain: 0, ...none },
      ],
      line: null,
    });
    expect(whatIfRanking(basis, [0, 1])).toEqual({
      rows: [
        { project: 1, rank: 1, score: 100, gain: 1, ...none },
        { project: 0, rank: 2, score: 0, gain: -1, ...none },
      ],
      line: null,
    });
  });

  it('has every project once, ranked ones first, scores and ranks that are numbers or blank', () => {
    fc.assert(
      fc.property(anyBasis(true), fc.array(fc.double(), { maxLength: 5 }), (basis, weights) => {
        const { rows } = whatIfRanking(basis, weights);
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
        const rankIn = ({ rows }: ReturnType<typeof whatIfRanking>, project: number) =>
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

describe('the cut line of other weights', () => {
  const settings = (...rows: [string, string | number][]) =>
    makeSnapshot(...SMALL.sheets, makeSheet('Settings', [['Setting', 'Value'], ...rows]));
  const basisOf = (snapshot: typeof SMALL) => {
    const view = viewRanking(snapshot, CONTEXT);
    if (!view.can) throw new Error(view.why);
    return view.basis;
  };

  it.each<[string, [string, string | number][]]>([
    ['money for one', [['Budget available', 500000]]],
    [
      'money for all',
      [
        ['Budget available', 5000000],
        ['Currency', 'AUD'],
      ],
    ],
    ['the hours of a role', [['Cut line roles', 'Architect']]],
    [
      'both, and what still fits',
      [
        ['Budget available', 900000],
        ['Cut line roles', 'all'],
        ['Cut line rule', 'skip'],
      ],
    ],
    ['nothing', []],
  ])('with the weights of the workbook is that of the tab, drawn by %s', (_, rows) => {
    const snapshot = settings(...rows);
    const { result } = prioritisationOnce(snapshot, CONTEXT);
    const basis = basisOf(snapshot);
    const found = whatIfRanking(basis, weightsOf(basis));
    expect(found.line === null).toBe(result.cutLine === null);
    expect(found.line?.placesAbove).toBe(result.cutLine?.placesAbove);
    for (const { project, standing, crosses } of found.rows) {
      const { id } = basis.projects[project] as { id: string };
      const entry = result.entries.find((one) => one.id === id);
      expect(standing).toBe(entry?.standing?.standing ?? null);
      expect(crosses).toBeNull();
    }
  });

  it('says what the tab says of it', () => {
    const snapshot = settings(['Budget available', 500000], ['Currency', 'AUD']);
    const basis = basisOf(snapshot);
    const { line } = whatIfRanking(basis, weightsOf(basis));
    const planned = planCommand('prioritise', snapshot, CONTEXT);
    expect(line?.text).toMatch(/^Cut line · [\d,]+ of 500,000 AUD used/);
    expect(JSON.stringify(planned)).toContain(JSON.stringify(line?.text).slice(1, -1));
  });

  it('is what the tab will draw once the weights are written, and says who crosses it', () => {
    const scores = makeSheet('Scores', [
      ['Project', 'Assessor', 'Date', 'C-1', 'C-2'],
      ['P-001', 'A. B.', DAY - 20, 5, 4],
      ['P-002', 'A. B.', DAY - 20, 3, 1],
    ]);
    const { sheets } = settings(['Budget available', 990000]);
    const before = makeSnapshot(
      ...sheets.map((sheet) => (sheet.name === 'Scores' ? scores : sheet)),
    );
    const basis = basisOf(before);
    const tried = [1, 9];
    const preview = whatIfRanking(basis, tried);
    const crossed = preview.rows.filter(({ crosses }) => crosses !== null);
    expect(crossed.map(({ project, crosses }) => [basis.projects[project]?.id, crosses])).toEqual([
      ['P-002', 'up'],
      ['P-001', 'down'],
    ]);
    const weights = basis.criteria.map(({ id }, index) => ({
      criterion: id,
      weight: tried[index] as number,
    }));
    const written = writeWeights(weights, before, CONTEXT);
    if (!written.can) throw new Error(written.why);
    const after = basisOf(applyPlan(before, written.plan));
    for (const { project, rank, standing } of preview.rows) {
      expect(after.projects[project]).toMatchObject({ rank, standing });
    }
  });

  it('takes what is mandatory, never more of a limit than there is beside that, and parts the list where it says', () => {
    fc.assert(
      fc.property(anyBasis(true), (basis) => {
        const { rows, line } = whatIfRanking(basis, weightsOf(basis));
        if (line === null) {
          expect(rows.every(({ standing }) => standing === null)).toBe(true);
          return;
        }
        const taken = rows.filter(({ standing }) => standing === 'above' || standing === 'forced');
        for (const { project } of rows) {
          if (basis.projects[project]?.isMandatory !== true) continue;
          expect(taken.some((row) => row.project === project)).toBe(true);
        }
        const free = taken.filter(({ project }) => basis.projects[project]?.isMandatory !== true);
        const { budgetAvailable } = basis.line.settings;
        if (budgetAvailable !== null && basis.projects.some(({ cost }) => cost !== null)) {
          const mandatory = basis.projects.filter(({ isMandatory }) => isMandatory);
          const reserved = mandatory.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
          const used = free.reduce(
            (sum, { project }) => sum + (basis.projects[project]?.cost ?? 0),
            0,
          );
          expect(used).toBeLessThanOrEqual(Math.max(0, budgetAvailable - reserved));
        }
        expect(line.placesAbove).toBeLessThanOrEqual(rows.length);
        const above = rows.slice(0, line.placesAbove);
        expect(above.every(({ standing }) => standing !== 'below')).toBe(true);
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
