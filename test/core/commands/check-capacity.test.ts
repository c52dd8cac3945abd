import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import type { SheetSnapshot } from '../../../core/cell/snapshot.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { planText } from '../../../core/plan/plan-text.ts';
import { buildSample } from '../../../sample/build-sample.ts';
import { sheetCells } from '../../../sample/sample-sheet.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const AS_OF = toSerial(2026, 11, 16);
const CONTEXT = { asOf: AS_OF, mapping: [] };
const capacity = commandById('capacity');

const PEOPLE: Grid = [
  ['ID', 'Name', 'Role', 'Team', 'Hours per week', 'BAU %'],
  ['S-1', 'Developer · AB', 'Developer', 'Digital', 40, 0.25],
];
const WORK: Grid = [
  ['Project', 'Person', 'Role', 'From', 'To', 'Allocation %'],
  ['P-1', 'S-1', null, AS_OF, AS_OF + 11, 0.5],
  ['P-2', 'S-1', null, AS_OF + 7, AS_OF + 11, 0.5],
];

const PERSON = makeSheet('Pool', PEOPLE);
const BOOKINGS = makeSheet('Bookings', WORK);

function sampleSheets(): readonly SheetSnapshot[] {
  return buildSample().sheets.map((sheet) =>
    makeSheet(
      sheet.name,
      sheetCells(sheet).map((row): Cell[] => [...row]),
    ),
  );
}

describe('can run', () => {
  test.each([
    ['allocations', [PERSON, BOOKINGS]],
    [
      'a staffing matrix alone',
      [
        PERSON,
        makeSheet('Plan', [
          ['Project', 'Person', 'Role', 'Unit', AS_OF, AS_OF + 7],
          ['P-1', 'S-1', null, 'hours', 30, 20],
        ]),
      ],
    ],
  ] as const)('with people and %s', (_, sheets) => {
    expect(capacity.can(makeSnapshot(...sheets), CONTEXT)).toEqual({ can: true });
  });

  const noPeople =
    'The workbook has no People table. Add a tab whose header row has at least ID, Name and Role.';
  const noWork =
    'The workbook has neither an Allocations table nor a Staffing matrix. Add a tab whose header row has at least Project, Person, From, To and Allocation %.';

  test.each([
    ['no tab', [], `${noPeople} ${noWork}`],
    ['work alone', [BOOKINGS], noPeople],
    ['people alone', [PERSON], noWork],
    [
      'nothing but headers',
      [makeSheet('Pool', PEOPLE.slice(0, 1)), makeSheet('Bookings', WORK.slice(0, 1))],
      'The tab Pool has the headers of People and no rows. Give it at least one row with an ID, a Name and a Role. The tab Bookings has the headers of Allocations and no rows. Give it at least one row with a Project, a Person or a Role, and how much of which days.',
    ],
    [
      'people without ids',
      [
        makeSheet('Team', [
          ['Name', 'Job title', 'Team'],
          ['A. B.', 'Analyst', 'Blue'],
          ['A. B.', 'Developer', 'Red'],
        ]),
        BOOKINGS,
      ],
      'The tab Team is no People table yet: it lacks the column ID. Add what is missing, or choose in the findings of Check that Name is its ID too.',
    ],
  ] as const)('with %s it cannot, and says what to do', (_, sheets, why) => {
    expect(capacity.can(makeSnapshot(...sheets), CONTEXT)).toEqual({ can: false, why });
  });
});

describe('the plan', () => {
  const plan = capacity.run(makeSnapshot(PERSON, BOOKINGS), CONTEXT);

  test('makes the tab and what is remembered aside, swaps them in, shows the tab, and leaves the others alone', () => {
    expect(plan.written).toEqual([
      { what: 'tab-made', sheet: 'Capacity review 2026-11-16', detail: null },
      { what: 'tab-made', sheet: 'Review history', detail: null },
    ]);
    expect(plan.steps.filter((step) => step.step === 'add-sheet')).toHaveLength(2);
    expect(plan.steps.at(-1)).toEqual({ step: 'show', sheet: 'Capacity review 2026-11-16' });
    for (const step of plan.steps) expect(['Pool', 'Bookings']).not.toContain(step.sheet);
    expect(planText(plan)).toContain('status:capacity');
  });

  test('holds the answer, and the loads as shares with their looks', () => {
    const values = plan.steps.flatMap((step) => (step.step === 'write' ? step.values : [])).flat();
    // 30 hours net: 20 in the first week, 20 + 20 in the second.
    expect(values).toContain(
      'The only person is over capacity in the 26 weeks to 16 May 2027: Developer · AB (10 hours);',
    );
    expect(values).toContain(0.667);
    expect(values).toContain(1.333);
    const fills = plan.steps.flatMap((step) =>
      step.step === 'style' ? step.runs.map((run) => run.style.fill) : [],
    );
    expect(fills).toContain('#B42318');
    const links = plan.steps.flatMap((step) => (step.step === 'links' ? step.links : []));
    expect(links.map((link) => link.target)).toContainEqual({ sheet: 'Pool', a1: 'B2' });
    expect(links.map((link) => link.target)).toContainEqual({ sheet: 'Bookings', a1: 'F3' });
  });

  test('is the same when it is asked for twice', () => {
    expect(capacity.run(makeSnapshot(PERSON, BOOKINGS), CONTEXT)).toEqual(plan);
  });
});

