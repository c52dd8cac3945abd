import { expect, test } from 'vitest';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { deliveryTab } from '../../../../core/status/delivery/delivery.ts';
import { deliveryAnswer } from '../../../../core/status/delivery/delivery-words.ts';
import { effort } from '../../capacity/make-capacity.ts';
import { makeProject, makeRaidItem } from '../../portfolio/make-project.ts';
import { makeMilestone } from '../programme/make-plan.ts';
import { seededPlan } from '../programme/seeded-plan.ts';
import { reviewPortfolio } from '../review-portfolio.ts';
import { AS_OF, deliveryOf } from '../tab-cases.ts';

const LEDGER = makeProject({ id: 'P-1', name: 'Ledger', projectManager: 'PM (A.B.)' });
const PORTAL = makeProject({ id: 'P-2', name: 'Portal', projectManager: 'PM (C.D.)', sheetRow: 2 });
const risk = (dueDay: number, owner: string | null = 'Lead (E.F.)') =>
  makeRaidItem({ project: 'P-1', dueDay, owner, sheetRow: dueDay - AS_OF + 99 });

const figuresOf = (parts: Partial<Portfolio>) =>
  deliveryOf(reviewPortfolio({ projects: [LEDGER, PORTAL], ...parts }));

test.each([
  ['one thing', { raid: [risk(AS_OF - 1)] }, '1 thing is overdue, on 1 of 2 running projects.'],
  [
    'things of two kinds, one of nobody',
    { raid: [risk(AS_OF - 1), risk(AS_OF), risk(AS_OF + 14, null), risk(AS_OF + 15)] },
    '1 thing is overdue and 2 are due by 7 Dec 2026, on 1 of 2 running projects; 1 of them has no owner.',
  ],
  [
    'two projects',
    { raid: [risk(AS_OF - 1)], milestones: [makeMilestone('P-2', { forecastDay: AS_OF + 3 })] },
    '1 thing is overdue and 1 is due by 7 Dec 2026, on both running projects.',
  ],
  [
    'more that is due on one than is overdue on the other',
    {
      raid: [risk(AS_OF - 1)],
      milestones: [1, 2, 3].map((after) =>
        makeMilestone('P-2', { name: `Gate ${after}`, forecastDay: AS_OF + after }),
      ),
    },
    '1 thing is overdue and 3 are due by 7 Dec 2026, on both running projects; most is to do on Portal (3).',
  ],
  [
    'the only project',
    { projects: [LEDGER], raid: [risk(AS_OF + 3)] },
    '1 thing is due by 7 Dec 2026, on the only running project.',
  ],
  [
    'nothing to do',
    { raid: [risk(AS_OF + 15)] },
    'Nothing is overdue, blocked or due by 7 Dec 2026 on 2 running projects.',
  ],
  [
    'nothing to do on the only project',
    { projects: [LEDGER], raid: [risk(AS_OF + 15)] },
    'Nothing is overdue, blocked or due by 7 Dec 2026 on the only running project.',
  ],
  [
    'nothing running',
    { projects: [{ ...LEDGER, stage: 'closed' as const }], raid: [risk(AS_OF - 1)] },
    'No project is running: nothing is due.',
  ],
])('%s', (_, parts, expected) => {
  expect(deliveryAnswer(figuresOf(parts))).toBe(expected);
});

/** What stands in the blocks, in one line an item. */
const itemsOf = (parts: Partial<Portfolio>) =>
  figuresOf(parts).busy.flatMap(({ items }) =>
    items.map((item) =>
      [item.kind, item.owner, item.day === null ? null : item.day - AS_OF, item.explain()].join(
        ' | ',
      ),
    ),
  );

test('an issue that is grave and nobody’s is blocked; one that is not grave, or a risk, is not', () => {
  const issue = (severity: 'medium' | 'high' | 'critical', type: 'issue' | 'risk' = 'issue') =>
    makeRaidItem({ project: 'P-1', type, severity });
  expect(
    itemsOf({ raid: [issue('critical'), issue('high'), issue('medium'), issue('high', 'risk')] }),
  ).toEqual([
    'issue |  |  | Critical, and nobody has it.',
    'issue |  |  | High, and nobody has it.',
  ]);
});

test('an open request that starts within the weeks of Settings is blocked, a later one and a staffed one are not', () => {
  const request = { project: 'P-2', person: null, role: 'Tester', hoursPerWeek: 8 };
  const allocations = [
    effort('2026-12-21', '2027-01-29', request),
    effort('2026-11-09', '2027-01-29', { ...request, role: 'Developer' }),
    effort('2026-12-22', '2027-01-29', { ...request, role: 'Analyst' }),
  ];
  expect(itemsOf({ allocations })).toEqual([
    'request | PM (C.D.) | -14 | Should have started on 9 Nov 2026, and nobody is named for it.',
    'request | PM (C.D.) | 28 | Starts on 21 Dec 2026, and nobody is named for it.',
  ]);
});

