/** How the rows of a table fit together: one id for each, ends after starts, one amount for each allocation. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { ReadRow } from '../sheet/read-table.ts';
import { type Allocation, isReleased } from './allocations.ts';
import { referenceKey } from './references.ts';
import type { RefOf } from './row-refs.ts';

/** What a check says: the rows that must be left out, and all that is wrong. */
export interface Checked {
  readonly out: ReadonlySet<ReadRow>;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: Checked = { out: new Set(), diagnostics: [] };

/**
 * Tables that may be long: a quick look at a fresh row that tells whether `checkReleased`, `checkSpans` or `checkChoices`
 * could find something. All rows of other tables are looked at.
 */
export const SUSPECTS: Readonly<Record<string, (row: ReadRow) => boolean>> = {
  allocations: (row) =>
    amountsOf(row) !== 1 ||
    (row['person'] === null && row['role'] === null) ||
    (row['fromDay'] as number) > (row['toDay'] as number) ||
    isReleased(row['status'] as Allocation['status']),
};

/** Columns that tell a row from all others, by table, `id` among them: two RAID logs may both begin at 1, each for its project or its type. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  projects: ['id'],
  people: ['id'],
  criteria: ['id'],
  raid: ['project', 'type', 'id'],
  changes: ['project', 'id'],
  decisions: ['project', 'id'],
};

/**
 * Of rows with one identity the first counts; the later are left out, with a note that points to the first. On one tab an id
 * with letters, such as `R-018`, is one for all types of a project: only plain numbers are counted anew for each.
 */
export function checkIds(table: TableSpec, rows: readonly ReadRow[], refOf: RefOf): Checked {
  const identity = IDENTITY[table.id];
  if (identity === undefined) return NOTHING;
  // Nearly all ids are there once: then nothing else of the row has to be looked at.
  const firstById = new Map<string, ReadRow>();
  const first = new Map<string, ReadRow>();
  const diagnostics: Diagnostic[] = [];
  const out = new Set<ReadRow>();
  for (const row of rows) {
    const id = referenceKey(row['id'] as string);
    const withId = firstById.get(id);
    if (withId === undefined) {
      firstById.set(id, row);
      continue;
    }
    for (const key of keysOf(withId, identity)) if (!first.has(key)) first.set(key, withId);
    const keys = keysOf(row, identity);
    const known = keys.find((key) => first.has(key));
    if (known === undefined) {
      for (const key of keys) first.set(key, row);
      continue;
    }
    const before = first.get(known) as ReadRow;
    out.add(row);
    diagnostics.push({
      code: 'id-repeated',
      severity: 'error',
      at: refOf(row, 'id'),
      params: { id: row['id'] as string, table: table.title },
      notes: [{ at: refOf(before, 'id'), text: 'first-used-here' }],
      suggestion: null,
    });
  }
  return { out, diagnostics };
}

/** What no other row may have: the identity, and on one tab the id with letters of one project, whatever the types. */
function keysOf(row: ReadRow, identity: readonly string[]): readonly string[] {
  const keyBy = (columns: readonly string[]) =>
    columns.map((column) => referenceKey((row[column] ?? '') as string)).join('\n');
  const key = keyBy(identity);
  if (!identity.includes('type') || !/\p{L}/u.test(row['id'] as string)) return [key];
  const others = identity.filter((column) => column !== 'type');
  return [key, `${keyBy(others)}\n\n${row.source.sheet}`];
}

/** Spans by table: start, end, and whether a row whose span is reversed is left out because nothing can be counted in it. */
const SPANS: Readonly<
  Record<string, readonly (readonly [from: string, to: string, isFatal: boolean])[]>
> = {
  projects: [
    ['startDay', 'baselineEndDay', false],
    ['startDay', 'forecastEndDay', false],
    ['startDay', 'actualEndDay', false],
  ],
  raid: [['raisedDay', 'closedDay', false]],
  people: [['availableFromDay', 'availableToDay', false]],
  timeOff: [['fromDay', 'toDay', true]],
  allocations: [['fromDay', 'toDay', true]],
  changeWindows: [['fromDay', 'toDay', true]],
};

/** Names spans that end before they start. */
export function checkSpans(table: TableSpec, rows: readonly ReadRow[], refOf: RefOf): Checked {
  const spans = SPANS[table.id];
  if (spans === undefined) return NOTHING;
  const diagnostics: Diagnostic[] = [];
  const out = new Set<ReadRow>();
  for (const [fromKey, toKey, isFatal] of spans) {
    const from = table.columns[fromKey]?.header ?? fromKey;
    const to = table.columns[toKey]?.header ?? toKey;
    for (const row of rows) {
      const fromDay = row[fromKey] as number | null;
      const toDay = row[toKey] as number | null;
      if (fromDay === null || toDay === null || fromDay <= toDay) continue;
      if (isFatal) out.add(row);
      diagnostics.push({
        code: 'dates-reversed',
        severity: isFatal ? 'error' : 'warning',
        at: refOf(row, toKey),
        params: { from, to },
        notes: [{ at: refOf(row, fromKey), text: 'compare-with' }],
        suggestion: null,
      });
    }
  }
  return { out, diagnostics };
}

const AMOUNTS = ['share', 'hoursPerWeek', 'totalHours'];
const WHOM = ['person', 'role'];

/**
 * Leaves out allocations without exactly one amount and rows for nobody. `isNamed` tells whether a cell is in trouble
 * already: then it is not said twice.
 */
export function checkChoices(
  table: TableSpec,
  rows: readonly ReadRow[],
  refOf: RefOf,
  isNamed: (row: ReadRow, key: string) => boolean,
): Checked {
  const isAllocation = table.id === 'allocations';
  if (!isAllocation && table.id !== 'staffingMatrix') return NOTHING;
  const diagnostics: Diagnostic[] = [];
  const headers = (row: ReadRow, keys: readonly string[]) =>
    keys.map((key) => {
      const own = key in row.source.columns ? refOf(row, key).header : null;
      return own ?? table.columns[key]?.header ?? key;
    });
  const say = (row: ReadRow, keys: readonly string[], filled: readonly string[]) => {
    if (filled.length === 0 && keys.some((key) => isNamed(row, key))) return;
    const place = filled[0] ?? keys.find((key) => key in row.source.columns) ?? 'project';
    diagnostics.push({
      code: 'choice-of-columns',
      severity: 'error',
      at: refOf(row, place),
      params: { columns: headers(row, keys), filled: headers(row, filled) },
      notes: [],
      suggestion: null,
    });
  };
  const isGood = (row: ReadRow): boolean => {
    const isForSomeone = row['person'] !== null || row['role'] !== null;
    if (!isForSomeone) say(row, WHOM, []);
    if (!isAllocation) return isForSomeone;
    const amounts = amountsOf(row);
    if (amounts !== 1) {
      const filled = AMOUNTS.filter((key) => row[key] !== null);
      say(row, AMOUNTS, filled);
    }
    return isForSomeone && amounts === 1;
  };
  const out = new Set<ReadRow>();
  for (const row of rows) if (!isGood(row)) out.add(row);
  return { out, diagnostics };
}

function amountsOf(row: ReadRow): number {
  return (
    Number(row['share'] !== null) +
    Number(row['hoursPerWeek'] !== null) +
    Number(row['totalHours'] !== null)
  );
}
