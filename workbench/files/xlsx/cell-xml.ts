/** One cell as XML. */

import {
  type Cell,
  DAYS_1904,
  isCellError,
  type Rect,
  rectToA1,
  toA1,
} from '../../../core/index.ts';
import { encodeCellText, escapeXml } from '../xml/xml-text.ts';

/** What is to be written into a cell. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** As files spell it, without `=`. */
  readonly formula: string | null;
  /** The cells of an array formula, which begin with this one; `null` for any other. */
  readonly array: Rect | null;
  /** The cell format's number in the file that is written; `null` for none. */
  readonly format: number | null;
  /** Whether the number is a day that the file counts from 1904. */
  readonly isShifted: boolean;
}

/** Errors that newer programs show and that files spell as this one. */
const SPELT_VALUE = new Set(['#ERROR!', '#SPILL!', '#CALC!', '#GETTING_DATA']);

/**
 * The cell's element; `prefix` is the namespace's with its colon. A text is written inline, so that the table of
 * shared texts stays as it is. A blank cell with a format keeps the format; a blank one without is left out.
 */
export function cellXml(cell: CellContent, prefix: string): string {
  const head = `<${prefix}c r="${toA1(cell.row, cell.column)}"${cell.format === null ? '' : ` s="${cell.format}"`}`;
  const formula =
    cell.formula === null
      ? ''
      : `<${prefix}f${arrayAttributes(cell.array)}>${escapeXml(cell.formula)}</${prefix}f>`;
  const result = (type: string, text: string) =>
    `${head}${type}>${formula}<${prefix}v>${text}</${prefix}v></${prefix}c>`;
  const { value } = cell;
  if (value === null) {
    if (formula !== '') return `${head}>${formula}</${prefix}c>`;
    return cell.format === null ? '' : `${head}/>`;
  }
  if (isCellError(value)) {
    return result(' t="e"', SPELT_VALUE.has(value.error) ? '#VALUE!' : value.error);
  }
  switch (typeof value) {
    case 'number':
      return result('', String(cell.isShifted ? value - DAYS_1904 : value));
    case 'boolean':
      return result(' t="b"', value ? '1' : '0');
    default:
      return formula === ''
        ? `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(value)}</${prefix}t></${prefix}is></${prefix}c>`
        : result(' t="str"', encodeCellText(value));
  }
}

function arrayAttributes(array: Rect | null): string {
  return array === null ? '' : ` t="array" ref="${rectToA1(array)}"`;
}
