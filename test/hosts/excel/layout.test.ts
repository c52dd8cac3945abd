import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { refusalOf } from './refusal-of.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({
    sets: { ExcelApi: '1.13' },
    workbook: {
      sheets: [
        {
          name: 'A',
          cells: [
            ['Month', 'Plan', 'Actual'],
            ['Jan', 1, 2],
            ['Feb', 3, 4],
            ['Mar', 5, 6],
          ],
          merges: [{ row: 9, column: 0, rows: 1, columns: 2 }],
        },
      ],
    },
  }));
});

const sheetA = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('A');

describe('a tab', () => {
  it('freezes its first rows', async () => {
    await Excel.run(async (context) => {
      const panes = sheetA(context).freezePanes;
      const none = panes.getLocationOrNullObject();
      panes.freezeRows(2);
      const some = panes.getLocationOrNullObject();
      some.load('address');
      await context.sync();
      expect([none.isNullObject, some.address]).toEqual([true, 'A!1:2']);
    });
  });

  it('is printed as it was set up', async () => {
    await Excel.run(async (context) => {
      const page = sheetA(context).pageLayout;
      page.orientation = 'Landscape';
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintTitleRows('$1:$2');
      page.setPrintMargins('Inches', { left: 0.5 });
      page.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
      page.load('orientation,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter');
      const titles = page.getPrintTitleRowsOrNullObject();
      titles.load('address');
      await context.sync();
      expect([page.orientation, page.zoom, page.leftMargin, titles.address]).toEqual([
        'Landscape',
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
        36,
        'A!1:2',
      ]);
      expect(page.headersFooters.defaultForAllPages.centerFooter).toBe('Page &P');
    });
  });

  it('hides its gridlines, and tells so by another name', async () => {
    await Excel.run(async (context) => {
      sheetA(context).showGridlines = false;
      sheetA(context).tabColor = '#0B5C8A';
      const sheet = sheetA(context);
      sheet.load('showGridlines,tabColor');
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#0B5C8A']);
    });
  });

  it('keeps texts of an add-in under keys', async () => {
    await Excel.run(async (context) => {
      const properties = sheetA(context).customProperties;
      properties.add('Mark', 'one');
      properties.add('mark', 'two');
      properties.load('items/key,items/value');
      const none = properties.getItemOrNullObject('none');
      await context.sync();
      expect(properties.items.map(({ key, value }) => [key, value])).toEqual([['Mark', 'two']]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('tells of its merged blocks', async () => {
    await Excel.run(async (context) => {
      const merged = sheetA(context).getRange('A1:C20').getMergedAreasOrNullObject();
      const none = sheetA(context).getRange('A1:C3').getMergedAreasOrNullObject();
      merged.load('address,areas/items/rowIndex,areas/items/columnCount');
      await context.sync();
      expect(merged.address).toBe('A!A10:B10');
      expect(
        merged.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount]),
      ).toEqual([[9, 2]]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('cells', () => {
  it('have drop-down lists', async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = sheetA(context).getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Jan,Feb' } };
      dataValidation.errorAlert = {
        title: 'Month',
        message: 'Take one of the list.',
        showAlert: true,
        style: 'Stop',
      };
      dataValidation.load('rule,type');
      await context.sync();
      expect(dataValidation.type).toBe('List');
      expect(dataValidation.rule.list?.source).toBe('Jan,Feb');
    });
    expect(
      await refusalOf((context) => {
        sheetA(context).getRange('B2').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        };
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it('have conditional formats, the newest first', async () => {
    await Excel.run(async (context) => {
      const formats = sheetA(context).getRange('B2:C4').conditionalFormats;
      const red = formats.add('Custom');
      red.custom.rule.formula = '=$B2>$C2';
      red.custom.format.fill.color = '#FF0000';
      const bar = formats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#00FF00';
      formats.load('items/type,items/priority');
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['DataBar', 0],
        ['Custom', 1],
      ]);
    });
    expect(
      await refusalOf((context) => {
        const format = sheetA(context).getRange('A1').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=(';
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it('get different looks in one call', async () => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange('A1:B1');
      range.setCellProperties([
        [{ format: { font: { bold: true }, fill: { color: '#112233' } } }, {}],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 60 } }, { format: { columnWidth: 90 } }]);
      const first = sheetA(context).getRange('A1');
      first.load('format/font/bold,format/columnWidth');
      await context.sync();
      expect([first.format.font.bold, first.format.columnWidth]).toEqual([true, 60]);
    });
  });
});

describe('charts', () => {
  it('draw a block, have a title, and lie over cells', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetA(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'Plan and actual';
      chart.setPosition('E2', 'H12');
      chart.series.getItemAt(1).format.fill.setSolidColor('#0B5C8A');
      chart.load('name,left,top,width,height,series/items/name,title/text');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Plan', 'Actual']);
      expect([chart.name, chart.title.text]).toEqual(['Chart 1', 'Plan and actual']);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 165]);
    });
    expect(standIn.workbook.sheets[0]?.charts[0]?.series[1]?.fill.colour).toBe('#0B5C8A');
  });
});
