import { expect, test } from 'vitest';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { ageItems, ageOne, day, GOOD } from './make-log.ts';

// Hand-worked: 23 November less 30 days is 24 October, less 60 is 24 September, less 90 is 25 August.
test.each([
  ['2026-11-23', 0, 0],
  ['2026-10-25', 29, 0],
  ['2026-10-24', 30, 0],
  ['2026-10-23', 31, 1],
  ['2026-09-24', 60, 1],
  ['2026-09-23', 61, 2],
  ['2026-08-25', 90, 2],
  ['2026-08-24', 91, 3],
  ['2016-11-23', 3652, 3],
] as const)(
  'raised %s it is %i days old on 23 November 2026 and in bucket %i',
  (raised, ageDays, bucket) => {
    expect(ageOne({ ...GOOD, raisedDay: day(raised) })).toMatchObject({ ageDays, bucket });
  },
);

test('buckets are those of the setting, labelled without gaps', () => {
  expect(ageItems([GOOD]).bucketLabels).toEqual(['0–30', '31–60', '61–90', 'over 90']);
  const settings = { ...DEFAULT_SETTINGS, ageBuckets: [0, 7, 8] };
  const { bucketLabels, entries } = ageItems(
    ['2026-11-23', '2026-11-16', '2026-11-15', '2026-11-14'].map((text) => ({
      ...GOOD,
      raisedDay: day(text),
    })),
    { settings },
  );
  expect(bucketLabels).toEqual(['0', '1–7', '8', 'over 8']);
  expect(entries.map((entry) => entry.bucket)).toEqual([0, 1, 2, 3]);
});

test('buckets count open entries by severity, and those of unknown age apart', () => {
  const { buckets } = ageItems([
    { ...GOOD, probability: 5, impact: 5 },
    { ...GOOD, probability: 1, impact: 1, raisedDay: day('2026-10-01') },
    { ...GOOD, probability: null },
    { ...GOOD, raisedDay: Number.NaN },
    { ...GOOD, status: 'closed', closedDay: day('2026-11-20') },
  ]);
  const none = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0, open: 0 };
  expect(buckets).toEqual([
    { ...none, label: '0–30', critical: 1, unknown: 1, open: 2 },
    { ...none, label: '31–60', low: 1, open: 1 },
    { ...none, label: '61–90' },
    { ...none, label: 'over 90' },
    { ...none, label: null, medium: 1, open: 1 },
  ]);
});

// November 2026: the 13th is a Friday, the 21st a Saturday, the 23rd a Monday.
test.each([
  ['on the day itself', { raisedDay: day('2026-11-23') }, [], 0, 0],
  ['over one weekend', { raisedDay: day('2026-11-13') }, [], 10, 6],
  ['over a weekend and a holiday', { raisedDay: day('2026-11-13') }, ['2026-11-19'], 10, 5],
  ['raised on a Saturday', { raisedDay: day('2026-11-21') }, [], 2, 1],
  [
    'closed within a week',
    { raisedDay: day('2026-11-02'), status: 'closed', closedDay: day('2026-11-06') },
    [],
    4,
    4,
  ],
  [
    'closed on the Sunday after',
    { raisedDay: day('2026-11-06'), status: 'closed', closedDay: day('2026-11-08') },
    [],
    2,
    0,
  ],
] as const)(
  'counts the working days after the raised day: %s',
  (_, facts, holidays, ageDays, ageWorkingDays) => {
    const calendar = makeCalendar('0000011', holidays.map(day));
    expect(ageOne({ ...GOOD, ...facts }, { calendar })).toMatchObject({ ageDays, ageWorkingDays });
  },
);

test.each([
  ['raised in the future', { raisedDay: day('2026-11-24') }, 'raised-in-future', false],
  ['closed before it was raised', { closedDay: day('2026-11-01') }, 'closed-before-raised', false],
  ['closed without a day', { status: 'closed' }, 'closed-without-date', false],
  ['mitigated without a day', { status: 'mitigated' }, 'closed-without-date', false],
  ['raised on no day', { raisedDay: Number.NaN }, 'no-raised-day', true],
] as const)('has no age and says why: %s', (_, facts, ageUnknown, isOpen) => {
  expect(ageOne({ ...GOOD, ...facts })).toMatchObject({
    isOpen,
    ageDays: null,
    ageWorkingDays: null,
    bucket: null,
    ageUnknown,
  });
});

test.each([
  ['2026-12-14', 21, false],
  ['2026-11-24', 1, false],
  ['2026-11-23', 0, false],
  ['2026-11-22', -1, true],
] as const)('due on %s it is due in %i days', (due, dueInDays, isOverdue) => {
  const entry = ageOne({ ...GOOD, dueDay: day(due) });
  expect(entry.dueInDays).toBe(dueInDays);
  expect(entry.flags.includes('overdue')).toBe(isOverdue);
});

// Limits 7, 14 and 30 calendar days: exactly on the limit is in time.
test.each([
  ['critical', '2026-11-16', 7, false],
  ['critical', '2026-11-15', 8, true],
  ['high', '2026-11-16', 7, false],
  ['high', '2026-11-15', 8, true],
  ['medium', '2026-11-09', 14, false],
  ['medium', '2026-11-08', 15, true],
  [null, '2026-11-09', 14, false],
  [null, '2026-11-08', 15, true],
  ['low', '2026-10-24', 30, false],
  ['low', '2026-10-23', 31, true],
] as const)(
  'of severity %s and reviewed on %s, %i days ago: stale is %s',
  (severity, reviewed, sinceReviewDays, isStale) => {
    const facts = { ...GOOD, type: 'issue', raisedDay: day('2026-01-05'), impact: null } as const;
    const entry = ageOne({ ...facts, severity, lastReviewedDay: day(reviewed) });
    expect(entry).toMatchObject({ severity, sinceReviewDays, wasReviewed: true });
    expect(entry.flags.includes('stale')).toBe(isStale);
  },
);

