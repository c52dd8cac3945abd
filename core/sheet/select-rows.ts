/** Which rows below the headers hold data: not the blank ones, the headers said again, the headings, nor the totals. */

import { toA1 } from '../cell/address.ts';
import { type Cell, type Grid, isBlank } from '../cell/cell.ts';
import { isMissing } from '../cell/missing.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import { fillMerges } from './fill-merges.ts';
import { normaliseHeader } from './normalise-header.ts';
import { readChoice } from './readers/choice-reader.ts';
import type { Recognition } from './recognise-table.ts';
import { isTotalText, LONGEST_TOTAL, sumOfWork } from './total-text.ts';

/** Sums up where what a row needs is missing: "Total ERP", "ERP Total", "Total (12 projects)". */
const LIKE_A_TOTAL = /^(?:totals?|sum)\b|\b(?:sub)?totals?\s*[:=]?$/i;

/**
 * Goes through the rows from `dataRow` to the end, a stretch at a time, so that who reads them finds them in the processor's
 * cache. Blank rows do not stop it.
 */
export class RowSelector {
  /** What was filled or skipped so far. */
  readonly diagnostics: Diagnostic[];
  /** The sheet's cells, merges filled down. */
  readonly grid: Grid;
  readonly #sheet: SheetSnapshot;
  readonly #columns: readonly BoundColumn[];
  readonly #needed: readonly number[];
  readonly #lead: BoundColumn | undefined;
  /** The columns in which a text makes its row a sum of others. */
  readonly #summed: readonly BoundColumn[];
  readonly #sums = new Map<string, ReturnType<typeof sumOfWork>>();
  /** Row and column of each merge over several columns, once somebody asks. */
  #mergedAcross: ReadonlySet<string> | null = null;
  #row: number;

  constructor(sheet: SheetSnapshot, { dataRow, binding, table }: Recognition) {
    const filled = fillMerges(sheet, dataRow, binding.columns);
    const needed = binding.columns.filter((column) => column.spec.required === true);
    this.diagnostics = [...filled.diagnostics];
    this.grid = filled.grid;
    this.#sheet = sheet;
    this.#columns = binding.columns;
    this.#needed = needed.map((column) => column.column);
    this.#lead = needed[0] ?? binding.columns[0];
    const { summed = [] } = table;
    this.#summed = binding.columns.filter(({ key }) => summed.includes(key));
    this.#row = dataRow;
  }

