import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { hygieneVerdict } from '../../../core/raid/tally.ts';
import { ageItems, day, GOOD } from './make-log.ts';

// Attention from 10 %, neglected from 40 %: of ten entries, so many are flawed.
test.each([
  [0, 'clean'],
  [1, 'needs attention'],
  [3, 'needs attention'],
  [4, 'neglected'],
  [10, 'neglected'],
] as const)('with %i of ten entries flawed the log is: %s', (flawed, verdict) => {
  const { owners, projects } = ageItems(
    Array.from({ length: 10 }, (_, index) => ({
      ...GOOD,
      dueDay: index < flawed ? null : day('2026-12-01'),
    })),
  );
  for (const group of [owners[0], projects[0]]) {
    expect(group).toMatchObject({ verdict, flawedShare: flawed / 10, counts: { flawed } });
  }
});

test('shares just below a limit stay below it, and no rounding tips one over', () => {
  expect(hygieneVerdict(0.0999, DEFAULT_SETTINGS)).toBe('clean');
  expect(hygieneVerdict(0.1 + 0.3, DEFAULT_SETTINGS)).toBe('neglected');
  expect(hygieneVerdict(0.3999, DEFAULT_SETTINGS)).toBe('needs attention');
});

test('whatever the limits, nothing flawed is clean', () => {
  const settings = { ...DEFAULT_SETTINGS, hygieneAttentionShare: 0, hygieneNeglectedShare: 0 };
  expect(hygieneVerdict(0, settings)).toBe('clean');
  expect(hygieneVerdict(0.01, settings)).toBe('neglected');
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
