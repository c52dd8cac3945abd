/** Everything that must hold before the first write, looked at for the whole plan at once: nothing is read once writing has begun. */

import {
  type AppendRowsStep,
  type Cell,
  type CellChange,
  fingerprintGrid,
  type Grid,
  isBlank,
  type Plan,
  type Step,
  toA1,
} from '../../core/index.ts';
import { dateSerials } from '../functions/date-serials.ts';
import { fillerOf } from './filled-cells.ts';
import {
  changed,
  filled,
  formulasBelow,
  guardedTab,
  missing,
  notOwned,
  taken,
} from './host-trouble.ts';
import { type PlanTab, planTab, tabsMadeBy } from './plan-tab.ts';
import { readCells } from './read-cells.ts';
import { protectedTabs } from './read-workbook.ts';
import { findMarks } from './tab-marks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A step with the tabs that it concerns: names change on the way. */
export interface Task {
  readonly step: Step;
  readonly tab: PlanTab;
  /** Where each link of a step of links leads, in its order; `null` where there is no such tab. */
  readonly targets: readonly (PlanTab | null)[];
}

/** How a tab stands once the steps before have been carried out. */
interface Standing {
  readonly tab: PlanTab;
  name: string;
  markText: string | null;
  readonly isProtected: boolean;
}

/** What is to be carried out. */
export interface Prepared {
  readonly tasks: readonly Task[];
  /** The tabs that the plan adds, those that an earlier run has added included. */
  readonly added: readonly PlanTab[];
}

/**
 * The steps from number `from` on, with their tabs: the spreadsheet is as the steps before have left it. Fails with a `HostError` where one
 * of them could not be carried out, or where what an earlier run has made is not there any more.
 */