test('a question of Projects that the decision log has too is asked once, and not at all once it is decided', () => {
  const asking = { ...LEDGER, decisionNeeded: 'Wait for the vendor?', decisionByDay: AS_OF - 4 };
  const logged = (decidedDay: number | null) => ({
    ...{ id: 'D-7', project: 'Ledger', question: 'Wait for  the vendor?', options: null },
    ...{ owner: 'CIO (G.H.)', neededByDay: AS_OF - 2, decidedDay, outcome: null, status: null },
    ...{ source: { sheet: 'Decisions', columns: { id: 0 } }, sheetRow: 1 },
  });
  expect(itemsOf({ projects: [asking] })).toEqual(['decision | PM (A.B.) | -4 | ']);
  expect(itemsOf({ projects: [asking], decisions: [logged(null)] })).toEqual([
    'decision | CIO (G.H.) | -2 | ',
  ]);
  expect(itemsOf({ projects: [asking], decisions: [logged(AS_OF - 1)] })).toEqual([]);
});

test('a decision with an outcome is taken, also without its day; one that names nobody is the sponsor’s or else the manager’s', () => {
  const logged = (id: string, facts: object = {}) => ({
    ...{ id, project: 'P-1', question: `Which ${id}?`, options: null, owner: null },
    ...{ neededByDay: AS_OF - 2, decidedDay: null, outcome: null, status: null },
    ...{ source: { sheet: 'Decisions', columns: { id: 0 } }, sheetRow: 1, ...facts },
  });
  expect(itemsOf({ decisions: [logged('D-1', { outcome: 'Build' }), logged('D-2')] })).toEqual([
    'decision | PM (A.B.) | -2 | ',
  ]);
});

test('a question of Projects that the log has without its question mark is asked once', () => {
  const asking = { ...LEDGER, decisionNeeded: 'Wait for the vendor?', decisionByDay: AS_OF - 4 };
  const logged = {
    ...{ id: 'D-7', project: 'Ledger', question: 'Wait for the vendor', options: null },
    ...{
      owner: 'CIO (G.H.)',
      neededByDay: AS_OF - 2,
      decidedDay: null,
      outcome: null,
      status: null,
    },
    ...{ source: { sheet: 'Decisions', columns: { id: 0 } }, sheetRow: 1 },
  };
  expect(itemsOf({ projects: [asking], decisions: [logged] })).toEqual([
    'decision | CIO (G.H.) | -2 | ',
  ]);
});

const textsOf = (parts: Partial<Portfolio>) =>
  deliveryTab(figuresOf(parts)).rows.map(({ cells }) =>
    cells.map((cell) => cell?.value ?? '').join('|'),
  );

test('what nobody has is no owner’s', () => {
  const none = { ...PORTAL, projectManager: null };
  const end = [makeMilestone('P-2', { forecastDay: AS_OF + 3 })];
  expect(
    textsOf({ projects: [LEDGER, none], raid: [risk(AS_OF + 1)], milestones: end }),
  ).toContainEqual(expect.stringMatching(/^1 thing with 1 owner, and 1 with nobody\. /));
  expect(textsOf({ projects: [none], milestones: end })).toContainEqual(
    expect.stringMatching(/^1 thing, and nobody is named for it\. /),
  );
});

test('how much is known is counted over what running projects have open', () => {
  const closed = makeProject({ id: 'P-3', stage: 'closed', sheetRow: 3 });
  const texts = textsOf({
    projects: [LEDGER, closed],
    raid: [
      risk(AS_OF + 1),
      ...['P-3', 'P-9'].map((id) => makeRaidItem({ project: id, dueDay: null })),
    ],
    milestones: ['P-1', 'P-3', 'P-9'].map((id) => makeMilestone(id, { forecastDay: AS_OF + 3 })),
  });
  const known = texts.filter((text) => text.startsWith('|Open'));
  expect(known.map((text) => text.replace(/\|+$/, ''))).toEqual([
    '|Open milestones with a day|1 of 1',
    '|Open RAID entries with a due day|1 of 1',
    '|Open RAID entries with an owner|1 of 1',
  ]);
});

test('the end of a project is said once: not beside a milestone of that day', () => {
  const ending = { ...LEDGER, forecastEndDay: AS_OF + 5 };
  expect(itemsOf({ projects: [ending] })).toEqual(['end | PM (A.B.) | 5 | ']);
  const milestones = [makeMilestone('P-1', { forecastDay: AS_OF + 5 })];
  expect(itemsOf({ projects: [ending], milestones })).toEqual(['milestone | PM (A.B.) | 5 | ']);
});

test('on 500 projects the most urgent come first, and what has no room is counted', () => {
  const figures = deliveryOf(
    seededPlan({ projects: 500, raid: 2_000, milestones: 2_000, dependencies: 200 }),
  );
  const texts = deliveryTab(figures).rows.map(({ cells }) => cells[0]?.value);
  const left = figures.busy.length;
  expect(left).toBeGreaterThan(100);
  expect(texts).toContain(`and ${left - 100} more`);
  expect(texts).toContain(
    `${left - 40} more projects with less to do have no block of their own: see the table at the top.`,
  );
  const urgent = figures.busy.map(({ counts: { items, due } }) => items - due);
  expect([...urgent].sort((a, b) => b - a)).toEqual(urgent);
  expect(texts.length).toBeLessThan(700);
  expect(figures.busy.length + figures.idle.length).toBe(figures.executive.live.length);
});
