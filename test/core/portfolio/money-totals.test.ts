import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyTotals, sumCovered } from '../../../core/portfolio/money-totals.ts';
import { makeProject } from './make-project.ts';

const money = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });
const row = fc.record({ budget: money, forecastCost: money, actualCost: money });

test('sums what is known and says how much that is', () => {
  const totals = moneyTotals([
    makeProject({ budget: 100, forecastCost: 120, actualCost: 10 }),
    makeProject({ budget: 50 }),
    makeProject({ forecastCost: 7 }),
  ]);
  expect(totals).toEqual({
    budget: { sum: 150, known: 2, count: 3 },
    forecastCost: { sum: 127, known: 2, count: 3 },
    actualCost: { sum: 10, known: 1, count: 3 },
    overCost: { sum: 20, known: 1, count: 3 },
    overShare: 0.2,
  });
});

test('a sum of nothing is unknown, not zero; a sum of zeros is zero', () => {
  expect(sumCovered([null, null])).toEqual({ sum: null, known: 0, count: 2 });
  expect(sumCovered([0, null])).toEqual({ sum: 0, known: 1, count: 2 });
  expect(moneyTotals([]).overShare).toBeNull();
});

test('what is no number is not known, so that every sum is finite', () => {
  const totals = moneyTotals([
    makeProject({ budget: Number.NaN, forecastCost: 7, actualCost: Number.POSITIVE_INFINITY }),
    makeProject({ budget: 5, forecastCost: 6 }),
  ]);
  expect(totals).toEqual({
    budget: { sum: 5, known: 1, count: 2 },
    forecastCost: { sum: 13, known: 2, count: 2 },
    actualCost: { sum: null, known: 0, count: 2 },
    overCost: { sum: 1, known: 1, count: 2 },
    overShare: 0.2,
  });
});

test('ten times 0.1 is 1, and small change next to a fortune is not lost', () => {
  expect(sumCovered(new Array<number>(10).fill(0.1)).sum).toBe(1);
  expect(sumCovered([1e16, 1, -1e16, 1]).sum).toBe(2);
});

test('the order of the rows does not matter, not even in the last digit', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(moneyTotals([...rows].reverse())).toEqual(moneyTotals(rows));
    }),
  );
});

test('the coverage is never more than the count, and a blank project changes no sum', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const totals = moneyTotals(rows);
      const more = moneyTotals([...rows, makeProject()]);
      for (const key of ['budget', 'forecastCost', 'actualCost', 'overCost'] as const) {
        expect(totals[key].known).toBeLessThanOrEqual(totals[key].count);
        expect(more[key]).toEqual({ ...totals[key], count: rows.length + 1 });
      }
      expect(more.overShare).toBe(totals.overShare);
    }),
  );
});
