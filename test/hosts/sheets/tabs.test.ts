import { describe, expect, it } from 'vitest';
import { resultOf, worldWith } from './world-with.ts';

const THREE = { spreadsheet: { sheets: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } };
const NAMES = 'book.getSheets().map(one => one.getName())';

describe('tabs', () => {
  it('are put behind the active one unless an index is given, and come to the front', () => {
    const body = `book.insertSheet('X'); book.insertSheet('Y', 0); book.insertSheet('Z', 5); book.insertSheet();
      return [${NAMES}, book.getActiveSheet().getName()];`;
    expect(resultOf(body, THREE)).toEqual([['Y', 'A', 'X', 'B', 'C', 'Z', 'Sheet1'], 'Sheet1']);
  });

  it('have 1,000 rows and 26 columns at first', () => {
    expect(
      resultOf("const s = book.insertSheet('X'); return [s.getMaxRows(), s.getMaxColumns()];"),
    ).toEqual([1000, 26]);
  });

  it.each([
    [
      "book.insertSheet('a');",
      'A sheet with the name "a" already exists. Please enter another name.',
    ],
    ["book.insertSheet('');", 'Sheet names must be'],
    ["book.insertSheet('x'.repeat(101));", 'Sheet names must be'],
    ["book.insertSheet('X', 9);", 'out of bounds'],
    ["sheet.setName('b');", 'A sheet with the name "b" already exists.'],
    [
      'book.getSheets().forEach(one => book.deleteSheet(one));',
      "You can't remove all the sheets in a document.",
    ],
    [
      'book.getSheets().forEach(one => one.hideSheet());',
      "You can't hide all the sheets in a document.",
    ],
    ['book.deleteSheet(sheet); sheet.getName();', 'Sheet 0 not found'],
    ["const r = sheet.getRange('A1'); book.deleteSheet(sheet); r.getValue();", 'Sheet 0 not found'],
    [
      "const r = sheet.getRange('A1000'); sheet.deleteRows(2, 9); r.getValue();",
      'outside the dimensions',
    ],
  ])('refuse %s', (line, message) => {
    expect(() => resultOf(line, THREE)).toThrow(
      expect.objectContaining({ name: 'Exception', message: expect.stringContaining(message) }),
    );
  });

  it('may change the case of their own name', () => {
    expect(resultOf(`sheet.setName('a'); return ${NAMES};`, THREE)).toEqual(['a', 'B', 'C']);
  });

  it('are found by their exact name, or by any case, as nobody knows', () => {
    const body = "return [book.getSheetByName('B') !== null, book.getSheetByName('b') !== null];";
    expect(resultOf(body, THREE)).toEqual([true, false]);
    expect(resultOf(body, { ...THREE, doubts: { sheetByNameMindsCase: false } })).toEqual([
      true,
      true,
    ]);
  });

  it('give the front to a neighbour when they go', () => {
    expect(
      resultOf('book.deleteSheet(sheet); return book.getActiveSheet().getName();', THREE),
    ).toBe('B');
  });

  it('are moved and copied', () => {
    const body = `sheet.getRange('A1').setValue('x'); book.moveActiveSheet(3); book.duplicateActiveSheet();
      return [${NAMES}, book.getActiveSheet().getRange('A1').getValue()];`;
    expect(resultOf(body, THREE)).toEqual([['B', 'C', 'A', 'Copy of A'], 'x']);
  });

  it('keep widths, heights, frozen rows, colour and gridlines', () => {
    const world =
      worldWith(`sheet.setColumnWidths(1, 2, 50); sheet.setRowHeight(1, 10); sheet.setRowHeightsForced(2, 1, 10);
      sheet.setFrozenRows(1); sheet.setTabColor('#0B5C8A'); sheet.setHiddenGridlines(true);
      return [sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getRowHeight(1), sheet.getRowHeight(2),
        sheet.getFrozenRows(), sheet.getTabColor(), sheet.hasHiddenGridlines()];`);
    expect(world.call('main')).toEqual([50, 100, 21, 10, 1, '#0b5c8a', true]);
  });

  it('are selected with a cell', () => {
    const world = worldWith(
      "book.getSheetByName('C').activate().getRange('B2').activate(); book.toast('done', 'T', 3);",
      THREE,
    );
    world.call('main');
    expect(world.spreadsheet.activeSheetId).toBe(world.sheet('C').id);
    expect(world.sheet('C').selection).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
    expect(world.shown.toasts).toEqual([{ message: 'done', title: 'T' }]);
  });
});

