/** Names that several rows bear: a plan that uses one means the first of them, and has to be told so. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ALLOCATIONS } from '../model/allocations.ts';
import { PEOPLE, type Person } from '../model/people.ts';
import { PROJECTS } from '../model/projects.ts';
import { referenceKey } from '../model/references.ts';
import { type NamedRow, sharedNames } from '../model/shared-names.ts';
import { TIME_OFF, type TimeOff } from '../model/time-off.ts';
import type { Effort } from './effort.ts';
import { cellRefOf, troubleAt } from './row-trouble.ts';

/** So many of the rows that share a name are pointed at. */
const MOST_NOTES = 5;

/** What the names are looked up in. */
interface Sharers {
  readonly people: readonly Person[];
  /** Indexes into `people` as they stand in their sheets. */
  readonly order: readonly number[];
  readonly projects: readonly NamedRow[];
}

/**
 * Names every row of Time off and of planned work that calls a person, or a project, by a name that several have; a row of a
 * Staffing matrix once. A name that is somebody's id means them, whoever else bears it.
 */
export function nameSharedNames(
  timeOff: readonly TimeOff[],
  efforts: readonly Effort[],
  { people, order, projects }: Sharers,
  diagnostics: Diagnostic[],
): void {
  const ofPeople = sharedNames(order.map((index) => people[index] as Person));
  const ofProjects = sharedNames(projects);
  if (ofPeople.size > 0) {
    const column = TIME_OFF.columns.person.header;
    for (const row of timeOff) {
      const sharers = ofPeople.get(referenceKey(row.person));
      if (sharers !== undefined) diagnostics.push(personShared(row, row.person, column, sharers));
    }
  }
  if (ofPeople.size + ofProjects.size === 0) return;
  const rows = new Set<string>();
  for (const effort of efforts) {
    const { person, project, periodColumn, source, sheetRow } = effort;
    const sharers = person === null ? undefined : ofPeople.get(referenceKey(person));
    const plans = ofProjects.get(referenceKey(project));
    if (sharers === undefined && plans === undefined) continue;
    if (periodColumn !== undefined) {
      const row = `${sheetRow} ${source.sheet}`;
      if (rows.has(row)) continue;
      rows.add(row);
    }
    if (plans !== undefined) diagnostics.push(projectShared(effort, plans));
    if (sharers !== undefined && person !== null) {
      diagnostics.push(personShared(effort, person, ALLOCATIONS.columns.person.header, sharers));
    }
  }
}

function personShared(
  row: TimeOff | Effort,
  found: string,
  column: string,
  sharers: readonly Person[],
): Diagnostic {
  const used = sharers[0]?.id ?? '';
  const params = { found, column, table: PEOPLE.title, used, count: sharers.length };
  const trouble = troubleAt('name-shared', 'warning', row, 'person', params);
  const notes = sharers
    .slice(0, MOST_NOTES)
    .map((sharer) => ({ at: cellRefOf(sharer, 'id'), text: 'compare-with' as const }));
  return { ...trouble, notes };
}

function projectShared(effort: Effort, sharers: readonly NamedRow[]): Diagnostic {
  const column = ALLOCATIONS.columns.project.header;
  const [found, used] = [effort.project, sharers[0]?.id ?? ''];
  const params = { found, column, table: PROJECTS.title, used, count: sharers.length };
  return troubleAt('name-shared', 'warning', effort, 'project', params);
}
