/** Planned work that stands twice: both rows count, for somebody may mean it, and somebody is told. */

import { type Cell, isCellError } from '../cell/cell.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import { referenceKey } from './references.ts';
import type { RefOf } from './row-refs.ts';

/** The cells of a row as they stand in its sheet. */
export type LineOf = (row: ReadRow) => readonly Cell[];

/**
 * Names every row of planned work that says the same as an earlier one: for the same project and the same person (or role, where nobody is
 * named), the same days and the same amount, firm or tentative alike. A warning where nothing in the sheet tells the two apart, a note
 * where a column of the user's does. All rows stay. `rows` may be those alone that `likeAnother` found.
 */
export function checkRepeats(
  table: TableSpec,
  rows: readonly ReadRow[],
  refOf: RefOf,
  lineOf: LineOf,
): readonly Diagnostic[] {
  const amountOf = AMOUNT_OF[table.id];
  if (amountOf === undefined) return [];
  const diagnostics: Diagnostic[] = [];
  const [projects, people, roles] = [new TextNumbers(), new TextNumbers(), new TextNumbers()];
  const firstOfPair = new Map<number, ReadRow>();
  const first = new Map<string, ReadRow>();
  for (const row of rows) {
    const { person, role } = row as Whom;
    const whom = person === null ? roles.of(role ?? '') * 2 + 1 : people.of(person) * 2;
    const pair = projects.of(row['project'] as string) * MOST_WHOM + whom;
    const other = firstOfPair.get(pair);
    // Most people stand once for a project: then nothing else of the row has to be looked at.
    if (other === undefined) {
      firstOfPair.set(pair, row);
      continue;
    }
    const keyOf = (one: ReadRow): string => `${pair} ${amountOf(one)}`;
    if (!first.has(keyOf(other))) first.set(keyOf(other), other);
    const key = keyOf(row);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else diagnostics.push(repeated(row, before, refOf, lineOf));
  }
  return diagnostics;
}

/** A row of Allocations, as its columns make it. */
type Allocated = Whom & {
  readonly project: string;
  readonly fromDay: number;
  readonly toDay: number;
  readonly share: number | null;
  readonly hoursPerWeek: number | null;
  readonly totalHours: number | null;
};

/**
 * By table, a number that is the same for rows that plan the same work: by it the few are found that have to be compared. Taken while a
 * row is fresh, for to fetch a hundred thousand rows once more takes a fifth of the time of reading them.
 */
export const WORK_NUMBERS: Readonly<Record<string, (row: ReadRow) => number>> = {
  allocations: (row) => numberOf(row as Allocated),
};

/** Bits of the two filters: as many as a processor has at hand, and the few of them that are met again. */
const [SEEN, MET] = [2 ** 21, 2 ** 17];

/**
 * The rows whose number another row has too, in their order. Of a hundred thousand rows that all differ hardly one is left: one in
 * twenty meets the bit of another, and only those are counted.
 */
export function likeAnother(readings: readonly TableReading[]): readonly ReadRow[] {
  const [seen, met] = [new Uint8Array(SEEN / 8), new Uint8Array(MET / 8)];
  for (const { numbers } of readings) if (numbers !== null) markMet(numbers, seen, met);
  const counts = new Map<number, number>();
  const close: (readonly [number, ReadRow])[] = [];
  for (const { numbers, rows } of readings) {
    for (let at = 0; at < (numbers?.length ?? 0); at += 1) {
      const number = numbers?.[at] as number;
      if (((met[placeOf(number)] as number) & (1 << (number & 7))) === 0) continue;
      close.push([number, rows[at] as ReadRow]);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return close.filter(([number]) => (counts.get(number) as number) > 1).map(([, row]) => row);
}

function markMet(numbers: Int32Array, seen: Uint8Array, met: Uint8Array): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    const [place, bit] = [(number & (SEEN - 1)) >>> 3, 1 << (number & 7)];
    const bits = seen[place] as number;
    if ((bits & bit) === 0) seen[place] = bits | bit;
    else met[placeOf(number)] = (met[placeOf(number)] as number) | bit;
  }
}

