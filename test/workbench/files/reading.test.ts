/** What cells mean, as programs spell them in .xlsx files. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeXlsx, PLAIN_STYLES, type WorkbookParts } from './make-xlsx.ts';

async function firstSheet(xml: string, more: Partial<WorkbookParts> = {}) {
  const bytes = makeXlsx({ sheets: [{ name: 'S', xml }], ...more });
  const host = await openFile('s.xlsx', bytes);
  const [sheet] = (await host.read()).sheets;
  const [view] = host.view().sheets;
  if (sheet === undefined || view === undefined) throw new Error('no sheet');
  return { sheet, view };
}

async function firstCell(cell: string, more: Partial<WorkbookParts> = {}): Promise<Cell> {
  const { sheet } = await firstSheet(`<sheetData><row r="1">${cell}</row></sheetData>`, more);
  return sheet.grid[0]?.[0] ?? null;
}

describe('a cell', () => {
  it.each<[string, string, Cell]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a number with an exponent', '<c r="A1"><v>1E-3</v></c>', 0.001],
    ['a date as its serial, time of day included', '<c r="A1" s="1"><v>46000.75</v></c>', 46000.75],
    ['the first day of 1900', '<c r="A1" s="1"><v>1</v></c>', 1],
    ['the day that never was', '<c r="A1" s="1"><v>60</v></c>', 60],
    ['an ISO date', '<c r="A1" t="d"><v>2026-01-01T12:00:00</v></c>', 46023.5],
    ['an ISO date before March 1900', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['an error of a newer program', '<c r="A1" t="e"><v>#BUSY!</v></c>', { error: '#ERROR!' }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'rich text'],
    [
      'an inline text with white space',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 00123 </t></is></c>',
      ' 00123 ',
    ],
    [
      'an inline text of CDATA',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>&]]></t></is></c>',
      '<b>&',
    ],
    ['entities', '<c r="A1" t="str"><v>&lt;a&#65;&#x1F600;&amp;lt;</v></c>', '<aA😀&lt;'],
    [
      'an escaped control character',
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>',
      'a\rb_x0041_',
    ],
    ['a number kept as a text', '<c r="A1" t="str"><v>0123</v></c>', '0123'],
    ["a formula's value", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['a formula without a value', '<c r="A1"><f>1+1</f></c>', null],
    ['a blank cell with a look', '<c r="A1" s="1"/>', null],
    ['a cell without an address', '<c><v>7</v></c>', 7],
    ['single quotes around attributes', "<c r='A1' t='b'><v>1</v></c>", true],
    ['a > in an attribute', '<c r="A1" x="a>b"><v>3</v></c>', 3],
  ])('reads %s', async (_, cell, expected) => {
    const sharedStrings = [
      '<r><t>rich</t></r><r><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>READING</t></rPh>',
    ];
    expect(await firstCell(cell, { sharedStrings })).toEqual(expected);
  });

  it.each([
    ['a date counted from 1904', '<c r="A1" s="1"><v>44561</v></c>', 46023],
    ['a number that is no date', '<c r="A1"><v>44561</v></c>', 44561],
    ['a time of day', '<c r="A1" s="2"><v>0.5</v></c>', 0.5],
  ])('reads %s in a workbook that counts from 1904', async (_, cell, expected) => {
    const styles = PLAIN_STYLES.replace(
      '</cellXfs>',
      '<xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    );
    const beforeSheets = '<workbookPr date1904="1"/>';
    expect(await firstCell(cell, { beforeSheets, styles })).toBe(expected);
  });
});

describe('a sheet', () => {
  it('reads shared formulas as they are meant in each cell', async () => {
    const { view } = await firstSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+LOG10(D1)+"B1"+T[B1]+Sheet1!B1:C2+E:E+1:1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    );
    expect(view.cells[2]?.[0]?.formula).toBe('=B3+$C$1+LOG10(D3)+"B1"+T[B1]+Sheet1!B3:C4+E:E+3:3');
  });

  it('counts formulas without a value', async () => {
    const { view } = await firstSheet(
      '<sheetData><row r="1"><c r="A1"><f>1</f></c><c r="B1"><f>2</f><v>2</v></c></row></sheetData>',
    );
    expect(view.uncomputedFormulas).toBe(1);
    expect(view.cells[0]?.[0]).toEqual({ value: null, formula: '=1', style: null });
  });

  it('shows newer functions as they are typed', async () => {
    const { view } = await firstSheet(
      '<sheetData><row r="1"><c r="A1"><f>_xlfn._xlws.FILTER(_xlfn.UNIQUE(A2:A9),"_xlfn.")</f><v>1</v></c></row></sheetData>',
    );
    expect(view.cells[0]?.[0]?.formula).toBe('=FILTER(UNIQUE(A2:A9),"_xlfn.")');
  });

  it('hides what merged blocks cover', async () => {
    const { sheet } = await firstSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    );
    expect(sheet.grid).toEqual([[1]]);
  });

  it('reads very hidden tabs and protection, and leaves out chart sheets', async () => {
    const bytes = makeXlsx({
      sheets: [
        { name: 'A', xml: '<sheetData/><sheetProtection sheet="1"/>' },
        { name: 'B', xml: '<sheetData/>', state: 'veryHidden' },
      ],
    });
    const { sheets } = await (await openFile('s.xlsx', bytes)).read();
    expect(sheets.map(({ visibility, isProtected }) => [visibility, isProtected])).toEqual([
      ['visible', true],
      ['very-hidden', false],
    ]);
  });

  it('reads looks: theme colours with tint, palette colours, fonts, alignment', async () => {
    const { view } = await firstSheet(
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
      {
        styles:
          '<fonts count="2"><font><sz val="11"/></font><font><b/><i val="0"/><u/><sz val="14"/><color theme="4" tint="-0.249977111117893"/></font></fonts><fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders count="2"><border/><border><top style="thin"><color rgb="FF00FF00"/></top><bottom/></border></borders><cellXfs count="2"><xf/><xf numFmtId="9" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs>',
      },
    );
    expect(view.cells[0]?.[0]?.style).toEqual({
      bold: true,
      underline: true,
      fontSize: 14,
      // Excel shows accent 1, 25 % darker, as 2F5496 (its own rounding is within one step).
      colour: expect.stringMatching(/^#(2F5496|2F5597|305496)$/),
      fill: '#FFFF00',
      borderTop: '#00FF00',
      numberFormat: '0%',
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
    });
  });
});
