import { describe, expect, it } from 'vitest';
import { resultOf } from './world-with.ts';

/** What becomes of a text that is written into an untouched cell. */
function typed(text: string, locale = 'en_US', format = 'General'): unknown {
  const body = `const cell = sheet.getRange('A1').setNumberFormat(a[1]).setValue(a[0]);
    return [cell.getValue(), cell.getFormula(), cell.getNumberFormat()];`;
  return resultOf(
    body.replaceAll('a[0]', JSON.stringify(text)).replaceAll('a[1]', JSON.stringify(format)),
    { locale },
  );
}

/** 1 January 2026 is day 46023. */
const day = (month: number, date: number, year = 2026) => new Date(Date.UTC(year, month - 1, date));

describe('a text that is written into a cell', () => {
  it.each<[string, unknown]>([
    ['text', 'text'],
    [' spaced ', ' spaced '],
    ['  ', '  '],
    ['00123', 123],
    ['-1.5', -1.5],
    ['+7', 7],
    ['.5', 0.5],
    [' 12 ', 12],
    ['1e3', 1000],
    ['50%', 0.5],
    ['12.5 %', 0.125],
    ['1,000', 1000],
    ['1,234,567.8', 1234567.8],
    ['$5', 5],
    ['-$5', -5],
    ['(5)', -5],
    ['TRUE', true],
    ['false', false],
    ['#N/A', '#N/A'],
    ['#ref!', '#REF!'],
    ['1-2', day(1, 2)],
    ['3/4', day(3, 4)],
    ['13/4', day(4, 13)],
    ['1/2/2026', day(1, 2)],
    ['2026-02-03', day(2, 3)],
    ['2026-02-03 17:00', new Date(Date.UTC(2026, 1, 3, 17))],
    ['3-Feb-26', day(2, 3)],
    ['Feb 3, 2026', day(2, 3)],
    ['Feb 2026', day(2, 1)],
    ['3 feb', day(2, 3)],
    ['12:30', new Date(Date.UTC(1899, 11, 30, 12, 30))],
    ['12:30 PM', new Date(Date.UTC(1899, 11, 30, 12, 30))],
    ['2026-02-30', '2026-02-30'],
    ['1.2.3.4', '1.2.3.4'],
    ['P-001', 'P-001'],
    ['R-1', 'R-1'],
    ['12 34', '12 34'],
    ['5 of 8', '5 of 8'],
    ['@x', '@x'],
    ["'00123", '00123'],
    ["''quoted", "'quoted"],
    ["'=1+1", '=1+1'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['two\nlines', 'two\nlines'],
    ['=', '='],
  ])('%j becomes %j', (text, value) => {
    expect(typed(text)).toEqual([value, '', expect.any(String)]);
  });

  it.each(['=1+1', '=x', '+A1', '+1 supplier', '-A1'])('%j becomes a formula', (text) => {
    const formula = text.startsWith('=') ? text : `=${text}`;
    expect(typed(text)).toEqual(['#ERROR!', formula, 'General']);
  });

  it.each(['00123', '=1+1', '+1', 'TRUE', '50%', '1,000', '3/4', '#REF!', ' a '])(
    '%j stays a text in a cell whose format is @',
    (text) => {
      expect(typed(text, 'en_US', '@')).toEqual([text, '', '@']);
    },
  );

  it.each<[string, string, unknown]>([
    ['de_DE', '1,5', 1.5],
    ['de_DE', '1.000,5', 1000.5],
    ['de_DE', '1.5', day(5, 1)],
    ['de_DE', '1.2.2026', day(2, 1)],
    ['de_DE', 'wahr', true],
    ['de_DE', '3. Feb', day(2, 3)],
    ['fr_FR', '1 000,5', 1000.5],
    ['fr_FR', '50,5%', 0.505],
    ['fr_FR', '03/04/2026', day(4, 3)],
    ['en_GB', '03/04/2026', day(4, 3)],
    ['en_GB', '3/4', day(4, 3)],
    ['sv_SE', '2026-02-03', day(2, 3)],
  ])('in %s, %j becomes %j', (locale, text, value) => {
    expect((typed(text, locale) as unknown[])[0]).toEqual(value);
  });

  it('brings its format along, unless the cell has one', () => {
    const format = (text: string, had = 'General') => (typed(text, 'en_US', had) as unknown[])[2];
    expect([format('50%'), format('1,000'), format('1e3'), format('3/4')]).toEqual([
      '0%',
      '#,##0',
      '0.00E+00',
      'd/M/yyyy',
    ]);
    expect(format('50%', '0.00')).toBe('0.00');
    expect((typed('3/4', 'en_US', '0.00') as unknown[])[0]).toBe(46085);
  });

  it('may lose an apostrophe in a cell whose format is @, or keep it', () => {
    const body = "return sheet.getRange('A1').setNumberFormat('@').setValue(\"'x\").getValue();";
    expect(resultOf(body)).toBe('x');
    expect(resultOf(body, { doubts: { apostropheInTextCell: 'kept' } })).toBe("'x");
  });

  it('keeps one kind of line break', () => {
    expect((typed('a\r\nb\rc') as unknown[])[0]).toBe('a\nb\nc');
  });

  it('may be no longer than 50,000 letters', () => {
    expect(() => resultOf("sheet.getRange('A1').setValue('x'.repeat(50001));")).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});
