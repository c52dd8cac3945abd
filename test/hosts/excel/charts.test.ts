import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  const cells = [
    ['Project', 'Plan', 'Actual'],
    ['Ledger', 10, 12],
    ['Network', 20, 18],
  ];
  ({ standIn } = await bootOffice({ workbook: { sheets: [{ name: 'A', cells }, { name: 'B' }] } }));
});

const charts = () => standIn.workbook.sheets[0]?.charts ?? [];

/** Draws a column of numbers and goes on with the chart. */
function draw(
  work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
  type: 'ColumnClustered' | 'Line' = 'ColumnClustered',
  source = 'B2:B3',
): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    work(sheet.charts.add(type, sheet.getRange(source), 'Columns'), sheet);
    await context.sync();
  });
}

describe('a chart', () => {
  it('of one column has one series', async () => {
    await draw(() => {});
    expect(charts().map(({ series }) => series.length)).toEqual([1]);
  });

  it('takes more series, which show nothing before they have values', async () => {
    await draw((chart, sheet) => {
      chart.series.add('Actual').setValues(sheet.getRange('C2:C3'));
      chart.series.add('Nothing');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
    });
    const [{ series } = { series: [] }] = charts();
    expect(series.map(({ name, isEmpty }) => [name, isEmpty])).toEqual([
      ['Series1', false],
      ['Actual', false],
      ['Nothing', true],
    ]);
    expect(series[0]?.categories).toEqual({ row: 1, column: 0, rows: 2, columns: 1 });
    expect(series[1]?.source).toEqual({ row: 1, column: 2, rows: 2, columns: 1 });
  });

  it('lies over the cells that it is laid over, and a copy of the tab has it too', async () => {
    await draw((chart) => chart.setPosition('A5', 'C9'));
    expect(charts()[0]?.place).toEqual({ row: 4, column: 0, rows: 5, columns: 3 });
    const copy = standIn.user.copySheet('A');
    expect(standIn.workbook.findSheet(copy)?.charts).toEqual(charts());
  });

  const refused: readonly [string, string, () => Promise<void>][] = [
    ['of a single cell', 'NotImplemented', () => draw(() => {}, 'ColumnClustered', 'B2')],
    [
      'of lines has no gaps between bars',
      'InvalidArgument',
      () =>
        draw((chart) => {
          chart.series.getItemAt(0).gapWidth = 60;
        }, 'Line'),
    ],
    [
      'whose gap is more than 500 %',
      'InvalidArgument',
      () =>
        draw((chart) => {
          chart.series.getItemAt(0).gapWidth = 501;
        }),
    ],
    [
      'has no second series before one is added',
      'InvalidArgument',
      () => draw((chart) => chart.series.getItemAt(1).delete()),
    ],
    [
      'of a block as one series',
      'NotImplemented',
      () => draw((chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange('B2:C3'))),
    ],
    [
      'laid over cells of another tab',
      'InvalidArgument',
      () => draw((chart) => chart.setPosition('B!A1', 'B!B2')),
    ],
    [
      'with a series named by more than 255 letters',
      'InvalidArgument',
      () => draw((chart) => chart.series.add('x'.repeat(256))),
    ],
  ];
  it.each(refused)('%s: %s', async (_, code, work) => {
    await expect(work()).rejects.toMatchObject({ code });
  });
});

describe('drawings', () => {
  const look = (count: boolean) =>
    Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem('A');
      if (count) shapes.getCount();
      else shapes.load('items/type');
      await context.sync();
      return count ? [] : shapes.items.map(({ type }) => type);
    });

  it('cannot be counted beside a chart, which is perhaps one of them', async () => {
    await draw(() => {});
    await expect(look(true)).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  it('are told from charts by their kind', async () => {
    await draw(() => {});
    const [sheet] = standIn.workbook.sheets;
    if (sheet !== undefined) sheet.things.shapes = 1;
    expect(await look(false)).toEqual(['GeometricShape', 'Unsupported']);
  });
});
