import { describe, expect, it } from 'vitest';
import type { SeedSheet } from './outside/seed.ts';
import { resultOf, worldWith } from './world-with.ts';

const onTab = (sheet: Partial<SeedSheet>) => ({
  spreadsheet: { sheets: [{ name: 'T', ...sheet }] },
});

describe('a block of values', () => {
  it.each([
    [
      "sheet.getRange('A1:B2').setValues([[1, 2]]);",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B2').setValues([[1, 2], [3]]);",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setNumberFormats([['@']]);",
      'The number of columns in the data does not match',
    ],
    ['sheet.getRange(0, 1);', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0);', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1);', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0);', 'The number of columns in the range must be at least 1.'],
    [
      'sheet.getRange(1000, 1, 2, 1);',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["sheet.getRange('AA1');", 'The coordinates of the range are outside'],
    ["sheet.getRange('nonsense!!');", 'Range not found'],
    ["sheet.getRange('Gone!A1');", 'Range not found'],
    ["sheet.getRange('B2:C3').getCell(3, 1);", 'Cell reference out of range'],
  ])('%s is refused', (line, message) => {
    expect(() => resultOf(line)).toThrow(
      expect.objectContaining({ name: 'Exception', message: expect.stringContaining(message) }),
    );
  });

  it('is written whole or not at all where its size is wrong', () => {
    const world = worldWith("sheet.getRange('A1:A2').setValues([[1], [2, 3]]);");
    expect(() => world.call('main')).toThrow('does not match');
    expect(world.sheet('Sheet1').rows).toEqual([]);
  });

  it.each(['undefined', '{}', '[1]', 'NaN', 'Infinity', '() => 1', 'new Date(NaN)'])(
    'may not hold %s',
    (value) => {
      expect(() => resultOf(`sheet.getRange('A1').setValues([[${value}]]);`)).toThrow(
        expect.objectContaining({ name: 'ScriptFault' }),
      );
    },
  );

  it('gives numbers, booleans, texts, blanks and errors as Google does', () => {
    const cells = [[1, true, 'x', null, { error: '#N/A' }, '', { value: 5, formula: '=2+3' }]];
    const body = `return [sheet.getDataRange().getValues(), sheet.getDataRange().getFormulas(),
      sheet.getDataRange().getDisplayValues()];`;
    expect(resultOf(body, onTab({ cells }))).toEqual([
      [[1, true, 'x', '', '#N/A', '', 5]],
      [['', '', '', '', '=NA()', '', '=2+3']],
      [['1', 'TRUE', 'x', '', '#N/A', '', '5']],
    ]);
  });

  it('takes null and the empty text for blank', () => {
    const body = `sheet.getRange('A1:B1').setValues([[null, '']]);
      return [sheet.getLastRow(), sheet.getRange('A1:B1').isBlank(), sheet.getDataRange().getA1Notation()];`;
    expect(resultOf(body)).toEqual([0, true, 'A1']);
  });

  it('is one blank cell on an empty tab', () => {
    expect(resultOf('return sheet.getDataRange().getValues();')).toEqual([['']]);
  });

  it('makes a text of a number where the format is @, or leaves it, as nobody knows', () => {
    const body = "return sheet.getRange('A1').setNumberFormat('@').setValue(5).getValue();";
    expect(resultOf(body)).toBe('5');
    expect(resultOf(body, { doubts: { numberInTextCell: 'number' } })).toBe(5);
    expect(() =>
      resultOf("sheet.getRange('A1').setNumberFormat('@').setValue(new Date());"),
    ).toThrow('nobody knows what Sheets makes of it');
  });

  it('reaches as far as content does, not formats or notes', () => {
    const body = `sheet.getRange('E9').setBackground('red').setNote('n');
      return [sheet.getLastRow(), sheet.getLastColumn()];`;
    expect(resultOf(body, onTab({ cells: [[1], [null, 2]] }))).toEqual([2, 2]);
  });
});

