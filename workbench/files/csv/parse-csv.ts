/**
 * CSV text → records, with the place of every record in the text. A library would hand out values only; to save a file
 * without touching what nobody changed, the raw text of each field is needed.
 */

import { HostError } from '../../../core/index.ts';

/** One record: its bounds in the text without its line end, and where the next one begins. */
export interface CsvRecord {
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly fields: readonly string[];
}

/** One field as it stands in the text, quotes included, and what it says. */
export interface RawField {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Four times what a sheet can hold; beyond, a file of line ends alone would need more room than there is. */
const MOST_RECORDS = 4 * 1024 * 1024;
const MOST_FIELDS = 32 * 1024 * 1024;

function tooManyFields(): HostError {
  return new HostError(
    'file-too-large',
    'This CSV file has more lines or fields than can be read. Delete the blank ones at its end, or split it.',
  );
}

/**
 * The records from `start` on, at most `limit`. Fails with a `HostError` where they are too many for any sheet. A field is quoted when it begins with `"`; a quote that is
 * never closed is an ordinary character, and so is one whose closing quote is another field's, further down. Line ends are CRLF, LF or CR. An empty line is a record of one empty field.
 */
export function parseCsv(
  text: string,
  delimiter: string,
  start = 0,
  limit = Number.POSITIVE_INFINITY,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  let fieldCount = 0;
  let at = start;
  while (at < text.length && records.length < limit) {
    const from = at;
    const fields: string[] = [];
    for (;;) {
      const field = readField(text, delimiter, at);
      fields.push(field.text);
      if (fields.length > MOST_FIELDS) throw tooManyFields();
      at = field.to;
      if (text.charAt(at) !== delimiter) break;
      at += 1;
    }
    fieldCount += fields.length;
    if (records.length >= MOST_RECORDS || fieldCount > MOST_FIELDS) throw tooManyFields();
    const to = at;
    at += text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0;
    records.push({ from, to, next: at, fields });
  }
  return records;
}

/** The fields of one record, given as the text between its bounds. */
export function rawFields(record: string, delimiter: string): RawField[] {
  const fields: RawField[] = [];
  for (let at = 0; ; at += 1) {
    const field = readField(record, delimiter, at);
    fields.push(field);
    at = field.to;
    if (at >= record.length) return fields;
  }
}

function readField(text: string, delimiter: string, from: number): RawField {
  if (text.charCodeAt(from) === 34) {
    const quoted = readQuoted(text, delimiter, from);
    if (quoted !== null) return quoted;
  }
  const to = plainEnd(text, delimiter, from);
  return { from, to, text: text.slice(from, to) };
}

/** A field in quotes; `null` where the quotes are never closed. What stands behind the closing quote is kept. */
function readQuoted(text: string, delimiter: string, from: number): RawField | null {
  let content = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    content += text.slice(at, quote);
    if (text.charCodeAt(quote + 1) !== 34) {
      const to = plainEnd(text, delimiter, quote + 1);
      // Where a field of several lines is closed, it ends: this quote opens or stands in a field of another record.
      if (/\S/.test(text.slice(quote + 1, to)) && /[\r\n]/.test(content)) return null;
      return { from, to, text: content + text.slice(quote + 1, to) };
    }
    content += '"';
    at = quote + 2;
  }
}

function plainEnd(text: string, delimiter: string, from: number): number {
  const separator = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === 10 || code === 13) return at;
  }
  return text.length;
}

/** How many records a guess looks at. */
const SAMPLE = 60;

/** The delimiter that gives the most records of one width above 1; a comma where none does. */
export function detectDelimiter(text: string): ',' | ';' | '\t' {
  let best: ',' | ';' | '\t' = ',';
  let bestScore = 0;
  for (const delimiter of [',', ';', '\t'] as const) {
    const widths = new Map<number, number>();
    const records = parseCsv(text, delimiter, 0, SAMPLE);
    for (const { fields } of records) {
      if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    }
    const [width, count] = [...widths].reduce(
      (most, entry) => (entry[1] > most[1] ? entry : most),
      [1, 0] as [number, number],
    );
    // Evenness decides; among equals, the delimiter that finds more columns.
    const score =
      records.length === 0 ? 0 : count / records.length + Math.min(width, 999) / 100_000;
    if (width > 1 && score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
