/** References to tables by names of columns, as formulas spell them, and the ranges that they are. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridTable, GridTables } from '../../../workbench/grid/plain-references.ts';
import { plainReferences } from '../../../workbench/grid/plain-references.ts';

const LOG: GridTable = {
  name: 'Log',
  sheet: 'RAID',
  sheetId: 'file-0',
  rect: { row: 1, column: 1, rows: 6, columns: 5 },
  headerRows: 1,
  totalRows: 1,
  columns: ['ID', 'Raised', 'Cost [k€]', 'Due\ndate', '2026'],
};
const BARE: GridTable = {
  ...LOG,
  name: 'Bare_1.x',
  sheet: "Jo's",
  headerRows: 0,
  totalRows: 0,
  rect: { row: 0, column: 0, rows: 3, columns: 2 },
  columns: ['Column1', '#'],
};
const TABLES: GridTables = new Map([
  ['log', LOG],
  ['bare_1.x', BARE],
]);

const plain = (formula: string): string =>
  plainReferences(
    formula,
    TABLES,
    ({ name }, { firstColumn, lastColumn }) => `<${name} ${firstColumn}:${lastColumn}>`,
  );

describe('a reference to a table', () => {
  it.each([
    ['Log', "'RAID'!$B$3:$F$6"],
    ['Log[]', "'RAID'!$B$3:$F$6"],
    ['Log[#Data]', "'RAID'!$B$3:$F$6"],
    ['LOG[#all]', "'RAID'!$B$2:$F$7"],
    ['Log[#Headers]', "'RAID'!$B$2:$F$2"],
    ['Log[[#Totals]]', "'RAID'!$B$7:$F$7"],
    ['Log[Raised]', "'RAID'!$C$3:$C$6"],
    ['log[raised]', "'RAID'!$C$3:$C$6"],
    ['Log[ Raised ]', "'RAID'!$C$3:$C$6"],
    ['Log[[Raised]]', "'RAID'!$C$3:$C$6"],
    ['Log[2026]', "'RAID'!$F$3:$F$6"],
    ["Log[Cost '[k€']]", "'RAID'!$D$3:$D$6"],
    ["Log[[#All],[Cost '[k€']]]", "'RAID'!$D$2:$D$7"],
    ['Log[Due\ndate]', "'RAID'!$E$3:$E$6"],
    ['Log[Due\r\ndate]', "'RAID'!$E$3:$E$6"],
    ['Log[[ID]:[Raised]]', "'RAID'!$B$3:$C$6"],
    ['Log[[2026]:[Raised]]', "'RAID'!$C$3:$F$6"],
    ['Log[[#All],[ID]:[Raised]]', "'RAID'!$B$2:$C$7"],
    ['Log[ [#Headers], [#Data], [ID] ]', "'RAID'!$B$2:$B$6"],
    ['Log[[#Data],[#Totals],[ID]:[Raised]]', "'RAID'!$B$3:$C$7"],
    ['Log[[#This Row],[Raised]]', '<Log 1:1>'],
    ['Log[[#this row],[ID]:[Raised]]', '<Log 0:1>'],
    ['Log[@Raised]', '<Log 1:1>'],
    ['Log[@[Due\ndate]]', '<Log 3:3>'],
    ['Log[@[ID]:[Raised]]', '<Log 0:1>'],
    ['Log[@]', '<Log 0:4>'],
    ['Log[#This Row]', '<Log 0:4>'],
    ['Bare_1.x', "'Jo''s'!$A$1:$B$3"],
    ["Bare_1.x['#]", "'Jo''s'!$B$1:$B$3"],
    ['Bare_1.x[#All]', "'Jo''s'!$A$1:$B$3"],
  ])('%j is %s', (reference, range) => {
    expect(plain(`=SUM(${reference},1)`)).toBe(`=SUM(${range},1)`);
  });

  it.each([
    'Log[Raysed]',
    'Log[[Raised],[ID]]',
    'Log[[ID]:[Raised]:[2026]]',
    'Log[[ID]:[Nope]]',
    'Log[[#Nope],[ID]]',
    'Log[#Nope]',
    'Log[[#All],[#This Row],[ID]]',
    'Log[[ID],[#All]]',
    'Log[[#All]:[ID]]',
    'Log[@#All]',
    'Log[@@ID]',
    'Log[[#All],]',
    'Log[[ID]x]',
    'Log[Column6]',
    'Bare_1.x[#Headers]',
    'Bare_1.x[#Totals]',
    'Bare_1.x[#]',
  ])('%j means no cells', (reference) => {
    expect(plain(`=A1+${reference}*2`)).toBe('=A1+#REF!*2');
  });

  it.each([
    '="Log[ID]"&"a""Log"',
    "='Log'!A1+Log!A1",
    '=Log(5)+LOG (5)',
    '=Logs[ID]+xLog+Log.x+Log_1',
    '=[1]Log2!A1+[@ID]',
    '=1E5+A1:B2+$C$3',
    "='it''s Log'!A1",
  ])('in %s there is none', (formula) => {
    expect(plain(formula)).toBe(formula);
  });

  it('is one also between others', () => {
    expect(plain('=PMO.AGE(Log[Raised],"Log",Log[ID])&Log')).toBe(
      `=PMO.AGE('RAID'!$C$3:$C$6,"Log",'RAID'!$B$3:$B$6)&'RAID'!$B$3:$F$6`,
    );
  });

  it('finds a column by any name, escaped as Excel escapes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const tables = new Map([['log', { ...LOG, columns: ['ID', name] }]]);
        const escaped = name.replace(/['[\]#@]/g, "'$&");
        const found = plainReferences(`=Log[[#All],[${escaped}]]`, tables, () => '');
        const isFirst = name.trim().toLowerCase() === 'id';
        expect(found).toBe(`='RAID'!$${isFirst ? 'B' : 'C'}$2:$${isFirst ? 'B' : 'C'}$7`);
      }),
    );
  });

  it('never takes long, nor fails, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Log', '[', ']', "'", '"', '#', '@', ',', ':', 'ID', '!', '(', ')'),
        ),
        (pieces) => {
          expect(typeof plain(`=${pieces.join('')}`)).toBe('string');
        },
      ),
    );
    const started = performance.now();
    for (const piece of ['Log[', '[', "'", 'Log[[', 'Log[ID]', '"', "['"])
      plain(piece.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
