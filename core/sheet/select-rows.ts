/** Which rows below the headers hold data: not the blank ones, the headers said again, nor the totals. */

import { toA1 } from '../cell/address.ts';
import { type Cell, isBlank } from '../cell/cell.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import { fillMerges } from './fill-merges.ts';
import { normaliseHeader } from './normalise-header.ts';
import type { Recognition } from './recognise-table.ts';

/** The data rows of a sheet, in their order. */
export interface SelectedRows {
  /** Each row's cells, merges filled down. */
  readonly cells: readonly (readonly Cell[])[];
  /** The 0-based sheet row of each of `cells`. */
  readonly rowNumbers: readonly number[];
  /** What was skipped or filled. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Says by itself that the row sums up, whatever else stands there. */
const TOTAL =
  /^(?:(?:grand|overall|report|portfolio)\s+totals?\b.*|sub[\s-]?totals?\b.*|totals?\s*[:=]?|sum(?:me)?\s*[:=]?|gesamt)$/i;

/** Sums up where what a row needs is missing: "Total ERP", "ERP Total", "Total (12 projects)". */
const LIKE_A_TOTAL = /^(?:totals?|sum)\b|\b(?:sub)?totals?\s*[:=]?$/i;

const LONGEST_TOTAL = 60;

/** Goes through all rows from `dataRow` to the end: blank rows do not stop it. */
export function selectRows(sheet: SheetSnapshot, recognition: Recognition): SelectedRows {
  const { dataRow, binding } = recognition;
  const columns = binding.columns.map((column) => column.column);
  const { grid, diagnostics } = fillMerges(sheet, dataRow, binding.columns);
  const needed = binding.columns.filter((column) => column.spec.required === true);
  const lead = needed[0] ?? binding.columns[0];
  const cells: (readonly Cell[])[] = [];
  const rowNumbers: number[] = [];
  if (lead === undefined) return { cells, rowNumbers, diagnostics };
  const neededColumns = needed.map((column) => column.column);
  const said = [...diagnostics];

  for (let row = dataRow; row < grid.length; row += 1) {
    const line = grid[row] as readonly Cell[];
    const first = line[lead.column] ?? null;
    const isWhole = hasAll(line, neededColumns);
    if (!isWhole && columns.every((column) => isBlank(line[column] ?? null))) continue;
    if (typeof first === 'string' && first.length <= LONGEST_TOTAL) {
      if (isHeaderAgain(line, first, lead, binding.columns)) {
        said.push(skipped('header-row-skipped', sheet, row, lead.column, first));
        continue;
      }
      if (mayBeTotal(first) && TOTAL.test(first.trim())) {
        said.push(skipped('total-skipped', sheet, row, lead.column, first));
        continue;
      }
    }
    if (!isWhole) {
      const column = line.findIndex((cell) => !isBlank(cell));
      const found = line[column];
      if (typeof found === 'string' && isTotal(found.trim())) {
        said.push(skipped('total-skipped', sheet, row, column, found));
        continue;
      }
    }
    cells.push(line);
    rowNumbers.push(row);
  }
  return { cells, rowNumbers, diagnostics: said };
}

function isTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && (TOTAL.test(text) || LIKE_A_TOTAL.test(text));
}

/** The letters that a total's name can begin with (G, O, P, R, S, T): most rows need no expression. */
function mayBeTotal(text: string): boolean {
  const letter = text.charCodeAt(0) | 32;
  return letter === 32 || letter === 103 || (letter >= 111 && letter <= 116 && letter !== 113);
}

function hasAll(line: readonly Cell[], columns: readonly number[]): boolean {
  for (const column of columns) {
    const cell = line[column];
    if (cell === null || cell === undefined || cell === '') return false;
  }
  return true;
}

/** Whether at least two cells, or the only one, say their own headers again and no bound cell says anything else. */
function isHeaderAgain(
  line: readonly Cell[],
  first: string,
  lead: BoundColumn,
  columns: readonly BoundColumn[],
): boolean {
  // Asked of every row: a copy of the header has its letters, give or take the spaces around it.
  if (first.length < lead.header.length || first.trim() !== lead.header) return false;
  let same = 0;
  let other = 0;
  for (const { column, header } of columns) {
    const cell = line[column] ?? null;
    if (isBlank(cell)) continue;
    if (typeof cell === 'string' && normaliseHeader(cell) === normaliseHeader(header)) same += 1;
    else other += 1;
  }
  return other === 0 && same >= Math.min(2, columns.length);
}

function skipped(
  code: 'total-skipped' | 'header-row-skipped',
  sheet: SheetSnapshot,
  row: number,
  column: number,
  found: string,
): Diagnostic {
  return {
    code,
    severity: 'info',
    at: { sheet: sheet.name, a1: toA1(row, column), row, header: null },
    params: { found: found.trim() },
    notes: [],
    suggestion: null,
  };
}
