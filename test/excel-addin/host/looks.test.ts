import { beforeEach, describe, expect, it } from 'vitest';
import { formatMark, type Step, type StyleRun } from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import { styleAt } from './sheet-looks.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({ workbook: { sheets: [{ name: "Bob's plan" }] } }));
});

const mark = formatMark({
  kind: 'status:test',
  asOf: 1,
  stage: 'building',
  fingerprint: '0',
  name: 'T',
});
const adding: Step = { step: 'add-sheet', sheet: 'T', mark, rows: 9, columns: 9 };
const made = () => {
  const sheet = standIn.workbook.findSheet('T');
  if (sheet === undefined) throw new Error('The tab was not made.');
  return sheet;
};
const apply = (...steps: Step[]) =>
  excelHost().apply({ title: 'Looks', steps: [adding, ...steps], written: [] });
const styling = (...runs: StyleRun[]): Step => ({ step: 'style', sheet: 'T', runs });
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('looks', () => {
  it('give every row of a tall block its line', async () => {
    const block = { row: 1, column: 0, rows: 3, columns: 2 };
    await apply(styling({ ranges: [block, cell(0, 0)], style: { borderBottom: '#D0D7DE' } }));
    for (let row = 0; row < 4; row += 1) {
      expect(styleAt(made(), row, 0).borderBottom, `row ${row}`).toBe('#D0D7DE');
    }
    expect(styleAt(made(), 4, 0).borderBottom).toBeUndefined();
    expect(styleAt(made(), 0, 1).borderBottom).toBeUndefined();
  });

  it('reach every one of several thousand blocks', async () => {
    const ranges = Array.from({ length: 4_000 }, (_, index) => cell(index * 2, index % 7));
    await apply(styling({ ranges, style: { fill: '#EAF3F9', numberFormat: '0%' } }));
    for (const { row, column } of ranges) {
      expect(styleAt(made(), row, column)).toMatchObject({ fill: '#EAF3F9', numberFormat: '0%' });
    }
    expect(styleAt(made(), 1, 0)).toMatchObject({ fill: '#FFFFFF', numberFormat: 'General' });
    // One more asks from when days are counted, as nothing was read before.
    expect(standIn.traffic.count).toBe(2);
  });

  it('of a link are those of the plan, not those that Excel gives links', async () => {
    await apply(
      { step: 'write', sheet: 'T', at: { row: 0, column: 0 }, values: [['00123']] },
      styling({ ranges: [cell(0, 0)], style: { colour: '#0B5C8A', underline: false } }),
      {
        step: 'links',
        sheet: 'T',
        links: [{ at: { row: 0, column: 0 }, target: { sheet: "Bob's plan", a1: 'B2' } }],
      },
    );
    const data = made().cells.at(0, 0);
    expect(data?.content.value).toBe('00123');
    expect(data?.link).toEqual({ documentReference: "'Bob''s plan'!B2" });
    expect(styleAt(made(), 0, 0)).toMatchObject({ colour: '#0B5C8A', underline: false });
  });

  it('of the frame: each width and height, neighbours or not', async () => {
    await apply({
      step: 'layout',
      sheet: 'T',
      columnWidths: [36, 36, 180, 36],
      rowHeights: [
        { row: 0, height: 34 },
        { row: 1, height: 34 },
        { row: 5, height: 48 },
        { row: 7, height: 34 },
      ],
      frozenRows: 2,
      gridlines: false,
      tabColour: '#0B5C8A',
      print: { orientation: 'landscape', pagesWide: 1, repeatRows: 2 },
    });
    const { grid, page, frozen, tabColour, hasGridlines } = made();
    const width = (column: number) => (grid.columnWidth({ ...cell(0, column) }) ?? 0) / 0.75;
    const height = (row: number) => (grid.rowHeight({ ...cell(row, 0) }) ?? 0) / 0.75;
    expect([0, 1, 2, 3, 4].map(width)).toEqual([36, 36, 180, 36, 64]);
    expect([0, 1, 2, 5, 6, 7].map(height)).toEqual([34, 34, 20, 48, 20, 34]);
    expect(frozen?.rows).toBe(2);
    expect(tabColour).toBe('#0B5C8A');
    expect(hasGridlines).toBe(false);
    expect(page.titleRows).toMatchObject({ row: 0, rows: 2 });
    expect(page.values.get('Orientation')).toBe('Landscape');
    expect(page.values.get('Zoom')).toEqual({ horizontalFitToPages: 1 });
  });
});
