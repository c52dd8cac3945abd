import { describe, expect, it } from 'vitest';
import { placeCharts } from '../../../core/plan/place-charts.ts';
import { publishTab } from '../../../core/plan/publish.ts';
import type { Chart } from '../../../core/plan/sheet-features.ts';
import type { TabDocument } from '../../../core/plan/tab-document.ts';

const chart = (title: string): Chart => ({
  kind: 'column',
  title,
  description: `${title}, drawn`,
  categories: { row: 1, column: 0, rows: 3, columns: 1 },
  series: [{ name: 'Days', values: { row: 1, column: 1, rows: 3, columns: 1 }, colour: '#0B5C8A' }],
  numberFormat: '#,##0',
  valueTitle: null,
});

const document = (charts: readonly Chart[]): TabDocument => ({
  name: 'Delivery 2026-11-22',
  rows: ['Title', 'A', 'B', 'C'].map((value) => ({ cells: [{ value, role: 'text' }] })),
  columnWidths: [100, 300, 100, 100, 200],
  frozenRows: 1,
  repeatRows: 1,
  charts,
});

describe('charts of a tab', () => {
  it('leave a tab without charts as it is', () => {
    const plain = document([]);
    expect(placeCharts(plain)).toBe(plain);
  });

  it('stand below the last row in pairs, parted where the widths so far are nearest to half', () => {
    const { rows, features } = placeCharts(document([chart('A'), chart('B'), chart('C')]));
    expect(features?.charts.map(({ place }) => place)).toEqual([
      { row: 7, column: 0, rows: 14, columns: 2 },
      { row: 7, column: 2, rows: 14, columns: 3 },
      { row: 22, column: 0, rows: 14, columns: 2 },
    ]);
    expect(rows).toHaveLength(4 + 3 + 2 * 15);
    expect(rows.slice(0, 4)).toEqual(document([]).rows);
  });

  it('are in the plan only where the host draws charts, and counted in the mark of the tab', () => {
    const publication = { kind: 'status:delivery', asOf: 46348, history: null };
    const plan = (drawsCharts: boolean) =>
      publishTab({
        ...publication,
        document: document([chart('A')]),
        snapshot: { name: 'w', sheets: [], drawsCharts },
      });
    const marks = (drawsCharts: boolean) =>
      plan(drawsCharts).steps.flatMap((one) => (one.step === 'mark' ? [one.mark] : []));
    expect(plan(false).steps.some(({ step }) => step === 'features')).toBe(false);
    expect(plan(true).steps.filter(({ step }) => step === 'features')).toHaveLength(1);
    expect(marks(false)[0]).toMatch(/\|done\|[0-9a-f]{16}\|/);
    expect(marks(true)[0]).toMatch(/\|done\|[0-9a-f]{16}\+1\|/);
  });
});