/** The number's byte in the small filter. */
function placeOf(number: number): number {
  return (number & (MET - 1)) >>> 3;
}

function numberOf(row: Allocated): number {
  const { project, person, role, fromDay, toDay, share, hoursPerWeek, totalHours } = row;
  const amount = share ?? hoursPerWeek ?? totalHours ?? 0;
  const letters = lettersOf(project, person ?? role ?? '');
  const days = Math.imul(fromDay, 0x9e3779b1) + Math.imul(toDay, 0x85ebca6b);
  const rest = Math.imul((amount * 1e6) | 0, 0xc2b2ae35) + Math.imul(letters, 0x27d4eb2f);
  const mixed = (days + rest) | 0;
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}

/** The last letters of both. A letter of either case is one here, and so are some that are not: such rows are looked at in vain. */
function lettersOf(project: string, whom: string): number {
  const [end, last] = [project.length, whom.length];
  return (
    ((project.charCodeAt(end - 1) & 31) << 20) |
    ((project.charCodeAt(end - 2) & 31) << 15) |
    ((project.charCodeAt(end - 3) & 31) << 10) |
    ((whom.charCodeAt(last - 1) & 31) << 5) |
    (whom.charCodeAt(last - 2) & 31)
  );
}

type Whom = ReadRow & { readonly person: string | null; readonly role: string | null };

const MOST_WHOM = 2 ** 26;

/** What a row of a table plans, as a text that is the same for the same work. */
const AMOUNT_OF: Readonly<Record<string, (row: ReadRow) => string>> = {
  allocations: ({ fromDay, toDay, share, hoursPerWeek, totalHours, status }) =>
    [fromDay, toDay, share, hoursPerWeek, totalHours, status === 'tentative'].join(' '),
  staffingMatrix: ({ periods }) =>
    (periods as readonly Period[])
      .map(({ fromDay, share, hours }) => `${fromDay} ${share} ${hours}`)
      .join(' '),
};

interface Period {
  readonly fromDay: number;
  readonly share: number | null;
  readonly hours: number | null;
}

/** Numbers for texts, the same for all spellings of one. */
class TextNumbers {
  readonly #byText = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  of(text: string): number {
    let number = this.#byText.get(text);
    if (number === undefined) {
      const key = referenceKey(text);
      number = this.#byKey.get(key) ?? this.#byKey.size;
      this.#byKey.set(key, number);
      this.#byText.set(text, number);
    }
    return number;
  }
}

function repeated(row: ReadRow, before: ReadRow, refOf: RefOf, lineOf: LineOf): Diagnostic {
  const isSameTab = row.source.sheet === before.source.sheet;
  return {
    code: 'allocation-repeated',
    severity: isToldApart(row, before, lineOf) ? 'info' : 'warning',
    at: refOf(row, 'project'),
    params: { row: before.sheetRow + 1, tab: isSameTab ? null : before.source.sheet },
    notes: [{ at: refOf(before, 'project'), text: 'compare-with' }],
    suggestion: null,
  };
}

/** Whether a column that was not read, such as a task's, differs. Columns of two tabs cannot be compared. */
function isToldApart(row: ReadRow, before: ReadRow, lineOf: LineOf): boolean {
  if (row.source !== before.source) return false;
  const read = new Set(Object.values(row.source.columns));
  for (const { column } of (row['periods'] ?? []) as readonly { readonly column: number }[]) {
    read.add(column);
  }
  const [line, other] = [lineOf(row), lineOf(before)];
  for (let column = 0; column < Math.max(line.length, other.length); column += 1) {
    if (read.has(column)) continue;
    if (shown(line[column] ?? null) !== shown(other[column] ?? null)) return true;
  }
  return false;
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  return referenceKey(isCellError(cell) ? cell.error : String(cell));
}
