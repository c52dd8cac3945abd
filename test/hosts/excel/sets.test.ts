import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { refusalOf } from './refusal-of.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({
    sets: { ExcelApi: '1.6' },
    workbook: { sheets: [{ name: 'A', cells: [['a']] }] },
  }));
});

const cell = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem('A').getRange('A1');

describe('a host of ExcelApi 1.6', () => {
  it('says so', () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.6')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.7')).toBe(false);
  });

  it('is spared calls that are newer, by the library itself', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').getRanges('A1');
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('refuses newer properties that the library lets pass', async () => {
    expect(
      await refusalOf((context) => {
        cell(context).hyperlink = { address: 'https://example.org' };
      }),
    ).toMatchObject({ code: 'ApiNotFound' });
    expect(
      await refusalOf((context) => {
        context.workbook.worksheets.getItem('A').showGridlines = false;
      }),
    ).toMatchObject({ code: 'ApiNotFound' });
    expect(await refusalOf((context) => cell(context).load('hyperlink'))).toMatchObject({
      code: 'ApiNotFound',
    });
  });

  it('takes what is as old as itself', async () => {
    expect(
      await refusalOf((context) => {
        cell(context).format.columnWidth = 60;
        cell(context).load('values,valueTypes');
      }),
    ).toBeNull();
  });

  it('knows of some thousand members which set they need', () => {
    expect(Object.keys(standIn.members).length).toBeGreaterThan(2000);
    expect(standIn.members['worksheet.customproperties']).toBe('ExcelApi 1.12');
    expect(standIn.members['range.getmergedareasornullobject']).toBe('ExcelApi 1.13');
    expect(standIn.members['rangeformat.indentlevel']).toBe('ExcelApi 1.9');
  });
});
