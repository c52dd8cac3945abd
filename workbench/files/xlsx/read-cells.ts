/** The cells of a worksheet part. */

import {
  CELL_ERROR_CODES,
  type Cell,
  type CellErrorCode,
  DAYS_1904,
  parseRect,
  type Rect,
} from '../../../core/index.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { decodeCellText } from '../xml/xml-text.ts';
import { damaged, incomplete } from '../zip/zip-entry.ts';
import { cellKey, type Formula, rowOf, type SheetContent } from './book.ts';
import type { CellFormat } from './read-styles.ts';
import { sharedFormula } from './shared-formula.ts';
import { readRichText } from './shared-strings.ts';

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
}

/** The cell in which the text of a shared formula stands. */
interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A formula as one `<f>` element has it. */
interface FormulaTag {
  readonly text: string;
  readonly kind: Formula['kind'];
  readonly shared: string | null;
  readonly ref: Rect | null;
}

/** Moves the scanner from `<sheetData>` to its end and returns the cells. `uncomputed`: formulas without a value. */
export function readCells(
  scanner: XmlScanner,
  context: CellContext,
): { content: SheetContent; uncomputed: number } {
  const content: SheetContent = {
    values: [],
    looks: [],
    formulas: new Map(),
    edited: new Set(),
  };
  const masters = new Map<string, Master>();
  let row = -1;
  let column = -1;
  let uncomputed = 0;
  if (scanner.isEmpty) return { content, uncomputed };
  while (scanner.next() && !scanner.closes('sheetData')) {
    if (scanner.isClosing) continue;
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
      if (!(Number.isInteger(row) && row >= 0 && row < 1_048_576)) throw damaged(`row ${number}`);
    } else if (scanner.name === 'c') {
      column = columnOf(scanner.attribute('r'), column);
      if (!(row >= 0 && column >= 0 && column < 16_384)) throw damaged('a cell outside the sheet');
      const look = scanner.attribute('s');
      const lookNumber = look === null ? undefined : Number(look);
      if (lookNumber !== undefined) put(content.looks, row, column, lookNumber);
      const cell = readCell(scanner, context, lookNumber);
      if (cell.value !== null || cell.formula !== null) {
        put(content.values, row, column, cell.value ?? undefined);
      }
      if (cell.formula !== null) {
        if (!cell.hasValue) uncomputed += 1;
        const formula = resolveFormula(cell.formula, row, column, masters);
        content.formulas.set(cellKey(row, column), formula);
      }
    }
  }
  return { content, uncomputed };
}

/** Fills the row lists up to `row`, so that they have no holes. */
function put<T>(
  rows: (T | undefined)[][],
  row: number,
  column: number,
  value: T | undefined,
): void {
  rowOf(rows, row)[column] = value;
}

/** The column of an address such as `AB12`, or the one after the last where a cell has no address. */
export function columnOf(address: string | null, last: number): number {
  if (address === null) return last + 1;
  let column = 0;
  for (let index = 0; index < address.length; index += 1) {
    const code = address.charCodeAt(index) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function readCell(scanner: XmlScanner, context: CellContext, look: number | undefined) {
  let value: Cell = null;
  let hasValue = false;
  let formula: FormulaTag | null = null;
  if (scanner.isEmpty) return { value, hasValue, formula };
  const type = scanner.attribute('t') ?? 'n';
  let text = '';
  while (scanner.next() && !scanner.closes('c')) {
    if (scanner.name === 'v') {
      if (scanner.isEmpty) hasValue = type === 'str';
      else if (scanner.isClosing) {
        text = scanner.textBefore();
        hasValue = text !== '' || type === 'str';
      }
    } else if (scanner.opens('is')) {
      value = readRichText(scanner, 'is');
      hasValue = true;
    } else if (scanner.opens('f')) formula = readFormulaTag(scanner);
    else if (!scanner.isClosing) scanner.skip();
  }
  if (hasValue && type !== 'inlineStr') value = cellValue(type, text, context, look);
  return { value, hasValue, formula };
}

function cellValue(
  type: string,
  text: string,
  context: CellContext,
  look: number | undefined,
): Cell {
  switch (type) {
    case 's':
      return sharedText(text, context);
    case 'str':
      return decodeCellText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: errorCode(text.trim()) };
    case 'd':
      return isoSerial(text.trim()) ?? text;
    default: {
      const number = Number(text);
      if (!Number.isFinite(number)) return text;
      const isShifted = context.is1904 && look !== undefined && context.formats[look]?.showsDay;
      return isShifted ? number + DAYS_1904 : number;
    }
  }
}

/** The text of that number. A number without a text would be a blank where the user has written something. */
function sharedText(number: string, { sharedStrings }: CellContext): string {
  const text = sharedStrings[Number(number)];
  if (text === undefined) throw incomplete('the text of a cell');
  return text;
}

function errorCode(text: string): CellErrorCode {
  return CELL_ERROR_CODES.find((code) => code === text) ?? '#ERROR!';
}

/** A date as ISO text (`t="d"`) → its serial; `null` where it is none. */
function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  const clock = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
  // Spreadsheets count a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + clock;
}

function readFormulaTag(scanner: XmlScanner): FormulaTag {
  const type = scanner.attribute('t');
  const shared = type === 'shared' ? scanner.attribute('si') : null;
  const ref = scanner.attribute('ref');
  let text = '';
  if (!scanner.isEmpty) {
    while (scanner.next() && !scanner.closes('f')) scanner.skip();
    text = decodeCellText(scanner.textBefore());
  }
  return {
    text,
    kind:
      type === 'array'
        ? 'array'
        : type === 'dataTable'
          ? 'table'
          : shared === null
            ? 'normal'
            : 'shared',
    shared,
    ref: ref === null ? null : parseRect(ref),
  };
}

function resolveFormula(
  tag: FormulaTag,
  row: number,
  column: number,
  masters: Map<string, Master>,
): Formula {
  if (tag.shared === null) return { ...tag, isMaster: true };
  if (tag.text !== '') {
    masters.set(tag.shared, { row, column, text: tag.text });
    return { ...tag, isMaster: true };
  }
  const master = masters.get(tag.shared);
  if (master === undefined) return { ...tag, isMaster: false };
  return sharedFormula(tag.shared, master.text, row - master.row, column - master.column);
}
