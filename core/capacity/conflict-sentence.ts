/** The words of capacity conflicts: the only place where their sentences are made. */

import { formatDayLong } from '../day/serial.ts';
import { quoted, visibleText } from '../diagnostics/visible-text.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import type { Conflict, ConflictKind } from './conflict.ts';
import { spellHours, spellLoad } from './spell-hours.ts';

/** What each kind is called above a list of its conflicts: short enough for a narrow column. */
export const CONFLICT_TITLES: Readonly<Record<ConflictKind, string>> = {
  'over-allocated': 'Over-allocated',
  unavailable: 'Planned while away',
  'too-many-projects': 'Too many projects',
  'role-short': 'Roles short',
  'crowded-out': 'Crowded out by BAU',
  unstaffed: 'Unstaffed requests',
  unknown: 'In no table',
};

/** So many projects are named; of more, the number of the others. */
const MOST_PROJECTS = 4;

/**
 * Who, when, by how many hours and through which projects, without a full stop: `Architect A.B. has 52 h planned and 40 h
 * of capacity in 1 week (16–22 Nov 2026): 12 h too many, 130% at worst; on P-001, P-004`.
 */
export function conflictSentence(
  conflict: Conflict,
  grid: Pick<CapacityGrid, 'horizon' | 'settings'>,
): string {
  const { subject, demandHours, netHours, excessHours, peak, efforts } = conflict;
  const name = visibleText(subject.name);
  const periods = spellCount(conflict.periods, grid.horizon.grain);
  const when = `in ${periods} (${spellSpan(conflict.fromDay, conflict.toDay)})`;
  const demand = spellHours(demandHours ?? 0);
  const excess = spellHours(excessHours ?? 0);
  const projects = `on ${spellProjects(conflict.projects)}`;
  switch (conflict.kind) {
    case 'over-allocated':
      return `${name} has ${demand} planned and ${capacity(netHours)} ${when}: ${excess} ${beyond(conflict, grid, 'too many')}${worst(conflict)}; ${projects}`;
    case 'unavailable':
      return `${name} has ${excess} planned while not available ${when}; ${projects}`;
    case 'too-many-projects':
      return `${name} works on up to ${spellCount(peak ?? 0, 'project')} at once ${when}: ${spellProjects(conflict.projects)}`;
    case 'role-short':
      return `${name}: ${demand} asked for and ${capacity(netHours)} ${when}: ${excess} ${beyond(conflict, grid, 'short')}${worst(conflict)}; ${projects}`;
    case 'crowded-out':
      return `BAU, on-call and unplanned work leave ${name} ${spellHours(netHours ?? 0)} for projects that ask for ${demand} ${when}: ${excess} too many; ${projects}`;
    case 'unstaffed':
      return `${name}: nobody is named for ${spellProjects(conflict.projects)} from ${spellSpan(conflict.fromDay, conflict.toDay)}${unstaffedHours(conflict, grid)}`;
    case 'unknown':
      return `${unknownName(conflict)}: named by ${spellCount(efforts.length, 'allocation')}${demandHours === null ? '' : ` (${demand}${inView(conflict, grid, ' in')})`}; ${projects}`;
  }
}

function capacity(netHours: number | null): string {
  return netHours === null || netHours === 0
    ? 'no capacity'
    : `${spellHours(netHours)} of capacity`;
}

/** What the hours are beyond: all there is, or the share of it that Settings allows. */
function beyond(
  { netHours }: Conflict,
  { settings }: Pick<CapacityGrid, 'settings'>,
  word: string,
): string {
  const { loadLimitShare } = settings;
  return loadLimitShare === 1 || !netHours ? word : `above ${spellLoad(loadLimitShare)} of it`;
}

/** Without any capacity there is no load to tell, though nothing is worse. */
function worst({ peak, periodsWithoutCapacity }: Conflict): string {
  if (peak === null) return '';
  const none =
    periodsWithoutCapacity === 0 ? '' : `, and no capacity in ${periodsWithoutCapacity} of them`;
  return `, ${spellLoad(peak)} at worst${none}`;
}

/** The part of the span that the hours are of, where it reaches beyond the horizon. */
function inView(
  { fromDay, toDay }: Conflict,
  { horizon }: Pick<CapacityGrid, 'horizon'>,
  word: string,
): string {
  const first = Math.max(fromDay, horizon.starts[0] as number);
  const last = Math.min(toDay, horizon.endDay);
  if ((first === fromDay && last === toDay) || first > last) return '';
  return `${word} ${spellSpan(first, last)}`;
}

function unstaffedHours(conflict: Conflict, grid: Pick<CapacityGrid, 'horizon'>): string {
  const { demandHours, netHours, excessHours } = conflict;
  if (demandHours === null) return '';
  const hours = `, ${spellHours(demandHours)}${inView(conflict, grid, ' of it in')}`;
  if (excessHours === null) return hours;
  if (excessHours === 0) return `${hours}; taken alone, the role’s people have room for all of it`;
  if (netHours === 0) return `${hours}; the role has no capacity then`;
  return excessHours >= demandHours
    ? `${hours}; nobody in the role has room for it`
    : `${hours}; the role’s people lack ${spellHours(excessHours)} of it`;
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
