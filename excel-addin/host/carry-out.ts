/** Carries one step out, once it is known that it may be. */

import {
  type AppendRowsStep,
  type RemoveRowsStep,
  type SetCellsStep,
  showsDay,
} from '../../core/index.ts';
import type { Batch } from './batch.ts';
import { keyOf } from './cells-now.ts';
import { entryOf } from './entry-of.ts';
import { bytesOf, CALL_BYTES } from './payload.ts';
import type { Job, PlanTab } from './plan-jobs.ts';
import type { Standing } from './survey.ts';
import { addMark, replaceMark } from './tab-mark.ts';
import type { TableNames } from './table-names.ts';
import { writeFeatures } from './write-features.ts';
import { writeLayout } from './write-layout.ts';
import { writeLinks } from './write-links.ts';
import { formatsOf, writeLook, writeStyles } from './write-styles.ts';
import { type FormatAt, widthOf, writeFormats, writeFormula, writeValues } from './write-values.ts';

/** Where steps are carried out. */
export interface WorkPlace {
  readonly context: Excel.RequestContext;
  readonly batch: Batch;
  /** All steps of the plan: what a number is may be said by a later one. */
  readonly jobs: readonly Job[];
  readonly is1904: boolean;
  readonly canPrint: boolean;
  readonly standing: ReadonlyMap<PlanTab, Standing | null>;
  /** `null` where the plan makes no table, and before the names have come. */
  readonly tableNames: TableNames | null;
}

/** Queues what the step does; syncs only where a request is full. */
export async function carryOut(place: WorkPlace, { step, tab }: Job): Promise<void> {
  const { context, batch } = place;
  switch (step.step) {
    case 'write':
      return writeValues(batch, tab.sheet, step.at, step.values, daysOf(place, tab));
    case 'style':
      return writeStyles(batch, tab.sheet, step.runs);
    case 'layout':
      return writeLayout(batch, tab.sheet, step, place.canPrint);
    case 'links':
      return writeLinks(batch, tab.sheet, step.links);
    case 'formula':
      return writeFormula(batch, tab.sheet, step);
    case 'features':
      return writeFeatures(batch, tab.sheet, step, place.tableNames);
    case 'append-rows':
      return appendRows(place, tab, step);
    case 'remove-rows':
      return removeRows(place, tab, step);
    case 'set-cells':
      return setCells(place, tab, step);
  }
  await batch.roomFor(CALL_BYTES * 3);
  switch (step.step) {
    case 'add-sheet':
      tab.sheet = context.workbook.worksheets.add(step.sheet);
      addMark(tab.sheet, step.mark);
      return;
    case 'mark':
      replaceMark(tab.sheet, step.mark);
      return;
    case 'rename-sheet':
      tab.sheet.name = step.to;
      return;
    case 'delete-sheet':
      // Excel deletes no tab that is very hidden.
      if (place.standing.get(tab)?.visibility === 'VeryHidden') tab.sheet.visibility = 'Hidden';
      tab.sheet.delete();
      return;
    case 'show':
      tab.sheet.activate();
      tab.sheet.getRange('A1').untrack().select();
  }
}

/** In a workbook that counts days from 1904: the number formats that the plan gives the tab's cells. */
function daysOf({ is1904, jobs }: WorkPlace, tab: PlanTab): FormatAt | null {
  if (!is1904) return null;
  return formatsOf(
    jobs.flatMap((job) => (job.tab === tab && job.step.step === 'style' ? job.step.runs : [])),
  );
}

/**
 * Cells below the last row may have been given a format long ago; in one that is formatted as text a number would become a text. So
 * they get General before their values, and their own formats after. Rows below one of Excel's tables are added to it.
 */
async function appendRows(place: WorkPlace, tab: PlanTab, step: AppendRowsStep): Promise<void> {
  const { batch, standing, is1904 } = place;
  const { row, values, styles } = step;
  const rows = values.length;
  const columns = widthOf(values);
  if (rows === 0 || columns === 0) return;
  const { sheet } = tab;
  const table = standing.get(tab)?.tail?.table ?? null;
  if (table !== null) {
    const blank = values.map(() => new Array<string>(table.columns).fill(''));
    await batch.roomFor(CALL_BYTES + rows * table.columns * 3);
    table.proxy.rows.add(undefined, blank);
  }
  const at = { row, column: 0 };
  const formatAt: FormatAt = (_, column) => styles[column]?.numberFormat ?? null;
  await writeFormats(batch, sheet, at, rows, columns, () => 'General');
  await writeValues(batch, sheet, at, values, is1904 ? formatAt : null);
  if (styles.some(({ numberFormat }) => numberFormat !== undefined)) {
    await writeFormats(batch, sheet, at, rows, columns, formatAt);
  }
  for (const [column, style] of styles.slice(0, columns).entries()) {
    await batch.roomFor(CALL_BYTES * (Object.keys(style).length + 3));
    const { numberFormat: _, ...look } = style;
    if (Object.keys(look).length === 0) continue;
    writeLook(sheet.getRangeByIndexes(row, column, rows, 1).untrack().format, look);
  }
}

/** Blanks the rows; where they end one of Excel's tables, they go out of it. Looks stay: nobody knows what they were before. */
async function removeRows(
  { batch, standing }: WorkPlace,
  tab: PlanTab,
  step: RemoveRowsStep,
): Promise<void> {
  const { row, values } = step;
  const columns = widthOf(values);
  if (values.length === 0 || columns === 0) return;
  await batch.roomFor(CALL_BYTES * 2);
  tab.sheet.getRangeByIndexes(row, 0, values.length, columns).untrack().clear('Contents');
  const found = standing.get(tab);
  const table = found?.tail?.table ?? null;
  const first = found?.rows[tab.removals.indexOf(step)]?.firstOfTable ?? null;
  if (table === null || first === null) return;
  for (let index = first + values.length - 1; index >= first; index -= 1) {
    await batch.roomFor(CALL_BYTES * 2);
    table.proxy.rows.getItemAt(index).delete();
  }
}

/**
 * Changes the cells one by one, as a filter may hide some of them. In a cell that is formatted as text a number would become a text:
 * it is General while it is written to, as a format that comes later changes no value.
 */
async function setCells(
  { batch, standing, is1904 }: WorkPlace,
  tab: PlanTab,
  { cells }: SetCellsStep,
): Promise<void> {
  const now = standing.get(tab)?.cells;
  for (const { at, to } of cells) {
    const format = now?.get(keyOf(at.row, at.column))?.numberFormat ?? 'General';
    const entry = entryOf(to, is1904 && typeof to === 'number' && showsDay(format));
    await batch.roomFor(CALL_BYTES * 4 + bytesOf(entry));
    const range = tab.sheet.getRangeByIndexes(at.row, at.column, 1, 1).untrack();
    const isText = format === '@';
    if (isText) range.numberFormat = [['General']];
    range.values = [[entry]];
    if (isText) range.numberFormat = [['@']];
  }
}
