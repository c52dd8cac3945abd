/** A CSV field's text ↔ a cell. Only what is beyond doubt a number becomes one; dates stay texts for the core to read. */

import { type Cell, isCellError, parseNumber } from '../../../core/index.ts';

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** In half of the world this is a whole number whose thousands are set off by a dot. */
const DOT_IN_DOUBT = /^-?[1-9]\d{0,2}\.\d{3}$/;
/** A quick look that dates, words and most ids do not pass. */
const MAY_BE_NUMBER = /^\D{0,5}\d[\d.,\s'’]*\D{0,10}$/;
/** Spreadsheets show no more digits of a number. */
const MOST_DIGITS = 15;
/** So many decimals are no id and no thousands: another program printed a fraction as it has it. */
const PRINTED_FRACTION = /\.\d{4,}$/;

/**
 * The cell that a field means. Only what a number prints as becomes one: `1234.5`, `-3`, and
 * `2066075.5899999999` as some programs print 2066075.59. `1234.50`, `980.000`,
 * `00123`, `1,234`, `1E5`, `+1` and numbers of more than 15 digits stay the texts that they are, and so does everything
 * in a column of texts. An empty field is blank.
 */
export function csvCell(text: string, isTextColumn = false): Cell {
  if (text === '') return null;
  return isTextColumn || !isBeyondDoubt(text) ? text : Number(text);
}

/** Whether the text and nothing else is how the number that it means is printed. */
function isBeyondDoubt(text: string): boolean {
  if (!PLAIN_NUMBER.test(text) || DOT_IN_DOUBT.test(text)) return false;
  const number = Number(text);
  if (PRINTED_FRACTION.test(text)) return printsOf(number).includes(text);
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  return digits <= MOST_DIGITS && String(number) === text;
}

/** The ways in which programs print a number: the shortest that is read as the same, or all of 16 or 17 digits. */
function printsOf(number: number): readonly string[] {
  return [String(number), number.toPrecision(16), number.toPrecision(17)];
}

/**
 * The columns in which a number stands that has to stay a text. They are kept as texts whole: half of a column as
 * numbers would give wrong sums without a word, and only texts show together which mark groups their digits.
 */
export function textColumns(
  records: readonly { readonly fields: readonly string[] }[],
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { fields } of records) {
    fields.forEach((text, column) => {
      if (text === '' || columns.has(column) || !MAY_BE_NUMBER.test(text)) return;
      if (!isBeyondDoubt(text) && parseNumber(text) !== null) columns.add(column);
    });
  }
  return columns;
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
