import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { refusalOf } from './refusal-of.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({ workbook: { sheets: [{ name: 'A' }, { name: 'B' }] } }));
});

const sheetA = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('A');

/** Writes one value into A1 of an empty tab and reads back what came of it. */
async function entered(
  value: unknown,
  numberFormat = 'General',
): Promise<{ value: unknown; formula: unknown; type: unknown; format: unknown }> {
  return Excel.run(async (context) => {
    const cell = sheetA(context).getRange('A1');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    return {
      value: cell.values[0]?.[0],
      formula: cell.formulas[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      format: cell.numberFormat[0]?.[0],
    };
  });
}

describe('what is put into a cell becomes what Excel makes of it', () => {
  it.each([
    ['00123', 123, 'General'],
    [' 12 ', 12, 'General'],
    ['+1', 1, 'General'],
    ['-1.5', -1.5, 'General'],
    ['1,000', 1000, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(5)', -5, 'General'],
    ['$3', 3, '$#,##0'],
    ['50%', 0.5, '0%'],
    ['1e5', 100000, '0.00E+00'],
    ['.5', 0.5, 'General'],
    ['1 1/2', 1.5, '# ?/?'],
    ['12345678901234567', 12345678901234500, 'General'],
    ['1-2', 46024, 'd-mmm'],
    ['3/4', 46085, 'd-mmm'],
    ['31/12', '31/12', 'General'],
    ['12/31/2025', 46022, 'm/d/yyyy'],
    ['2026-01-02', 46024, 'm/d/yyyy'],
    ['2 Jan 2026', 46024, 'd-mmm-yy'],
    ['Jan 2, 2026', 46024, 'd-mmm-yy'],
    ['2-Jan', 46024, 'd-mmm'],
    ['Jan 2026', 46023, 'mmm-yy'],
    ['2/29/2024', 45351, 'm/d/yyyy'],
    ['2/30/2024', '2/30/2024', 'General'],
    ['2/29/1900', 60, 'm/d/yyyy'],
    ['12:30', 0.520833333333333, 'h:mm'],
    ['6 PM', 0.75, 'h:mm AM/PM'],
    ['1/2/2026 12:00', 46024.5, 'm/d/yyyy h:mm'],
  ])('%j is %j with the format %s', async (text, value, format) => {
    const got = await entered(text);
    if (typeof value === 'number') expect(got.value).toBeCloseTo(value, 10);
    else expect(got.value).toBe(value);
    expect(got.type).toBe(typeof value === 'number' ? 'Double' : 'String');
    expect(got.format).toBe(format);
  });

  it.each([
    ['TRUE', true, 'Boolean'],
    ['false', false, 'Boolean'],
    ['#N/A', '#N/A', 'Error'],
    ['#div/0!', '#DIV/0!', 'Error'],
    ['P-001', 'P-001', 'String'],
    ['1.2.3', '1.2.3', 'String'],
    [' a ', ' a ', 'String'],
    ['=', '=', 'String'],
    ['', '', 'Empty'],
    [-0, 0, 'Double'],
    [0.1 + 0.2, 0.1 + 0.2, 'Double'],
  ])('%j is %j, of type %s', async (given, value, type) => {
    expect(await entered(given)).toMatchObject({ value, type });
  });

  it.each([
    ['=1+1', '=1+1'],
    ['+x', '=+x'],
    ['-x', '=-x'],
    ['=not a formula', '=not a formula'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ])('%j is a formula, as its first letter says', async (text, formula) => {
    expect(await entered(text)).toMatchObject({ formula, type: 'Error', value: '#NAME?' });
  });

  it.each(["'00123", "'=1+1", "'+1", "'@x", "'TRUE", "'3/4", "''quoted", "'#REF!"])(
    '%j stays the text behind its apostrophe',
    async (text) => {
      expect(await entered(text)).toMatchObject({ value: text.slice(1), type: 'String' });
    },
  );

  it.each(['00123', '=1+1', 'TRUE', '#N/A', '3/4'])(
    '%j stays a text in a cell formatted as text',
    async (text) => {
      expect(await entered(text, '@')).toEqual({
        value: text,
        formula: text,
        type: 'String',
        format: '@',
      });
    },
  );

  it('a number in a cell formatted as text is a text', async () => {
    expect(await entered(5, '@')).toMatchObject({ value: '5', type: 'String' });
  });

  it.each(['=1+', '=(1', '="a', '=1 2', '+1 supplier', '=)', '=SUM(1,2', '=a,b'])(
    '%j can be no formula and is refused',
    async (text) => {
      await expect(entered(text)).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );

  it.each(['@x', "'x"])('%j is refused where nobody here knows what comes of it', async (text) => {
    const format = text.startsWith("'") ? '@' : 'General';
    await expect(entered(text, format)).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  it('loses its apostrophe when its formulas are read and written back', async () => {
    await entered("'00123");
    await Excel.run(async (context) => {
      const cell = sheetA(context).getRange('A1');
      cell.load('formulas');
      await context.sync();
      const { formulas } = cell;
      cell.formulas = formulas;
      await context.sync();
    });
    expect(standIn.workbook.sheets[0]?.cells.content(0, 0).value).toBe(123);
  });

  it('days are counted from 1904 where the workbook says so', async () => {
    standIn.open({ sheets: [{ name: 'A' }], is1904: true });
    expect(await entered('1/2/1904')).toMatchObject({ value: 1 });
    await Excel.run(async (context) => {
      const first = context.workbook.functions.date(1904, 1, 1);
      first.load('value');
      await context.sync();
      expect(first.value).toBe(0);
    });
  });
});

describe('blocks', () => {
  it('null leaves a cell alone, an empty text clears it', async () => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      range.values = [[null, '', 'd']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'd']]);
    });
  });

  it.each([
    ['too few rows', [['a', 'b']]],
    ['too few columns', [['a'], ['b']]],
    ['one cell for many', [['a']]],
  ])('refuse %s, and nothing is written', async (_, values) => {
    expect(
      await refusalOf((context) => {
        sheetA(context).getRange('A1:B2').values = values;
      }),
    ).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect(standIn.workbook.sheets[0]?.cells.content(0, 0).value).toBe('');
  });

  it('take one value for all cells', async () => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A1:B2');
      range.numberFormat = '0.0' as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ]);
    });
  });

  it('of whole columns have no values to read, and take none', async () => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A:C');
      range.load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([null, 'A!A:C']);
    });
    expect(
      await refusalOf((context) => {
        sheetA(context).getRange('A:C').values = 'x' as unknown as string[][];
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it.each([
    ['B2', 'A!B2'],
    ['$B$2:C3', 'A!B2:C3'],
    ['c3:b2', 'A!B2:C3'],
    ['2:3', 'A!2:3'],
    ["'A'!D4", 'A!D4'],
  ])('%s is %s', async (asked, address) => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange(asked);
      range.load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', 'B!A1', 'A', 'nothing', 'A1:B'])(
    '%j names none',
    async (address) => {
      expect(await refusalOf((context) => sheetA(context).getRange(address))).toMatchObject({
        code: 'InvalidArgument',
      });
    },
  );

  it('that are used end at the last value; looks count unless only values are asked for', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetA(context);
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      const none = context.workbook.worksheets.getItem('B').getUsedRangeOrNullObject();
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address, none.isNullObject]).toEqual(['A!B2:D9', 'A!B2', true]);
    });
  });

  it('are written in parts by the library where they are large', async () => {
    const values = Array.from({ length: 4000 }, (_, row) => [row, `'=${row}`]);
    await Excel.run(async (context) => {
      sheetA(context).getRange('A1:B4000').values = values;
      await context.sync();
    });
    const { cells } = standIn.workbook.sheets[0] ?? {};
    expect(cells?.content(3999, 0).value).toBe(3999);
    expect(cells?.content(3999, 1).value).toBe('=3999');
    expect(standIn.traffic.calls.filter((call) => call === 'Range.values').length).toBeGreaterThan(
      4,
    );
  });

  it('that are kept move down with rows that are inserted above them', async () => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A2');
      range.values = [['x']];
      await context.sync();
      sheetA(context).getRange('1:1').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['A!A3', [['x']]]);
    });
  });

  it('are gone when their rows are deleted', async () => {
    const reason = await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A2');
      await context.sync();
      sheetA(context).getRange('2:2').delete('Up');
      range.load('values');
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(reason).toMatchObject({ code: 'InvalidReference' });
  });
});

