/** Tables of results as text: aligned, never wider than the terminal, and never silent about what was left out. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultTable } from '../../../core/index.ts';
import { displayWidth } from '../../../workbench/cli/display-width.ts';
import { tableLines } from '../../../workbench/cli/table-lines.ts';

const RANKING: ResultTable = {
  title: 'Ranking',
  headers: ['Rank', 'ID', 'Project', 'Score', 'Budget', 'Why'],
  rows: [
    [1, 'P-001', 'ERP core finance replacement', 81.25, 8400000, 'Highest benefit'],
    [2, 'P-015', 'Network segmentation', 79.5, null, null],
    [null, 'P-007', 'Data centre exit', null, 4750000, 'No scores'],
  ],
};

describe('a table', () => {
  it('is aligned, numbers to the right with one count of decimals, blanks blank', () => {
    expect(tableLines(RANKING, 100, false)).toBe(
      [
        'Ranking',
        'Rank  ID     Project                       Score     Budget  Why',
        '────  ─────  ────────────────────────────  ─────  ─────────  ───────────────',
        '   1  P-001  ERP core finance replacement  81.25  8,400,000  Highest benefit',
        '   2  P-015  Network segmentation          79.50',
        '      P-007  Data centre exit                     4,750,000  No scores',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [
      [333_333.3, 0.0004, 0],
      ['333,333.30', '0.0004', '0.00'],
    ],
    [
      [0.000_412, 0.000_408, 0.5],
      ['0.000412', '0.000408', '0.500'],
    ],
    [
      [12.5, 0.0461, null],
      ['12.50', '0.0461', ''],
    ],
    [
      [2, 0.005, 1.25],
      ['2.00', '0.005', '1.25'],
    ],
    [
      [1, 1e-12],
      ['1', '0'],
    ],
  ])('shows no number as nothing that is something: %j', (values, shown) => {
    const table = { title: 'T', headers: ['Score'], rows: values.map((value) => [value]) };
    const lines = tableLines(table, 80, false)
      .split('\n')
      .slice(3, 3 + values.length);
    expect(lines.map((line) => line.trim())).toEqual(shown);
  });

  it('breaks the widest words first where there is less room', () => {
    expect(tableLines(RANKING, 64, false)).toBe(
      [
        'Ranking',
        'Rank  ID     Project           Score     Budget  Why',
        '────  ─────  ────────────────  ─────  ─────────  ───────────────',
        '   1  P-001  ERP core finance  81.25  8,400,000  Highest benefit',
        '             replacement',
        '   2  P-015  Network           79.50',
        '             segmentation',
        '      P-007  Data centre exit         4,750,000  No scores',
        '',
      ].join('\n'),
    );
  });

  it('names the columns for which there is no room', () => {
    const weeks = Array.from({ length: 30 }, (_, at) => `W${at + 10}`);
    const wide: ResultTable = {
      title: 'Load',
      headers: ['Person', ...weeks],
      rows: [['R-01', ...weeks.map((_, at) => at / 100)]],
    };
    const lines = tableLines(wide, 60, false).split('\n');
    expect(lines[1]).toMatch(/^Person +W10 .* W18$/);
    expect(lines.slice(4).join(' ')).toMatch(/^No room for: W19, W20, .*W39\. $/);
  });

  it('says how many rows it does not show, and shows a few more rather than say so', () => {
    const rowsOf = (count: number): ResultTable => ({
      ...{ title: 'Log', headers: ['ID'] },
      rows: Array.from({ length: count }, (_, at) => [`R-${at + 1}`]),
    });
    expect(tableLines(rowsOf(28), 80, false)).toMatch(/^R-28$/m);
    const cut = tableLines(rowsOf(1034), 80, false);
    expect(cut.split('\n').slice(-3)).toEqual(['R-25', 'and 1,009 more', '']);
  });

  it('of no rows says so', () => {
    expect(tableLines({ ...RANKING, rows: [] }, 80, false)).toBe('Ranking\nnone\n');
  });

  it.each([
    [
      [0.5, 0.25],
      ['0.50', '0.25'],
    ],
    [
      [1, 2],
      ['1', '2'],
    ],
    [
      [0.1 + 0.2, 1],
      ['0.3', '1.0'],
    ],
    [
      [1 / 3, 2],
      ['0.33', '2.00'],
    ],
    [
      [1 / 3, 0.9],
      ['0.333', '0.900'],
    ],
    [[-1234.5], ['-1,234.5']],
    [
      [-1e300, 5],
      ['-1.00e+300', '5'],
    ],
  ])('writes %j as %j', (numbers, texts) => {
    const rows = numbers.map((value) => [value]);
    const lines = tableLines({ title: 'T', headers: ['N'], rows }, 80, false).split('\n');
    expect(lines.slice(3, -1).map((line) => line.trim())).toEqual(texts);
  });

  it('lets no text of a sheet steer the terminal', () => {
    const evil = '\u001b]0;owned\u0007\n\r\u202e';
    const table: ResultTable = { title: evil, headers: [evil, evil], rows: [[evil, 1]] };
    const text = tableLines(table, 80, false);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text.split('\n')).toHaveLength(5);
  });

  it('is never wider than the terminal, whatever is in it', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    const table = fc.integer({ min: 1, max: 9 }).chain((columns) =>
      fc.record({
        title: fc.string({ maxLength: 150 }),
        headers: fc.array(fc.string({ maxLength: 30 }), {
          ...{ minLength: columns, maxLength: columns },
        }),
        rows: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
          maxLength: 6,
        }),
      }),
    );
    fc.assert(
      fc.property(table, fc.integer({ min: 40, max: 160 }), (given, width) => {
        for (const line of tableLines(given, width, false).split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
