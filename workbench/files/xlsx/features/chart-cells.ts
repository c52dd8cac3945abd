/** The cells that a chart shows: a reference and, beside it, what stands there now, so that every program draws at once. */

import {
  type Cell,
  columnLetters,
  DAYS_1904,
  isCellError,
  type Rect,
} from '../../../../core/index.ts';
import { encodeCellText, escapeXml } from '../../xml/xml-text.ts';
import type { Looks, SheetContent } from '../book.ts';
import { builtInId } from '../number-format.ts';
import { quotedSheetName } from '../quoted-sheet-name.ts';
import type { FormatOf } from '../save-styles.ts';

/** What a chart reads of its tab. */
export interface ChartSheet {
  readonly name: string;
  readonly content: SheetContent;
  readonly looks: Looks;
  readonly formatOf: FormatOf;
}

/** The values of a series; a cell without a number is a gap. */
export function valuesXml(sheet: ChartSheet, rect: Rect, format: string): string {
  return `<c:val>${numbers(sheet, rect, format)}</c:val>`;
}

/** The labels: numbers, such as days, where all of them are, and otherwise texts. */
export function categoriesXml(sheet: ChartSheet, rect: Rect): string {
  const format = numberFormatOf(sheet, rect);
  if (format !== null) return `<c:cat>${numbers(sheet, rect, format)}</c:cat>`;
  const points = cellsOf(sheet, rect).map(({ value }, index) => {
    const text = labelOf(value);
    return text === '' ? '' : `<c:pt idx="${index}"><c:v>${encodeCellText(text)}</c:v></c:pt>`;
  });
  return `<c:cat><c:strRef><c:f>${reference(sheet, rect)}</c:f><c:strCache>${counted(points)}</c:strCache></c:strRef></c:cat>`;
}

/** Whether the labels are days, so that the room between them says how far apart they are. */
export function areDays(sheet: ChartSheet, rect: Rect): boolean {
  return (
    numberFormatOf(sheet, rect) !== null &&
    cellsOf(sheet, rect).every(({ look }) => sheet.looks.showsDay(look))
  );
}

/** How the labels are written where all of them are numbers; `null` where one is none. */
export function numberFormatOf(sheet: ChartSheet, rect: Rect): string | null {
  const cells = cellsOf(sheet, rect);
  if (!cells.every(({ value }) => typeof value === 'number')) return null;
  return sheet.looks.style(cells[0]?.look)?.numberFormat ?? 'General';
}

/** A number format as an attribute; a built-in one is spelt as in every file. */
export function formatCode(format: string): string {
  return builtInId(format) === 0 ? 'General' : escapeXml(format);
}

/** The numbers that stand there, cell by cell; 0 where there is none. */
export function numbersIn(sheet: ChartSheet, rect: Rect): readonly number[] {
  return cellsOf(sheet, rect).map(({ value }) => (typeof value === 'number' ? value : 0));
}

function numbers(sheet: ChartSheet, rect: Rect, format: string): string {
  const points = cellsOf(sheet, rect).map(({ value, look }, index) => {
    if (typeof value !== 'number') return '';
    const shown = sheet.formatOf(look).isShifted ? value - DAYS_1904 : value;
    return `<c:pt idx="${index}"><c:v>${shown}</c:v></c:pt>`;
  });
  return `<c:numRef><c:f>${reference(sheet, rect)}</c:f><c:numCache><c:formatCode>${formatCode(format)}</c:formatCode>${counted(points)}</c:numCache></c:numRef>`;
}

function counted(points: readonly string[]): string {
  return `<c:ptCount val="${points.length}"/>${points.join('')}`;
}

function cellsOf({ content }: ChartSheet, rect: Rect) {
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => {
    const row = rect.row + Math.floor(index / rect.columns);
    const column = rect.column + (index % rect.columns);
    return {
      value: content.values[row]?.[column] ?? null,
      look: content.looks[row]?.[column],
    };
  });
}

function labelOf(value: Cell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** `'Tab'!$A$2:$A$9`, escaped. */
function reference({ name }: ChartSheet, { row, column, rows, columns }: Rect): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return escapeXml(`${quotedSheetName(name)}!${first === last ? first : `${first}:${last}`}`);
}
