/** What happens when a script writes into one cell. */

import type { CellState, CellValueState } from '../../state/cell-state.ts';
import { type Block, blocksMeet, type SheetState, touchCell } from '../../state/sheet-state.ts';
import { ServiceException } from '../errors.ts';
import { toA1 } from '../values/a1.ts';
import { parseTyped, type Typed } from '../values/parse-typed.ts';
import { serialOf } from '../values/zone-time.ts';
import type { World } from '../world.ts';
import { validates } from './validates.ts';

const MOST_LETTERS = 50_000;

/** Writes a value as `setValue` does: texts are parsed, dates take the spreadsheet's time zone, `null` and `''` blank. */
export function writeCell(
  world: World,
  sheet: SheetState,
  row: number,
  column: number,
  value: unknown,
): void {
  const at = { row, column, rows: 1, columns: 1 };
  // Only the first cell of a merged block keeps what is written.
  if (sheet.merges.some((one) => blocksMeet(one, at) && (one.row !== row || one.column !== column)))
    return;
  const cell = touchCell(sheet, row, column);
  const format = cell.format.numberFormat ?? 'General';
  if (typeof value === 'string' && value.length > MOST_LETTERS)
    throw new ServiceException(
      `Your input contains more than the maximum of ${MOST_LETTERS} characters in a single cell.`,
    );
  const typed = typedOf(world, value, format);
  if (typed === null) throw world.misuse(`${describe(value)} is written into ${place(sheet, at)}.`);
  if (typed === 'date in text')
    throw world.misuse(
      `A date is written into ${place(sheet, at)} in the format @: nobody knows what Sheets makes of it.`,
    );
  if (typed.formula !== '') writeFormula(world, sheet, row, column, typed.formula);
  else {
    if (typed.numberFormat !== null && format === 'General')
      cell.format.numberFormat = typed.numberFormat;
    refuseInvalid(cell, typed.value, toA1(at));
    setContent(cell, typed.value, '');
  }
}

/** What a value becomes in a cell of a format; `null` for what no cell takes. */
function typedOf(world: World, value: unknown, format: string): Typed | 'date in text' | null {
  const { doubts } = world.outside;
  const plain = (one: CellValueState): Typed => ({ value: one, formula: '', numberFormat: null });
  if (value === null) return plain(null);
  if (typeof value === 'string') {
    const text = value.replace(/\r\n?/g, '\n');
    return parseTyped(text, format, world.spreadsheet.locale, doubts);
  }
  if (typeof value === 'boolean') return plain(value);
  if (typeof value === 'number' && Number.isFinite(value))
    return plain(format === '@' && doubts.numberInTextCell === 'text' ? String(value) : value + 0);
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null;
  if (format === '@') return 'date in text';
  const serial = serialOf(value.getTime(), world.spreadsheet.timeZone);
  return { value: serial, formula: '', numberFormat: 'd/M/yyyy H:mm:ss' };
}

/** Writes a formula as `setFormula` does. */
export function writeFormula(
  world: World,
  sheet: SheetState,
  row: number,
  column: number,
  formula: string,
): void {
  const cell = touchCell(sheet, row, column);
  const full = formula.startsWith('=') ? formula : `=${formula}`;
  const a1 = toA1({ row, column, rows: 1, columns: 1 });
  if (formula === '') setContent(cell, null, '');
  else setContent(cell, computed(world, full, sheet.name, a1), full);
}

function refuseInvalid({ validation }: CellState, value: CellValueState, a1: string): void {
  if (validation && !validation.allowInvalid && !validates(validation, value))
    throw new ServiceException(
      `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
    );
}

function setContent(cell: CellState, value: CellValueState, formula: string): void {
  cell.value = value;
  cell.formula = formula;
  cell.spilledFrom = null;
  cell.links = [];
}

function computed(world: World, formula: string, sheet: string, a1: string): CellValueState {
  const value = world.outside.calculate(formula, sheet, a1);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
    return value as CellValueState;
  return { error: '#ERROR!' };
}

function describe(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? 'An array' : `A value of type ${typeof value}`;
}

function place(sheet: SheetState, at: Block): string {
  return `${sheet.name}!${toA1(at)}`;
}
