/** Golden cases of reading: a workbook as text grids, and all that was understood of it as text. */
import { parseRect } from '../../../core/cell/address.ts';
import { CELL_ERROR_CODES, type Cell, type CellErrorCode } from '../../../core/cell/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../../core/cell/snapshot.ts';
import { formatDay, parseDay } from '../../../core/day/serial.ts';
import { formatDiagnostic } from '../../../core/diagnostics/format-diagnostic.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { TABLES } from '../../../core/model/tables.ts';
import type { Mapping } from '../../../core/sheet/mapping.ts';

export interface GoldenCase {
  readonly snapshot: Snapshot;
  readonly mapping: Mapping;
  /** What stands behind the `=== read` line. */
  readonly expected: string;
}

/** A sheet of the user's; what is not said is as in a fresh workbook. */
export function sheetOf(
  name: string,
  grid: readonly (readonly Cell[])[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    grid,
    visibility: 'visible',
    isProtected: false,
    merges: [],
    mark: null,
    extras: 0,
    ...rest,
  };
}

/** A workbook of these sheets. */
export function workbook(...sheets: SheetSnapshot[]): Snapshot {
  return { name: 'test.xlsx', sheets };
}

/**
 * Reads a case's text. `=== sheet NAME` begins a sheet, its lines are rows of cells between bars; `merge A1:B2` merges;
 * `=== mapping` is followed by JSON; `=== read` by what is expected.
 */
export function parseCase(text: string): GoldenCase {
  const sheets: SheetSnapshot[] = [];
  let mapping: Mapping = [];
  let expected = '';
  for (const part of text.split(/^=== /m).slice(1)) {
    const [head = '', ...lines] = part.split('\n');
    const body = lines.join('\n');
    if (head.startsWith('sheet ')) sheets.push(parseSheet(head.slice(6).trim(), lines));
    else if (head.trim() === 'mapping') mapping = JSON.parse(body) as Mapping;
    else if (head.trim() === 'read') expected = body.trim();
    else throw new Error(`=== ${head} is no part of a case`);
  }
  return { snapshot: workbook(...sheets), mapping, expected };
}

/** All that was understood, as text: tabs with their headers, rows without their blanks, findings. */
export function portfolioText(portfolio: Portfolio): string {
  const lines: string[] = [];
  for (const tab of portfolio.tables) {
    lines.push(`${tab.sheet}: ${tab.title}, ${tab.rows} rows, headers in row ${tab.headerRow + 1}`);
    lines.push(
      `  ${tab.headers.map(({ header, column }) => `${oneLine(header)} → ${column ?? '·'}`).join(' | ')}`,
    );
  }
  for (const id of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    if (id === 'settings') continue;
    const kinds: Readonly<Record<string, { readonly kind: string }>> = TABLES[id].columns;
    for (const row of portfolio[id] as readonly Record<string, unknown>[]) {
      const values = Object.entries(row).flatMap(([key, value]) =>
        value === null || key === 'source' || key === 'sheetRow'
          ? []
          : [`${key}=${shown(value, kinds[key]?.kind)}`],
      );
      lines.push(`${id} ${values.join(' ')}`);
    }
  }
  for (const diagnostic of portfolio.diagnostics) {
    lines.push(`${diagnostic.severity} ${formatDiagnostic(diagnostic)}`);
  }
  return lines.join('\n');
}

function shown(value: unknown, kind: string | undefined): string {
  return kind === 'date' ? formatDay(value as number) : JSON.stringify(value);
}

function oneLine(text: string): string {
  return text.replace(/\n/g, '\\n');
}

function parseSheet(name: string, lines: readonly string[]): SheetSnapshot {
  const grid: Cell[][] = [];
  const merges = [];
  for (const line of lines) {
    if (line.startsWith('merge ')) merges.push(parseRect(line.slice(6)) ?? never(line));
    else if (line.startsWith('|'))
      grid.push(trimEnd(line.slice(1).split('|').slice(0, -1).map(parseCell)));
    else if (line.trim() !== '') never(line);
  }
  return sheetOf(name, grid, { merges });
}

/** `12` is a number, `'12` a text, `@2026-02-03` a date's serial, `#REF!` an error, `\n` a line break, `¦` a bar. */
function parseCell(text: string): Cell {
  const cell = text.trim();
  if (cell === '') return null;
  if (cell.startsWith("'")) return cell.slice(1);
  if (cell.startsWith('@')) return parseDay(cell.slice(1)) ?? never(cell);
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  const isError = (CELL_ERROR_CODES as readonly string[]).includes(cell);
  return isError ? { error: cell as CellErrorCode } : cell.replace(/\\n/g, '\n').replace(/¦/g, '|');
}

function trimEnd(cells: Cell[]): Cell[] {
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}

function never(text: string): never {
  throw new Error(`cannot read "${text}"`);
}
