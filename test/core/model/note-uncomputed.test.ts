import { expect, test } from 'vitest';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { makeSheet, makeSnapshot } from '../commands/make-snapshot.ts';

test('formulas without a value are one error a tab, at the first of them; a tab without any says nothing', () => {
  const uncomputed = [
    { row: 2, column: 2 },
    { row: 1, column: 2 },
    { row: 1, column: 3 },
  ];
  const grid = [
    ['ID', 'Name', 'Budget', 'RAG'],
    ['P-1', 'Portal', null, 'G'],
  ];
  const read = readPortfolio(
    makeSnapshot(
      makeSheet('Projects', grid, { uncomputed }),
      makeSheet('Pivot', [['x']], { uncomputed: [{ row: 0, column: 1 }] }),
    ),
    [],
  );
  const found = read.diagnostics.filter(({ code }) => code === 'formula-uncomputed');
  expect(found.map(({ at, severity, params }) => [at.sheet, at.a1, severity, params])).toEqual([
    ['Projects', 'C2', 'error', { count: 3 }],
    ['Pivot', 'B1', 'error', { count: 1 }],
  ]);
});
