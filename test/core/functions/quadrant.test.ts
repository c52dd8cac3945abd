/** QUADRANT: lines that are given, lines by the median, blanks. */

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { QUADRANT } from '../../../core/functions/quadrant.ts';
import { methodInputs } from '../../../core/model/scoring-inputs.ts';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import { makeInput, makeProjects, makeScore } from '../scoring/make-scoring.ts';
import { shown } from './standard-call.ts';

const column = <T>(values: readonly T[]) => values.map((value) => [value]);
const quadrants = (...args: Parameters<typeof callFunction>[1]) =>
  shown(callFunction(QUADRANT, args)).map(([cell]) => cell);

it.each([
  ['high value, low effort', 8, 3, 'quick win'],
  ['high value, high effort', 8, 8, 'big bet'],
  ['low value, low effort', 3, 3, 'fill-in'],
  ['low value, high effort', 3, 8, 'money pit'],
  ['what stands on a line is high', 5, 5, 'big bet'],
  ['no value', null, 5, 'unknown: the value is blank'],
  ['no effort', 5, null, 'unknown: the effort is blank'],
])('%s', (_, value, effort, expected) => {
  expect(quadrants(value, effort, 5, 5)).toEqual([expected]);
});

it('is that of the status tabs without a scale and a line in Settings', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null, freq: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 9 }), (rows) => {
      const { entries } = scoreProjects(
        makeInput({
          projects: makeProjects(Object.fromEntries(rows.map((_, row) => [`P-${row}`, {}]))),
          scores: rows.map(([value, effort], row) =>
            makeScore(`P-${row}`, { value, effort }, { sheetRow: row + 1 }),
          ),
          methodInputs: methodInputs('value against effort', []),
          settings: { scoringMethod: 'value against effort' },
        }),
      );
      const block = callFunction(QUADRANT, [
        column(rows.map(([value]) => value)),
        column(rows.map(([, effort]) => effort)),
      ]);
      for (const [row, entry] of entries.entries()) {
        const cell = block[row]?.[0] ?? null;
        expect(typeof cell === 'string' ? cell : null).toBe(entry.quadrant);
      }
    }),
    { numRuns: 60 },
  );
});

it('a bad cell fails in its row and moves no line', () => {
  expect(quadrants(column([1, 'much', 9]), column([1, 2, 9]))).toEqual([
    'fill-in',
    '#VALUE! row 2: "much" in Value is not a number; expected a number such as 1250',
    'big bet',
  ]);
});
