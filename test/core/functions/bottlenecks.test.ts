/** BOTTLENECKS: roles that are nearly always full, and people without whom projects wait. */

import { expect, it } from 'vitest';
import { BOTTLENECKS } from '../../../core/functions/bottlenecks.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { MONDAY, notCountedIn, peopleCells, shownBlock, workCells } from './make-plan-cells.ts';

const PEOPLE = peopleCells([
  ['S-1', 'Developer', null, 40],
  ['S-2', 'Developer', null, 40],
  ['S-3', 'Tester', null, 40],
]);

function find(work: Parameters<typeof workCells>[0]) {
  return shownBlock(callFunction(BOTTLENECKS, [PEOPLE, workCells(work), MONDAY, 2])).slice(1);
}

it('a role at 85 % in half of the weeks is one, at 84 % it is not', () => {
  const call = (perWeek: number) =>
    find([
      { person: 'S-1', perWeek },
      { person: 'S-2', project: 'P-2', perWeek: 38 },
    ]);
  // 30 + 38 = 68 of 80 hours in the first week of two: 85 %; 68 of 160 in both.
  expect(call(30)).toEqual([['Developer', 0.425, 1, 0, 'P-2, P-1']]);
  expect(call(29)).toEqual([
    ['No bottleneck in the 2 weeks to 29 Nov 2026', null, null, null, null],
  ]);
});

it('the only tester is one by name as soon as two projects need her', () => {
  expect(
    find([
      { person: 'S-3', perWeek: 4 },
      { role: 'Tester', project: 'P-2', hours: 8 },
    ]),
  ).toEqual([['Person S-3', 0.15, 0, 0, 'P-2, P-1']]);
});

it('a role that nobody has comes first, its load blank', () => {
  const found = find([
    { role: 'Architect', to: MONDAY + 11, hours: 30 },
    { person: 'S-3', to: MONDAY + 11, perWeek: 40 },
  ]);
  expect(found).toEqual([
    ['Architect', 'blank: no capacity', 2, 30, 'P-1'],
    ['Tester', 1, 2, 0, 'P-1'],
  ]);
});

it('says what it did not count', () => {
  const work = workCells([
    { person: 'S-9', perWeek: 4 },
    { person: 'S-1', perWeek: 4 },
  ]);
  expect(notCountedIn(callFunction(BOTTLENECKS, [PEOPLE, work, MONDAY, 2]))).toEqual([
    'Allocations, row 2: "S-9" is not in People',
  ]);
});
