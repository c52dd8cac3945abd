/** RAIDAGE: the same as the RAID review, row by row, on the sample and on seeded logs; and what a log may lack. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { RAIDAGE } from '../../../core/functions/raidage.ts';
import { Failure, type ResultCell, Unknown } from '../../../core/functions/result-cell.ts';
import { generalCalendar } from '../../../core/model/general-calendar.ts';
import { RAID, type RaidItem } from '../../../core/model/raid.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { ageRaidLog } from '../../../core/raid/age-raid-log.ts';
import type { RaidEntry, RaidResult } from '../../../core/raid/raid-result.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { ageItems, day, AS_OF as LOG_DAY } from '../raid/make-log.ts';
import { AS_OF, headerRowOf, holidays, readTabs, tab } from './sample-tabs.ts';
import { shown } from './standard-call.ts';

const HEADERS = [
  'Age (days)',
  'Stale',
  'Overdue (days)',
  'Bucket',
  'Escalate to',
  'Age (working days)',
];

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(RAIDAGE, args));

/** What the six cells of an entry have to be; unknown ones are blank. */
function expectedCells(entry: RaidEntry, { bucketLabels }: RaidResult): readonly unknown[] {
  const { isOpen, dueInDays, bucket, escalation } = entry;
  const word = escalation?.level === 'programme' ? 'Programme' : 'Steering';
  return [
    entry.ageDays,
    isOpen ? entry.flags.includes('stale') : null,
    isOpen && dueInDays !== null ? Math.max(0, 0 - dueInDays) : null,
    bucket === null ? null : `${bucketLabels[bucket]} days`,
    escalation === null ? null : escalation.to === null ? word : `${word}: ${escalation.to}`,
    entry.ageWorkingDays,
  ];
}

const plain = (cells: readonly ResultCell[]) =>
  cells.map((cell) => (cell instanceof Unknown ? null : cell));

describe('on the sample', () => {
  const portfolio = readTabs('Project register', 'RAID log', 'Public holidays');
  const result = ageRaidLog({
    ...{ items: portfolio.raid, projects: portfolio.projects, milestones: [], history: [] },
    ...{ asOfDay: AS_OF, calendar: generalCalendar(portfolio), settings: DEFAULT_SETTINGS },
  });
  const block = callFunction(RAIDAGE, [
    ...[tab('RAID log'), AS_OF, holidays(), null, tab('Project register')],
  ]);

  it('every row that can be read is what the RAID review has', () => {
    let compared = 0;
    const first = headerRowOf('RAID log') + 1;
    for (const entry of result.entries) {
      const item = portfolio.raid[entry.row] as RaidItem;
      const cells = block[1 + item.sheetRow - first] as readonly ResultCell[];
      if (cells[0] instanceof Failure) continue;
      expect(plain(cells), item.id).toEqual(expectedCells(entry, result));
      compared += 1;
    }
    expect([result.entries.length, compared]).toEqual([39, 38]);
    expect(block[0]).toEqual(HEADERS);
  });

  it('rows that the sample has spoilt fail alone, with what is wrong', () => {
    const reasons = block.flatMap(([cell]) => (cell instanceof Failure ? [cell.reason] : []));
    expect(reasons).toEqual([
      'Log, row 22: "Type" in Type is not one of its choices; expected risk, assumption, issue or dependency',
      'Log, row 27: "6" in Probability is out of range; expected a number from 1 to 5',
    ]);
  });

  it('stale, overdue, escalated and unknown all occur', () => {
    const column = (index: number) => block.slice(1).map((row) => row[index]);
    expect(column(1).filter((cell) => cell === true).length).toBeGreaterThan(3);
    expect(column(2).filter((cell) => typeof cell === 'number' && cell > 0).length).toBeGreaterThan(
      3,
    );
    expect(column(2)).toContain(null);
    expect(new Set(column(4)).size).toBeGreaterThan(3);
  });
});