describe('places', () => {
  it.each([
    ["sheet.getRange('B2')", 'B2'],
    ["sheet.getRange('$b$2:c3')", 'B2:C3'],
    ["sheet.getRange('C3:B2')", 'B2:C3'],
    ["sheet.getRange('B:C')", 'B1:C1000'],
    ["sheet.getRange('2:3')", 'A2:Z3'],
    ["sheet.getRange('B3:B')", 'B3:B1000'],
    ['sheet.getRange(2, 27 - 1, 3, 1)', 'Z2:Z4'],
    ["sheet.getRange('B2:C3').offset(1, 1)", 'C3:D4'],
    ["sheet.getRange('B2:C3').getCell(2, 2)", 'C3'],
    ["book.getRange(\"'Bob''s tab'!B2\")", 'B2'],
  ])('%s is %s', (place, a1) => {
    const sheets = [{ name: 'T' }, { name: "Bob's tab" }];
    expect(resultOf(`return ${place}.getA1Notation();`, { spreadsheet: { sheets } })).toBe(a1);
  });

  it('grow and shrink with the grid, taking cells, merges and hidden rows along', () => {
    const world = worldWith(
      `sheet.insertRowsBefore(2, 3); sheet.insertColumnsBefore(1, 1); sheet.deleteRows(6, 1);
       return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('B5').getValue(), sheet.isRowHiddenByUser(5)];`,
      onTab({
        cells: [['a'], ['b'], ['c']],
        merges: ['B2:C2'],
        hiddenRows: [2],
        rows: 5,
        columns: 3,
      }),
    );
    expect(world.call('main')).toEqual([7, 4, 'b', true]);
    expect(world.sheet('T').merges).toEqual([{ row: 5, column: 3, rows: 1, columns: 2 }]);
  });

  it.each([
    ['sheet.insertRowsAfter(6, 1);', 'Those rows are out of bounds.'],
    ['sheet.deleteRows(1, 5);', "You can't delete all the rows on the sheet."],
    ['sheet.setColumnWidth(4, 100);', 'Those columns are out of bounds.'],
    ['sheet.setFrozenRows(5);', "You can't freeze all visible rows on the sheet."],
    ['sheet.insertRowsAfter(1, 9999999);', 'above the limit of 10000000 cells'],
  ])('%s is refused', (line, message) => {
    expect(() => resultOf(line, onTab({ rows: 5, columns: 3 }))).toThrow(message);
  });

  it('below the last row are taken by appendRow, which parses and grows', () => {
    const world = worldWith(
      "sheet.appendRow(['=x', '01']);",
      onTab({ cells: [[1], [2]], rows: 2 }),
    );
    world.call('main');
    expect(world.sheet('T').maxRows).toBe(3);
    expect(world.sheet('T').rows[2]?.map((cell) => cell?.value)).toEqual([{ error: '#ERROR!' }, 1]);
  });
});

describe('merged cells', () => {
  it('keep what is in the first, and lose what is written to the others', () => {
    const body = `sheet.getRange('A1:B1').setValues([['a', 'b']]).merge();
      sheet.getRange('B1').setValue('c');
      return [sheet.getRange('A1:B1').getValues(), sheet.getRange('A1:C3').getMergedRanges().map(r => r.getA1Notation()),
        sheet.getRange('B1').isPartOfMerge()];`;
    expect(resultOf(body)).toEqual([[['a', '']], ['A1:B1'], true]);
  });

  it('are not cut by others, nor by frozen rows', () => {
    expect(() =>
      resultOf("sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge();"),
    ).toThrow('You must select all cells in a merged range');
    expect(() => resultOf("sheet.getRange('A1:A2').merge(); sheet.setFrozenRows(1);")).toThrow(
      "You can't freeze rows which contain only part of a merged cell.",
    );
  });
});

describe('links in cells', () => {
  const build = (text: string) =>
    `SpreadsheetApp.newRichTextValue().setText(${JSON.stringify(text)}).setLinkUrl('#gid=0&range=A1').build()`;

  it('stay with their text, as a whole and by parts', () => {
    const world = worldWith(
      `const one = SpreadsheetApp.newRichTextValue().setText('see P-001').setLinkUrl(4, 9, '#gid=7').build();
       sheet.getRange('A1:B1').setRichTextValues([[${build('P-001')}, one]]);
       const [whole, part] = sheet.getRange('A1:B1').getRichTextValues()[0];
       return [whole.getText(), whole.getLinkUrl(), part.getLinkUrl(), part.getLinkUrl(4, 9),
         part.getRuns().map(run => [run.getText(), run.getLinkUrl()])];`,
    );
    expect(world.call('main')).toEqual([
      'P-001',
      '#gid=0&range=A1',
      null,
      '#gid=7',
      [
        ['see ', null],
        ['P-001', '#gid=7'],
      ],
    ]);
  });

  it('may have their text parsed, unless the cell is one for texts', () => {
    const write = `sheet.getRange('A1').setRichTextValue(${build('00123')});`;
    const read =
      "return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getRichTextValue()?.getLinkUrl() ?? null];";
    expect(resultOf(write + read)).toEqual([123, null]);
    expect(resultOf(write + read, { doubts: { richTextIsParsed: false } })).toEqual([
      '00123',
      '#gid=0&range=A1',
    ]);
    expect(resultOf(`sheet.getRange('A1').setNumberFormat('@');${write}${read}`)).toEqual([
      '00123',
      '#gid=0&range=A1',
    ]);
  });

  it('need a text first', () => {
    expect(() => resultOf("SpreadsheetApp.newRichTextValue().setLinkUrl('#');")).toThrow(
      'Text must be set',
    );
  });
});
