/** The axis of a chart's values: few lines, short numbers, whole steps. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_FEATURES, type PlacedChart } from '../../../core/index.ts';
import { newWorkbook } from '../../../workbench/files/opened-file.ts';

const MARK = 'm';

/** The value axis of a chart of two series with these values, as it is written. */
async function axisOf(
  kind: PlacedChart['kind'],
  values: readonly (readonly number[])[],
  numberFormat = '#,##0',
): Promise<{ readonly step: string | undefined; readonly format: string | undefined }> {
  const sheet = 'Made';
  const rect = (column: number) => ({ row: 0, column, rows: values.length, columns: 1 });
  const chart: PlacedChart = {
    ...{ kind, title: 'Money', description: 'Money by project', numberFormat, valueTitle: null },
    categories: rect(0),
    series: [1, 2].map((column) => ({
      name: `S${column}`,
      values: rect(column),
      colour: '#0B5C8A',
    })),
    place: { row: 10, column: 0, rows: 14, columns: 4 },
  };
  const host = newWorkbook('a.xlsx');
  await host.apply({
    title: 'Test',
    written: [],
    steps: [
      { step: 'add-sheet', sheet, mark: MARK, rows: 40, columns: 4 },
      {
        step: 'write',
        sheet,
        at: { row: 0, column: 0 },
        values: values.map((row, index) => [`P-${index}`, ...row]),
      },
      { step: 'features', sheet, ...NO_FEATURES, charts: [chart] },
    ],
  });
  const xml = strFromU8(unzipSync(host.toBytes())['xl/charts/chart1.xml'] ?? new Uint8Array());
  const axis = /<c:valAx>.*<\/c:valAx>/.exec(xml)?.[0] ?? '';
  return {
    step: /<c:majorUnit val="([^"]*)"/.exec(axis)?.[1],
    format: /<c:numFmt formatCode="([^"]*)"/.exec(axis)?.[1]?.replace(/&quot;/g, '"'),
  };
}

describe('the axis of the values', () => {
  it.each([
    ['counts up to nine', [[9, 3]], '2', '#,##0'],
    ['counts up to two', [[2, 1]], '1', '#,##0'],
    ['amounts of hundreds', [[870, 120]], '200', '#,##0'],
    ['amounts of thousands', [[48_000, 9_000]], '10000', '#,##0," k";-#,##0," k";0'],
    ['amounts of some millions', [[6_400_000, 858_000]], '2000000', '#,##0,," m";-#,##0,," m";0'],
    ['amounts of two millions', [[2_100_000, 0]], '500000', '#,##0.0,," m";-#,##0.0,," m";0'],
    ['what goes below zero', [[-30_000, 5]], '10000', '#,##0," k";-#,##0," k";0'],
    ['nothing', [[0, 0]], undefined, '#,##0'],
  ] as const)('is divided for %s', async (_, values, step, format) => {
    expect(await axisOf('bar', values)).toEqual({ step, format });
  });

  it('is as long as bars that are put end to end', async () => {
    expect((await axisOf('stacked-bar', [[6, 6]])).step).toBe('5');
    expect((await axisOf('bar', [[6, 6]])).step).toBe('2');
  });

  it('leaves shares to the program that draws', async () => {
    expect(await axisOf('column', [[0.4, 0.9]], '0%')).toEqual({ step: undefined, format: '0%' });
  });
});