const near = (from: number, to: number) => fc.integer({ min: LOG_DAY + from, max: LOG_DAY + to });
const text = <T extends string>(...texts: readonly T[]) => fc.option(fc.constantFrom(...texts));
const rating = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
const facts = fc.record({
  type: fc.constantFrom('risk', 'assumption', 'issue', 'dependency'),
  project: fc.constantFrom('P-001', 'p-001', 'Ledger renewal', 'P-002', 'Ghost'),
  raisedDay: near(-400, 20),
  dueDay: fc.option(near(-200, 200)),
  lastReviewedDay: fc.option(near(-300, 10)),
  status: text('open', 'in progress', 'mitigated', 'closed'),
  closedDay: fc.option(near(-300, 30), { freq: 2 }),
  probability: rating,
  impact: rating,
  severity: text('low', 'medium', 'high', 'critical'),
  escalatedTo: text('PMO', 'Steering', 'not required'),
}) as fc.Arbitrary<Partial<RaidItem>>;

const KEYS = Object.keys(RAID.columns);
const ALL_HEADERS = Object.values(RAID.columns).map(({ header }) => header);

/** Items as the RAID table would hold them, in the order of its columns, without headers. */
function cellsOf(items: readonly Partial<RaidItem>[]): Grid {
  return items.map((item, index) =>
    KEYS.map((key): Cell => {
      if (key === 'id') return `R-${index + 1}`;
      if (key === 'title') return 'Interface is late';
      return (item[key as keyof RaidItem] ?? null) as Cell;
    }),
  );
}

const PROJECTS: Grid = [
  ['ID', 'Name', 'Programme', 'Sponsor'],
  ['P-001', 'Ledger renewal', 'Finance platform', 'CFO (A.B.)'],
  ['P-002', 'Portal', null, null],
];
const MODEL_PROJECTS = [
  makeProject({ programme: 'Finance platform', sponsor: 'CFO (A.B.)' }),
  makeProject({ id: 'P-002', name: 'Portal' }),
];

describe('on seeded logs', () => {
  const logs = fc.array(facts, { minLength: 1, maxLength: 30 });

  it('it is what ageing the log gives, with and without headers', () => {
    fc.assert(
      fc.property(logs, fc.array(near(-300, 0), { maxLength: 9 }), (items, off) => {
        const result = ageItems(items, {
          projects: MODEL_PROJECTS,
          calendar: makeCalendar('0000011', off),
        });
        const expected = result.entries.map((entry) => expectedCells(entry, result));
        const rest = [LOG_DAY, [off], null, PROJECTS] as const;
        const bare = callFunction(RAIDAGE, [cellsOf(items), ...rest]);
        expect(bare.map(plain)).toEqual(expected);
        const headed = callFunction(RAIDAGE, [[ALL_HEADERS, ...cellsOf(items)], ...rest]);
        expect(headed.map(plain)).toEqual([HEADERS, ...expected]);
      }),
    );
  });

  it('buckets and limits of one’s own are those of the settings', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      ...{ ageBuckets: [0, 10, 100], reviewHighDays: 3, reviewMediumDays: 20, reviewLowDays: 50 },
    };
    fc.assert(
      fc.property(logs, (items) => {
        const result = ageItems(items, { settings });
        const found = callFunction(RAIDAGE, [
          ...[cellsOf(items), LOG_DAY, null, null, null],
          ...[[[0, 10, 100]], [[3], [20], [50]]],
        ]);
        expect(found.map(plain)).toEqual(
          result.entries.map((entry) => expectedCells(entry, result)),
        );
      }),
    );
  });

  it('a row’s result does not depend on the other rows', () => {
    fc.assert(
      fc.property(logs, (items) => {
        const whole = call(cellsOf(items), LOG_DAY);
        const turned = call([...cellsOf(items)].reverse(), LOG_DAY);
        expect([...turned].reverse()).toEqual(whole);
      }),
    );
  });
});

