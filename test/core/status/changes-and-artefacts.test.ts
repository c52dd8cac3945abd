/** Approved changes and missing artefacts, from the tables to the tabs: worked out by hand. */

import { expect, test } from 'vitest';
import { ARTEFACTS, type Artefact } from '../../../core/model/artefacts.ts';
import { CHANGES, type Change } from '../../../core/model/changes.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { healthSentence } from '../../../core/portfolio/health-sentence.ts';
import { executiveTab } from '../../../core/status/executive.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { historyTable } from '../../../core/status/history-rows.ts';
import { programmeFigures } from '../../../core/status/programme/programme-figures.ts';
import { raidFigures } from '../../../core/status/raid-review/raid-figures.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { makeDependency, makeMilestone } from './programme/make-plan.ts';
import { reviewPortfolio } from './review-portfolio.ts';
import { AS_OF, allTabs } from './small-portfolios.ts';

const columnsOf = (table: { readonly columns: object }) =>
  Object.fromEntries(Object.keys(table.columns).map((name, index) => [name, index]));

const change = (facts: Partial<Change>, sheetRow = 1): Change => ({
  ...{ project: 'P-001', id: `CR-${sheetRow}`, raisedDay: null, status: 'approved' },
  ...{ costImpact: null, daysImpact: null, sheetRow },
  source: { sheet: 'Changes', columns: columnsOf(CHANGES) },
  ...facts,
});

const artefact = (name: string, facts: Partial<Artefact> = {}): Artefact => ({
  ...{ project: 'P-001', artefact: name, status: 'not started', link: null, day: null },
  ...{ source: { sheet: 'Artefacts', columns: columnsOf(ARTEFACTS) }, sheetRow: 1 },
  ...facts,
});

const gate = (name: string, day: number, more = {}) =>
  makeMilestone('P-001', { name, kind: 'gate', baselineDay: day, ...more });

/** 120 of 100, and 28 calendar days after a baseline of 100 days. */
const LATE = makeProject({
  ...{ sponsor: 'CFO (A.B.)', projectManager: 'PM (C.D.)', stage: 'build' },
  ...{ startDay: AS_OF - 50, baselineEndDay: AS_OF + 49, forecastEndDay: AS_OF + 77 },
  ...{ budget: 100, forecastCost: 120 },
});

function judge(parts: Partial<Portfolio>, project = LATE) {
  const figures = executiveFigures(reviewPortfolio({ projects: [project], ...parts }), AS_OF);
  const [assessment] = figures.assessments;
  if (assessment === undefined) throw new Error('there should be a project');
  return { figures, assessment };
}

test('without changes it is red by both, against the budget and the baseline of its row', () => {
  const { assessment } = judge({});
  expect([assessment.schedule.level, assessment.cost.level]).toEqual(['red', 'red']);
  expect(assessment.judged).toBe(LATE);
});

test('approved changes move budget and baseline; what is left over is judged, and the reason says so', () => {
  // 112 of budget and a baseline 21 calendar days later: 8 over, 7.1%; 7 days, 5 of them worked, is tolerated.
  const { assessment, figures } = judge({
    changes: [
      change({ costImpact: 15, daysImpact: 14 }),
      change({ costImpact: -3, daysImpact: 7 }, 2),
    ],
  });
  expect(assessment.schedule).toMatchObject({ level: 'green', slipDays: 5 });
  expect(assessment.cost).toMatchObject({ level: 'amber', overCost: 8 });
  expect(assessment.reasons.map(healthSentence)).toEqual([
    'Forecast cost 7.1% over budget (8), 2 approved changes counted',
  ]);
  expect(assessment.reasons[0]?.cells).toContainEqual({ sheet: 'Changes', a1: 'E2' });
  expect(assessment.project.budget).toBe(100);
  expect(figures.liveMoney.budget.sum).toBe(112);
  expect(figures.liveMoney.overCost.sum).toBe(8);
  const { header, rows } = historyTable(figures);
  expect(rows[0]?.[header.indexOf('Budget')]).toBe(112);
});

test.each([
  ['open', { status: 'open' as const }],
  ['without a status', { status: null }],
  ['rejected', { status: 'rejected' as const }],
  ['implemented, so that Projects holds it already', { status: 'implemented' as const }],
  ['of no project that is known', { project: 'P-999' }],
])('a change that is %s moves nothing', (_, facts) => {
  const { assessment } = judge({ changes: [change({ costImpact: 50, daysImpact: 50, ...facts })] });
  expect(assessment.judged).toBe(LATE);
  expect(assessment.cost.level).toBe('red');
});

