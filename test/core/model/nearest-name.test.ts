import { expect, test } from 'vitest';
import { nearestName } from '../../../core/model/nearest-name.ts';

const NAMES = ['Ann Lee', 'Bob Ray', 'Cy Fox-Lane', 'Cy  Moor', 'Portal (new)', 'S-1', 'S-12'];

test.each([
  ['Bob', 'Bob Ray', 'a word of one name'],
  [' ray ', 'Bob Ray', 'its last word, case aside'],
  ['Moor', 'Cy  Moor', 'whatever the spaces'],
  ['portal', 'Portal (new)', 'beside brackets'],
  ['Cy', null, 'a word of two names'],
  ['Lane', null, 'half a name with a hyphen'],
  ['Bo', null, 'part of a word'],
  ['An Lee', 'Ann Lee', 'a slip of the finger'],
  ['S-2', 'S-1', 'an id that is nearly one'],
  ['', null, 'a blank'],
  [' . ', null, 'nothing but a full stop'],
])('of %j is %j: %s', (text, nearest, _why) => {
  expect(nearestName(text, NAMES)).toBe(nearest);
});

test('one name that several rows have is one name', () => {
  expect(nearestName('Bob', ['Bob Ray', 'bob ray', 'Ann Lee'])).toBe('Bob Ray');
});
