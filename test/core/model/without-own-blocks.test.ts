/** Results of our own functions beside and below a table: a heat map must not become people, nor a verdict a reported status. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const PEOPLE: Cell[][] = [
  ['ID', 'Name', 'Role', 'Hours per week'],
  ['S-01', 'Analyst · AB', 'Analyst', 40],
];
/** A heat map that was spilled two rows below the table. */
const BELOW: Cell[][] = [
  [null],
  ['Name', 46_342, 46_349, 'Total'],
  ['Analyst · AB', 1.25, 0.5, 0.875],
];

describe('a block that functions of ours fill', () => {
  const sheet = sheetOf('People', [...PEOPLE, ...BELOW]);

  it('is no rows of the table above it', () => {
    const ownBlocks = [{ row: 3, column: 0, rows: 2, columns: 4 }];
    const { people, diagnostics } = readPortfolio(workbook({ ...sheet, ownBlocks }), []);
    const alone = readPortfolio(workbook(sheetOf('People', PEOPLE)), []);
    expect(people.map(({ id }) => id)).toEqual(['S-01']);
    expect(diagnostics).toEqual(alone.diagnostics);
  });

  it('gives the table beside it no columns', () => {
    const beside = PEOPLE.map((row, index) => [...row, index === 0 ? 'Team' : 'red']);
    const ownBlocks = [{ row: 0, column: 4, rows: 2, columns: 1 }];
    const given = workbook(sheetOf('People', beside, { ownBlocks }));
    expect(readPortfolio(given, []).people[0]?.team).toBeNull();
    expect(readPortfolio(workbook(sheetOf('People', beside)), []).people[0]?.team).toBe('red');
  });

  it('may reach beyond what the tab holds', () => {
    const ownBlocks = [{ row: 3, column: 0, rows: 200, columns: 200 }];
    expect(readPortfolio(workbook({ ...sheet, ownBlocks }), []).people).toHaveLength(1);
  });

  it('is what the rows would be read as if nobody said so', () => {
    expect(readPortfolio(workbook(sheet), []).people.length).toBeGreaterThan(1);
  });
});
