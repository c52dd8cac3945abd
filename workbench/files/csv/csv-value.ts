/** A CSV field's text ↔ a cell. Only what is beyond doubt a number becomes one; dates stay texts for the core to read. */

import { type Cell, isCellError } from '../../../core/index.ts';

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * The cell that a field means. `1234.50` and `-3` are numbers; `00123`, `1,234`, `1E5`, `+1` and whole numbers of more
 * than 15 digits (which a number could not keep) stay texts. An empty field is blank.
 */
export function csvCell(text: string): Cell {
  if (text === '') return null;
  if (!PLAIN_NUMBER.test(text)) return text;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  if (digits > (text.includes('.') ? 17 : 15)) return text;
  const number = Number(text);
  return Object.is(number, -0) ? text : number;
}

/** The field that says this cell, quoted where it has to be. */
export function csvField(cell: Cell, delimiter: string): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = typeof cell === 'number' ? plainNumber(cell) : cell;
  const needsQuotes = text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A number without an exponent, so that it is read as a number again: its shortest digits with the point moved. */
function plainNumber(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (match === null) return String(value);
  const [, sign = '', first = '', rest = '', exponent = ''] = match;
  const shift = Number(exponent);
  const digits = first + rest;
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}`
    : sign + digits.padEnd(shift + 1, '0');
}
