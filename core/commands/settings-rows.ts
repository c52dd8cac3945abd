/** Adds rows to the Settings table, wherever the user keeps it, or makes the table. */

import { parseA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import type { RecognisedTab } from '../model/portfolio.ts';
import { SETTINGS } from '../model/settings-table.ts';
import type { CellStyle } from '../plan/cell-style.ts';
import { growPlan, isOpenBelow } from '../plan/grow-table.ts';
import type { Plan } from '../plan/step.ts';
import type { Mapping } from '../sheet/mapping.ts';
import { readOnce } from './read-once.ts';

const COLUMNS = ['setting', 'value', 'meaning'] as const;
/** Nothing given from outside: only what the workbook itself says decides where its settings stand. */
const NO_MAPPING: Mapping = [];
/** A value such as `TRUE` or `3/4` typed below must stay a text. */
const TEXT: CellStyle = { numberFormat: '@' };

/**
 * The plan that adds the rows (Setting, Value, Meaning) below the last used row of the last Settings tab, since the later of two rows
 * counts; no cell that is there changes. Without a Settings table to which rows can be added a tab Settings is made; it is
 * marked, so that Steersheet finds it again whatever it is called, but it is the user's to edit. No rows give an empty plan.
 */
export function addSettings(
  snapshot: Snapshot,
  title: string,
  rows: readonly (readonly Cell[])[],
): Plan {
  if (rows.length === 0) return { title, steps: [], written: [] };
  const { tables } = readOnce(snapshot, NO_MAPPING);
  const settings = tables.filter((tab) => tab.table === SETTINGS.id).pop();
  if (settings !== undefined && canTakeRows(snapshot, settings)) {
    return appendTo(snapshot, title, settings, rows);
  }
  return growPlan(snapshot, title, 0, {
    kind: SETTINGS.id,
    name: SETTINGS.title,
    header: COLUMNS.map((column) => SETTINGS.columns[column].header),
    rows,
    styles: [TEXT, TEXT, TEXT],
    columnWidths: [320, 220, 420],
  });
}

/** Whether rows written below the tab would be read again: it has both columns, and nothing is merged there. */
function canTakeRows({ sheets }: Snapshot, tab: RecognisedTab): boolean {
  const keys = tab.headers.map(({ key }) => key);
  const sheet = sheets.find(({ name }) => name === tab.sheet);
  return (
    keys.includes('setting') &&
    keys.includes('value') &&
    sheet !== undefined &&
    isOpenBelow(sheet) &&
    !sheet.isProtected
  );
}

/** The rows spread over the columns in which the user keeps Setting, Value and Meaning. */
function appendTo(
  snapshot: Snapshot,
  title: string,
  tab: RecognisedTab,
  rows: readonly (readonly Cell[])[],
): Plan {
  const places = COLUMNS.map((column) => {
    const header = tab.headers.find((one) => one.key === column);
    return header === undefined ? null : (parseA1(header.a1)?.column ?? null);
  });
  const width = Math.max(...places.map((place) => place ?? 0)) + 1;
  const styles = new Array<CellStyle>(width).fill({});
  const values = rows.map((row) => {
    const cells = new Array<Cell>(width).fill(null);
    places.forEach((place, index) => {
      if (place === null) return;
      cells[place] = row[index] ?? null;
      styles[place] = TEXT;
    });
    return cells;
  });
  const row = snapshot.sheets.find((sheet) => sheet.name === tab.sheet)?.grid.length ?? 0;
  return {
    title,
    steps: [{ step: 'append-rows', sheet: tab.sheet, row, values, styles }],
    written: [{ what: 'rows-added', sheet: tab.sheet, detail: rows.length }],
  };
}
