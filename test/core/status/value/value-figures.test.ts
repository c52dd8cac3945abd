/** The small portfolio's value, worked out by hand: see `value-cases.ts`. */
import { describe, expect, it } from 'vitest';
import { formatDay, toSerial } from '../../../../core/day/serial.ts';
import { quarterEnd } from '../../../../core/status/quarter-end.ts';
import { forecastMoves } from '../../../../core/status/value/forecast-move-block.ts';
import { valueTab } from '../../../../core/status/value/value.ts';
import { valueAnswer } from '../../../../core/status/value/value-answer.ts';
import { valueDecisions } from '../../../../core/status/value/value-decisions.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { makePortfolio } from '../make-portfolio.ts';
import { makeBenefit } from './make-benefit.ts';
import { LATER, MANY, SMALL, valueFiguresOf } from './value-cases.ts';

const figures = valueFiguresOf(SMALL);

describe('the figures', () => {
  it('set what is to come against what is to be spent', () => {
    expect(
      figures.cases.map(({ assessment, verdict, costToComplete, money }) => [
        ...[assessment.project.id, verdict, money?.toCome.sum ?? null, costToComplete],
      ]),
    ).toEqual([
      ['P-001', 'costs-more', 500_000, 800_000],
      ['P-002', 'worth', 200_000, 90_000],
      ['P-003', 'not-in-money', null, 250_000],
      ['P-004', 'not-in-money', null, 260_000],
      ['P-005', 'no-benefit', null, 70_000],
      ['P-008', 'spent', null, 0],
      ['P-009', 'no-amount', null, null],
    ]);
  });

  it('leave out what stopped projects were to bring, and keep what finished ones did', () => {
    expect(figures.stoppedCount).toBe(1);
    expect(figures.money?.planned).toEqual({ sum: 760_000, known: 4, count: 5 });
    expect(figures.money?.realised).toEqual({ sum: 72_000, known: 2, count: 5 });
  });

  it('name what is late and what was never measured', () => {
    expect(figures.late.map(({ benefit }) => benefit.benefit)).toEqual(['Fees']);
    expect(figures.unmeasured.map(({ benefit }) => benefit.benefit)).toEqual(['Calls avoided']);
  });

  it('compare forecasts with the last report where there is one', () => {
    expect(forecastMoves(figures)).toEqual([]);
    const moves = forecastMoves(valueFiguresOf(LATER));
    expect(moves.map(({ project, then, now }) => [project.id, then, now])).toEqual([
      ['P-001', 950_000, 1_200_000],
      ['P-002', 200_000, 190_000],
    ]);
  });
});

describe('the answer', () => {
  const answerOf = (...benefits: readonly object[]) =>
    valueAnswer(
      valueFiguresOf(
        makePortfolio({
          projects: [makeProject({})],
          benefits: benefits.map((one) => makeBenefit('P-001', one)),
        }),
      ),
    );

  it('says of a plan what of that plan has come, not what came without one', () => {
    expect(answerOf({ planned: 100, realised: 20 }, { realised: 500 })).toMatch(
      /^Of 100 of planned benefit 20 \(20%\) is realised/,
    );
  });

  it('says what it leaves out because it is in another currency', () => {
    expect(
      answerOf({ planned: 100, realised: 20 }, { planned: 900, unit: 'EUR' }, { unit: '$' }),
    ).toMatch(/ is realised, not counting 2 benefits in other currencies; /);
    expect(answerOf({ planned: 9, unit: 'EUR' }, { planned: 9, unit: '$' })).toMatch(
      /^None of the 2 benefits is stated in the currency of the costs;/,
    );
  });
});

