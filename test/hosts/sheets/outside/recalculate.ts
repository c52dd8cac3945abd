/** Computes the formulas that call the script's own functions, and lets their results spill, as Sheets does between runs. */

import { serialOf } from '../inside/values/zone-time.ts';
import type { CellValueState } from '../state/cell-state.ts';
import { cellAt, type SheetState, touchCell } from '../state/sheet-state.ts';
import type { SpreadsheetState } from '../state/spreadsheet-state.ts';
import { formulaArgument } from './formula-argument.ts';
import { type FormulaCall, parseFormulaCall } from './formula-call.ts';
import { blockOf } from './seed.ts';

/** What the computing of formulas needs of the world. */
export interface Calculator {
  readonly spreadsheet: SpreadsheetState;
  readonly entryPoints: readonly string[];
  /** The zone in which a date is midnight when it is handed to a function. */
  readonly zone: string;
  /** A function's result; throws what the function throws. */
  evaluate(name: string, args: readonly unknown[]): unknown;
}

interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly call: FormulaCall;
}

/** Formulas may feed on each other: so often are they gone through at the most. */
const MOST_ROUNDS = 5;

/** Computes all of them again, until nothing changes. */
export function recalculate(calculator: Calculator): void {
  const cells = formulaCells(calculator);
  for (const sheet of calculator.spreadsheet.sheets) {
    const own = cells.filter((one) => one.sheet === sheet).map(keyOf);
    clearSpilled(sheet, (from) => !own.includes(from));
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const changed = cells.filter((cell) => computeCell(calculator, cell));
    if (changed.length === 0) return;
  }
}

function keyOf({ row, column }: FormulaCell): string {
  return `${row},${column}`;
}

/** Whether the formula calls a function of the script. */
export function callsScript(formula: string, entryPoints: readonly string[]): boolean {
  return entryPoints.includes(parseFormulaCall(formula)?.name ?? '');
}

function formulaCells({ spreadsheet, entryPoints }: Calculator): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of spreadsheet.sheets) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const call = cell && cell.formula !== '' ? parseFormulaCall(cell.formula) : null;
        if (call && entryPoints.includes(call.name))
          found.push({ sheet, row: row + 1, column: column + 1, call });
      });
    });
  }
  return found;
}

function clearSpilled(sheet: SheetState, isGone: (from: string) => boolean): void {
  for (const cells of sheet.rows) {
    for (const cell of cells ?? []) {
      if (!cell || cell.spilledFrom === null || !isGone(cell.spilledFrom)) continue;
      cell.spilledFrom = null;
      cell.value = null;
    }
  }
}

/** Whether the cell shows something else than before. */
function computeCell(calculator: Calculator, formula: FormulaCell): boolean {
  const { sheet, row, column, call } = formula;
  const before = JSON.stringify(cellAt(sheet, row, column)?.value);
  const rows = resultRows(calculator, sheet, call);
  clearSpilled(sheet, (from) => from === keyOf(formula));
  const isFree = rows.every((values, down) =>
    values.every((_, along) => isFreeCell(sheet, row + down, column + along, down + along === 0)),
  );
  if (isFree) {
    rows.forEach((values, down) => {
      values.forEach((value, along) => {
        const cell = touchCell(sheet, row + down, column + along);
        cell.value = cellValue(calculator, value);
        cell.spilledFrom = down + along > 0 ? keyOf(formula) : null;
      });
    });
  } else touchCell(sheet, row, column).value = { error: '#REF!' };
  return JSON.stringify(cellAt(sheet, row, column)?.value) !== before;
}

function resultRows(calculator: Calculator, sheet: SheetState, call: FormulaCall): unknown[][] {
  try {
    const args = call.terms.map((term) => {
      if (term.is === 'value') return term.value;
      const { sheets } = calculator.spreadsheet;
      const at = term.sheet === null ? sheet : sheets.find(({ name }) => name === term.sheet);
      if (!at) throw new RangeError(`There is no tab "${term.sheet}".`);
      return formulaArgument(at, blockOf(term.a1, at), calculator.zone);
    });
    const result = calculator.evaluate(call.name, args);
    return Array.isArray(result) ? (result as unknown[][]) : [[result]];
  } catch {
    return [[{ error: '#ERROR!' }]];
  }
}

function isFreeCell(sheet: SheetState, row: number, column: number, isOwn: boolean): boolean {
  if (row > sheet.maxRows || column > sheet.maxColumns) return false;
  const cell = cellAt(sheet, row, column);
  return isOwn || !cell || (cell.value === null && cell.formula === '');
}

/** A function's texts stay texts; nothing that it gives is parsed. */
function cellValue({ spreadsheet }: Calculator, value: unknown): CellValueState {
  if (value === undefined || value === '') return null;
  if (value instanceof Date) return serialOf(value.getTime(), spreadsheet.timeZone);
  return value as CellValueState;
}
