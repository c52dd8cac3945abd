/** Planned work that stands twice: both rows count, for somebody may mean it, and somebody is told. */

import { type Cell, isCellError } from '../cell/cell.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadRow } from '../sheet/read-table.ts';
import { referenceKey } from './references.ts';
import type { RefOf } from './row-refs.ts';

/** The cells of a row as they stand in its sheet. */
export type LineOf = (row: ReadRow) => readonly Cell[];

/**
 * Names every row of planned work that says the same as an earlier one: for the same project and the same person (or role, where nobody is
 * named), the same days and the same amount, firm or tentative alike. A warning where nothing in the sheet tells the two apart, a note
 * where a column of the user's does. All rows stay.
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
  const suspects = table.id === 'allocations' ? likeAnother(rows as readonly Allocated[]) : rows;
  for (const row of suspects) {
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

type Allocated = Whom & Readonly<Record<string, number | null>>;

const BUCKETS = 2 ** 20;

/** The rows that may say the same as another one, by a quick number: of a hundred thousand that all differ one in ten is left. */
function likeAnother(rows: readonly Allocated[]): readonly ReadRow[] {
  const counts = new Uint8Array(BUCKETS);
  const buckets = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const bucket = bucketOf(rows[at] as Allocated);
    buckets[at] = bucket;
    if (counts[bucket] !== 2) counts[bucket] = (counts[bucket] as number) + 1;
  }
  return rows.filter((_, at) => counts[buckets[at] as number] === 2);
}

function bucketOf({ person, role, fromDay, toDay, share, hoursPerWeek, totalHours }: Allocated) {
  const amount = share ?? hoursPerWeek ?? totalHours ?? 0;
  const whom = person ?? role ?? '';
  // A letter of either case is one here, and so are some that are not: such rows are looked at in vain.
  const letters =
    ((whom.charCodeAt(whom.length - 1) & 31) << 5) | (whom.charCodeAt(whom.length - 2) & 31);
  const days =
    Math.imul((fromDay as number) + 1, 0x9e3779b1) ^ Math.imul(toDay as number, 0x85ebca6b);
  const mixed =
    days ^ Math.imul((amount * 1e6) | 0, 0xc2b2ae35) ^ Math.imul(letters + 1, 0x27d4eb2f);
  return ((mixed >>> 12) ^ mixed) & (BUCKETS - 1);
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