describe('looks', () => {
  it('are what all cells have in common, or null', async () => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A1:B1');
      sheetA(context).getRange('A1').format.font.bold = true;
      range.format.font.color = '#aabbcc';
      range.load('format/font/bold,format/font/color');
      await context.sync();
      expect([range.format.font.bold, range.format.font.color]).toEqual([null, '#AABBCC']);
    });
  });

  it('of whole columns are those of cells that come later', async () => {
    await Excel.run(async (context) => {
      sheetA(context).getRange('B:B').format.font.bold = true;
      const cell = sheetA(context).getRange('B900');
      cell.values = [['x']];
      cell.load('format/font/bold');
      await context.sync();
      expect(cell.format.font.bold).toBe(true);
    });
  });

  it('of several blocks are set at once', async () => {
    await Excel.run(async (context) => {
      const areas = sheetA(context).getRanges('A1:A2,C3');
      areas.format.wrapText = true;
      areas.load('areaCount,format/wrapText');
      await context.sync();
      expect([areas.areaCount, areas.format.wrapText]).toEqual([2, true]);
    });
  });

  it('widths and heights are rounded to whole pixels, of four to three points', async () => {
    await Excel.run(async (context) => {
      const { format } = sheetA(context).getRange('A1');
      format.columnWidth = 100;
      format.rowHeight = 20.1;
      format.load('columnWidth,rowHeight');
      await context.sync();
      expect([format.columnWidth, format.rowHeight]).toEqual([99.75, 20.25]);
    });
    expect(
      await refusalOf((context) => {
        sheetA(context).getRange('A1').format.rowHeight = 410;
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it.each(['#FFF', 'notacolour', ''])('%j is no colour', async (colour) => {
    expect(
      await refusalOf((context) => {
        sheetA(context).getRange('A1').format.fill.color = colour;
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it('borders of a block are those of its outermost cells', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetA(context);
      sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom').style = 'Continuous';
      const [above, below] = ['A1', 'A2'].map((address) =>
        sheet.getRange(address).format.borders.getItem('EdgeBottom').load('style'),
      );
      await context.sync();
      expect([above?.style, below?.style]).toEqual(['None', 'Continuous']);
    });
  });

  it('a link keeps the text of its cell and makes it look like a link', async () => {
    await Excel.run(async (context) => {
      const cell = sheetA(context).getRange('A1');
      cell.values = [['P-001']];
      cell.hyperlink = { documentReference: "'B'!A1", screenTip: 'Go' };
      cell.load('values,hyperlink,format/font/underline');
      await context.sync();
      expect(cell.values).toEqual([['P-001']]);
      expect(cell.hyperlink.documentReference).toBe("'B'!A1");
      expect(cell.format.font.underline).toBe('Single');
    });
  });

  it('merged cells hold what their first one holds', async () => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.merge();
      range.values = [
        ['e', 'f'],
        ['g', 'h'],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['e', ''],
        ['', ''],
      ]);
    });
  });
});