test('reviewed and unchanged is not stale, however old it is and whatever else was not touched', () => {
  const old = { ...GOOD, raisedDay: day('2020-01-06'), lastReviewedDay: day('2026-11-23') };
  expect(ageOne(old)).toMatchObject({ flags: [], sinceReviewDays: 0 });
});

test('without a review days count from the raised day, and that is said', () => {
  const entry = ageOne({ ...GOOD, raisedDay: day('2026-10-01'), lastReviewedDay: null });
  expect(entry).toMatchObject({ sinceReviewDays: 53, wasReviewed: false, flags: ['stale'] });
  const ahead = ageOne({ ...GOOD, lastReviewedDay: day('2026-11-24') });
  expect(ahead).toMatchObject({ sinceReviewDays: 7, wasReviewed: false });
});

test('a closed entry is neither due nor stale nor to be escalated', () => {
  const facts = {
    status: 'closed',
    closedDay: day('2026-11-20'),
    raisedDay: day('2026-01-05'),
    dueDay: day('2026-02-02'),
    owner: null,
  } as const;
  expect(ageOne(facts)).toMatchObject({
    isOpen: false,
    dueInDays: null,
    sinceReviewDays: null,
    flags: [],
    escalation: null,
    exposureLacks: 'not-open',
  });
});

test.each([
  ['nothing', {}, []],
  ['no owner', { owner: null }, ['no-owner']],
  ['no due date', { dueDay: null }, ['no-due-date']],
  ['a risk without a response', { response: null }, ['no-response']],
  ['a risk with a response and no action', { action: null }, ['no-action']],
  ['a risk that is accepted needs no action', { action: null, response: 'accept' }, []],
  ['an issue needs no response', { type: 'issue', response: null }, []],
  ['an issue without an action', { type: 'issue', response: null, action: null }, ['no-action']],
  [
    'a risk with neither, in a log without a column Response',
    { response: null, action: null, source: { sheet: 'RAID', columns: { id: 0, action: 1 } } },
    ['no-action'],
  ],
  [
    'a risk with an action, in a log without a column Response',
    { response: null, source: { sheet: 'RAID', columns: { id: 0 } } },
    [],
  ],
  [
    'closed before raised',
    { closedDay: day('2026-11-15') },
    ['closed-before-raised', 'open-with-closed-date'],
  ],
  ['due before raised', { dueDay: day('2026-11-15') }, ['overdue', 'due-before-raised']],
  ['reviewed before raised', { lastReviewedDay: day('2026-11-15') }, ['reviewed-before-raised']],
  [
    'raised in the future',
    { raisedDay: day('2026-11-24') },
    ['reviewed-before-raised', 'raised-in-future'],
  ],
  ['closing day in the future', { closedDay: day('2026-11-24') }, ['closed-in-future']],
  ['review day in the future', { lastReviewedDay: day('2026-11-24') }, ['reviewed-in-future']],
  ['closed without a day', { status: 'closed' }, ['closed-without-date']],
  ['mitigated without a day is no contradiction', { status: 'mitigated' }, []],
  [
    'a closing day beside an open status',
    { closedDay: day('2026-11-23') },
    ['open-with-closed-date'],
  ],
  ['a closing day without a status', { closedDay: day('2026-11-23'), status: null }, []],
  ['a day that is none', { dueDay: Number.POSITIVE_INFINITY }, ['no-due-date', 'date-unusable']],
  ['a probability of 7', { probability: 7 }, ['rating-off-scale']],
  ['a cost that is no number', { costImpact: Number.NaN }, ['cost-unusable']],
  ['a cost beyond all money', { costImpact: 1e16 }, ['cost-unusable']],
] as const)('flags %s', (_, facts, flags) => {
  expect(ageOne({ ...GOOD, ...facts }).flags).toEqual(flags);
});

test('counts the whole log, and names projects by id and by name alike', () => {
  const { counts, projects, owners } = ageItems([
    { ...GOOD, probability: 5, impact: 5 },
    { ...GOOD, owner: '  pm  (e.f.) ', project: 'p-001', dueDay: day('2026-11-20') },
    { ...GOOD, owner: null, project: 'Ghost' },
    { ...GOOD, closedDay: day('2026-11-15') },
  ]);
  expect(counts).toEqual({
    open: 3,
    high: 1,
    unknownSeverity: 0,
    overdue: 1,
    stale: 0,
    noOwner: 1,
    noDueDate: 0,
    noAction: 0,
    toEscalate: 0,
    slipping: 0,
    contradictory: 1,
    flawed: 2,
  });
  expect(projects.map(({ id, counts: { open } }) => [id, open])).toEqual([
    ['Ghost', 1],
    ['P-001', 2],
  ]);
  expect(owners.map(({ name, counts: { open } }) => [name, open])).toEqual([
    ['PM (E.F.)', 2],
    [null, 1],
  ]);
});

test('an as-of day that is no day is a mistake in the program', () => {
  expect(() => ageItems([], { asOfDay: Number.NaN })).toThrow(RangeError);
});
