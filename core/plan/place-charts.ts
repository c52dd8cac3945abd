/** Puts a document's charts below its last row, two side by side, where the host draws charts. */

import type { Cell } from '../cell/cell.ts';
import { NO_FEATURES, type PlacedChart } from './sheet-features.ts';
import type { StyleRole } from './style-table.ts';
import type { DocumentCell, DocumentRow, TabDocument } from './tab-document.ts';

const CHART_ROWS = 14;
const ROW_HEIGHT = 20;

/** The document with room for its charts and the charts in it; the same document where it asks for none. */
export function placeCharts(document: TabDocument): TabDocument {
  const { charts = [], columnWidths, rows } = document;
  if (charts.length === 0) return document;
  const middle = middleColumn(columnWidths);
  const added: DocumentRow[] = headingRows(columnWidths.length);
  const placed: PlacedChart[] = [];
  for (let index = 0; index < charts.length; index += 2) {
    const row = rows.length + added.length;
    const pair = charts.slice(index, index + 2);
    pair.forEach((chart, side) => {
      placed.push({ ...chart, place: placeAt(row, side, middle, columnWidths.length) });
    });
    for (let line = 0; line < CHART_ROWS; line += 1) added.push({ cells: [], height: ROW_HEIGHT });
    added.push({ cells: [], height: ROW_HEIGHT / 2 });
  }
  const features = document.features ?? NO_FEATURES;
  return {
    ...document,
    rows: [...rows, ...added],
    features: { ...features, charts: [...features.charts, ...placed] },
  };
}

function placeAt(row: number, side: number, middle: number, columns: number): PlacedChart['place'] {
  const column = side === 0 ? 0 : middle;
  return { row, column, rows: CHART_ROWS, columns: (side === 0 ? middle : columns) - column };
}

/** The first column of the right half: where the widths so far come nearest to half of all. */
function middleColumn(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let best = 1;
  let reached = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let column = 1; column < widths.length; column += 1) {
    reached += widths[column - 1] as number;
    if (Math.abs(reached - half) >= distance) break;
    distance = Math.abs(reached - half);
    best = column;
  }
  return best;
}

function headingRows(columns: number): DocumentRow[] {
  const rest = Array.from({ length: columns - 1 }, () => cell(null, 'section'));
  return [
    { cells: [], height: 12 },
    { cells: [cell('In pictures', 'section'), ...rest], height: 30 },
    { cells: [cell('What the tables above say, drawn.', 'muted')], height: 22 },
  ];
}

function cell(value: Cell, role: StyleRole): DocumentCell {
  return { value, role };
}