describe('a protected tab', () => {
  const locked = {
    spreadsheet: {
      sheets: [{ name: 'A', isProtected: true, unprotected: ['B2:C3'] }, { name: 'B' }],
    },
  };
  const message =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it.each([
    "sheet.getRange('A1').setValue(1);",
    "sheet.getRange('B2:D3').setValue(1);",
    "sheet.getRange('A1').setBackground('red');",
    "sheet.getRange('A1').setNote('n');",
    "sheet.getRangeList(['A1']).setFontWeight('bold');",
    'sheet.appendRow([1]);',
    'sheet.insertRowsAfter(1, 1);',
    "sheet.setName('X');",
    'sheet.setConditionalFormatRules([]);',
    'book.deleteSheet(sheet);',
    "sheet.addDeveloperMetadata('k', 'v');",
    'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();',
  ])('refuses %s', (line) => {
    expect(() => resultOf(line, locked)).toThrow(message);
  });

  it('takes changes where it is free, and says what it is', () => {
    const body = `sheet.getRange('B2').setValue(1);
      const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [one.canEdit(), one.getUnprotectedRanges()[0].getA1Notation(), String(one.getProtectionType()),
        sheet.getRange('A1').canEdit(), sheet.getRange('B2').canEdit(), book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`;
    expect(resultOf(body, locked)).toEqual([false, 'B2:C3', 'SHEET', false, true, 1]);
  });

  it('may be protected in part', () => {
    const part = { spreadsheet: { sheets: [{ name: 'A', protectedRanges: ['B2'] }] } };
    expect(() => resultOf("sheet.getRange('A1:B2').setValue(1);", part)).toThrow(message);
    expect(resultOf("return sheet.getRange('A1').setValue(1).getValue();", part)).toBe(1);
  });

  it('that the script has protected may still be edited by who runs it', () => {
    expect(
      resultOf(
        "sheet.protect().setWarningOnly(true); return sheet.getRange('A1').setValue(1).getValue();",
      ),
    ).toBe(1);
  });
});

describe('developer metadata', () => {
  it('are kept on tabs and on the spreadsheet, and found in one call', () => {
    const body = `sheet.addDeveloperMetadata('mark', 'one', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      book.addDeveloperMetadata('mark', 'two'); sheet.addDeveloperMetadata('other');
      sheet.setName('Z');
      return [book.createDeveloperMetadataFinder().withKey('mark').find().map(one => [one.getValue(),
          one.getLocation().getSheet()?.getName() ?? null, String(one.getVisibility())]),
        sheet.getDeveloperMetadata().map(one => [one.getKey(), one.getValue()]),
        sheet.createDeveloperMetadataFinder().withValue('two').find().length];`;
    expect(resultOf(body, THREE)).toEqual([
      [
        ['one', 'Z', 'PROJECT'],
        ['two', null, 'DOCUMENT'],
      ],
      [
        ['mark', 'one'],
        ['other', null],
      ],
      0,
    ]);
  });

  it('change their value, go, and go with their tab', () => {
    const body = `sheet.addDeveloperMetadata('mark', 'one');
      sheet.getDeveloperMetadata()[0].setValue('two');
      const value = sheet.getDeveloperMetadata()[0].getValue();
      sheet.getDeveloperMetadata()[0].remove();
      sheet.addDeveloperMetadata('mark', 'three'); book.deleteSheet(sheet);
      return [value, book.createDeveloperMetadataFinder().find().length];`;
    expect(resultOf(body, THREE)).toEqual(['two', 0]);
  });

  it('of another add-on are seen only when they are visible in the document', () => {
    const metadata = [
      { key: 'a', isForeign: true },
      { key: 'b', isForeign: true, visibility: 'PROJECT' as const },
    ];
    expect(
      resultOf('return sheet.getDeveloperMetadata().map(one => one.getKey());', {
        spreadsheet: { sheets: [{ name: 'A', metadata }] },
      }),
    ).toEqual(['a']);
  });

  it('may not be too long', () => {
    expect(() => resultOf("sheet.addDeveloperMetadata('k', 'x'.repeat(30000));")).toThrow(
      '30000 characters',
    );
  });
});

describe('named ranges', () => {
  it('are set, found whatever the case, and refused where the name is none', () => {
    const body = `book.setNamedRange('Limit', sheet.getRange('B2'));
      return [book.getRangeByName('limit').getA1Notation(), book.getNamedRanges().map(one => one.getName())];`;
    expect(resultOf(body)).toEqual(['B2', ['Limit']]);
    for (const name of ['A1', '1x', 'a b', 'TRUE'])
      expect(() => resultOf(`book.setNamedRange('${name}', sheet.getRange('B2'));`)).toThrow(
        'Invalid name',
      );
  });
});
