/** What holds for every portfolio: laws over random rows, plain and hostile ones. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '../../../core/model/criteria.ts';
import type { Score } from '../../../core/model/scores.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import type { ScoringInput, ScoringProject } from '../../../core/scoring/scoring-input.ts';
import type { ScoringResult } from '../../../core/scoring/scoring-result.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { makeCriterion, makeInput, makeProjects, makeScore } from './make-scoring.ts';

const LENS = fc.constantFrom('business', 'technical', null);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3, nil: null });

const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  ratingsJoin: fc.constantFrom('mean', 'latest'),
  minCoverageShare: fc.constantFrom(0, 0.3, 0.6),
  mandatoryFirst: fc.boolean(),
  budgetAvailable: maybe(fc.integer({ min: 0, max: 200 })),
  cutRule: fc.constantFrom('stop', 'skip'),
  cutRoles: fc.constantFrom(null, ['all'], ['Tester']),
  stabilityRuns: fc.constantFrom(0, 5),
});

const input: fc.Arbitrary<ScoringInput> = fc
  .record({
    size: fc.integer({ min: 1, max: 8 }),
    criteria: fc.integer({ min: 1, max: 5 }),
    settings,
  })
  .chain((shape) =>
    fc.record({
      projects: fc.tuple(...Array.from({ length: shape.size }, (_, index) => project(index))),
      criteria: fc.tuple(...Array.from({ length: shape.criteria }, (_, index) => criterion(index))),
      scores: fc.array(score(shape.size, shape.criteria), { maxLength: 14 }),
      roles: fc.tuple(role('Tester', shape.size), role('Analyst', shape.size)),
      settings: fc.constant(shape.settings),
    }),
  )
  .map((parts) => makeInput({ ...parts, withStability: true }));

function project(index: number): fc.Arbitrary<ScoringProject> {
  return fc
    .record({
      budget: maybe(fc.integer({ min: 0, max: 90 })),
      mandatory: fc.constantFrom(true, false, null, null),
      manualRank: fc.constantFrom(null, null, null, 1, 2, 5, 30),
    })
    .map((facts) =>
      makeProject({
        id: `P-${index + 1}`,
        name: `Project ${index + 1}`,
        sheetRow: index,
        ...facts,
      }),
    );
}

function criterion(index: number): fc.Arbitrary<Criterion> {
  return fc
    .record({
      weight: fc.integer({ min: 0, max: 9 }),
      lens: LENS,
      direction: fc.constantFrom('higher is better', 'lower is better', null),
    })
    .map((facts) => makeCriterion({ id: `C-${index + 1}`, sheetRow: index, ...facts }));
}

function score(projects: number, criteria: number): fc.Arbitrary<Score> {
  return fc
    .record({
      project: fc.integer({ min: 1, max: projects }),
      ratings: fc.tuple(
        ...Array.from({ length: criteria }, () => maybe(fc.integer({ min: 10, max: 50 }))),
      ),
      assessor: fc.constantFrom('QM', 'EV', null),
      scoredDay: fc.constantFrom(null, 1, 2),
    })
    .map(({ project: own, ratings, ...facts }) =>
      makeScore(
        `P-${own}`,
        Object.fromEntries(
          ratings.map((rating, index) => [`C-${index + 1}`, rating === null ? null : rating / 10]),
        ),
        facts,
      ),
    );
}

function role(name: string, projects: number) {
  return fc
    .record({
      netHours: fc.integer({ min: 0, max: 100 }),
      demandHours: fc.array(fc.integer({ min: 0, max: 60 }), {
        minLength: projects,
        maxLength: projects,
      }),
    })
    .map((facts) => ({ role: name, ...facts }));
}

/** The result without what depends on the order of the projects: entries by id, indexes as ids. */
function byId(result: ScoringResult) {
  const idOf = (index: number | null) =>
    index === null ? null : (result.entries[index]?.id ?? null);
  return {
    ...result,
    entries: [...result.entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
    order: result.order.map(idOf),
    cutLine:
      result.cutLine === null
        ? null
        : { ...result.cutLine, firstMisfit: idOf(result.cutLine.firstMisfit) },
    diagnostics: result.diagnostics.length,
  };
}

test('the order of the rows of any table shows nowhere', () => {
  fc.assert(
    fc.property(input, (given) => {
      const roles = given.roles?.map((one) => ({
        ...one,
        demandHours: [...one.demandHours].reverse(),
      }));
      const turned = {
        ...given,
        projects: [...given.projects].reverse(),
        criteria: [...given.criteria].reverse(),
        scores: [...given.scores].reverse(),
        roles: roles ?? [],
      };
      expect(byId(scoreProjects(turned))).toEqual(byId(scoreProjects(given)));
    }),
  );
});

test('a project that nobody rated changes nothing for the others', () => {
  fc.assert(
    fc.property(input, (given) => {
      const blank = makeProject({
        id: 'P-0',
        name: 'Blank',
        budget: 10,
        mandatory: null,
        manualRank: null,
      });
      const more = scoreProjects({ ...given, projects: [...given.projects, blank] });
      const before = scoreProjects(given);
      expect(more.entries.slice(0, -1)).toEqual(before.entries);
      expect(more.entries[more.entries.length - 1]).toMatchObject({ rank: null, standing: null });
      expect(more.cutLine).toEqual(before.cutLine);
    }),
  );
});

test('scaling all weights changes no rank', () => {
  let ranked = 0;
  fc.assert(
    fc.property(input, fc.constantFrom(0.1, 1 / 3, 7, 1e6), (given, factor) => {
      const scaled = given.criteria.map((one) => ({ ...one, weight: one.weight * factor }));
      const ranks = (result: ScoringResult) => result.entries.map((entry) => entry.rank);
      const before = scoreProjects(given);
      ranked += before.rankedCount;
      expect(ranks(scoreProjects({ ...given, criteria: scaled }))).toEqual(ranks(before));
    }),
  );
  expect(ranked).toBeGreaterThan(50);
});

test('a score lies between the worst and the best of its criteria', () => {
  let scored = 0;
  fc.assert(
    fc.property(input, (given) => {
      const rows = given.scores.slice(0, 1);
      const { entries } = scoreProjects({ ...given, scores: rows });
      const entry = entries.find((one) => one.score !== null);
      if (entry?.score == null) return;
      scored += 1;
      const values = given.criteria.flatMap(({ id, weight, direction }) => {
        const rating = rows[0]?.ratings[id];
        if (rating == null || weight === 0) return [];
        const value = (rating - 1) / 4;
        return [(direction === 'lower is better' ? 1 - value : value) * 100];
      });
      expect(entry.score).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(entry.score).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
  );
  expect(scored).toBeGreaterThan(20);
});

test('nothing that is above the line exceeds a limit, mandatory projects aside', () => {
  let lines = 0;
  fc.assert(
    fc.property(input, (given) => {
      const { cutLine, entries } = scoreProjects(given);
      if (cutLine === null) return;
      lines += 1;
      for (const { used, available, reserved } of cutLine.limits) {
        expect(used).toBeLessThanOrEqual(Math.max(available, reserved));
      }
      const counted = Object.values(cutLine.counts).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(entries.filter((entry) => entry.standing !== null).length);
      for (const entry of entries) {
        if (entry.isMandatory) expect(['above', 'forced']).toContain(entry.standing?.standing);
        if (entry.stabilityShare !== null) expect(entry.stabilityShare).toBeLessThanOrEqual(1);
      }
    }),
  );
  expect(lines).toBeGreaterThan(30);
});

const ANY = fc.oneof(
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    0,
    -1,
    5e-324,
    1.7e308,
    -1.7e308,
  ),
  fc.double(),
);

/** Every number of the rows replaced by anything. */
const hostile: fc.Arbitrary<ScoringInput> = fc
  .tuple(input, fc.array(ANY, { minLength: 40, maxLength: 40 }))
  .map(([given, numbers]) => {
    let next = 0;
    const any = () => numbers[next++ % numbers.length] as number;
    return {
      ...given,
      projects: [...given.projects, ...given.projects.slice(0, 1)].map((one) => ({
        ...one,
        ...{ budget: any(), forecastCost: any(), actualCost: any(), manualRank: any() },
      })),
      criteria: [...given.criteria, ...given.criteria.slice(0, 1)].map((one) => ({
        ...one,
        ...{ weight: any(), scaleMin: any(), scaleMax: any() },
      })),
      scores: given.scores.map((one) => ({
        ...one,
        scoredDay: any(),
        ratings: Object.fromEntries(Object.keys(one.ratings).map((id) => [id, any()])),
      })),
      roles: (given.roles ?? []).map((one) => ({
        ...{ role: one.role, netHours: any(), demandHours: one.demandHours.map(any) },
      })),
    };
  });

test.each([
  ['plain rows', input],
  ['hostile rows', hostile],
  [
    'hostile rows, still to spend',
    hostile.map((one) => ({
      ...one,
      settings: { ...one.settings, cutCost: 'still to spend' as const },
    })),
  ],
])('every result survives JSON, and no row makes it fail: %s', (_, inputs) => {
  fc.assert(
    fc.property(inputs, (given) => {
      const result = scoreProjects(given);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
    { numRuns: 300 },
  );
});

test('hostile inputs of the other methods give reasons and finite results', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('WSJF', 'RICE', 'ICE', 'value against effort'),
      fc.array(ANY, { minLength: 8, maxLength: 8 }),
      (scoringMethod, numbers) => {
        const keys = [
          'businessValue',
          'timeCriticality',
          'riskReduction',
          'jobSize',
          'reach',
          'impact',
          'confidence',
          'effort',
          'ease',
          'value',
        ];
        const result = scoreProjects(
          makeInput({
            projects: makeProjects({ A: {}, B: {} }),
            methodInputs: keys.map((key) => ({
              ...{ key, name: key, criterion: null, min: 0, max: null, unit: 'number' },
            })),
            scores: ['A', 'B'].map((id) =>
              makeScore(
                id,
                Object.fromEntries(keys.map((key, index) => [key, numbers[index % 8] as number])),
              ),
            ),
            settings: { scoringMethod, budgetAvailable: 1 } as Partial<Settings>,
          }),
        );
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        for (const entry of result.entries) expect(entry.score === null).toBe(entry.gap !== null);
      },
    ),
  );
});
