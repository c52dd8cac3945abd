/** A CSV file as a host: one sheet without looks; what nobody changes keeps its bytes. */

import {
  type Cell,
  type CellChange,
  cleanSheetName,
  fingerprintGrid,
  type Grid,
  HostError,
  heedStop,
  type Plan,
  type Snapshot,
  type Step,
  toA1,
  type Watch,
} from '../../../core/index.ts';
import type { CellEdit, FileHost, FileOptions, FileView } from '../file-host.ts';
import { xlsxFromGrid } from '../xlsx/xlsx-host.ts';
import { csvCell, textColumns } from './csv-value.ts';
import { editedText } from './edited-text.ts';
import { type CsvRecord, detectDelimiter, parseCsv } from './parse-csv.ts';
import { type DecodedText, decodeText, encodeText } from './text-encoding.ts';
import { typedValue } from './typed-value.ts';

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
  private records: readonly CsvRecord[];
  /** Where the text is cut off once rows of the file are taken away; `null` where none is. */
  private end: number | null = null;
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

  async read(watch?: Watch): Promise<Snapshot> {
    heedStop(watch);
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

  async apply(plan: Plan, watch?: Watch): Promise<void> {
    const { edits, records, end } = this;
    try {
      plan.steps.forEach((step, index) => {
        if (index === 0) heedStop(watch);
        this.onCall(step.step);
        this.carryOut(step);
        watch?.progress?.(index + 1, plan.steps.length);
      });
    } catch (error) {
      this.edits = edits;
      this.records = records;
      this.end = end;
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
    if (this.edits.size === 0 && this.end === null) return this.original.slice();
    const { decoded, records, edits, delimiter } = this;
    const raw = editedText(decoded.raw, { records, edits, delimiter, end: this.end });
    return encodeText({ ...decoded, raw });
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
    if (step.step === 'add-sheet') {
      throw new HostError(
        'unsupported',
        'A CSV file holds one sheet, so no tab can be added to it. Save it as an .xlsx workbook first.',
      );
    }
    this.needSheet(step.sheet);
    switch (step.step) {
      case 'show':
        return;
      case 'append-rows':
        this.append(step.row, step.values);
        return;
      case 'remove-rows':
        this.removeRows(step.row, step.values);
        return;
      case 'set-cells':
        this.setNamedCells(step.cells);
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

  /** Takes the rows away with their line ends; what the text holds elsewhere stays to the byte. */
  private removeRows(row: number, values: Grid): void {
    const grid = this.grid();
    if (fingerprintGrid(grid.slice(row)) !== fingerprintGrid(values)) {
      throw new HostError(
        'sheet-changed',
        `The last rows of “${this.sheet}” are not those that were added, so nothing was taken away. Read the file again and retry.`,
      );
    }
    this.edits = new Map([...this.edits].filter(([edited]) => edited < row));
    if (this.records.length <= row) return;
    // Lines without anything in them stand behind the last row in use: they are nobody's rows.
    const rest = this.records.slice(grid.length);
    const length = this.decoded.text.length;
    const endedOpen = rest.length === 0 && this.records.at(-1)?.to === length;
    const cut = this.records[row]?.from ?? length;
    this.records = [...this.records.slice(0, row), ...rest];
    const end = endedOpen ? (this.records.at(-1)?.to ?? cut) : cut;
    this.end = rest.length === 0 ? end : length;
  }

  private setNamedCells(cells: readonly CellChange[]): void {
    const grid = this.grid();
    for (const { at, from } of cells) {
      const present = grid[at.row]?.[at.column] ?? null;
      if (present === (from === '' ? null : from)) continue;
      throw new HostError(
        'sheet-changed',
        `Cell ${toA1(at.row, at.column)} of “${this.sheet}” is not what it was, so nothing was changed. Read the file again and retry.`,
      );
    }
    this.change(cells.map(({ at, to }) => ({ ...at, value: to, formula: null })));
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
