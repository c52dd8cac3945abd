import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { refusalOf } from './refusal-of.ts';
import { gridOf } from './seed.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({
    workbook: {
      sheets: [
        {
          name: 'Log',
          cells: [
            ['ID', 'State'],
            ['R-1', 'Open'],
            ['R-2', 'Closed'],
            [],
            ['A note below the table'],
          ],
          tables: [{ name: 'Risks', at: 'A1:B3' }],
        },
        { name: 'Free', cells: [['Name', null, 'Name'], ['a']] },
      ],
    },
  }));
});

const free = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Free');
const risks = (context: Excel.RequestContext) => context.workbook.tables.getItem('risks');
const log = () => gridOf(standIn.workbook.sheets[0] as never);

describe('tables', () => {
  it('make texts of their headers that are all different', async () => {
    await Excel.run(async (context) => {
      const table = free(context).tables.add('A1:C2', true);
      const header = table.getHeaderRowRange();
      table.load('name,style,worksheet/name');
      header.load('values');
      await context.sync();
      expect([table.name, table.style, table.worksheet.name]).toEqual([
        'Table1',
        'TableStyleMedium2',
        'Free',
      ]);
      expect(header.values).toEqual([['Name', 'Column2', 'Name2']]);
    });
  });

  it('have a row below their header, even of nothing', async () => {
    await Excel.run(async (context) => {
      const table = free(context).tables.add('E1:F1', true);
      const body = table.getDataBodyRange();
      body.load('address');
      await context.sync();
      expect(body.address).toBe('Free!E2:F2');
    });
  });

  it('do not overlap', async () => {
    expect(
      await refusalOf((context) =>
        context.workbook.worksheets.getItem('Log').tables.add('B3:C9', true),
      ),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it.each(['a b', '1a', 'A1', 'R1C1', 'c', 'x-y', ''])('do not take the name %j', async (name) => {
    expect(
      await refusalOf((context) => {
        free(context).tables.add('A1:C2', true).name = name;
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it.each(['RISKS', 'Known'])('do not take the name %s, which something has', async (name) => {
    expect(
      await refusalOf((context) => {
        context.workbook.names.add('Known', '="x"');
        free(context).tables.add('A1:C2', true).name = name;
      }),
    ).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('grow by rows, and what lies below them moves down', async () => {
    await Excel.run(async (context) => {
      risks(context).rows.add(undefined, [
        ['R-3', 'Open'],
        ['R-4', "'007"],
      ]);
      await context.sync();
    });
    expect(log()).toEqual([
      ['ID', 'State'],
      ['R-1', 'Open'],
      ['R-2', 'Closed'],
      ['R-3', 'Open'],
      ['R-4', '007'],
      [],
      ['A note below the table'],
    ]);
    expect(standIn.workbook.tables[0]?.rect.rows).toBe(5);
  });

  it('take rows as wide as they are', async () => {
    expect(
      await refusalOf((context) => {
        risks(context).rows.add(undefined, [['R-3']]);
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it('of which a filter hides rows take neither rows nor blocks of values', async () => {
    const filtered = (context: Excel.RequestContext) => {
      const table = risks(context);
      table.columns.getItem('State').filter.applyValuesFilter(['Open']);
      return table;
    };
    expect(
      await refusalOf((context) => {
        filtered(context).rows.add(undefined, [['R-3', 'Open']]);
      }),
    ).toMatchObject({ code: 'NotImplemented' });
    expect(
      await refusalOf((context) => {
        filtered(context).getDataBodyRange().values = [
          ['a', 'b'],
          ['c', 'd'],
        ];
      }),
    ).toMatchObject({ code: 'NotImplemented' });
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem('Log').getRange('A3');
      row.load('rowHidden');
      await context.sync();
      expect(row.rowHidden).toBe(true);
    });
  });

  it('refuse what is put right below or beside them, as they may take it in', async () => {
    for (const address of ['A4', 'C2']) {
      expect(
        await refusalOf((context) => {
          context.workbook.worksheets.getItem('Log').getRange(address).values = [['x']];
        }),
      ).toMatchObject({ code: 'NotImplemented' });
    }
  });

  it('leave their cells when they become plain ones, and take them along when they are deleted', async () => {
    await Excel.run(async (context) => {
      const table = free(context).tables.add('A1:C2', true);
      table.convertToRange();
      risks(context).delete();
      await context.sync();
    });
    expect(standIn.workbook.tables).toEqual([]);
    expect(gridOf(standIn.workbook.sheets[1] as never)[1]).toEqual(['a']);
    expect(log()).toEqual([[], [], [], [], ['A note below the table']]);
  });

  it('would be torn apart by cells that move, which is refused', async () => {
    expect(
      await refusalOf((context) => {
        context.workbook.worksheets.getItem('Log').getRange('B1').insert('Down');
      }),
    ).toMatchObject({ code: 'InsertDeleteConflict' });
  });
});

describe('names of a tab', () => {
  it('are hidden from the user where asked, and go with the tab when it is renamed or copied', async () => {
    await Excel.run(async (context) => {
      const name = free(context).names.add('_steersheet', '="a|b ""c"""');
      name.visible = false;
      await context.sync();
      free(context).name = 'Renamed';
      await context.sync();
    });
    expect(standIn.user.copySheet('Renamed')).toBe('Renamed (2)');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/names/items/name,items/names/items/value');
      await context.sync();
      expect(
        worksheets.items.map(({ name, names }) => [name, names.items.map(({ value }) => value)]),
      ).toEqual([
        ['Log', []],
        ['Renamed', ['a|b "c"']],
        ['Renamed (2)', ['a|b "c"']],
      ]);
    });
  });

  it('hold no text of more than 255 letters', async () => {
    expect(
      await refusalOf((context) => free(context).names.add('long', `="${'x'.repeat(256)}"`)),
    ).toMatchObject({ code: 'InvalidArgument' });
  });
});