describe('what a project is worth', () => {
  const verdictOf = (cost: object, ...benefits: readonly object[]) =>
    valueFiguresOf(
      makePortfolio({
        projects: [makeProject(cost)],
        benefits: [
          makeBenefit('P-099', { planned: 1 }),
          ...benefits.map((one) => makeBenefit('P-001', one)),
        ],
      }),
    ).cases[0]?.verdict;

  it.each([
    [
      'as much to come as to spend',
      { forecastCost: 100, actualCost: 40 },
      [{ planned: 60 }],
      'worth',
    ],
    ['a little less', { forecastCost: 100, actualCost: 40 }, [{ planned: 59 }], 'costs-more'],
    [
      'all of it realised',
      { budget: 9, actualCost: 1 },
      [{ planned: 5, realised: 5 }],
      'costs-more',
    ],
    ['nobody knows what was spent', { budget: 9 }, [{ planned: 5 }], 'no-cost'],
    ['more spent than expected', { budget: 9, actualCost: 10 }, [{ planned: 5 }], 'spent'],
    ['no benefit', { budget: 9, actualCost: 1 }, [], 'no-benefit'],
    ['a benefit without a number', { budget: 9, actualCost: 1 }, [{}], 'no-amount'],
    ['hours', { budget: 9, actualCost: 1 }, [{ unit: 'hours', planned: 5 }], 'not-in-money'],
    [
      'too little in money, and more in another currency',
      { budget: 9, actualCost: 1 },
      [{ planned: 5 }, { unit: 'EUR', planned: 5 }, { unit: 'USD', planned: 5 }],
      'not-in-money',
    ],
  ] as const)('with %s', (_, cost, benefits, verdict) => {
    expect(verdictOf(cost, ...benefits)).toBe(verdict);
  });
});

describe('the decisions', () => {
  it('ask whether to go on once, and nothing of what is mandatory', () => {
    expect(valueDecisions(figures).map(({ reason, id, owner }) => [reason, id, owner])).toEqual([
      ['costs-more', 'P-001', 'CFO (A.B.)'],
      ['late', 'P-002', 'PM (E.F.)'],
      ['unmeasured', 'P-003', 'COO (G.H.)'],
    ]);
  });

  it('ask for more money, or less scope, where nothing is known of benefits', () => {
    const decisions = valueDecisions(valueFiguresOf({ ...SMALL, benefits: [], tables: [] }));
    expect(decisions.map(({ reason, id, amount }) => [reason, id, amount])).toEqual([
      ['over-budget', 'P-001', 300_000],
    ]);
  });

  it.each([
    [[2026, 11, 16], '2026-12-31'],
    [[2026, 12, 31], '2026-12-31'],
    [[2027, 1, 1], '2027-03-31'],
    [[2028, 4, 30], '2028-06-30'],
  ] as const)('of %j are due at the end of the quarter: %s', ([year, month, day], end) => {
    expect(formatDay(quarterEnd(toSerial(year, month, day)))).toBe(end);
  });
});

describe('the tab', () => {
  it('draws the money of its projects, and its costs, in the rows that hold them', () => {
    const { rows, charts = [] } = valueTab(figures);
    expect(charts.map(({ title }) => title)).toEqual([
      'Benefit planned and realised, by project',
      'Budget and forecast cost, by project',
    ]);
    const textsOf = (index: number) => {
      const {
        row,
        column,
        rows: count,
      } = charts[index]?.categories ?? { row: 0, column: 0, rows: 0 };
      return rows.slice(row, row + count).map(({ cells }) => cells[column]?.value);
    };
    expect(textsOf(0)).toEqual([
      ...['ERP ledger renewal', 'Bank interface', 'Travel booking', 'Chat assistant'],
    ]);
    expect(textsOf(1)).toHaveLength(7);
    expect(textsOf(1)[0]).toBe('ERP ledger renewal');
  });

  it('draws nothing of which there is one, or none', () => {
    expect(valueTab(valueFiguresOf(makePortfolio({ projects: [makeProject()] }))).charts).toEqual(
      [],
    );
  });

  it('stays readable for five hundred projects', () => {
    const { rows, charts = [] } = valueTab(valueFiguresOf(MANY));
    expect(rows.length).toBeLessThan(200);
    for (const { categories } of charts) expect(categories.rows).toBe(7);
  });

  it('never shows a number that is none', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, -5, 0, 1e300, null];
    const projects = odd.flatMap((budget, at) =>
      odd.map((forecastCost, other) =>
        makeProject({
          id: `P-${at}${other}`,
          budget,
          forecastCost,
          actualCost: odd[(at + 3) % 6] ?? null,
        }),
      ),
    );
    const benefits = odd.map((planned, at) =>
      makeBenefit(`P-${at}0`, {
        planned,
        realised: odd[(at + 1) % 6] ?? null,
        plannedDay: at * 1e4,
      }),
    );
    const tab = valueTab(valueFiguresOf(makePortfolio({ projects, benefits })));
    const values = tab.rows.flatMap(({ cells }) => cells.map((one) => one?.value ?? null));
    for (const value of values) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      if (typeof value === 'string')
        expect(value).not.toMatch(/NaN|Infinity|undefined|\b0 projects/);
    }
  });
});
