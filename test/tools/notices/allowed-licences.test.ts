import { expect, it } from 'vitest';
import { isAllowedLicence } from '../../../tools/notices/allowed-licences.ts';

it.each([
  ['MIT', true],
  ['Apache-2.0', true],
  ['MIT OR GPL-3.0-only', true],
  ['(MIT OR Apache-2.0)', true],
  ['MIT AND BSD-3-Clause', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['MPL-2.0', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['(MIT AND ISC) OR (GPL-3.0-only)', false],
  ['none named', false],
  ['', false],
])('a package under "%s" may be shipped: %s', (expression, isAllowed) => {
  expect(isAllowedLicence(expression)).toBe(isAllowed);
});
