/** What counts as missing, and what does not. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { isMissing } from '../../../core/cell/missing.ts';

describe('isMissing', () => {
  it.each<[Cell]>([
    [null],
    [''],
    [' \u00a0\n'],
    ['TBD'],
    ['tba'],
    ['Tbc'],
    [' n/a '],
    ['N.A.'],
    ['na'],
    ['-'],
    ['–'],
    ['—'],
    ['?'],
    ['None'],
    ['to be confirmed'],
    ['(blank)'],
    ['(n/a)'],
    ['(TBC)'],
    ['(none)'],
  ])('%j is missing', (cell) => {
    expect(isMissing(cell)).toBe(true);
  });

  it.each<[Cell]>([
    [0],
    [false],
    ['0'],
    ['no'],
    ['nap'],
    ['-1'],
    ['TBD by steering group'],
    [{ error: '#N/A' }],
    ['#N/A'],
  ])('%j is not', (cell) => {
    expect(isMissing(cell)).toBe(false);
  });
});
