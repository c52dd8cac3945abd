import { expect, test } from 'vitest';
import type { ProjectMove } from '../../../core/portfolio/project-moves.ts';
import { movementBlock, moveText } from '../../../core/status/movement-block.ts';
import { makeProject } from '../portfolio/make-project.ts';

const SINCE = 46_321;

const move = (facts: Partial<ProjectMove> = {}): ProjectMove => ({
  ...{ id: 'P-1', name: 'Ledger', project: makeProject({ id: 'P-1', name: 'Ledger' }) },
  ...{ became: null, standing: 'green', formerStanding: 'green', turned: null },
  ...{ endDay: null, formerEndDay: null, slipDays: null },
  ...facts,
});

test.each([
  [{ became: 'new' }, 'New since then'],
  [{ became: 'reopened' }, 'Was closed, and runs again'],
  [{ became: 'finished' }, 'Finished'],
  [{ became: 'stopped' }, 'Stopped'],
  [{ became: 'gone', project: null }, 'No longer in Projects'],
  [{ turned: 'worse', standing: 'red' }, 'Turned from ● Green to ◆ Red'],
  [{ slipDays: 1 }, 'Ends 1 day later'],
  [
    { turned: 'worse', standing: 'amber', slipDays: 12 },
    'Turned from ● Green to ▲ Amber; ends 12 days later',
  ],
] as const)('%o reads as a sentence', (facts, expected) => {
  expect(moveText(move(facts))).toBe(expected);
});

const quiet = (moves: readonly ProjectMove[]) =>
  movementBlock({ sinceDay: SINCE, moves }).find(({ cells }) => cells[0]?.role === 'muted')
    ?.cells[0]?.value;

test('the first report has none, and a quiet one says that nothing has moved', () => {
  expect(movementBlock({ sinceDay: null, moves: [] })).toEqual([]);
  expect(quiet([])).toBe(
    'Since the report of 26 Oct 2026 no project has turned, slipped, appeared or closed.',
  );
});

test('what has moved is counted in words of one and of many', () => {
  const one = [
    move({ turned: 'worse', slipDays: 3 }),
    move({ became: 'new' }),
    move({ became: 'gone', project: null }),
  ];
  expect(quiet(one)).toBe(
    'Since the report of 26 Oct 2026: 1 turned worse, 1 slipped, 1 is new, 1 is no longer listed.',
  );
  const two = [
    ...one,
    move({ became: 'new' }),
    move({ became: 'finished' }),
    move({ became: 'finished' }),
  ];
  expect(quiet(two)).toContain('2 are new, 2 were finished, 1 is no longer listed.');
});

test('a long list is cut, and how many are left is said', () => {
  const rows = movementBlock({
    sinceDay: SINCE,
    moves: Array.from({ length: 23 }, () => move({ slipDays: 1 })),
  });
  expect(rows.filter(({ cells }) => cells[0]?.role === 'link')).toHaveLength(20);
  expect(rows[rows.length - 1]?.cells[0]?.value).toBe('and 3 more');
});