describe('the result', () => {
  test('survives JSON, whatever is in the workbook', () => {
    for (const sheets of [[], [PERSON], [BOOKINGS], [PERSON, BOOKINGS], sampleSheets()]) {
      const result = capacity.result?.(makeSnapshot(...sheets), CONTEXT);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  test('has the tab’s answer, its tables, and every conflict with its cells', () => {
    const result = capacity.result?.(makeSnapshot(PERSON, BOOKINGS), CONTEXT);
    expect(result?.answer).toMatch(/^The only person is over capacity/);
    expect(result?.tables.map(({ title }) => title)).toEqual([
      'Conflicts',
      'Bottlenecks',
      'Load of the roles in per cent, by week, 8 of 26 weeks',
    ]);
    expect(result?.tables[0]?.rows[0]).toEqual([
      ...['Over-allocated', 'Developer · AB', '2026-11-23', '2026-11-29', 1, '10 h over'],
      'P-1, P-2',
    ]);
    expect(result?.tables[2]?.rows[0]?.slice(0, 6)).toEqual(['Developer', 1, 8, 67, 133, 0]);
    expect(result?.data).toMatchObject({
      asOf: '2026-11-16',
      coverage: { counted: 2, count: 2 },
      pool: { demandHours: 60, netHours: 780, load: 0.077 },
      heatMaps: {
        people: {
          end: '2027-05-16',
          rows: [{ id: 'S-1', loadShares: { 0: 0.667, 1: 1.333, 2: 0 } }],
        },
      },
      conflicts: [
        {
          kind: 'over-allocated',
          subject: { what: 'person', id: 'S-1', name: 'Developer · AB' },
          excessHours: 10,
          peak: 1.333,
          cells: ['A2', 'B2', 'D2', 'E2', 'F2', 'A3', 'B3', 'D3', 'E3', 'F3'].map((a1) => ({
            sheet: 'Bookings',
            a1,
          })),
        },
        { kind: 'role-short' },
      ],
      // The role has one person, who is over by the same hours: one decision.
      decisions: [{ about: { id: 'S-1' }, by: '2026-11-23', owners: ['Resource manager'] }],
    });
  });

  test('names the cells of what people have beside those of the plan, for conflicts and bottlenecks', () => {
    const leave = makeSheet('Leave', [
      ['Person', 'From', 'To'],
      ['S-1', AS_OF + 8, AS_OF + 8],
    ]);
    const { data } = capacity.result?.(makeSnapshot(PERSON, BOOKINGS, leave), CONTEXT) ?? {};
    const { conflicts, bottlenecks } = data as {
      readonly [list in 'conflicts' | 'bottlenecks']: readonly {
        readonly supplyCells: readonly { readonly sheet: string; readonly a1: string }[];
        readonly cells: readonly { readonly sheet: string; readonly a1: string }[];
      }[];
    };
    const [over] = conflicts;
    const [alone] = bottlenecks;
    for (const found of [over, alone]) {
      const supply = found?.supplyCells.map(({ sheet, a1 }) => `${sheet}!${a1}`);
      expect(supply).toEqual(
        expect.arrayContaining(['Pool!E2', 'Pool!F2', 'Leave!B2', 'Leave!C2']),
      );
      expect(found?.cells.map(({ a1 }) => a1)).toEqual(expect.arrayContaining(['F2', 'F3']));
      expect(found?.cells.every(({ sheet }) => sheet === 'Bookings')).toBe(true);
    }
  });

  test('counts no weeks of a span that goes beyond those looked at, and says in which there is no capacity', () => {
    const away = makeSheet('Leave', [
      ['Person', 'From', 'To'],
      ['S-1', AS_OF, AS_OF + 4],
    ]);
    const work = makeSheet('Bookings', [
      ...WORK,
      ['P-1', null, 'Developer', AS_OF + 14, AS_OF + 400, 0.1],
    ]);
    const result = capacity.result?.(makeSnapshot(PERSON, away, work), CONTEXT);
    const rows = result?.tables[0]?.rows.map(([kind, , , , weeks]) => [kind, weeks]);
    expect(rows).toContainEqual(['Over-allocated', 2]);
    expect(rows).toContainEqual(['Unstaffed requests', null]);
    expect(result?.data).toMatchObject({
      conflicts: { 0: { kind: 'over-allocated', weeks: 2, weeksWithoutCapacity: 1, peak: 1.333 } },
    });
  });

  test('says of all hours what they are, and of how many weeks the load is shown', () => {
    const tables = capacity.result?.(makeSnapshot(...sampleSheets()), CONTEXT).tables ?? [];
    const hours = tables[0]?.rows.map(([kind, , , , , text]) => `${kind}: ${text}`) ?? [];
    expect(hours).toContain('Unstaffed requests: 288 h asked');
    expect(hours.some((text) => /^Over-allocated: [\d.]+ h over$/.test(text))).toBe(true);
    expect(hours.some((text) => /^Roles short: [\d.]+ h short$/.test(text))).toBe(true);
    expect(hours.some((text) => /^In no table: [\d.]+ h in no load$/.test(text))).toBe(true);
    expect(tables[2]?.title).toBe('Load of the roles in per cent, by week, 8 of 26 weeks');
  });

  test('has in its data the hours of unknown names, and who may be meant', () => {
    const work = makeSheet('Bookings', [
      ...WORK,
      ['P-1', 'Developer · QQ', null, AS_OF, AS_OF + 4, 1],
    ]);
    expect(capacity.result?.(makeSnapshot(PERSON, work), CONTEXT).data).toMatchObject({
      coverage: { hoursOfUnknownNames: 40 },
    });
  });

  test('of the sample has a conflict of every kind', () => {
    const result = capacity.result?.(makeSnapshot(...sampleSheets()), CONTEXT);
    const kinds = new Set(result?.tables[0]?.rows.map(([kind]) => kind));
    expect(kinds.size).toBe(7);
  });
});
