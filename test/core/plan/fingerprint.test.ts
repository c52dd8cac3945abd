import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { fingerprintGrid } from '../../../core/plan/fingerprint.ts';

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant({ error: '#N/A' as const }),
);
const grids = fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 5 });

describe('the fingerprint', () => {
  it('does not change when blanks are added around the cells', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const padded = [...grid.map((row) => [...row, null, '']), [null], []];
        expect(fingerprintGrid(padded)).toBe(fingerprintGrid(grid));
      }),
    );
  });

  it('changes when one cell is changed', () => {
    fc.assert(
      fc.property(grids, fc.nat(4), fc.nat(4), (grid, row, column) => {
        const changed = Array.from({ length: 5 }, (_, r) => [...(grid[r] ?? [])]);
        const target = changed[row] as Cell[];
        while (target.length <= column) target.push(null);
        target[column] = 'something else entirely';
        fc.pre(grid[row]?.[column] !== 'something else entirely');
        expect(fingerprintGrid(changed)).not.toBe(fingerprintGrid(grid));
      }),
    );
  });

  it.each<[string, Cell, Cell, boolean]>([
    ['a number and its text', 1, '1', false],
    ['true and its text', true, 'TRUE', false],
    ['an error and its text', { error: '#N/A' }, '#N/A', false],
    ['one and true', 1, true, false],
    ['numbers that differ beyond twelve digits', 0.1 + 0.2, 0.3, true],
    ['numbers that differ in the twelfth digit', 1.00000000001, 1, false],
    ['zero and minus zero', 0, -0, true],
    ['line breaks of either kind', 'a\r\nb', 'a\nb', true],
    ['texts that differ in a space', 'a', 'a ', false],
  ])('tells %s apart: %j, %j', (_, one, other, same) => {
    expect(fingerprintGrid([[one]]) === fingerprintGrid([[other]])).toBe(same);
  });

  it('tells a cell from the same cell elsewhere', () => {
    expect(fingerprintGrid([['a', null]])).not.toBe(fingerprintGrid([[null, 'a']]));
    expect(fingerprintGrid([['a']])).not.toBe(fingerprintGrid([[], ['a']]));
  });

  it('is sixteen hexadecimal digits, the same in every run', () => {
    expect(fingerprintGrid([])).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintGrid([['Executive', 46348, true]])).toBe(
      fingerprintGrid([['Executive', 46348, true]]),
    );
  });
});
