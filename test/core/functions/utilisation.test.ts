/** UTILISATION: sums of people, and of all together. */

import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { UTILISATION } from '../../../core/functions/utilisation.ts';
import { MONDAY, peopleCells, shownBlock, workCells } from './make-plan-cells.ts';

// Oracle Fusion: a pool's projected utilization is sum over sum (Project Management 24B).
it.each([
  [
    'the first week',
    [
      [40, 40],
      [20, 40],
      [10, 20],
    ],
    [1, 0.5, 0.5, 0.7],
  ],
  [
    'the second week',
    [
      [40, 40],
      [48, 40],
      [20, 20],
    ],
    [1, 1.2, 1, 1.08],
  ],
])('Oracle’s example: %s', (_, pairs, loads) => {
  const people = peopleCells(
    pairs.map(([, hours], at) => [`S-${at}`, 'Consultant', null, hours as number]),
  );
  const work = workCells(
    pairs.map(([hours], at) => ({ person: `S-${at}`, hours: hours as number })),
  );
  const block = callFunction(UTILISATION, [people, work, MONDAY, 1]);
  expect(block.slice(1).map((row) => row[3])).toEqual(loads);
});

it('sums what is over week by week: room in one week makes up for nothing in another', () => {
  const people = peopleCells([['S-1', 'Developer', null, 40]]);
  const work = workCells([{ person: 'S-1', perWeek: 50 }]);
  const rows = (limit: number | null) =>
    callFunction(UTILISATION, [people, work, MONDAY, 2, null, null, null, null, limit])[1];
  expect(rows(null)).toEqual(['Person S-1', 80, 50, 0.625, 10, 1]);
  expect(rows(0.5)).toEqual(['Person S-1', 80, 50, 0.625, 30, 1]);
});

it('a role without people has demand, no load, and all of it over', () => {
  const people = peopleCells([['S-1', 'Developer', null, 40]]);
  const work = workCells([{ role: 'Tester', hours: 6 }]);
  const block = shownBlock(callFunction(UTILISATION, [people, work, MONDAY, 2, 'role']));
  expect(block.slice(1)).toEqual([
    ['Developer', 80, 0, 0, 0, 0],
    ['Tester', 0, 6, 'blank: no capacity in these weeks', 6, 1],
    ['All', 80, 6, 0.075, 6, 1],
  ]);
});
