/** Rows as cells, and suggestions for mistyped names. */
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../core/model/tables.ts';
import { nearestText } from '../../../core/sheet/nearest-text.ts';
import { tableLines, writeTable } from '../../../core/sheet/write-table.ts';

describe('a written table', () => {
  it('has its headers in the order of the spec, lists joined, yes and no in words, blanks blank', () => {
    const row = { name: 'New Year', day: 46023 };
    expect(writeTable(TABLES.holidays, [row])).toEqual([
      ['Date', 'Name', 'Calendar'],
      [46023, 'New Year', null],
    ]);
    const [cells = []] = tableLines(TABLES.milestones, [
      { accepted: false, dependsOn: ['M-1', 'M-2'], vendor: null },
    ]);
    expect(cells.slice(-3)).toEqual(['M-1, M-2', null, 'no']);
    expect(tableLines(TABLES.people, [{ skills: [] }])[0]?.every((cell) => cell === null)).toBe(
      true,
    );
  });

  it('refuses what no cell can hold', () => {
    expect(() => tableLines(TABLES.people, [{ skills: {} }])).toThrow(
      'Skills cannot be written: object',
    );
  });
});

describe('the nearest text', () => {
  it.each([
    ['Alhpa', ['Beta', 'Alpha'], 'Alpha'],
    ['alpha', ['ALPHA'], 'ALPHA'],
    ['S-9', ['S-1', 'S-2'], 'S-1'],
    ['Gamma', ['Beta', 'Alpha'], null],
    ['', ['A'], 'A'],
    ['x', [], null],
  ])('to %j of %j is %j', (text, candidates, nearest) => {
    expect(nearestText(text, candidates)).toBe(nearest);
  });
});
