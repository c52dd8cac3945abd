/** Tables that only grow, such as History: rows are added below, nothing that is there is changed. */

import type { Cell, Grid } from '../cell/cell.ts';
import type { SheetSnapshot, Snapshot } from '../cell/snapshot.ts';
import { addAside, buildingMark, clearLeftovers, swapIn } from './build-aside.ts';
import type { CellStyle } from './cell-style.ts';
import { documentSteps } from './document-steps.ts';
import { parseMark } from './mark.ts';
import { NameBook } from './name-book.ts';
import { BUILDING_NAME, type ClassifiedSheet, classifySheets } from './ownership.ts';
import type { Plan, Step, Written } from './step.ts';
import { STYLE_TABLE } from './style-table.ts';
import type { TabDocument } from './tab-document.ts';

/** Rows for a tab that only grows, such as History. */
export interface GrowingTable {
  /** The kind in its mark: `history`. */
  readonly kind: string;
  /** The tab's name if it has to be made. */
  readonly name: string;
  readonly header: readonly string[];
  /** New rows, cells in the order of `header`; none leaves the tab as it is. */
  readonly rows: Grid;
  /** Looks by column, in the order of `header`; may be shorter. */
  readonly styles: readonly CellStyle[];
  /** Pixels by column. */
  readonly columnWidths: readonly number[];
}

/** The plan that adds the rows and does nothing else, for a table that stands or falls by itself. */
export function growPlan(
  snapshot: Snapshot,
  title: string,
  asOf: number,
  table: GrowingTable,
): Plan {
  const names = new NameBook(snapshot.sheets.map(({ name }) => name));
  const { steps, standing } = clearLeftovers(classifySheets(snapshot), names, null);
  if (table.rows.length === 0) return { title, steps, written: [] };
  const grown = growTable(table, asOf, standing, names);
  return { title, steps: [...steps, ...grown.steps], written: grown.written };
}

/** Adds rows below the table that is there, or makes the table aside and swaps it in. */
export function growTable(
  table: GrowingTable,
  asOf: number,
  standing: readonly ClassifiedSheet[],
  names: NameBook,
): { readonly steps: readonly Step[]; readonly written: readonly Written[] } {
  const place = findGrowing(table, standing);
  if (place !== null) {
    const width = Math.max(...place.columns) + 1;
    const spread = table.rows.map((row) => {
      const cells = new Array<Cell>(width).fill(null);
      place.columns.forEach((column, index) => {
        cells[column] = row[index] ?? null;
      });
      return cells;
    });
    const styles = new Array<CellStyle>(width).fill({});
    place.columns.forEach((column, index) => {
      styles[column] = table.styles[index] ?? {};
    });
    return {
      steps: [{ step: 'append-rows', sheet: place.sheet, row: place.row, values: spread, styles }],
      written: [{ what: 'rows-added', sheet: place.sheet, detail: table.rows.length }],
    };
  }
  const name = names.take(table.name);
  const temporary = names.take(`${BUILDING_NAME} too`);
  const document = growingDocument(table, name);
  const mark = buildingMark(table.kind, asOf, document, name);
  return {
    steps: [
      addAside(temporary, mark, document),
      ...growingSteps(document, temporary, table),
      ...swapIn(temporary, mark),
    ],
    written: [{ what: 'tab-made', sheet: name, detail: null }],
  };
}

/**
 * The tab to which a growing table's rows are added and from which they are read: the one place that decides. It must have
 * all the headers in its first row and no merged cells from its last row on, which would swallow what is written there.
 * It may have been renamed or edited, as rows are only ever added; among several, the one that still has its first name
 * is meant, then the first.
 */
export function growingTab(
  sheets: readonly SheetSnapshot[],
  kind: string,
  header: readonly string[],
): SheetSnapshot | null {
  const places = sheets.flatMap((sheet) => {
    const mark = parseMark(sheet.mark);
    if (mark?.kind !== kind || mark.stage === 'retired') return [];
    const first = sheet.grid[0] ?? [];
    if (!header.every((text) => first.includes(text)) || !isOpenBelow(sheet)) return [];
    return [{ sheet, hasFirstName: sheet.name === mark.name }];
  });
  return (places.find(({ hasFirstName }) => hasFirstName) ?? places[0])?.sheet ?? null;
}

/** Whether rows can be written below the last used one: nothing merged reaches there. */
export function isOpenBelow({ grid, merges }: SheetSnapshot): boolean {
  return merges.every(({ row, rows }) => row + rows <= grid.length);
}

/** Where the marked table stands, or `null` where there is none to which rows could be added. */
function findGrowing(
  table: GrowingTable,
  standing: readonly ClassifiedSheet[],
): { sheet: string; row: number; columns: number[] } | null {
  const sheets = standing.map(({ sheet }) => sheet);
  const sheet = growingTab(sheets, table.kind, table.header);
  if (sheet === null) return null;
  const header = sheet.grid[0] ?? [];
  const columns = table.header.map((text) => header.indexOf(text));
  return { sheet: sheet.name, row: sheet.grid.length, columns };
}

function growingDocument(table: GrowingTable, name: string): TabDocument {
  return {
    name,
    rows: [
      { cells: table.header.map((value) => ({ value, role: 'header' as const })) },
      ...table.rows.map((row) => ({
        cells: row.map((value) => ({ value, role: 'text' as const })),
      })),
    ],
    columnWidths: table.columnWidths,
    frozenRows: 1,
    repeatRows: 1,
  };
}

/** As any document, but the columns' looks come from the table, so that rows added later look the same. */
function growingSteps(document: TabDocument, sheet: string, table: GrowingTable): Step[] {
  return documentSteps(document, sheet).map((step) =>
    step.step !== 'style'
      ? step
      : {
          ...step,
          runs: [
            {
              ranges: [{ row: 0, column: 0, rows: 1, columns: table.header.length }],
              style: STYLE_TABLE.header,
            },
            ...table.styles.map((style, column) => ({
              ranges: [{ row: 1, column, rows: table.rows.length, columns: 1 }],
              style,
            })),
          ],
        },
  );
}
