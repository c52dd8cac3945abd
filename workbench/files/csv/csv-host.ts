/** A CSV file as a host: one sheet without looks; what nobody changes keeps its bytes. */

import {
  type Cell,
  cleanSheetName,
  type Grid,
  HostError,
  type Plan,
  type Progress,
  type Snapshot,
  type Step,
} from '../../../core/index.ts';
import type { CellEdit, FileHost, FileOptions, FileView } from '../file-host.ts';
import { xlsxFromGrid } from '../xlsx/xlsx-host.ts';
import { csvCell, csvField, textColumns } from './csv-value.ts';
import { type CsvRecord, detectDelimiter, parseCsv, rawFields } from './parse-csv.ts';
import { type DecodedText, decodeText, encodeText } from './text-encoding.ts';
import { typedValue } from './typed-value.ts';

/** No encoding has bytes for it; in a raw text it would be a stray byte. */
const HALF_LETTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Names that promise a workbook: a text under such a name is a file gone wrong more often than a table. */
const WORKBOOK_NAME = /\.xl(?:sx|sm|sb|tx|tm)$/i;

/** Opens a CSV text. Fails with a `HostError` where it is no text, or bears a workbook's name. */
export function openCsv(name: string, bytes: Uint8Array, options: FileOptions): FileHost {
  const decoded = decodeText(bytes);
  if (looksBinary(decoded.text)) {
    throw new HostError(
      'file-unreadable',
      `“${name}” is not a spreadsheet. Choose an .xlsx workbook or a .csv file.`,
    );
  }
  if (WORKBOOK_NAME.test(name)) {
    throw new HostError(
      'file-unreadable',
      `“${name}” is not a workbook, only a text. If it is a CSV file, rename it to .csv, then open that.`,
    );
  }
  return new CsvHost(name, bytes, decoded, options);
}

