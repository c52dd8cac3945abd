/** The words of capacity conflicts: the only place where their sentences are made. */

import { formatDayLong } from '../day/serial.ts';
import { quoted, visibleText } from '../diagnostics/visible-text.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import type { Conflict, ConflictKind } from './conflict.ts';
import { spellHours, spellLoad } from './spell-hours.ts';

/** What each kind is called above a list of its conflicts. */
export const CONFLICT_TITLES: Readonly<Record<ConflictKind, string>> = {
  'over-allocated': 'Over-allocated',
  unavailable: 'Planned while away',
  'too-many-projects': 'Too many projects at once',
  'role-short': 'Roles that are short',
  'crowded-out': 'Crowded out by other work',
  unstaffed: 'Unstaffed requests',
  unknown: 'Names that no table has',
};

/** So many projects are named; of more, the number of the others. */
const MOST_PROJECTS = 4;

/**
 * Who, when, by how many hours and through which projects, without a full stop: `Architect A.B. has 52 h planned and 40 h
 * of capacity in 1 week (16–22 Nov 2026): 12 h too many, 130% at worst; on P-001, P-004`.
 */
export function conflictSentence(
  conflict: Conflict,
  { horizon }: Pick<CapacityGrid, 'horizon'>,
): string {
  const { subject, demandHours, netHours, excessHours, peak, efforts } = conflict;
  const name = visibleText(subject.name);
  const periods = spellCount(conflict.periods, horizon.grain);
  const when = `in ${periods} (${spellSpan(conflict.fromDay, conflict.toDay)})`;
  const demand = spellHours(demandHours ?? 0);
  const excess = spellHours(excessHours ?? 0);
  const atWorst = peak === null ? '' : `, ${spellLoad(peak)} at worst`;
  const projects = `on ${spellProjects(conflict.projects)}`;
  switch (conflict.kind) {
    case 'over-allocated':
      return `${name} has ${demand} planned and ${capacity(netHours)} ${when}: ${excess} too many${atWorst}; ${projects}`;
    case 'unavailable':
      return `${name} has ${excess} planned while not available ${when}; ${projects}`;
    case 'too-many-projects':
      return `${name} works on up to ${spellCount(peak ?? 0, 'project')} at once ${when}: ${spellProjects(conflict.projects)}`;
    case 'role-short':
      return `${name}: ${demand} asked for and ${capacity(netHours)} ${when}: ${excess} short${atWorst}; ${projects}`;
    case 'crowded-out':
      return `BAU, on-call and unplanned work leave ${name} ${spellHours(netHours ?? 0)} for projects that ask for ${demand} ${when}: ${excess} too many; ${projects}`;
    case 'unstaffed':
      return `${name}: nobody is named for ${spellProjects(conflict.projects)} from ${spellSpan(conflict.fromDay, conflict.toDay)}${unstaffedHours(conflict)}`;
    case 'unknown':
      return `${unknownName(conflict)}: named by ${spellCount(efforts.length, 'allocation')}${demandHours === null ? '' : ` (${demand})`}; ${projects}`;
  }
}

function capacity(netHours: number | null): string {
  return netHours === null || netHours === 0
    ? 'no capacity'
    : `${spellHours(netHours)} of capacity`;
}

function unstaffedHours({ demandHours, excessHours }: Conflict): string {
  if (demandHours === null) return '';
  if (excessHours === null) return `, ${spellHours(demandHours)}`;
  if (excessHours === 0)
    return `, ${spellHours(demandHours)}; the role’s people have room for all of it`;
  return excessHours >= demandHours
    ? `, ${spellHours(demandHours)}; nobody in the role has room for it`
    : `, ${spellHours(demandHours)}; the role’s people lack ${spellHours(excessHours)} of it`;
}

function unknownName({ subject }: Conflict): string {
  const name = quoted(subject.name);
  if (subject.what === 'role') return `Nobody in People has the role ${name}`;
  return subject.what === 'person' ? `${name} is not in People` : `${name} is not in Projects`;
}

function spellProjects(projects: readonly string[]): string {
  const named = projects.slice(0, MOST_PROJECTS).map((id) => visibleText(id));
  const others = projects.length - named.length;
  return others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} more`;
}

function spellCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `16–22 Nov 2026`, `30 Nov – 13 Dec 2026`, `28 Dec 2026 – 10 Jan 2027`, `4 Jan 2027`. */
function spellSpan(fromDay: number, toDay: number): string {
  const [from, to] = [formatDayLong(fromDay), formatDayLong(toDay)];
  if (from === to) return to;
  const [fromDate, fromMonth, fromYear] = from.split(' ');
  const [, toMonth, toYear] = to.split(' ');
  if (fromYear !== toYear) return `${from} – ${to}`;
  return fromMonth === toMonth ? `${fromDate}–${to}` : `${fromDate} ${fromMonth} – ${to}`;
}
