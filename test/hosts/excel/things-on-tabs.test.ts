import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({
    workbook: {
      sheets: [
        {
          name: 'A',
          cells: [['ID', 'Name'], ['P-1', 'One'], [], ['Key'], ['x']],
          tables: [
            { name: 'Projects', at: 'A1:B2' },
            { name: 'Keys', at: 'A4:A5' },
          ],
        },
      ],
    },
  }));
});

describe('the tables of a block', () => {
  const namesAt = (address: string, isInside: boolean) =>
    Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getItem('A').getRange(address).getTables(isInside);
      tables.load('items/name,items/columns/count');
      await context.sync();
      return tables.items.map(({ name, columns }) => `${name} ${columns.count}`);
    });

  it('are those that it touches, or those that lie within', async () => {
    expect(await namesAt('B2:Z2', false)).toEqual(['Projects 2']);
    expect(await namesAt('B2:Z2', true)).toEqual([]);
    expect(await namesAt('A1:C9', true)).toEqual(['Projects 2', 'Keys 1']);
    expect(await namesAt('A3:Z3', false)).toEqual([]);
  });
});

describe('things beside the cells', () => {
  it('are counted', async () => {
    const [sheet] = standIn.workbook.sheets;
    if (sheet !== undefined) sheet.things.shapes = 2;
    const counts = await Excel.run(async (context) => {
      const { shapes, pivotTables, tables } = context.workbook.worksheets.getItem('A');
      const found = [shapes, pivotTables, tables].map((kind) => kind.getCount());
      await context.sync();
      return found.map(({ value }) => value);
    });
    expect(counts).toEqual([2, 0, 2]);
  });

  it('cannot be looked at, by name', async () => {
    const look = Excel.run(async (context) => {
      const { pivotTables } = context.workbook.worksheets.getItem('A');
      pivotTables.load('items/name');
      await context.sync();
    });
    await expect(look).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('PivotTableCollection'),
    });
  });
});

it('a workbook that was open before is as it was left', async () => {
  const before = standIn.workbook;
  standIn.open({ sheets: [{ name: 'B' }] });
  standIn.turnTo(before);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['A']);
  });
});
