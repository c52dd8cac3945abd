import { describe, expect, it } from 'vitest';
import { readSignatures } from './signatures/read-signatures.ts';
import { resultOf } from './world-with.ts';

describe('the signatures', () => {
  const { classes, enums, globals } = readSignatures();

  it('are read from Google’s declarations, every one of them understood', () => {
    expect(Object.keys(classes).filter((name) => name.startsWith('Spreadsheet.')).length).toBe(68);
    const spreadsheet = Object.entries(classes).filter(([name]) => name.startsWith('Spreadsheet.'));
    const overloads = spreadsheet.flatMap(([, { methods }]) => Object.values(methods).flat());
    expect(overloads.length).toBe(1444);
    expect(JSON.stringify(overloads)).not.toContain('"unknown"');
  });

  it('keep overloads, unions, literals and enumerations apart', () => {
    const range = classes['Spreadsheet.Range'];
    expect(range?.methods['setBorder']?.map(({ parameters }) => parameters.length)).toEqual([6, 8]);
    expect(range?.methods['setFontLine']?.[0]?.parameters[0]).toEqual({
      is: 'union',
      of: [
        {
          is: 'union',
          of: [
            { is: 'literal', value: 'none' },
            { is: 'literal', value: 'underline' },
            { is: 'literal', value: 'line-through' },
          ],
        },
        { is: 'null' },
      ],
    });
    expect(enums['Spreadsheet.WrapStrategy']).toEqual(['WRAP', 'OVERFLOW', 'CLIP']);
    expect(classes['Spreadsheet.SpreadsheetApp']?.enums['WrapStrategy']).toBe(
      'Spreadsheet.WrapStrategy',
    );
    expect(globals['LockService']).toBe('Lock.LockService');
  });
});

describe('the guard', () => {
  it.each([
    ['a method that Google has not', 'sheet.getCells();', 'has no member "getCells"'],
    ['a property that Google has not', 'return sheet.name;', 'has no member "name"'],
    ['the stand-in’s own fields', 'return sheet.state;', 'has no member "state"'],
    ['an assignment', "sheet.name = 'x';", 'Nothing can be assigned to Sheet.name'],
    ['too few arguments', 'sheet.getRange();', "don't match the method signature"],
    ['too many arguments', "sheet.getRange('A1', 1, 1, 1, 1);", "don't match"],
    ['a number that is not whole', 'sheet.getRange(1, 1.5);', 'number 1.5'],
    ['a number for a text', 'book.getSheetByName(5);', '(number)'],
    ['a text for a number', "sheet.getRange('1', '2');", '(string,string)'],
    ['undefined for an optional argument', 'sheet.getRange(1, 1, undefined);', 'undefined'],
    ['a row instead of a block', "sheet.getRange('A1').setValues([1]);", '(number[])'],
    ['a hole in an array', 'sheet.appendRow([1, , 2]);', "don't match"],
    ['a word that is none of Google’s', "sheet.getRange('A1').setFontWeight('600');", '"bold"'],
    [
      'a member of another enumeration',
      "sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.BorderStyle.SOLID);",
      'Spreadsheet.WrapStrategy',
    ],
    ['a plain object for a range', 'sheet.setActiveRange({});', 'Spreadsheet.Range'],
    ['NaN', "sheet.getRange('A1').setFontSize(NaN);", "don't match"],
    ['an option that Google has not', "sheet.getRange('A1').clear({ all: true });", "don't match"],
    ['what is not written yet', "sheet.createTextFinder('x');", 'createTextFinder not written yet'],
    ['a service that is not written yet', 'Utilities.base64Encode("x");', 'not written yet'],
    ['a member that no enumeration has', 'DriveApp.nonsense();', 'has no member "nonsense"'],
  ])('refuses %s, though the script catches it', (_, line, message) => {
    expect(() => resultOf(`try { ${line} } catch (error) {}`)).toThrow(
      expect.objectContaining({ name: 'ScriptFault', message: expect.stringContaining(message) }),
    );
  });

  it('answers with a new object each time', () => {
    expect(resultOf('return book.getActiveSheet() === book.getActiveSheet();')).toBe(false);
  });

  it('throws Google’s exceptions in another language where the world speaks one', () => {
    const body =
      'try { sheet.getRange(0, 1); } catch (error) { return [error.name, error.message]; }';
    expect(resultOf(body)).toEqual(['Exception', 'The starting row of the range is too small.']);
    expect(resultOf(body, { doubts: { exceptionsSpeak: 'another language' } })).toEqual([
      'Exception',
      'Bei der Ausführung ist ein Fehler aufgetreten.',
    ]);
  });

  it('can be printed, and asked what tools ask of anything', () => {
    expect(
      resultOf(
        "return [String(sheet), String(sheet.getRange('A1')), typeof sheet.then, JSON.stringify({ sheet })];",
      ),
    ).toEqual(['Sheet', 'Range', 'undefined', '{"sheet":{}}']);
  });

  it('gives enumerations as Google does', () => {
    const body = `const wrap = SpreadsheetApp.WrapStrategy.WRAP;
      return [String(wrap), wrap.name(), wrap.ordinal(), wrap === SpreadsheetApp.WrapStrategy.WRAP,
        wrap.compareTo(SpreadsheetApp.WrapStrategy.CLIP), Charts.ChartType.BAR.toString()];`;
    expect(resultOf(body)).toEqual(['WRAP', 'WRAP', 0, true, -2, 'BAR']);
  });
});
