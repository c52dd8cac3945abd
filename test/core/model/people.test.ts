/** People as they are read. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

describe('working days', () => {
  it.each<[Cell, string | null]>([
    [11, '0000011'],
    ['11', '0000011'],
    [0, '0000000'],
    ['0000011', '0000011'],
    [1_000_001, '1000001'],
    [11_000_011, '11000011'],
    ['Mon-Thu', 'Mon-Thu'],
    [12, '12'],
    [null, null],
  ])('typed as %j are %j', (cell, mask) => {
    const grid = [
      ['ID', 'Name', 'Role', 'Working days'],
      ['S-1', 'A. B.', 'Architect', cell],
    ];
    const { people } = readPortfolio(workbook(sheetOf('People', grid)), []);
    expect(people.map((person) => person.workingDays)).toEqual([mask]);
  });
});

describe('the contracted share of a full week', () => {
  it.each<[string, readonly Cell[], readonly (number | null)[]]>([
    ['FTE', [1, 0.8, null], [1, 0.8, null]],
    ['FTE', [100, 80], [1, 0.8]],
    ['Availability %', ['80 %', '100%'], [0.8, 1]],
    ['Capacity (%)', ['50%'], [0.5]],
  ])('under %s as %j is %j', (header, cells, shares) => {
    const rows = cells.map((cell, index) => [`S-${index}`, `Analyst ${index}`, 'Architect', cell]);
    const grid = [['ID', 'Name', 'Role', header], ...rows];
    const { people, diagnostics } = readPortfolio(workbook(sheetOf('People', grid)), []);
    expect(people.map((person) => person.fteShare)).toEqual(shares);
    expect(diagnostics).toEqual([]);
  });
});
