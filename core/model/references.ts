/** How one table points to another: by id or by name, whatever the case. */

import type { CellRef, Diagnostic, DiagnosticNote } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { PlacedRow } from '../sheet/reading.ts';
import { nearestName } from './nearest-name.ts';
import type { RefOf } from './row-refs.ts';

/** White space that is not one plain space between two words. */
const UNTIDY = /^ | {2}|[^\S ]| $/;

/** The text without white space around it, and each run of white space in it as one space. */
export function tidyText(text: string): string {
  return UNTIDY.test(text) ? text.trim().replace(/\s+/g, ' ') : text;
}

/** Ids and names as references compare them: case aside, any run of white space as one space. */
export function referenceKey(text: string): string {
  return tidyText(text).toLowerCase();
}

/**
 * Finds the row that a text means: the first with this id, else the first with this name; `null` where there is none.
 * Texts seen before cost one look-up.
 */
export function indexRows<Row extends { readonly id: string; readonly name: string }>(
  rows: readonly Row[],
): (text: string) => Row | null {
  const byId = new Map<string, Row>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as Row;
    addFirst(byId, referenceKey(row.id), row);
  }
  // Most tables point by id alone, and then no name has to be looked at.
  let byName: Map<string, Row> | null = null;
  const found = new Map<string, Row | null>();
  return (text) => {
    let row = found.get(text);
    if (row !== undefined) return row;
    const key = referenceKey(text);
    row = byId.get(key);
    if (row === undefined) {
      if (byName === null) {
        byName = new Map();
        for (const one of rows) addFirst(byName, referenceKey(one.name), one);
      }
      row = byName.get(key) ?? null;
    }
    found.set(text, row);
    return row;
  };
}

/** What a column may point to: the texts that are known, for suggestions, under their keys. */
export type Known = ReadonlyMap<string, string>;

/** The known texts of a referenced table: its ids and names, or the values of one of its columns. */
export function knownTexts(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
): Known {
  const known = new Map<string, string>();
  for (const column of columns) {
    for (const row of rows) {
      const text = row[column];
      if (typeof text === 'string') addFirst(known, referenceKey(text), text);
    }
  }
  return known;
}

/** What a name means that several rows have, under its key: the first by its id, or none of them. */
export type Shared = ReadonlyMap<string, SharedName>;

/** See `Shared`. */
export interface SharedName {
  readonly table: string;
  readonly count: number;
  readonly used: string | null;
  /** Where none is meant: how one of them can be. */
  readonly instead?: string;
  /** Some of the rows. */
  readonly notes: readonly DiagnosticNote[];
}

const NOTHING_SHARED: Shared = new Map();

/** The tables that a column may point to, each with the column whose values count; `null` is its ids and names. */
export function splitReference(
  reference: string,
): readonly { readonly table: string; readonly column: string | null }[] {
  return reference.split('|').map((target) => {
    const [table = '', column = null] = target.split('.');
    return { table, column };
  });
}

/** So many different unknown texts of a column get a suggestion; a column with more does not mean this table. */
const MOST_SUGGESTIONS = 50;

/** So many known texts are looked at for a column's suggestions, so that the work grows with the rows alone. */
const MOST_COMPARISONS = 200_000;

/**
 * Names every value of the table that points to nothing, and every one that is a name which several rows have; the rows stay. `knownOf`
 * is `null` where the other table is absent.
 */
