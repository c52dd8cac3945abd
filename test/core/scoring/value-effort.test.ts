/** Value against effort: the four quadrants and where their lines stand. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUADRANTS, quadrantLine, valueAgainstEffort } from '../../../core/scoring/value-effort.ts';

describe('value against effort', () => {
  const lines = { value: 3, effort: 3 };

  it.each([
    { value: 5, effort: 1, quadrant: 'quick win', score: 5 },
    { value: 5, effort: 4, quadrant: 'big bet', score: 1.25 },
    { value: 1, effort: 1, quadrant: 'fill-in', score: 1 },
    { value: 1, effort: 5, quadrant: 'money pit', score: 0.2 },
    { value: 3, effort: 3, quadrant: 'big bet', score: 1 },
    { value: 3, effort: 2.9, quadrant: 'quick win', score: 3 / 2.9 },
    { value: 2.9, effort: 3, quadrant: 'money pit', score: 2.9 / 3 },
    { value: 0, effort: 1, quadrant: 'fill-in', score: 0 },
  ])('$value for $effort is a $quadrant: what stands on a line is high', (one) => {
    const { value, effort, quadrant, score } = one;
    expect(valueAgainstEffort({ value, effort }, lines)).toEqual({
      ...{ value: score, gap: null, quadrant },
    });
  });

  it('names every quadrant once, best first', () => {
    expect(QUADRANTS.map(({ quadrant }) => quadrant)).toEqual([
      'quick win',
      'big bet',
      'fill-in',
      'money pit',
    ]);
  });

  it('of no effort has a quadrant and no score', () => {
    expect(valueAgainstEffort({ value: 5, effort: 0 }, lines)).toEqual({
      ...{ value: null, gap: 'divisor-zero', quadrant: 'quick win' },
    });
  });

  it.each([
    { inputs: { value: null, effort: 1 }, gap: 'input-missing' },
    { inputs: { value: 1, effort: null }, gap: 'divisor-missing' },
    { inputs: { value: -1, effort: 1 }, gap: 'input-negative' },
    { inputs: { value: 1, effort: Number.NaN }, gap: 'input-not-finite' },
  ])('of $inputs has neither: $gap', ({ inputs, gap }) => {
    expect(valueAgainstEffort(inputs, lines)).toEqual({ value: null, gap, quadrant: null });
  });

  it('without a line has a score and no quadrant', () => {
    expect(valueAgainstEffort({ value: 4, effort: 2 }, { value: null, effort: 3 })).toEqual({
      ...{ value: 2, gap: null, quadrant: null },
    });
  });
});

describe('the line from which an input is high', () => {
  it.each([
    { name: 'what Settings says', setting: 7, scale: { min: 1, max: 5 }, values: [1], line: 7 },
    { name: '0 where Settings says so', setting: 0, scale: null, values: [1], line: 0 },
    { name: 'the middle of 1 to 5', setting: null, scale: { min: 1, max: 5 }, values: [], line: 3 },
    {
      name: 'the middle of 1 to 10',
      setting: null,
      scale: { min: 1, max: 10 },
      values: [],
      line: 5.5,
    },
    { name: 'the median', setting: null, scale: { min: 0, max: null }, values: [9, 1, 5], line: 5 },
    { name: 'the median of two', setting: null, scale: null, values: [1, 4], line: 2.5 },
    {
      name: 'the median of what is known',
      setting: null,
      scale: null,
      values: [null, Number.NaN, 8, -1],
      line: 8,
    },
    { name: 'not known', setting: null, scale: null, values: [null], line: null },
  ])('is $name', ({ setting, scale, values, line }) => {
    expect(quadrantLine(setting, scale, values)).toBe(line);
  });

  it('does not depend on the order of the projects, nor changes them', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0 }))), (values) => {
        const before = [...values];
        expect(quadrantLine(null, null, [...values].reverse())).toBe(
          quadrantLine(null, null, values),
        );
        expect(values).toEqual(before);
      }),
    );
  });
});
