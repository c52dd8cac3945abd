/** WATERMELON: all pairs of levels, and the watermelons of the Executive tab. */

import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { WATERMELON } from '../../../core/functions/watermelon.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { AS_OF, readTabs } from './sample-tabs.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(WATERMELON, args));

it.each([
  ['green', 'green', false],
  ['green', 'amber', true],
  ['green', 'red', true],
  ['amber', 'green', false],
  ['amber', 'amber', false],
  ['amber', 'red', true],
  ['red', 'green', false],
  ['red', 'amber', false],
  ['red', 'red', false],
  ['On track', 'At risk', true],
  ['G', '🔴', true],
])('reported %s and computed %s: %s', (reported, computed, expected) => {
  expect(call(reported, computed)).toEqual([[expected]]);
});

it('blanks say which is missing, a word that is no level fails in its row', () => {
  expect(call([[null], ['green'], ['fine']], [['red'], ['n/a'], ['red']])).toEqual([
    ['unknown: no reported status'],
    ['unknown: no computed status'],
    ['#VALUE! row 3: "fine" in Reported is not one of its choices; expected red, amber or green'],
  ]);
});

it('finds the watermelons of the Executive tab among the live projects of the sample', () => {
  const { live, watermelons } = executiveFigures(readTabs('Project register', 'RAID log'), AS_OF);
  const found = call(
    live.map((one) => [one.reported]),
    live.map((one) => [one.computed]),
  );
  const named = live
    .filter((_, index) => found[index]?.[0] === true)
    .map(({ project }) => project.id);
  expect(named).toEqual(expect.arrayContaining(watermelons.map(({ project }) => project.id)));
  expect(named).toHaveLength(watermelons.length);
  expect(named.length).toBeGreaterThan(2);
});
