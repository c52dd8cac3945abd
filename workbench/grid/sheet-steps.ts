/** A tab of the grid as the steps that make it in a file. */

import type { Workbook, Worksheet } from '@univerjs/core';
import {
  type CellStyle,
  type Grid,
  type LayoutStep,
  NO_FEATURES,
  type Rect,
  type Step,
  type StyleRun,
} from '../../core/index.ts';
import { cellStyleOf } from './style-data.ts';
import { tabDataOf } from './tab-data.ts';

/** The steps that make this owned tab anew, with its values, looks, frame, links, features and mark as they are now. */
export function sheetSteps(workbook: Workbook, sheet: Worksheet, values: Grid): Step[] {
  const name = sheet.getName();
  const data = tabDataOf(sheet);
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 1);
  const layout: LayoutStep | null = data.layout;
  const steps: Step[] = [
    {
      step: 'add-sheet',
      sheet: name,
      mark: data.mark ?? '',
      rows: Math.max(1, values.length),
      columns,
    },
    { step: 'write', sheet: name, at: { row: 0, column: 0 }, values },
    { step: 'style', sheet: name, runs: styleRuns(workbook, sheet) },
  ];
  if (layout !== null) steps.push({ ...layout, sheet: name });
  if (data.links.length > 0) steps.push({ step: 'links', sheet: name, links: data.links });
  if (data.features !== NO_FEATURES)
    steps.push({ step: 'features', sheet: name, ...data.features });
  return steps;
}

/** The looks of one cell, in the core's words. */
export function looksAt(
  workbook: Workbook,
  sheet: Worksheet,
  row: number,
  column: number,
): CellStyle {
  const data = sheet.getCellMatrix().getValue(row, column);
  return cellStyleOf(workbook.getStyles().getStyleByCell(data));
}

/** All looks of a tab, each once, over as few blocks as neighbours in rows and then in columns make. */
function styleRuns(workbook: Workbook, sheet: Worksheet): StyleRun[] {
  const styles = workbook.getStyles();
  const runs = new Map<string, { style: CellStyle; ranges: Rect[] }>();
  sheet.getCellMatrix().forValue((row, column, data) => {
    const style = cellStyleOf(styles.getStyleByCell(data));
    const key = JSON.stringify(style);
    if (key === '{}') return;
    const run = runs.get(key) ?? { style, ranges: [] };
    runs.set(key, run);
    const last = run.ranges.at(-1);
    if (last !== undefined && last.row === row && last.column + last.columns === column) {
      run.ranges[run.ranges.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      run.ranges.push({ row, column, rows: 1, columns: 1 });
    }
  });
  return Array.from(runs.values(), ({ style, ranges }) => ({ style, ranges: stack(ranges) }));
}

/** Joins blocks that stand on top of each other and are equally wide. */
function stack(ranges: readonly Rect[]): Rect[] {
  const open = new Map<string, Rect>();
  const done: Rect[] = [];
  for (const range of ranges) {
    const key = `${range.column},${range.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === range.row) {
      open.set(key, { ...above, rows: above.rows + 1 });
    } else {
      if (above !== undefined) done.push(above);
      open.set(key, range);
    }
  }
  return [...done, ...open.values()];
}
