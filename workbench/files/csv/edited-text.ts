/** A CSV text with changed fields put in place and everything else as it stands. */

import type { Cell } from '../../../core/index.ts';
import { csvField } from './csv-value.ts';
import { type CsvRecord, rawFields } from './parse-csv.ts';

/** No encoding has bytes for it; in a raw text it would be a stray byte. */
const HALF_LETTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What of a text has changed. */
export interface TextEdits {
  /** The records that are left of it. */
  readonly records: readonly CsvRecord[];
  /** Changed cells, by row and column; rows behind the records are new ones. */
  readonly edits: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly delimiter: string;
  /** Where the text is cut off; `null` where it is not. */
  readonly end: number | null;
}

/** The raw text with the changed fields in place, new records behind the last, and no record behind those that are left. */
export function editedText(raw: string, { records, edits, delimiter, end }: TextEdits): string {
  const text = end === null ? raw : raw.slice(0, end);
  // Behind a CR, an LF would join it and be no line of its own.
  const newline = raw.endsWith('\r') ? '\r' : (/\r\n?|\n/.exec(raw)?.[0] ?? '\r\n');
  const width = records[0]?.fields.length ?? 0;
  const endsOpen = records.length > 0 && records.at(-1)?.to === text.length;
  const last = Math.max(-1, ...edits.keys());
  const pieces = [text.slice(0, records[0]?.from ?? text.length)];
  for (let row = 0; row < Math.max(records.length, last + 1); row += 1) {
    const record = records[row];
    const body = record === undefined ? '' : text.slice(record.from, record.to);
    const changes = edits.get(row);
    pieces.push(
      changes === undefined
        ? body
        : editedRecord(body, changes, delimiter, record === undefined ? width : 0),
    );
    const lineEnd = record === undefined ? '' : text.slice(record.to, record.next);
    const isLast = row >= records.length - 1 && row >= last;
    pieces.push(
      lineEnd === '' && (!isLast || (record === undefined && !endsOpen)) ? newline : lineEnd,
    );
  }
  return pieces.join('');
}

/** New records are at least as wide as the first: other programs are stricter readers. */
function editedRecord(
  body: string,
  changes: ReadonlyMap<number, Cell>,
  delimiter: string,
  width: number,
): string {
  const fields = rawFields(body, delimiter).map(({ from, to }) => body.slice(from, to));
  while (fields.length < width) fields.push('');
  for (const [column, value] of changes) {
    while (fields.length <= column) fields.push('');
    fields[column] = csvField(value, delimiter).replace(HALF_LETTER, '\uFFFD');
  }
  return fields.join(delimiter);
}