export function preparePlan(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plan: Pick<Plan, 'steps'>,
  from: number,
): Prepared {
  const made = tabsMadeBy(plan.steps.slice(0, from));
  const marks = findMarks(book);
  const locked = protectedTabs(book);
  const serial = dateSerials(() => ({ SpreadsheetApp, Session, Utilities }));
  const all: Standing[] = book.getSheets().map((sheet) => {
    const mark = marks.get(sheet.getSheetId()) ?? null;
    const markText = mark?.text ?? null;
    const name = sheet.getName();
    const before = made.get(name.toLowerCase());
    // By its mark alone is a tab known for one that was added before.
    const isKnown = before === undefined || (markText !== null && before.markText === markText);
    if (!isKnown) throw changed(name);
    const tab = Object.assign(before?.tab ?? planTab(false), { sheet, mark });
    return { tab, name, markText, isProtected: locked.has(sheet.getSheetId()) };
  });
  for (const [name, { tab }] of made) if (tab.sheet === null) throw missing(name);
  const find = (name: string) =>
    all.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  const named = (name: string): Standing => {
    const found = find(name);
    if (found === null) throw missing(name);
    return found;
  };
  const added = (name: string): Standing => {
    const found = named(name);
    if (!found.tab.isNew) throw notOwned(name);
    return found;
  };
  const editable = (found: Standing): Standing => {
    if (found.isProtected) throw guardedTab(found.name);
    return found;
  };
  const owned = (name: string, mark: string | null): Standing => {
    const found = named(name);
    if (found.markText === null) throw notOwned(name);
    if (mark !== null && found.markText !== mark) throw changed(name);
    return editable(found);
  };
  const free = (name: string, except: Standing | null): void => {
    const other = find(name);
    if (other !== null && other !== except) throw taken(name);
  };
  const cells = ({ tab }: Standing): Grid =>
    tab.sheet === null ? tab.values : readCells(tab.sheet, serial);

  const standing = (step: Step): Standing => {
    switch (step.step) {
      case 'add-sheet': {
        free(step.sheet, null);
        const tab = planTab(true);
        const markText = step.mark === '' ? null : step.mark;
        const made: Standing = { tab, name: step.sheet, markText, isProtected: false };
        all.push(made);
        return made;
      }
      case 'write':
      case 'style':
      case 'layout':
      case 'links':
      case 'formula':
      case 'features':
        return added(step.sheet);
      case 'mark': {
        const found = owned(step.sheet, null);
        found.markText = step.mark;
        return found;
      }
      case 'rename-sheet': {
        const found = owned(step.sheet, step.mark);
        free(step.to, found);
        found.name = step.to;
        return found;
      }
      case 'delete-sheet': {
        const found = owned(step.sheet, step.mark);
        const isAsLeft = () => fingerprintGrid(cells(found)) === step.fingerprint;
        if (step.fingerprint !== null && !isAsLeft()) throw changed(step.sheet);
        all.splice(all.indexOf(found), 1);
        return found;
      }
      case 'append-rows': {
        const found = editable(named(step.sheet));
        if (usedRows(cells(found)) !== step.row) throw changed(step.sheet);
        const { sheet } = found.tab;
        const width = Math.max(1, ...step.values.map((row) => row.length));
        if (sheet !== null) {
          if (!canEdit(sheet, step.row, step.values.length, width)) throw guardedTab(step.sheet);
          if (hasFormulas(sheet, step)) throw formulasBelow(step.sheet);
        }
        return found;
      }
      case 'remove-rows': {
        const found = editable(named(step.sheet));
        const tail = cells(found).slice(step.row);
        if (fingerprintGrid(tail) !== fingerprintGrid(step.values)) throw changed(step.sheet);
        const { sheet } = found.tab;
        if (sheet !== null) {
          const rows = sheet.getDataRange().getFormulas().slice(step.row);
          if (rows.some((row) => row.some((formula) => formula !== ''))) throw changed(step.sheet);
          const width = Math.max(1, ...step.values.map((row) => row.length));
          if (!canEdit(sheet, step.row, step.values.length, width)) throw guardedTab(step.sheet);
        }
        return found;
      }
      case 'set-cells': {
        const found = editable(named(step.sheet));
        const grid = cells(found);
        const { sheet } = found.tab;
        const used = sheet?.getDataRange();
        const formulas = used?.getFormulas() ?? [];
        found.tab.formats = used?.getNumberFormats() ?? [];
        for (const { at, from } of step.cells) {
          const holds = grid[at.row]?.[at.column] ?? null;
          const isFormula = (formulas[at.row]?.[at.column] ?? '') !== '';
          if (isFormula || !isSame(holds, from)) throw changed(step.sheet);
          const filler = holds === null ? null : fillerOf(formulas, at);
          if (filler !== null) {
            const [cell, by] = [toA1(at.row, at.column), toA1(filler.row, filler.column)];
            throw filled(step.sheet, cell, by);
          }
        }
        for (const [column, rows] of rowsByColumn(step.cells)) {
          const top = Math.min(...rows);
          const range = sheet?.getRange(top + 1, column + 1, Math.max(...rows) - top + 1, 1);
          if (range?.canEdit() === false) throw guardedTab(step.sheet);
        }
        return found;
      }
      case 'show':
        return named(step.sheet);
    }
  };
  const tasks = plan.steps.slice(from).map((step) => ({
    step,
    tab: standing(step).tab,
    targets:
      step.step === 'links' ? step.links.map(({ target }) => find(target.sheet)?.tab ?? null) : [],
  }));
  const earlier = [...made.values()].map(({ tab }) => tab);
  const later = tasks.flatMap(({ step, tab }) => (step.step === 'add-sheet' ? [tab] : []));
  return { tasks, added: [...earlier, ...later] };
}

/** Whether a formula that shows nothing yet stands where the rows would be written. */
function hasFormulas(sheet: Sheet, { row, values }: AppendRowsStep): boolean {
  const width = Math.max(1, ...values.map((cells) => cells.length));
  const rows = Math.min(values.length, sheet.getMaxRows() - row);
  if (rows < 1) return false;
  const columns = Math.min(width, sheet.getMaxColumns());
  const formulas = sheet.getRange(row + 1, 1, rows, columns).getFormulas();
  return formulas.some((cells) =>
    cells.some(
      (formula, column) => formula !== '' && values.some((one) => (one[column] ?? null) !== null),
    ),
  );
}

/** The rows in which each column is changed. */
function rowsByColumn(cells: readonly CellChange[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const { at } of cells) rows.set(at.column, [...(rows.get(at.column) ?? []), at.row]);
  return rows;
}

/** Whether two cells hold the same, as far as a host can tell. */
function isSame(one: Cell, other: Cell): boolean {
  return fingerprintGrid([[one]]) === fingerprintGrid([[other]]);
}

/** How many rows reach down to the last cell that holds anything but white space. */
function usedRows(grid: Grid): number {
  let count = grid.length;
  while (count > 0 && (grid[count - 1] ?? []).every(isBlank)) count -= 1;
  return count;
}

/** Whether no protected range stands in the way. Rows that the grid has not yet are nobody's. */
function canEdit(sheet: Sheet, row: number, rows: number, columns: number): boolean {
  const there = Math.min(rows, sheet.getMaxRows() - row);
  const along = Math.min(columns, sheet.getMaxColumns());
  return there < 1 || sheet.getRange(row + 1, 1, there, along).canEdit();
}
