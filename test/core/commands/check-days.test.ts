/** A matrix whose title says days: what Check offers. */
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../core/commands/check.ts';
import type { Mapping } from '../../../core/sheet/mapping.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: 46348 };

test('what a title calls days can be said to be hours; what the cells call days cannot', () => {
  const findingsOf = (cells: readonly (string | number)[], title: string, mapping: Mapping) => {
    const sheet = makeSheet('Plan', [
      [title],
      ['Project', 'Person', 'Jan 2026', 'Feb 2026'],
      ['P-001', 'A. B.', ...cells],
    ]);
    const { groups } = checkWorkbook(makeSnapshot(sheet), { ...CONTEXT, mapping });
    return groups.flatMap(({ findings }) => findings).filter(({ code }) => code === 'unit-days');
  };
  const [titled] = findingsOf([10, 12], 'Man-days', []);
  expect(titled?.choices.map(({ label }) => label)).toEqual([
    'They are FTE',
    'They are per cents',
    'They are hours',
  ]);
  const hours = titled?.choices[2]?.mapping;
  expect(hours === undefined ? null : findingsOf([10, 12], 'Man-days', [hours])).toEqual([]);
  expect(findingsOf(['10d', '12d'], 'Plan', [])[0]?.choices).toEqual([]);
});