describe('a log', () => {
  const raised = day('2026-11-13');

  it('of nothing but raised days has ages', () => {
    expect(call([['Date raised'], [raised], [LOG_DAY + 1], [null]], LOG_DAY)).toEqual([
      HEADERS,
      [10, false, 'unknown: no due date', '0–30 days', null, 6],
      ['unknown: raised in the future', null, null, null, null, null],
    ]);
  });

  it('without a raised column says so', () => {
    expect(
      call(
        [
          ['ID', 'Due'],
          ['R-1', raised],
        ],
        LOG_DAY,
      ),
    ).toEqual([['#VALUE! Log has no column Raised']]);
  });

  it('with a row that is blank in Raised lets that row fail, and no other', () => {
    const failure = '#VALUE! Log, row 3: Raised is blank';
    expect(
      call(
        [
          ['ID', 'Raised', 'Due'],
          ['R-1', raised, LOG_DAY - 1],
          ['R-2', null, LOG_DAY - 1],
          [null, null, null],
          ['R-3', raised, LOG_DAY],
        ],
        LOG_DAY,
      ),
    ).toEqual([
      HEADERS,
      [10, false, 1, '0–30 days', null, 6],
      [failure, failure, failure, failure, failure, failure],
      [null, null, null, null, null, null],
      [10, false, 0, '0–30 days', null, 6],
    ]);
  });

  it('may hold what it likes in columns that are not looked at', () => {
    const grid = [
      ['Raised', 'Cost impact', 'Response', 'Needed by', 'Owner', 'Notes'],
      [raised, 'plenty', 'pray', 'soon', { error: '#REF!' } as const, { error: '#N/A' } as const],
    ];
    expect(call(grid, LOG_DAY)[1]?.[0]).toBe(10);
  });

  it('without a type takes an entry with a probability for a risk, any other for an issue', () => {
    // 15 days without a review: too many for high, not for low. A risk’s severity is not its impact.
    const grid = [
      ['Raised', 'Probability', 'Impact'],
      [LOG_DAY - 15, 1, 5],
      [LOG_DAY - 15, null, 5],
      [LOG_DAY - 15, 1, 2],
    ];
    expect(call(grid, LOG_DAY).map((row) => row[1])).toEqual(['Stale', true, true, false]);
  });

  it('shows why a cell is blank', () => {
    const grid = [
      ['Raised', 'Status', 'Closed', 'Due'],
      [raised, 'Closed', null, null],
      [raised, 'Closed', raised - 1, null],
      [raised, 'Open', null, null],
      [raised, 'Open', null, LOG_DAY],
    ];
    const block = call(grid, LOG_DAY, null, null, null, null, null, true);
    expect(block.map((row) => row[6])).toEqual([
      'Reason',
      'closed without a day',
      'closed before it was raised',
      'no due date',
      null,
    ]);
  });
});

it.each([
  [
    'buckets that fall',
    [[60, 30]],
    null,
    '#VALUE! Age buckets are not rising whole numbers of days',
  ],
  ['half days', [[7.5]], null, '#VALUE! Age buckets are not rising whole numbers of days'],
  ['two limits', null, [[7, 14]], '#VALUE! Review days are 2 numbers; expected three'],
])('%s are refused', (_, buckets, limits, expected) => {
  const log = [['Raised'], [LOG_DAY]];
  expect(call(log, LOG_DAY, null, null, null, buckets, limits)).toEqual([[expected]]);
});

it('a bad cell of Projects is told at the end, and the log is aged all the same', () => {
  const log = [
    ['Project', 'Type', 'Raised', 'Severity'],
    ['P-1', 'Issue', LOG_DAY - 21, 'High'],
    ['P-2', 'Issue', LOG_DAY - 21, 'High'],
  ];
  const projects: Grid = [
    ['ID', 'Name', 'Programme'],
    ['P-1', 'Billing', { error: '#REF!' }],
    ['P-2', null, 'Cloud'],
  ];
  expect(call(log, LOG_DAY, null, null, projects).map((row) => [row[0], row[4]])).toEqual([
    ['Age (days)', 'Escalate to'],
    [21, 'Programme'],
    [21, 'Programme: Cloud'],
    [
      'Not counted: Projects, row 2: Programme holds the error #REF!; expected a value or a blank cell',
      null,
    ],
  ]);
});
