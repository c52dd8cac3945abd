/** Texts, ids, persons, lists, and yes/no. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { columnOf, readOne } from './reading-cells.ts';

describe('readText', () => {
  it.each<[Cell, unknown]>([
    ['Move to cloud', 'Move to cloud'],
    ['\u00a0 two\nlines ', 'two\nlines'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['<script>', '<script>'],
    [42, '42'],
    [false, 'FALSE'],
    [null, null],
    ['n/a', null],
    ['TBD', null],
    ['Tba Ltd', 'Tba Ltd'],
    ['#hashtag', '#hashtag'],
    [Number.NaN, 'text-unreadable'],
    [{ error: '#SPILL!' }, 'cell-error'],
    ['#SPILL!', 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, columnOf('text'))).toBe(expected);
  });
});

describe('readId', () => {
  it.each<[Cell, unknown]>([
    [' P-001 ', 'P-001'],
    [1042, '1042'],
    [1.2, '1.2'],
    [1e21, '1000000000000000000000'],
    ['007', '007'],
    ['-', null],
    [true, 'text-unreadable'],
    [Number.POSITIVE_INFINITY, 'text-unreadable'],
    [{ error: '#REF!' }, 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, columnOf('id'))).toBe(expected);
  });
});

describe('readPerson', () => {
  it.each<[Cell, unknown]>([
    ['  Analyst   A.\u00a0B.\n', 'Analyst A. B.'],
    [17, '17'],
    ['TBC', null],
    ['unassigned', null],
    [false, 'text-unreadable'],
    [{ error: '#N/A' }, 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, columnOf('person'))).toBe(expected);
  });
});

describe('readList', () => {
  it.each<[Cell, unknown]>([
    ['ERP, CRM', ['ERP', 'CRM']],
    ['ERP;CRM ;\nData  lake', ['ERP', 'CRM', 'Data lake']],
    ['ERP', ['ERP']],
    ['ERP, , ERP, TBD', ['ERP']],
    [12, ['12']],
    [', ;', null],
    ['none', null],
    [null, null],
    [true, 'text-unreadable'],
    [{ error: '#REF!' }, 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, columnOf('list'))).toEqual(expected);
  });
});

describe('readYesNo', () => {
  it.each<[Cell, unknown]>([
    [true, true],
    [false, false],
    ['Yes', true],
    ['y', true],
    ['X', true],
    ['✓', true],
    ['✔️', true],
    ['TRUE', true],
    [1, true],
    ['1', true],
    ['Yes - regulator asks for it', true],
    ['No', false],
    ['N', false],
    [0, false],
    ['false', false],
    ['✗', false],
    ['No (see RAID)', false],
    [null, null],
    ['', null],
    ['n/a', null],
    ['TBD', null],
    ['maybe', 'yes-no-unreadable'],
    ['Yesterday', 'yes-no-unreadable'],
    ['None of them', 'yes-no-unreadable'],
    [2, 'yes-no-unreadable'],
    [Number.NaN, 'yes-no-unreadable'],
    [{ error: '#REF!' }, 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, columnOf('yes-no'))).toBe(expected);
  });
});
