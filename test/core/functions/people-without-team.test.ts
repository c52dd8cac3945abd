/** People without a team are in no row by team: every function that can go by team says so, once for all of them. */

import { expect, it } from 'vitest';
import type { Grid } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { CAPACITY } from '../../../core/functions/capacity.ts';
import { DEMAND } from '../../../core/functions/demand.ts';
import { LOAD } from '../../../core/functions/load.ts';
import { UTILISATION } from '../../../core/functions/utilisation.ts';
import { MONDAY, notCountedIn } from './make-plan-cells.ts';

const PEOPLE: Grid = [
  ['Name', 'Role', 'Team'],
  ['Developer AB', 'Developer', 'Web'],
  ['Developer CD', 'Developer', null],
  ['Tester EF', 'Tester', null],
];
const WORK: Grid = [
  ['Project', 'Person', 'From', 'To', 'Allocation %'],
  ['P-1', 'Developer CD', MONDAY, MONDAY + 4, '100%'],
];

it.each([
  ['CAPACITY', CAPACITY, [PEOPLE, MONDAY, 1]],
  ['DEMAND', DEMAND, [PEOPLE, WORK, MONDAY, 1]],
  ['LOAD', LOAD, [PEOPLE, WORK, MONDAY, 1]],
  ['UTILISATION', UTILISATION, [PEOPLE, WORK, MONDAY, 1]],
] as const)('%s', (_, spec, args) => {
  expect(notCountedIn(callFunction(spec, [...args, 'team']))).toEqual([
    'People, row 3 and 1 more: Team is blank',
  ]);
  for (const by of ['person', 'role', null]) {
    expect(notCountedIn(callFunction(spec, [...args, by]))).toEqual([]);
  }
});
