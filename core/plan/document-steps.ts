/** A finished document → the steps that fill an empty tab with it. */

import type { Rect } from '../cell/address.ts';
import type { Cell, Grid } from '../cell/cell.ts';
import type { Link, Step, StyleRun } from './step.ts';
import { STYLE_TABLE, type StyleRole } from './style-table.ts';
import type { DocumentRow, TabDocument } from './tab-document.ts';

/** The document's values as a grid; a row ends with its last cell. */
export function documentGrid(document: TabDocument): Grid {
  return document.rows.map((row) => row.cells.map((cell) => cell?.value ?? null));
}

/** Values, looks, frame, links and features, in this order: one step each, so that a host needs one call each. */
export function documentSteps(document: TabDocument, sheet: string): Step[] {
  const steps: Step[] = [
    { step: 'write', sheet, at: { row: 0, column: 0 }, values: squared(documentGrid(document)) },
    { step: 'style', sheet, runs: styleRuns(document.rows) },
    {
      step: 'layout',
      sheet,
      columnWidths: document.columnWidths,
      rowHeights: document.rows.flatMap((row, index) =>
        row.height === undefined ? [] : [{ row: index, height: row.height }],
      ),
      frozenRows: document.frozenRows,
      gridlines: false,
      tabColour: '#0B5C8A',
      print: { orientation: 'landscape', pagesWide: 1, repeatRows: document.repeatRows },
    },
  ];
  const links = documentLinks(document.rows);
  if (links.length > 0) steps.push({ step: 'links', sheet, links });
  if (document.features !== undefined) {
    steps.push({ step: 'features', sheet, ...document.features });
  }
  return steps;
}

/** The widest row's length; at least 1. */
export function documentWidth(document: TabDocument): number {
  return document.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 1);
}

function squared(grid: Grid): Grid {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 1);
  return grid.map((row) => [...row, ...new Array<Cell>(width - row.length).fill(null)]);
}

function documentLinks(rows: readonly DocumentRow[]): Link[] {
  return rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, column) =>
      cell?.link === undefined ? [] : [{ at: { row: rowIndex, column }, target: cell.link }],
    ),
  );
}

/**
 * One run a role, in the order in which the roles first appear. Neighbouring cells of one role become one block:
 * first along the row, then down over rows that have the same run.
 */
function styleRuns(rows: readonly DocumentRow[]): StyleRun[] {
  const ranges = new Map<StyleRole, Rect[]>();
  let open = new Map<string, { role: StyleRole; rect: Rect }>();
  const close = (run: { role: StyleRole; rect: Rect }) => {
    const known = ranges.get(run.role);
    if (known === undefined) ranges.set(run.role, [run.rect]);
    else known.push(run.rect);
  };
  rows.forEach((row, rowIndex) => {
    const next = new Map<string, { role: StyleRole; rect: Rect }>();
    for (const run of rowRuns(row, rowIndex)) {
      const key = `${run.role},${run.rect.column},${run.rect.columns}`;
      const above = open.get(key);
      next.set(
        key,
        above === undefined
          ? run
          : { role: run.role, rect: { ...above.rect, rows: above.rect.rows + 1 } },
      );
      open.delete(key);
    }
    for (const run of open.values()) close(run);
    open = next;
  });
  for (const run of open.values()) close(run);
  return Array.from(ranges, ([role, rects]) => ({ ranges: rects, style: STYLE_TABLE[role] }));
}

function rowRuns(row: DocumentRow, rowIndex: number): { role: StyleRole; rect: Rect }[] {
  const runs: { role: StyleRole; rect: Rect }[] = [];
  row.cells.forEach((cell, column) => {
    if (cell === null) return;
    const last = runs[runs.length - 1];
    if (last?.role === cell.role && last.rect.column + last.rect.columns === column) {
      runs[runs.length - 1] = {
        role: last.role,
        rect: { ...last.rect, columns: last.rect.columns + 1 },
      };
      return;
    }
    runs.push({ role: cell.role, rect: { row: rowIndex, column, rows: 1, columns: 1 } });
  });
  return runs;
}
