/** Cells and looks keep what they are on the way into the grid and back. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_ERROR_CODES, type Cell, type CellStyle } from '../../../core/index.ts';
import { cellDataOf, cellOf } from '../../../workbench/grid/cell-data.ts';
import { cellStyleOf, styleDataOf } from '../../../workbench/grid/style-data.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    fontSize: fc.integer({ min: 6, max: 40 }),
    colour,
    fill: colour,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.boolean(),
    numberFormat: fc.constantFrom('#,##0', 'yyyy-mm-dd', '@'),
    borderTop: colour,
    borderBottom: colour,
  },
  { requiredKeys: [] },
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ minLength: 1 }),
  fc.constantFrom('=1+1', '00123', 'TRUE', '3/4', '#REF!', '-1', '1e5', "'x"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(...CELL_ERROR_CODES).map((error) => ({ error })),
);

describe('a cell of the grid', () => {
  it('gives back every value as it was', () => {
    fc.assert(
      fc.property(cell, (value) => {
        expect(cellOf(cellDataOf(value))).toEqual(value);
      }),
    );
  });

  it('is never a formula, whatever the text', () => {
    fc.assert(
      fc.property(cell, (value) => {
        const data = cellDataOf(value);
        expect([data.f, data.si]).toEqual([undefined, undefined]);
      }),
    );
  });

  it('gives back every look as it was', () => {
    fc.assert(
      fc.property(style, (looks) => {
        expect(cellStyleOf(styleDataOf(looks))).toEqual(looks);
      }),
    );
  });

  it.each<[string, Parameters<typeof cellOf>[0], Cell]>([
    ['nothing', null, null],
    ['an empty text that was typed', { v: '' }, null],
    ['an empty text that a formula gave', { v: '', f: '=""' }, ''],
    ['the error of a formula', { v: '#DIV/0!', f: '=1/0' }, { error: '#DIV/0!' }],
    ['an error that only the grid knows', { v: '#CYCLE!', f: '=A1' }, { error: '#ERROR!' }],
    ['a text that looks like an error', { v: '#DIV/0!', t: 1 }, '#DIV/0!'],
    ['an error over which a text was typed', { v: 'fine', custom: { error: '#N/A' } }, 'fine'],
    ['a formula without a value yet', { f: '=A1' }, null],
    ['a number that is kept as a text', { v: 12, t: 4 }, '12'],
    ['a truth value', { v: 0, t: 3 }, false],
  ])('reads %s', (_, data, value) => {
    expect(cellOf(data)).toEqual(value);
  });
});
