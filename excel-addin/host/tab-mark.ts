/**
 * Where Excel keeps a tab's ownership mark: in a hidden name of the tab, as files do. It is saved with the workbook, goes along
 * when the tab is renamed, moved or copied, and a tab that another host has made is known again.
 */

import { ask } from './in-excel.ts';

const MARK_NAME = '_steersheet';

/** Asks for the mark of a tab; read it by `markOf` after the next sync. */
export function loadMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return ask(sheet.names.getItemOrNullObject(MARK_NAME), 'formula');
}

/** The mark, or `null` where there is none and where the name holds something else than a text. */
export function markOf(item: Excel.NamedItem): string | null {
  if (item.isNullObject) return null;
  const text = /^="((?:[^"]|"")*)"$/s.exec(String(item.formula))?.[1];
  return text === undefined ? null : text.replace(/""/g, '"');
}

/** Marks a tab that has no mark yet. */
export function addMark(sheet: Excel.Worksheet, mark: string): void {
  sheet.names.add(MARK_NAME, formulaOf(mark)).visible = false;
}

/** Replaces the mark of a tab that has one. */
export function replaceMark(sheet: Excel.Worksheet, mark: string): void {
  sheet.names.getItem(MARK_NAME).formula = formulaOf(mark);
}

function formulaOf(mark: string): string {
  return `="${mark.replace(/"/g, '""')}"`;
}
