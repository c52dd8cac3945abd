import { describe, expect, it } from 'vitest';
import { openSheetsWorld } from './open-sheets-world.ts';

const CODE = `
function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((one) => one * 2)) : value * 2; }
function JOIN(a, b, c) { return [a, b, c].join('|'); }
function FAILS() { throw new Error('no'); }
function write(a1, formula) {
  const cell = SpreadsheetApp.getActiveSheet().getRange(a1).setFormula(formula);
  return cell.getValue();
}
function read(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).getValues(); }
`;
const open = (...cells: (null | string | number)[][]) =>
  openSheetsWorld({ code: CODE, spreadsheet: { sheets: [{ name: 'T', cells }, { name: 'O’T' }] } });

describe('a formula that calls a function of the script', () => {
  it('is loading while the script runs, and computed after', () => {
    const world = open([4]);
    expect(world.call('write', 'B1', '=DOUBLE(A1)')).toBe('Loading...');
    expect(world.call('read', 'A1:B1')).toEqual([[4, 8]]);
  });

  it('follows the cells that it names, and other formulas', () => {
    const world = open([1]);
    world.call('write', 'C1', '=DOUBLE(B1)');
    world.call('write', 'B1', '=DOUBLE(A1)');
    expect(world.call('read', 'A1:C1')).toEqual([[1, 2, 4]]);
    world.type('T', 'A1', 5);
    expect(world.call('read', 'A1:C1')).toEqual([[5, 10, 20]]);
  });

  it('follows the cells into which another has spilled, in whatever order they stand', () => {
    const world = open([null, 1], [null, 2]);
    world.call('write', 'A1', '=DOUBLE(D2)');
    world.call('write', 'D1', '=DOUBLE(B1:B2)');
    expect(world.call('read', 'A1:D2')).toEqual([
      [8, 1, '', 2],
      ['', 2, '', 4],
    ]);
  });

  it('spills into blank cells, and shows #REF! where one is not', () => {
    const world = open([1], [2], [3]);
    world.call('write', 'B1', '=DOUBLE(A1:A3)');
    expect(world.call('read', 'B1:B3')).toEqual([[2], [4], [6]]);
    world.type('T', 'B3', 'mine');
    expect(world.call('read', 'B1:B3')).toEqual([['#REF!'], [''], ['mine']]);
    world.type('T', 'B3', '');
    expect(world.call('read', 'B1:B3')).toEqual([[2], [4], [6]]);
    world.call('write', 'B1', '');
    expect(world.call('read', 'B1:B3')).toEqual([[''], [''], ['']]);
  });

  it('takes numbers, texts, truths, what is left out and other tabs', () => {
    const world = open(['x']);
    world.type('O’T', 'B2', 'far');
    world.call('write', 'B1', '=JOIN(A1, "a ""b"", c", \'O’T\'!B2)');
    world.call('write', 'B2', '=JOIN(-1.5,TRUE,)');
    expect(world.call('read', 'B1:B2')).toEqual([['x|a "b", c|far'], ['-1.5|true|']]);
  });

  it('shows #ERROR! where the function throws or what it names is not there', () => {
    const world = open();
    world.call('write', 'A1', '=FAILS()');
    world.call('write', 'A2', "=DOUBLE('Gone'!A1)");
    expect(world.call('read', 'A1:A2')).toEqual([['#ERROR!'], ['#ERROR!']]);
  });

  it('takes no time of the clock, and none of its calls is counted', () => {
    const world = openSheetsWorld({
      code: `function ZONE() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); }
        function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=ZONE()'); }`,
      costs: { light: 0, write: 0 },
    });
    const before = world.clock.now;
    world.call('write');
    expect(world.sheet('Sheet1').rows[0]?.[0]?.value).toBe('Etc/UTC');
    expect([world.clock.now, world.counts().byName['Spreadsheet.getSpreadsheetTimeZone']]).toEqual([
      before,
      undefined,
    ]);
  });
});

describe('any other formula', () => {
  it('shows #ERROR!, or what the test computes', () => {
    expect(open().call('write', 'A1', '=1+1')).toBe('#ERROR!');
    const world = openSheetsWorld({ code: CODE, calculate: (formula) => formula.length });
    expect(world.call('write', 'A1', '=1+1')).toBe(4);
  });
});
