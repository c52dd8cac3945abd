/** One table as set-up makes it: a tab with its headers in the first row, formatted and ready to be filled. */

import type { Grid } from '../../cell/cell.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { SettingSpec } from '../../model/settings/setting-spec.ts';
import { SETTING_SPECS } from '../../model/settings.ts';
import { TABLES, type TableId } from '../../model/tables.ts';
import { addAside, buildingMark, swapIn } from '../../plan/build-aside.ts';
import type { CellStyle } from '../../plan/cell-style.ts';
import { documentSteps } from '../../plan/document-steps.ts';
import type { NameBook } from '../../plan/name-book.ts';
import { BUILDING_NAME } from '../../plan/ownership.ts';
import type { Step, StyleRun } from '../../plan/step.ts';
import { STYLE_TABLE } from '../../plan/style-table.ts';
import type { TabDocument } from '../../plan/tab-document.ts';
import type { ColumnKind, TableSpec } from '../../sheet/column-spec.ts';
import { highEnough } from '../../status/layout.ts';
import { STARTER_CRITERIA, starterRows } from './starter-rows.ts';
import { type MadeColumn, ROOM, tableFeatures } from './table-features.ts';

/** The kind in the mark of a tab that set-up made: what stands in it is the user's, and read as such. */
export function setUpKind(table: TableId): string {
  // Settings is known by its kind, so that rows can be added to it.
  return table === 'settings' ? table : `table:${table}`;
}

/** The steps that make the table in a new tab, and the tab's name. */
export function tableTab(
  table: TableId,
  portfolio: Portfolio,
  names: NameBook,
): { readonly name: string; readonly steps: readonly Step[] } {
  const spec: TableSpec = TABLES[table];
  const name = names.take(spec.title);
  const temporary = names.take(BUILDING_NAME);
  const columns = columnsOf(spec, portfolio);
  const rows = starterRows(table);
  const document = tableDocument(table, name, columns, rows);
  const mark = buildingMark(setUpKind(table), 0, document, name);
  const steps = [
    addAside(temporary, { ...mark }, roomy(document)),
    ...documentSteps(document, temporary).map((step) =>
      step.step === 'style'
        ? { ...step, runs: [...looksOf(columns), ...shareLooks(table)] }
        : step.step === 'layout'
          ? // What is the user's to fill bears no colour of ours.
            {
              ...step,
              gridlines: true,
              tabColour: null,
              print: { ...step.print, pagesWide: pagesOf(document) },
            }
          : step,
    ),
    ...swapIn(temporary, mark),
  ];
  names.give(temporary);
  return { name, steps };
}

/** The table's own columns, and one for each criterion where ratings stand. */
function columnsOf(spec: TableSpec, portfolio: Portfolio): MadeColumn[] {
  const own = Object.values(spec.columns).map((column) => ({
    header: column.header,
    spec: column,
    doc: column.doc,
  }));
  const { more } = spec;
  if (more?.by !== 'criterion') return own;
  const named = portfolio.criteria.map(({ name }) => name);
  const criteria = named.length > 0 ? named : STARTER_CRITERIA.map(({ name }) => name);
  const ratings = criteria.map((header) => ({ header, spec: null, doc: more.doc }));
  const [first, ...rest] = own;
  return first === undefined ? ratings : [first, ...ratings, ...rest];
}

function tableDocument(
  table: TableId,
  name: string,
  columns: readonly MadeColumn[],
  rows: Grid,
): TabDocument {
  const widths = table === 'settings' ? SETTINGS_WIDTHS : columns.map(widthOf);
  return {
    name,
    rows: [
      { cells: columns.map(({ header }) => ({ value: header, role: 'header' })), height: 34 },
      // Only what stands there already is given a height; the host fits what people will type.
      ...rows.map((row) =>
        highEnough(
          row.map((value) => ({ value, role: 'text-wrap' })),
          widths,
        ),
      ),
    ],
    columnWidths: widths,
    frozenRows: 1,
    repeatRows: 1,
    features: tableFeatures(table, TABLES[table].title, columns, rows.length),
  };
}

/** As much room as is formatted. */
function roomy(document: TabDocument): TabDocument {
  const rows = [...document.rows];
  while (rows.length <= ROOM) rows.push({ cells: [] });
  return { ...document, rows };
}

function looksOf(columns: readonly MadeColumn[]): StyleRun[] {
  return [
    {
      ranges: [{ row: 0, column: 0, rows: 1, columns: columns.length }],
      style: STYLE_TABLE.header,
    },
    ...columns.map(({ spec }, column) => ({
      ranges: [{ row: 1, column, rows: ROOM, columns: 1 }],
      style: lookOf(spec?.kind ?? 'rating'),
    })),
  ];
}

/** A share reads as per cent. */
function shareLooks(table: TableId): StyleRun[] {
  if (table !== 'settings') return [];
  const specs: readonly SettingSpec[] = Object.values(SETTING_SPECS);
  const ranges = specs.flatMap(({ kind }, index) =>
    kind === 'share' ? [{ row: index + 1, column: 1, rows: 1, columns: 1 }] : [],
  );
  return [{ ranges, style: { numberFormat: '0%' } }];
}

/** So many pages side by side that the words stay readable. */
function pagesOf({ columnWidths }: TabDocument): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return Math.max(1, Math.round(width / PAGE_WIDTH));
}

const PAGE_WIDTH = 1300;

function lookOf(kind: ColumnKind): CellStyle {
  const words: CellStyle = { vertical: 'top', horizontal: 'left', indent: 1 };
  switch (kind) {
    // An id such as 00123 stays what was typed.
    case 'id':
      return { ...words, numberFormat: '@' };
    case 'date':
      return { ...words, numberFormat: 'd mmm yyyy' };
    case 'money':
      return { vertical: 'top', numberFormat: '#,##0' };
    case 'percent':
      return { vertical: 'top', numberFormat: '0%' };
    case 'number':
    case 'hours':
    case 'rating':
      return { vertical: 'top' };
    default:
      return { ...words, wrap: true };
  }
}

/** Names, values and long sentences. */
const SETTINGS_WIDTHS = [260, 150, 640];

/** Wide enough for the header and for what such a column holds. */
function widthOf({ header, spec }: MadeColumn): number {
  const least = Math.min(180, 34 + header.length * 8);
  return Math.max(least, spec === null ? 100 : ROOMS[spec.kind]);
}

const ROOMS: Readonly<Record<ColumnKind, number>> = {
  text: 180,
  id: 92,
  date: 104,
  number: 84,
  money: 104,
  percent: 84,
  hours: 84,
  'yes-no': 84,
  choice: 110,
  rating: 84,
  person: 130,
  list: 160,
};