test('nor any where Settings says that Projects holds them', () => {
  const { assessment } = judge({
    changes: [change({ costImpact: 50 })],
    settings: { ...DEFAULT_SETTINGS, changesMoveBaseline: false },
  });
  expect(assessment.cost.level).toBe('red');
});

test('a blank budget stays blank, and amounts that are none move nothing', () => {
  const without = makeProject({ ...LATE, budget: null });
  expect(
    judge({ changes: [change({ costImpact: 50 })] }, without).assessment.judged.budget,
  ).toBeNull();
  const mad = change({ costImpact: Number.POSITIVE_INFINITY, daysImpact: 1e9 });
  expect(judge({ changes: [mad] }).assessment.judged).toBe(LATE);
});

test('a reason counts the changes that it rests on: those with a cost for the budget, those with days for the baseline', () => {
  const { assessment, figures } = judge({
    changes: [
      change({ costImpact: 5 }),
      change({ daysImpact: 2 }, 2),
      change({ daysImpact: 1 }, 3),
      change({}, 4),
    ],
  });
  const reasons = assessment.reasons.map(healthSentence);
  expect(reasons.find((one) => one.startsWith('Forecast cost'))).toMatch(
    /\(15\), 1 approved change counted$/,
  );
  expect(assessment.reasons.find(({ code }) => code === 'end-slips')?.approvedChanges).toBe(2);
  const value = allTabs(figures.portfolio, AS_OF)['Value'];
  const texts = value?.rows.flatMap(({ cells }) => cells.map((one) => one?.value)) ?? [];
  expect(
    texts.filter((one) => String(one).includes('Budget with 1 approved change (+5).')),
  ).toEqual([expect.anything()]);
  expect(
    texts.some((one) => String(one).includes('with 3 approved changes of 1 running project in')),
  ).toBe(true);
});

test('a finished project is summed with its approved changes, and the tabs say that too', () => {
  const done = makeProject({
    ...{
      id: 'P-002',
      budget: 80,
      forecastCost: 80,
      actualEndDay: AS_OF - 20,
      baselineEndDay: null,
    },
  });
  const portfolio = reviewPortfolio({
    projects: [LATE, done],
    changes: [change({ costImpact: 10, project: 'P-002' })],
  });
  const tabs = allTabs(portfolio, AS_OF);
  for (const name of ['Executive', 'Value']) {
    const texts = tabs[name]?.rows.flatMap(({ cells }) => cells.map((one) => one?.value)) ?? [];
    expect(texts, name).toContain(90);
    expect(texts, name).toContain(
      'Among finished and stopped projects, 1 approved change is in the budgets too: 10 more.',
    );
  }
});

test('what waits for a project waits for the end that approved changes have moved', () => {
  // P-002 starts in 12 days; P-001 was to end in 10, and 9 more are approved: 7 days late.
  const first = makeProject({ ...LATE, forecastEndDay: null, baselineEndDay: AS_OF + 10 });
  const next = makeProject({
    ...{ id: 'P-002', startDay: AS_OF + 12, baselineEndDay: AS_OF + 90 },
  });
  const slipsOf = (changes: readonly Change[]) => {
    const portfolio = reviewPortfolio({
      ...{ projects: [first, next], changes, dependencies: [makeDependency('P-001', 'P-002')] },
    });
    const executive = executiveFigures(portfolio, AS_OF);
    const { slips } = programmeFigures(executive, raidFigures(portfolio, AS_OF));
    return slips.map(({ lateDays }) => lateDays);
  };
  expect(slipsOf([])).toEqual([]);
  expect(slipsOf([change({ daysImpact: 9 })])).toEqual([7]);
});

test('a change counts in no reason whose budget or baseline Projects leaves blank, and the tabs say where it went', () => {
  const { assessment, figures } = judge(
    { changes: [change({ costImpact: 50, daysImpact: 9 })] },
    makeProject({ ...LATE, budget: null, baselineEndDay: null, forecastEndDay: AS_OF - 3 }),
  );
  expect(assessment.schedule.reasons).toHaveLength(1);
  expect(assessment.schedule.reasons[0]).not.toHaveProperty('approvedChanges');
  const value = allTabs(figures.portfolio, AS_OF)['Value'];
  const texts = value?.rows.flatMap(({ cells }) => cells.map((one) => one?.value)) ?? [];
  expect(texts.some((one) => String(one).includes('Budget with'))).toBe(false);
  expect(texts.some((one) => String(one).startsWith('Budgets and baseline ends'))).toBe(false);
  expect(texts).toContain(
    '1 approved change with a cost is in no budget: Projects has none of its project.',
  );
});