function looksBinary(text: string): boolean {
  const head = text.slice(0, 200_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their presence is what shows that it is no text
  if (/[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/.test(head)) return true;
  return /^\s*(?:<!doctype|<html|<\?xml|\{\\rtf)/i.test(head);
}

class CsvHost implements FileHost {
  readonly name: string;
  readonly kind = 'csv';
  private readonly original: Uint8Array;
  private readonly decoded: DecodedText;
  private readonly onCall: (call: string) => void;
  private readonly delimiter: string;
  private readonly records: readonly CsvRecord[];
  private readonly textColumns: ReadonlySet<number>;
  private readonly sheet: string;
  /** Changed cells, by row and column. */
  private edits: ReadonlyMap<number, ReadonlyMap<number, Cell>> = new Map();

  constructor(name: string, original: Uint8Array, decoded: DecodedText, options: FileOptions) {
    this.name = name;
    this.original = original;
    this.decoded = decoded;
    this.onCall = options.onCall ?? (() => {});
    // Excel writes and obeys a first line `sep=;`, which is no record.
    const hint = /^sep=([,;\t|])(\r\n?|\n)/i.exec(decoded.text);
    this.delimiter = hint?.[1] ?? detectDelimiter(decoded.text);
    this.records = parseCsv(decoded.text, this.delimiter, hint?.[0].length ?? 0);
    this.textColumns = textColumns(this.records);
    const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    this.sheet = cleanSheetName(file.replace(/\.[^.]*$/, ''));
  }

  async read(): Promise<Snapshot> {
    this.onCall('read');
    const sheet = {
      name: this.sheet,
      grid: this.grid(),
      visibility: 'visible' as const,
      isProtected: false,
      merges: [],
      mark: null,
      extras: 0,
    };
    return { name: this.name, sheets: [sheet] };
  }

  async apply(plan: Plan, progress?: Progress): Promise<void> {
    const before = this.edits;
    try {
      plan.steps.forEach((step, index) => {
        this.onCall(step.step);
        this.carryOut(step);
        progress?.(index + 1, plan.steps.length);
      });
    } catch (error) {
      this.edits = before;
      throw error;
    }
  }

  view(): FileView {
    const grid = this.grid();
    const cells = grid.map((row) =>
      row.map((value) => (value === null ? null : { value, formula: null, style: null })),
    );
    const sheet = {
      name: this.sheet,
      cells,
      columnWidths: fittingWidths(grid),
      defaultColumnWidth: 64,
      rowHeights: [],
      merges: [],
      frozenRows: 0,
      frozenColumns: 0,
      gridlines: true,
      tabColour: null,
      visibility: 'visible' as const,
      isProtected: false,
      mark: null,
      extras: 0,
      links: [],
      uncomputedFormulas: 0,
      arrays: [],
      tables: [],
    };
    return { name: this.name, kind: this.kind, sheets: [sheet], activeSheet: this.sheet };
  }

  setCells(sheet: string, edits: readonly CellEdit[]): void {
    this.onCall('set-cells');
    this.needSheet(sheet);
    if (edits.some(({ formula }) => formula !== null && formula !== '')) {
      throw new HostError(
        'unsupported',
        'A CSV file holds no formulas. Save it as an .xlsx workbook first.',
      );
    }
    this.change(edits.map((edit) => ({ ...edit, value: typedValue(edit) })));
  }

  toBytes(): Uint8Array {
    this.onCall('to-bytes');
    if (this.edits.size === 0) return this.original.slice();
    return encodeText({ ...this.decoded, raw: this.editedText() });
  }

  toXlsx(): FileHost {
    const name = `${this.name.replace(/\.[^./\\]*$/, '')}.xlsx`;
    return xlsxFromGrid(name, this.sheet, this.grid(), { onCall: this.onCall });
  }

  private grid(): Grid {
    const grid: Cell[][] = this.records.map(({ fields }) =>
      fields.map((text, column) => csvCell(text, this.textColumns.has(column))),
    );
    for (const [row, cells] of this.edits) {
      while (grid.length <= row) grid.push([]);
      const values = grid[row] as Cell[];
      for (const [column, value] of cells) {
        while (values.length < column) values.push(null);
        values[column] = value;
      }
    }
    return trimmed(grid);
  }

  private needSheet(sheet: string): void {
    if (sheet.toLowerCase() === this.sheet.toLowerCase()) return;
    throw new HostError(
      'sheet-missing',
      `There is no tab “${sheet}”: a CSV file holds one sheet only. Read the file again and retry.`,
    );
  }

  private carryOut(step: Step): void {
    if (step.step === 'add-sheet') throw oneSheetOnly();
    this.needSheet(step.sheet);
    switch (step.step) {
      case 'show':
        return;
      case 'append-rows':
        this.append(step.row, step.values);
        return;
      default:
        throw new HostError(
          'not-owned',
          `The sheet “${this.sheet}” is yours, so it was left alone. Save it as an .xlsx workbook to have status tabs.`,
        );
    }
  }

  private append(row: number, values: Grid): void {
    const end = this.grid().length;
    if (end !== row) {
      throw new HostError(
        'sheet-changed',
        `The sheet “${this.sheet}” has ${end < row ? 'fewer' : 'more'} rows than before, so nothing was added. Read the file again and retry.`,
      );
    }
    this.change(
      values.flatMap((cells, index) =>
        cells.map((value, column) => ({ row: row + index, column, value, formula: null })),
      ),
    );
  }

  private change(edits: readonly CellEdit[]): void {
    const rows = new Map(this.edits);
    for (const { row, column, value } of edits) {
      const field = this.records[row]?.fields[column] ?? '';
      const present = csvCell(field, this.textColumns.has(column));
      const cells = new Map(rows.get(row) ?? []);
      const wished = value === '' ? null : value;
      if (present === wished) cells.delete(column);
      else cells.set(column, wished);
      if (cells.size === 0) rows.delete(row);
      else rows.set(row, cells);
    }
    this.edits = rows;
  }

  /** The raw text with the changed fields put in place and all others as they stand. */
  private editedText(): string {
    const { raw: text } = this.decoded;
    // Behind a CR, an LF would join it and be no line of its own.
    const newline = text.endsWith('\r') ? '\r' : (/\r\n?|\n/.exec(text)?.[0] ?? '\r\n');
    const width = this.records[0]?.fields.length ?? 0;
    const endsOpen = this.records.length > 0 && this.records.at(-1)?.to === text.length;
    const last = Math.max(-1, ...this.edits.keys());
    const pieces = [text.slice(0, this.records[0]?.from ?? 0)];
    for (let row = 0; row < Math.max(this.records.length, last + 1); row += 1) {
      const record = this.records[row];
      const body = record === undefined ? '' : text.slice(record.from, record.to);
      const changes = this.edits.get(row);
      pieces.push(
        changes === undefined
          ? body
          : this.editedRecord(body, changes, record === undefined ? width : 0),
      );
      const end = record === undefined ? '' : text.slice(record.to, record.next);
      const isLast = row >= this.records.length - 1 && row >= last;
      pieces.push(end === '' && (!isLast || (record === undefined && !endsOpen)) ? newline : end);
    }
    return pieces.join('');
  }

  /** New records are at least as wide as the first: other programs are stricter readers. */
  private editedRecord(body: string, changes: ReadonlyMap<number, Cell>, width: number): string {
    const fields = rawFields(body, this.delimiter).map(({ from, to }) => body.slice(from, to));
    while (fields.length < width) fields.push('');
    for (const [column, value] of changes) {
      while (fields.length <= column) fields.push('');
      fields[column] = csvField(value, this.delimiter).replace(HALF_LETTER, '\uFFFD');
    }
    return fields.join(this.delimiter);
  }
}

function oneSheetOnly(): HostError {
  return new HostError(
    'unsupported',
    'A CSV file holds one sheet, so no tab can be added to it. Save it as an .xlsx workbook first.',
  );
}

function trimmed(grid: Cell[][]): Grid {
  for (const row of grid) while (row.length > 0 && row[row.length - 1] === null) row.pop();
  while (grid.length > 0 && grid[grid.length - 1]?.length === 0) grid.pop();
  return grid;
}

/** Pixels that show the first rows' texts, within bounds: a CSV file says nothing of widths. */
function fittingWidths(grid: Grid): number[] {
  const widths: number[] = [];
  for (const row of grid.slice(0, 200)) {
    row.forEach((value, column) => {
      const letters = typeof value === 'string' ? value.length : value === null ? 0 : 10;
      widths[column] = Math.max(widths[column] ?? 64, Math.min(320, letters * 7 + 12));
    });
  }
  return Array.from(widths, (width) => width ?? 64);
}
