/** HEALTH: the same as the Executive tab makes of the same tables; and what a register may lack. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import { HEALTH } from '../../../core/functions/health.ts';
import { Failure, type ResultCell, Unknown } from '../../../core/functions/result-cell.ts';
import { PROJECTS, type Project } from '../../../core/model/projects.ts';
import { healthSentences } from '../../../core/portfolio/health-sentence.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { makePortfolio } from '../status/make-portfolio.ts';
import { AS_OF, headerRowOf, holidays, readTabs, tab } from './sample-tabs.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(HEALTH, args));
const TABS = ['Project register', 'RAID log', 'Public holidays'] as const;

describe('on the sample', () => {
  it.each([
    ['with its RAID log', TABS, tab('RAID log')],
    ['without a RAID log', TABS.filter((name) => name !== 'RAID log'), null],
  ])('%s each project stands where the Executive tab has it', (_, tabs, log) => {
    const { assessments } = executiveFigures(readTabs(...tabs), AS_OF);
    const block = callFunction(HEALTH, [tab('Project register'), AS_OF, log, holidays()]);
    const first = headerRowOf('Project register') + 1;
    let judged = 0;
    let failed = 0;
    for (const { project, computed, reasons } of assessments) {
      const [status, why] = block[1 + project.sheetRow - first] as readonly ResultCell[];
      if (status instanceof Failure) {
        failed += 1;
        continue;
      }
      if (computed === null) {
        expect(status, project.id).toBeInstanceOf(Unknown);
        continue;
      }
      expect([status, why ?? ''], project.id).toEqual([computed, healthSentences(reasons)]);
      judged += 1;
    }
    expect([assessments.length, judged, failed]).toEqual([24, 18, 3]);
  });

  it('says which entries of the RAID log were not counted', () => {
    const lines = call(tab('Project register'), AS_OF, tab('RAID log')).slice(-2);
    expect(lines).toEqual([
      [
        'Not counted: Raid log, row 22: "Type" in Type is not one of its choices; expected risk, assumption, issue or dependency',
        null,
      ],
      [
        'Not counted: Raid log, row 27: "6" in Probability is out of range; expected a number from 1 to 5',
        null,
      ],
    ]);
  });
});

const near = (from: number, to: number) =>
  fc.option(fc.integer({ min: AS_OF + from, max: AS_OF + to }));
const money = fc.option(fc.integer({ min: 0, max: 2000 }));
const facts = fc.record({
  state: fc.option(fc.constantFrom('active', 'paused', 'stopped'), { freq: 2 }),
  startDay: near(-300, 0),
  baselineEndDay: near(-30, 300),
  forecastEndDay: near(-30, 300),
  actualEndDay: fc.option(fc.integer({ min: AS_OF - 90, max: AS_OF + 9 }), { freq: 1 }),
  completeShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  budget: money,
  actualCost: money,
  forecastCost: money,
  sponsor: fc.option(fc.constantFrom('CFO (A.B.)', 'COO (C.D.)')),
  projectManager: fc.option(fc.constant('PM (E.F.)')),
}) as fc.Arbitrary<Partial<Project>>;

const KEYS = Object.keys(PROJECTS.columns);

it('on seeded registers it is what the Executive tab has, with and without headers', () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 8 }), (list) => {
      const projects = list.map((one, index) =>
        makeProject({ ...one, id: `P-${index}`, name: `Project ${index}`, sheetRow: index + 1 }),
      );
      const { assessments } = executiveFigures(makePortfolio({ projects }), AS_OF);
      // Shares with their sign: a column of a few bare numbers cannot show what they are.
      const grid: Grid = projects.map((project) =>
        KEYS.map((key): Cell => {
          const value = project[key as keyof Project] as Cell;
          return key === 'completeShare' && value !== null ? `${(value as number) * 100}%` : value;
        }),
      );
      const headed = [Object.values(PROJECTS.columns).map(({ header }) => header), ...grid];
      const found = callFunction(HEALTH, [headed, AS_OF]).slice(1);
      expect(callFunction(HEALTH, [grid, AS_OF])).toEqual(found);
      for (const [index, { computed, reasons }] of assessments.entries()) {
        const [status, why] = found[index] as readonly ResultCell[];
        if (computed === null) expect(why).toMatch(/^Not judged: .+\.$/);
        else expect([status, why ?? '']).toEqual([computed, healthSentences(reasons)]);
      }
    }),
    { numRuns: 60 },
  );
});

it('reads amounts in thousands beside whole ones', () => {
  const found = (budget: [string, number], forecast: [string, number | string]) =>
    callFunction(HEALTH, [
      [
        ['ID', 'Baseline end', 'Forecast end', budget[0], forecast[0]],
        ['P-1', AS_OF + 30, AS_OF + 30, budget[1], forecast[1]],
      ],
      AS_OF,
    ]).slice(1);
  const whole = found(['Budget', 100_000], ['Forecast cost', 130_000]);
  expect(whole[0]?.[0]).toBe('red');
  expect(found(['Budget (£k)', 100], ['EAC £k', 130])).toEqual(whole);
  expect(found(['Budget (£k)', 100], ['EAC', 130_000])).toEqual(whole);
  expect(found(['Budget (£m)', 0.1], ['EAC £m', '130k'])).toEqual(whole);
});

const END = dayOf('2026-12-18');
const REGISTER: Grid = [
  ['ID', 'Baseline end', 'Forecast end'],
  ['P-1', END, END],
  ['P-2', END, END],
];

describe('a register', () => {
  it('may be known by names alone', () => {
    const log = [
      ['Project', 'Severity', 'Raised', 'Due'],
      ['billing', 'High', AS_OF - 9, AS_OF - 1],
    ];
    const register = [
      ['Project name', 'Baseline end', 'Forecast end'],
      ['Billing', END, END],
      ['Portal', END, END],
    ];
    expect(call(register, AS_OF, log)).toEqual([
      ['Status', 'Reason'],
      ['amber', 'RAID: 1 high or critical overdue.'],
      ['green', null],
    ]);
  });

  it.each(['Total', 'Grand total', 'Sum:'])(
    'has a row "%s" that sums up others, not judged',
    (total) => {
      const found = call([...REGISTER, [total, null, END]], AS_OF);
      const failure = `#VALUE! Projects, row 4: "${total}" sums up other rows`;
      expect(found.slice(1)).toEqual([
        ['green', null],
        ['green', null],
        [failure, failure],
      ]);
    },
  );

  it('has a bad cell fail in its row alone', () => {
    const register = [...REGISTER, ['P-3', 'soon', END]];
    const failure =
      '#VALUE! Projects, row 4: "soon" in Baseline end is not a date; expected a date such as 2026-02-28';
    expect(call(register, AS_OF)).toEqual([
      ['Status', 'Reason'],
      ['green', null],
      ['green', null],
      [failure, failure],
    ]);
  });

  it('of which nothing is known says what it lacks', () => {
    expect(
      call(
        [
          ['ID', 'Name'],
          ['P-1', 'Billing'],
        ],
        AS_OF,
      )[1],
    ).toEqual([
      'unknown: neither a baseline nor a forecast end; no budget',
      'Not judged: neither a baseline nor a forecast end; no budget.',
    ]);
  });

  it('names sponsors for some projects: the others have a reason', () => {
    const register = REGISTER.map((row, index) => [
      ...row,
      ['Sponsor', 'CFO (A.B.)', null][index] ?? null,
    ]);
    expect(call(register, AS_OF).slice(1)).toEqual([
      ['green', null],
      ['amber', 'No sponsor is named.'],
    ]);
  });
});

describe('a RAID log', () => {
  it('that holds entries of which none can be read makes nobody’s RAID green', () => {
    const log = [
      ['Project', 'Raised', 'Type'],
      ['P-1', 'soon', 'Risk'],
    ];
    const block = call(REGISTER, AS_OF, log);
    expect(block.slice(1, 3)).toEqual([
      ['green', null],
      ['green', null],
    ]);
    expect(block[3]?.[0]).toMatch(/^Not counted: Raid log, row 2: "soon" in Raised/);
  });

  it('counts an entry with a bad cell as the Executive tab does: that cell is blank', () => {
    const log = [
      ['Project', 'Raised', 'Type', 'Severity', 'Due'],
      ['P-1', AS_OF - 9, 'Issue', 'High', 'soon'],
      ['P-1', AS_OF - 9, 'Issue', 'High', null],
    ];
    expect(call(REGISTER, AS_OF, log)[1]).toEqual(['amber', 'RAID: 2 high or critical open.']);
  });

  it('without a column that is needed fails as a whole', () => {
    expect(
      call(REGISTER, AS_OF, [
        ['Project', 'Due'],
        ['P-1', END],
      ]),
    ).toEqual([['#VALUE! Raid log has no column Raised']]);
  });
});