export function checkReferences(
  table: TableSpec,
  rows: readonly (Readonly<Record<string, unknown>> & PlacedRow)[],
  knownOf: (reference: string) => Known | null,
  refOf: RefOf,
  sharedOf: (reference: string) => Shared = () => NOTHING_SHARED,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [key, spec] of Object.entries(table.columns)) {
    const known = spec.references === undefined ? null : knownOf(spec.references);
    if (spec.references === undefined || known === null) continue;
    const title = titleOf(spec.references);
    const shared = sharedOf(spec.references);
    const roles = key === 'person' && 'role' in table.columns ? knownOf('people.role') : null;
    const verdicts = new Map<string, Verdict | null>();
    const isTold = table.toldAbove?.column === key;
    let left = Math.min(MOST_SUGGESTIONS, Math.floor(MOST_COMPARISONS / Math.max(1, known.size)));
    for (const [row, text] of textsIn(rows, key)) {
      // A role beside a person only describes them; alone it is what the row asks for.
      if (key === 'role' && row['person'] !== null) continue;
      // What stands in for a column was said of the tab once.
      if (isTold && row.source.columns[key] === undefined) continue;
      let verdict = verdicts.get(text);
      if (verdict === undefined) {
        if (isKnown(text, known)) {
          const sharers = shared.size === 0 ? undefined : shared.get(referenceKey(text));
          verdict = sharers === undefined ? null : { isRole: false, suggestion: null, sharers };
        } else {
          const isRole = roles?.has(referenceKey(text)) === true;
          const isAsked = !isRole && left > 0;
          verdict = { isRole, suggestion: isAsked ? nearestName(text, known.values()) : null };
          if (isAsked) left -= 1;
        }
        verdicts.set(text, verdict);
      }
      if (verdict === null) continue;
      if (verdict.sharers !== undefined) {
        diagnostics.push(nameShared(refOf(row, key), text, spec.header, verdict.sharers));
        continue;
      }
      if (verdict.isRole) {
        diagnostics.push(personIsRole(refOf(row, key), text, spec.header, table));
        continue;
      }
      diagnostics.push({
        code: 'reference-unknown',
        severity: 'warning',
        at: refOf(row, key),
        params: {
          ...{ found: text, column: spec.header, table: title },
          // Whoever works on it has no time for anything else, whatever it is.
          ...(key === 'project' && table.summed !== undefined ? { countsHours: true } : {}),
        },
        notes: [],
        suggestion: verdict.suggestion,
      });
    }
  }
  return diagnostics;
}

/** Every text of a column with its row; a list is each of its texts. */
function* textsIn<Row extends Readonly<Record<string, unknown>>>(
  rows: readonly Row[],
  key: string,
): Generator<readonly [Row, string]> {
  for (const row of rows) {
    const value = row[key];
    if (typeof value === 'string') yield [row, value];
    else if (Array.isArray(value)) for (const text of value) yield [row, text as string];
  }
}

/** Of a text that points to nothing, or to several rows. */
interface Verdict {
  /** A role in place of a person: planned work for it is an open request. */
  readonly isRole: boolean;
  readonly suggestion: string | null;
  readonly sharers?: SharedName;
}

/** White space around a colon does not count: `Portal:Go live` is `Portal: Go live`. */
function isKnown(text: string, known: Known): boolean {
  if (known.has(referenceKey(text))) return true;
  return text.includes(':') && known.has(referenceKey(text.replace(/\s*:\s*/g, ': ')));
}

function nameShared(
  at: CellRef,
  found: string,
  column: string,
  { table, count, used, instead, notes }: SharedName,
): Diagnostic {
  return {
    ...{ code: 'name-shared', severity: 'warning', at, notes, suggestion: null },
    params: { found, column, table, used, count, ...(instead === undefined ? {} : { instead }) },
  };
}

function personIsRole(
  at: CellRef,
  found: string,
  column: string,
  { columns }: TableSpec,
): Diagnostic {
  return {
    ...{ code: 'person-is-role', severity: 'info', at, notes: [], suggestion: null },
    params: { found, column, role: columns['role']?.header ?? 'Role' },
  };
}

const TITLES: Readonly<Record<string, string>> = {
  projects: 'Projects',
  people: 'People',
  criteria: 'Criteria',
  milestones: 'Milestones',
  systems: 'Systems',
  vendors: 'Vendors',
};

function titleOf(reference: string): string {
  return splitReference(reference)
    .map(({ table }) => TITLES[table] ?? table)
    .join(' or ');
}

function addFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
