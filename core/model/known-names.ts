/** What references can mean, table by table: the texts that are known, and the names that several rows have. */

import type { CellRef } from '../diagnostics/diagnostic.ts';
import type { ReadRow } from '../sheet/read-table.ts';
import {
  indexRows,
  type Known,
  knownTexts,
  referenceKey,
  type Shared,
  type SharedName,
  splitReference,
} from './references.ts';
import type { RefOf } from './row-refs.ts';
import { type NamedRow, sharedNames } from './shared-names.ts';

/** So many of the rows that share a name are pointed at. */
const MOST_NOTES = 5;

/** The rows of the tables that there are, by a table's name in code. */
export interface NamedTables {
  readonly rowsOf: ReadonlyMap<string, readonly ReadRow[]>;
  readonly titleOf: (table: string) => string;
  readonly refOf: (table: string) => RefOf;
}

/** Finds the texts that a reference knows; `null` where none of its tables is there. */
export function makeKnownOf({ rowsOf }: NamedTables): (reference: string) => Known | null {
  const known = new Map<string, Known>();
  return (reference) => {
    const targets = splitReference(reference).filter(({ table }) => rowsOf.has(table));
    if (targets.length === 0) return null;
    let texts = known.get(reference);
    if (texts === undefined) {
      const all = targets.map(({ table, column }) =>
        knownTexts(rowsOf.get(table) ?? [], column === null ? ['id', 'name'] : [column]),
      );
      if (targets.some(isMilestone)) all.push(ownedMilestones(rowsOf));
      texts = all.length === 1 ? (all[0] as Known) : new Map(all.flatMap((one) => [...one]));
      known.set(reference, texts);
    }
    return texts;
  };
}

/** Finds the names that a reference may use and several rows have. */
export function makeSharedOf(tables: NamedTables): (reference: string) => Shared {
  const shared = new Map<string, Shared>();
  return (reference) => {
    let names = shared.get(reference);
    if (names === undefined) {
      const targets = splitReference(reference).filter(({ table }) => tables.rowsOf.has(table));
      const found = new Map<string, SharedName>();
      if (targets.some(isMilestone)) addMilestones(found, tables);
      for (const { table, column } of targets) if (column === null) addNames(found, table, tables);
      names = found;
      shared.set(reference, names);
    }
    return names;
  };
}

function isMilestone({ table, column }: { table: string; column: string | null }): boolean {
  return table === 'milestones' && column === 'name';
}

type NamedReadRow = ReadRow & NamedRow;

function addNames(
  found: Map<string, SharedName>,
  table: string,
  { rowsOf, titleOf, refOf }: NamedTables,
): void {
  const refs = refOf(table);
  for (const [key, rows] of sharedNames((rowsOf.get(table) ?? []) as readonly NamedReadRow[])) {
    const used = rows[0]?.id ?? '';
    const places = rows.map((row) => refs(row, 'id'));
    found.set(key, { ...shownOf(titleOf(table), places), used });
  }
}

/** Of several milestones of one name none is meant without its project; a project of that name is. */
function addMilestones(
  found: Map<string, SharedName>,
  { rowsOf, titleOf, refOf }: NamedTables,
): void {
  const refs = refOf('milestones');
  const byName = new Map<string, ReadRow[]>();
  for (const row of rowsOf.get('milestones') ?? []) {
    const key = referenceKey(row['name'] as string);
    const rows = byName.get(key);
    if (rows === undefined) byName.set(key, [row]);
    else rows.push(row);
  }
  const projects = knownTexts(rowsOf.get('projects') ?? [], ['id', 'name']);
  for (const [key, rows] of byName) {
    const [first] = rows;
    if (rows.length < 2 || first === undefined || projects.has(key)) continue;
    const places = rows.map((row) => refs(row, 'name'));
    const instead = `${first['project']}: ${first['name']}`;
    found.set(key, { ...shownOf(titleOf('milestones'), places), used: null, instead });
  }
}

function shownOf(table: string, places: readonly CellRef[]) {
  const notes = places.slice(0, MOST_NOTES);
  return {
    ...{ table, count: places.length },
    notes: notes.map((at) => ({ at, text: 'compare-with' as const })),
  };
}

/** Milestones with their project before them, by its id and by its name: `P-1: Go live`. */
function ownedMilestones(rowsOf: ReadonlyMap<string, readonly ReadRow[]>): Known {
  const projects = (rowsOf.get('projects') ?? []) as readonly NamedReadRow[];
  const find = indexRows(projects);
  const known = new Map<string, string>();
  for (const row of rowsOf.get('milestones') ?? []) {
    const project = find(row['project'] as string);
    if (project === null) continue;
    for (const owner of [project.id, project.name]) {
      const text = `${owner}: ${row['name']}`;
      const key = referenceKey(text.replace(/\s*:\s*/g, ': '));
      if (!known.has(key)) known.set(key, text);
    }
  }
  return known;
}
