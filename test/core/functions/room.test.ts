/** ROOM: who could take on more. */

import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { ROOM } from '../../../core/functions/room.ts';
import { MONDAY, peopleCells, shownBlock, workCells } from './make-plan-cells.ts';

const PEOPLE = peopleCells([
  ['S-1', 'Developer', null, 40],
  ['S-2', 'Developer', null, 20],
  ['S-3', 'Tester', null, 40],
]);
// S-1: 60 hours in the first week, none in the second. S-3: full in both.
const WORK = workCells([
  { person: 'S-1', perWeek: 60 },
  { person: 'S-3', to: MONDAY + 11, share: 1 },
  { role: 'Developer', hours: 500 },
]);

it('lists who has hours left, the most first; what is too much in one week takes nothing from another', () => {
  expect(callFunction(ROOM, [PEOPLE, WORK, MONDAY, 2]).slice(1)).toEqual([
    ['Person S-1', 0, 40, 40],
    ['Person S-2', 20, 20, 40],
  ]);
});

it('of a role alone, whatever its case; a role that nobody has is not there', () => {
  const call = (role: string) => shownBlock(callFunction(ROOM, [PEOPLE, WORK, MONDAY, 2, role]));
  expect(call(' developer ').length).toBe(3);
  expect(call('Tester').slice(1)).toEqual([
    ['Nobody has hours left in these weeks', null, null, null],
  ]);
  expect(call('Architect')).toEqual([['#N/A nobody in People has the role Architect']]);
});
