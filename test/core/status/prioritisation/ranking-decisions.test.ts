/** What the intake board is asked: who is asked, by when, and about which projects. */

import { expect, test } from 'vitest';
import { formatDay } from '../../../../core/day/serial.ts';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { prioritisationFigures } from '../../../../core/status/prioritisation/prioritisation-figures.ts';
import { rankingDecisions } from '../../../../core/status/prioritisation/ranking-decisions.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { makeCriterion, makeScore } from '../../scoring/make-scoring.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { makeMilestone } from '../programme/make-plan.ts';
import { AS_OF } from '../small-portfolios.ts';

const CRITERIA = [
  makeCriterion({ id: 'C-1', lens: 'business', weight: 50 }),
  makeCriterion({ id: 'C-2', lens: 'technical', weight: 50 }),
];

/** Projects of these facts, each rated with its two numbers. */
function askedOf(
  projects: readonly (readonly [
    facts: object,
    business: number | null,
    technical: number | null,
  ])[],
  more: Partial<Portfolio> = {},
  budgetAvailable: number | null = 250,
) {
  const portfolio = makePortfolio({
    settings: { ...DEFAULT_SETTINGS, budgetAvailable, currency: 'AUD' },
    criteria: CRITERIA,
    projects: projects.map(([facts], at) =>
      makeProject({ id: `P-${at + 1}`, budget: 100, sheetRow: at + 1, ...facts }),
    ),
    scores: projects.map(([, business, technical], at) =>
      makeScore(`P-${at + 1}`, { 'C-1': business, 'C-2': technical }),
    ),
    ...more,
  });
  return rankingDecisions(prioritisationFigures(portfolio, AS_OF)).map(
    ({ reason, shown, owner, byDay, question }) =>
      [reason, shown?.project.id ?? 'all', owner, formatDay(byDay), question].join(' | '),
  );
}

test('the first that does not fit is asked about, with what is missing', () => {
  expect(
    askedOf([
      [{}, 5, 5],
      [{}, 4, 4],
      [{}, 3, 3],
      [{}, 2, 2],
    ]),
  ).toEqual([
    'at-the-line | P-3 | Intake board | 2026-12-31 | Find 50 AUD more, or let it wait: it is the first that does not fit.',
  ]);
});

test('what is forced is asked about only where it costs another its place', () => {
  const mandatory = { mandatory: true, mandatoryReason: 'Audit' };
  expect(
    askedOf([
      [{}, 5, 5],
      [{}, 4, 4],
      [mandatory, 1, 1],
    ]),
  ).toEqual([
    'at-the-line | P-2 | Intake board | 2026-12-31 | Find 50 AUD more, or let it wait: it is the first that does not fit.',
    'forces-out | P-3 | Intake board | 2026-12-31 | Does it have to be done now? It is mandatory, and what is forced pushes out P-2.',
  ]);
  expect(
    askedOf([
      [{}, 5, 5],
      [mandatory, 1, 1],
    ]),
  ).toEqual([]);
});

test('mandatory projects that need more than there is are asked about together', () => {
  const asked = askedOf([
    [{ mandatory: true, budget: 200 }, 5, 5],
    [{ mandatory: true, budget: 200 }, 4, 4],
  ]);
  expect(asked[0]).toBe(
    'overdrawn | all | Intake board | 2026-12-31 | Find more, or which mandatory project waits: they need 400 of 250 AUD.',
  );
});

test('ratings and costs are asked of the sponsor, else of the manager, else of the board', () => {
  const asked = askedOf([
    [{}, 5, 5],
    [{ sponsor: 'CFO (A.B.)', projectManager: 'PM (C.D.)' }, null, null],
    [{ projectManager: 'PM (C.D.)' }, null, null],
    [{ mandatory: true }, null, null],
    [{ budget: null, sponsor: 'CIO (E.F.)' }, 4, 4],
  ]);
  expect(asked.filter((one) => !one.startsWith('forces-out'))).toEqual([
    'cost-unknown | P-5 | CIO (E.F.) | 2026-12-31 | Say what it costs: until then it is on neither side of the line.',
    'unrated | P-2 | CFO (A.B.) | 2026-12-31 | Rate it, or stop it: Nothing is rated.',
    'unrated | P-3 | PM (C.D.) | 2026-12-31 | Rate it, or stop it: Nothing is rated.',
    'unrated | P-4 | Intake board | 2026-12-31 | Rate it: Nothing is rated.',
  ]);
});

test('lenses that disagree are asked about unless no weighting would change the side', () => {
  const apart = [
    [{}, 5, 5],
    [{}, 5, 1],
    [{}, 1, 5],
    [{}, 1, 1],
  ] as const;
  const discussed = (budget: number | null) =>
    askedOf(apart, {}, budget).filter((one) => one.startsWith('discuss'));
  // Two of them fit: which one of the middle, the weights decide. With room for all they decide nothing.
  expect(discussed(200)).toEqual([
    'discuss | P-2 | Intake board | 2026-12-31 | Which view counts? The business view sees 100.0 points more in it.',
  ]);
  expect(discussed(1000)).toEqual([]);
  expect(discussed(null)).toHaveLength(2);
});

test('it is needed by the next gate or the start, where one is ahead within the quarter', () => {
  const gate = (byDays: number, facts = {}) =>
    makeMilestone('p-3', {
      name: `Gate ${byDays}`,
      kind: 'gate',
      baselineDay: AS_OF + byDays,
      ...facts,
    });
  const dayOf = (facts: object, ...milestones: Portfolio['milestones']) =>
    askedOf(
      [
        [{}, 5, 5],
        [{}, 4, 4],
        [facts, 3, 3],
      ],
      { milestones },
    )[0]?.split(' | ')[3];
  expect(dayOf({})).toBe('2026-12-31');
  expect(dayOf({ startDay: AS_OF + 3 })).toBe(formatDay(AS_OF + 3));
  expect(dayOf({ startDay: AS_OF - 3 })).toBe('2026-12-31');
  expect(dayOf({ startDay: AS_OF + 300 })).toBe('2026-12-31');
  expect(dayOf({}, gate(9), gate(5), gate(-4))).toBe(formatDay(AS_OF + 5));
  expect(dayOf({}, gate(5, { actualDay: AS_OF - 1 }), gate(9))).toBe(formatDay(AS_OF + 9));
  expect(dayOf({}, gate(5, { kind: 'milestone' }))).toBe('2026-12-31');
});