  /** Fills in the next `most` data rows and their 0-based numbers; gives how many there were, 0 at the end. */
  next(cells: (readonly Cell[])[], rowNumbers: number[], most: number): number {
    const lead = this.#lead;
    if (lead === undefined) return 0;
    const { grid } = this;
    const needed = this.#needed;
    const [one = lead, two = one, three = two] = this.#summed;
    const sums = this.#summed.length > 0;
    let count = 0;
    let row = this.#row;
    for (; row < grid.length && count < most; row += 1) {
      const line = grid[row] as readonly Cell[];
      const isWhole = hasAll(line, needed);
      const first = line[lead.column];
      // The third is looked at where the second is blank: a role, where nobody is named.
      if (sums) {
        const last = line[two.column] ?? line[three.column];
        if ((maySum(line[one.column]) || maySum(last)) && this.#isSum(line, row)) continue;
      }
      if (!isWhole || (typeof first === 'string' && mayBeNoData(first, lead))) {
        if (!this.#isData(line, row, lead, isWhole)) continue;
      }
      cells[count] = line;
      rowNumbers[count] = row;
      count += 1;
    }
    this.#row = row;
    return count;
  }

  #isData(line: readonly Cell[], row: number, lead: BoundColumn, isWhole: boolean): boolean {
    if (this.#columns.every(({ column }) => isBlank(line[column] ?? null))) return false;
    const first = line[lead.column];
    if (typeof first === 'string') {
      if (isHeaderAgain(line, first, lead, this.#columns)) {
        return this.#skip('header-row-skipped', row, lead.column, first);
      }
      if (isTotalText(first) && !(isWhole && this.#isNamedSo(line, first, lead))) {
        return this.#skip('total-skipped', row, lead.column, first);
      }
    }
    if (isWhole) return true;
    const column = line.findIndex((cell) => !isBlank(cell));
    const found = line[column];
    if (typeof found !== 'string') return true;
    if (isLikeATotal(found.trim())) return this.#skip('total-skipped', row, column, found);
    if (this.#isHeading(line, row, column, found)) {
      return this.#skip('heading-skipped', row, column, found);
    }
    return true;
  }

  /** Whether one of the row's texts says that it sums up others, or that nothing is planned in it. */
  #isSum(line: readonly Cell[], row: number): boolean {
    for (let index = 0; index < this.#summed.length; index += 1) {
      const { column, spec } = this.#summed[index] as BoundColumn;
      const text = line[column];
      if (typeof text !== 'string' || !maySum(text)) continue;
      let sum = this.#sums.get(text);
      if (sum === undefined) {
        sum = sumOfWork(text);
        this.#sums.set(text, sum);
      }
      // Nobody is called a total, but whoever is called "Available" is no project.
      if (sum === null || (sum === 'spare' && spec.required !== true)) continue;
      this.#skip(sum === 'spare' ? 'spare-skipped' : 'total-skipped', row, column, text);
      return true;
    }
    return false;
  }

  /** Whether the row's one text heads the rows below it: merged over others of its row, or where an id stands and is none. */
  #isHeading(line: readonly Cell[], row: number, column: number, found: string): boolean {
    if (line.some((cell, other) => other !== column && !isBlank(cell))) return false;
    this.#mergedAcross ??= new Set(
      this.#sheet.merges
        .filter((merge) => merge.columns > 1)
        .map((merge) => `${merge.row} ${merge.column}`),
    );
    const isMerged = this.#mergedAcross.has(`${row} ${column}`);
    const lead = this.#lead;
    const isInLead = lead?.column === column && lead.spec.kind === 'id' && this.#needed.length > 1;
    return isMerged || (isInLead && !/\d/.test(found));
  }

  /** Whether a row is data whose id merely reads like a total: it has a person or a choice, which no total has. */
  #isNamedSo(line: readonly Cell[], first: string, lead: BoundColumn): boolean {
    if (lead.spec.kind !== 'id' || !/^[a-z]+$/i.test(first.trim())) return false;
    return this.#columns.some(({ spec, column }) => {
      const cell = line[column] ?? null;
      if (isMissing(cell) || typeof cell !== 'string') return false;
      return spec.kind === 'choice'
        ? typeof readChoice(cell, spec) === 'string'
        : spec.kind === 'person' && !/\d/.test(cell);
    });
  }

  #skip(
    code: 'total-skipped' | 'spare-skipped' | 'header-row-skipped' | 'heading-skipped',
    row: number,
    column: number,
    found: string,
  ): false {
    this.diagnostics.push({
      code,
      severity: 'info',
      at: { sheet: this.#sheet.name, a1: toA1(row, column), row, header: null },
      params: { found: found.trim() },
      notes: [],
      suggestion: null,
    });
    return false;
  }
}

function isLikeATotal(text: string): boolean {
  return isTotalText(text) || (text.length <= LONGEST_TOTAL && LIKE_A_TOTAL.test(text));
}

/** A quick look that most rows pass: no copy of the header, and no two letters in front that a total begins with. */
function mayBeNoData(first: string, lead: BoundColumn): boolean {
  if (first.length >= lead.header.length && first.trim() === lead.header) return true;
  const letter = first.charCodeAt(0) | 32;
  if (letter !== 103 && letter !== 111 && letter !== 115 && letter !== 116) return letter === 32;
  const second = first.charCodeAt(1) | 32;
  return second >= 97 && second <= 122;
}

/** A quick look that most texts pass: the two letters that such a text begins with, or the letter and marks that it ends with. */
function maySum(text: Cell | undefined): boolean {
  if (typeof text !== 'string') return false;
  const first = ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);
  return BEGINNINGS[first] === 1 || ENDS[text.charCodeAt(text.length - 1) & 127] === 1;
}

/** By the last five bits of two letters: those of either case are one. */
const BEGINNINGS = new Uint8Array(1024);
for (const two of 'al av fr ge gr ov re sp su to un ve'.split(' ')) {
  BEGINNINGS[((two.charCodeAt(0) & 31) << 5) | (two.charCodeAt(1) & 31)] = 1;
}
const ENDS = new Uint8Array(128);
for (const end of 'lLsS:= ') ENDS[end.charCodeAt(0)] = 1;

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
  if (first.trim() !== lead.header) return false;
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