test('a change that takes more than there is leaves the budget blank, with the reason beside it', () => {
  const { figures, assessment } = judge({ changes: [change({ costImpact: -150 })] });
  expect(assessment.judged.budget).toBeNull();
  const value = allTabs(figures.portfolio, AS_OF)['Value'];
  const texts = value?.rows.flatMap(({ cells }) => cells.map((one) => one?.value)) ?? [];
  expect(
    texts.some((one) =>
      String(one).includes(
        '1 approved change (−150) would leave less than nothing of the budget of 100.',
      ),
    ),
  ).toBe(true);
});

test('the tabs say which budgets they show, and what waits for a decision', () => {
  const { figures } = judge({
    changes: [
      change({ costImpact: 15, daysImpact: 14 }),
      change({ status: 'open', costImpact: 9 }, 2),
    ],
  });
  const tabs = allTabs(figures.portfolio, AS_OF);
  for (const name of ['Executive', 'Programme', 'Delivery', 'Value']) {
    const texts = tabs[name]?.rows.flatMap(({ cells }) => cells.map((one) => one?.value)) ?? [];
    expect(texts, name).toContain(
      'Budgets and baseline ends are those of Projects with 1 approved change of 1 running project in them: 15 more, and the baseline end of 1 project moved. What is implemented is taken to be in Projects already.',
    );
    expect(texts, name).toContain(
      '1 change request waits for a decision, 9 more in all; the figures are without it.',
    );
  }
  const value = tabs['Value']?.rows.flatMap(({ cells }) => cells.map((one) => one?.value));
  expect(value).toContain(115);
  expect(value).toContain('5 (4.3%) over. Budget with 1 approved change (+15).');
});

test('artefacts that are not approved at the last gate that is due make governance amber, by name', () => {
  const { assessment } = judge({
    artefacts: [
      artefact('Business case', { status: 'draft' }),
      artefact('Project plan'),
      artefact('Test report', { status: null }),
      artefact('Charter', { status: 'approved' }),
      artefact('Security case', { status: 'not needed' }),
      artefact('Risk plan', { status: null, link: 'https://example.org/plan' }),
    ],
    milestones: [gate('Start gate', AS_OF - 60), gate('Build gate', AS_OF)],
  });
  expect(assessment.governance.level).toBe('amber');
  expect(assessment.governance.reasons.map(healthSentence)).toEqual([
    'Business case, Project plan and 1 more are not approved at the gate Build gate',
  ]);
  expect(assessment.governance.reasons[0]?.cells).toHaveLength(3);
});

test('at an earlier gate only what the gate names is asked for: which others it needs is not known', () => {
  const milestones = [gate('Business case gate', AS_OF - 1), gate('Go-live gate', AS_OF + 90)];
  const both = [artefact('Business case'), artefact('Test report')];
  expect(
    judge({ artefacts: both, milestones }).assessment.governance.reasons.map(healthSentence),
  ).toEqual(['Business case is not approved at the gate Business case gate']);
  const other = [artefact('Test report')];
  expect(judge({ artefacts: other, milestones }).assessment.governance.level).toBe('green');
});

test.each([
  ['Plan', 'Planning gate', 'green'],
  ['Test', 'Latest review', 'green'],
  ['Plan', 'G2: plan', 'amber'],
  ['Business  case', 'Business-case approved', 'amber'],
  ['Test report', 'Gate for test reports', 'amber'],
  ['—', 'Gate — two', 'green'],
])('of %j the earlier gate %j asks only where it bears it as whole words', (name, due, level) => {
  const milestones = [gate(due, AS_OF - 1), gate('Go-live gate', AS_OF + 90)];
  expect(judge({ artefacts: [artefact(name)], milestones }).assessment.governance.level).toBe(
    level,
  );
});

test.each([
  ['no gate is due', [gate('Gate', AS_OF + 1)]],
  ['the plan has no gate', [makeMilestone('P-001', { baselineDay: AS_OF - 1 })]],
  ['a gate has no day', [gate('Gate', AS_OF, { baselineDay: null })]],
])('nothing is asked for where %s', (_, milestones) => {
  const { assessment } = judge({ artefacts: [artefact('Plan')], milestones });
  expect(assessment.governance.level).toBe('green');
});

test('the Executive tab gives the artefact as a reason', () => {
  const { figures } = judge(
    { artefacts: [artefact('Plan')], milestones: [gate('Gate', AS_OF)] },
    makeProject({ ...LATE, forecastCost: 100, forecastEndDay: LATE.baselineEndDay }),
  );
  const texts = executiveTab(figures).rows.flatMap(({ cells }) => cells.map((one) => one?.value));
  expect(
    texts.some((text) => String(text).startsWith('Plan is not approved at the gate Gate.')),
  ).toBe(true);
});
