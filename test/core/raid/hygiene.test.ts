import { describe, expect, test } from 'vitest';
import type { RaidItem } from '../../../core/model/raid.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { hygieneVerdict } from '../../../core/raid/tally.ts';
import { AS_OF, ageItems, day, GOOD } from './make-log.ts';

// Some from 25 %, most from 75 %: of eight entries, so many are flawed.
test.each([
  [0, 'in order'],
  [1, 'in order'],
  [2, 'some to tidy up'],
  [5, 'some to tidy up'],
  [6, 'most to tidy up'],
  [8, 'most to tidy up'],
] as const)('with %i of eight entries flawed the log is: %s', (flawed, verdict) => {
  const { owners, projects } = ageItems(
    Array.from({ length: 8 }, (_, index) => ({
      ...GOOD,
      dueDay: index < flawed ? null : day('2026-12-01'),
    })),
  );
  for (const group of [owners[0], projects[0]]) {
    expect(group).toMatchObject({ verdict, flawedShare: flawed / 8, counts: { flawed } });
  }
});

test('shares just below a limit stay below it, and no rounding tips one over', () => {
  const settings = { ...DEFAULT_SETTINGS, hygieneSomeShare: 0.1, hygieneMostShare: 0.4 };
  expect(hygieneVerdict(10, 0.0999, settings)).toBe('in order');
  expect(hygieneVerdict(10, 0.1 + 0.3, settings)).toBe('most to tidy up');
  expect(hygieneVerdict(10, 0.3999, settings)).toBe('some to tidy up');
});

test('whatever the limits, nothing flawed is in order', () => {
  const settings = { ...DEFAULT_SETTINGS, hygieneSomeShare: 0, hygieneMostShare: 0 };
  expect(hygieneVerdict(10, 0, settings)).toBe('in order');
  expect(hygieneVerdict(10, 0.01, settings)).toBe('most to tidy up');
});

test('one open entry is no ground for a verdict: it is counted, and no more', () => {
  const flawed = { ...GOOD, dueDay: null };
  expect(ageItems([flawed, flawed]).owners[0]).toMatchObject({
    verdict: null,
    counts: { open: 2, flawed: 2 },
  });
  expect(ageItems([flawed, flawed, flawed]).owners[0]?.verdict).toBe('most to tidy up');
  const settings = { ...DEFAULT_SETTINGS, hygieneLeastEntries: 1 };
  expect(ageItems([flawed], { settings }).owners[0]?.verdict).toBe('most to tidy up');
});

describe('a log that lacks a column', () => {
  const ALL = [
    ...(['id', 'type', 'project', 'title', 'owner', 'raisedDay', 'dueDay'] as const),
    ...(['lastReviewedDay', 'response', 'action'] as const),
  ];
  type Column = (typeof ALL)[number];
  /** Three entries of a log without these columns, otherwise faultless. */
  const without = (columns: readonly Column[], facts: Partial<RaidItem> = {}) => {
    const kept = ALL.filter((column) => !columns.includes(column));
    const source = {
      sheet: 'Risks',
      columns: Object.fromEntries(kept.map((column, index) => [column, index])),
    };
    const blank = Object.fromEntries(columns.map((column) => [column, null]));
    const one = { ...GOOD, ...facts, ...blank, source };
    return ageItems([one, one, one]);
  };

  test.each([
    ['owner', 'noOwner'],
    ['dueDay', 'noDueDate'],
    ['dueDay', 'overdue'],
  ] as const)('%s: %s is not known, and nobody is blamed for it', (column, count) => {
    const { counts, owners, unkept } = without([column]);
    expect(unkept).toEqual([column]);
    expect(counts[count]).toBeNull();
    expect(owners[0]).toMatchObject({ verdict: 'in order', counts: { flawed: 0, [count]: null } });
  });

  test('response and action: one of them will do for the count', () => {
    const neither = without(['response', 'action']);
    expect(neither.unkept).toEqual(['response', 'action']);
    expect(neither.counts).toMatchObject({ noAction: null, flawed: 0 });
    expect(neither.entries[0]?.flags).toEqual([]);
    expect(without(['response'], { action: null }).entries[0]?.flags).toEqual(['no-action']);
    expect(without(['action'], { response: null }).entries[0]?.flags).toEqual(['no-response']);
  });

  test('last reviewed: staleness counts from the raised day for the review, and is no flaw of the log', () => {
    const { counts, entries, unkept } = without(['lastReviewedDay'], {
      raisedDay: day('2026-06-01'),
    });
    expect(unkept).toEqual(['lastReviewedDay']);
    expect(counts).toMatchObject({ stale: 3, flawed: 0 });
    expect(entries[0]?.flags).toContain('stale');
    expect(entries[0]?.escalation?.reason).toBe('unreviewed');
  });

  test.each([
    [
      'most, and then none of its days counts',
      ['2027-01-05', '2027-01-06', '2026-11-20'],
      ['Risks'],
    ],
    ['half, as slips of the pen', ['2027-01-05', '2026-11-20', '2027-01-06', '2026-11-20'], []],
    ['a single one', ['2027-01-05'], []],
  ])('last reviewed with days to come: %s', (_, days, tabs) => {
    const source = { sheet: 'Risks', columns: { id: 0, lastReviewedDay: 1 } };
    const { counts, entries, unkept, reviewsAhead } = ageItems(
      days.map((one) => ({
        ...GOOD,
        source,
        raisedDay: day('2026-06-01'),
        lastReviewedDay: day(one),
      })),
    );
    expect(reviewsAhead).toEqual(tabs);
    const isAhead = tabs.length > 0;
    expect(unkept.includes('lastReviewedDay')).toBe(isAhead);
    expect(counts.contradictory === 0).toBe(isAhead);
    expect(counts.flawed === 0).toBe(isAhead);
    expect(entries.map(({ wasReviewed }) => wasReviewed)).toEqual(
      days.map((one) => !isAhead && day(one) <= AS_OF),
    );
    if (isAhead) expect(counts.stale).toBe(3);
  });

  test('where one tab has the column, its entries are judged by it and the others are not', () => {
    const bare = { sheet: 'Risks', columns: { id: 0 } };
    const { counts, unkept } = ageItems([
      { ...GOOD, owner: null },
      { ...GOOD, owner: null, source: bare },
    ]);
    expect(unkept).toEqual([]);
    expect(counts).toMatchObject({ noOwner: 1, flawed: 1 });
  });
});

test('a dependency that comes too late is trouble, but no flaw of the log', () => {
  const facts = { ...GOOD, type: 'dependency', neededByDay: day('2026-12-01') } as const;
  expect(ageItems([facts]).counts).toMatchObject({ slipping: 1, flawed: 0 });
});

test('groups are those of open entries, owners without a name last', () => {
  const { owners } = ageItems([
    { ...GOOD, owner: null },
    { ...GOOD, owner: '' },
    { ...GOOD, owner: 'Z' },
    { ...GOOD, owner: 'Closed', status: 'closed', closedDay: day('2026-11-20') },
  ]);
  expect(owners.map(({ name, counts: { open, noOwner } }) => [name, open, noOwner])).toEqual([
    ['Z', 1, 0],
    [null, 2, 2],
  ]);
});
