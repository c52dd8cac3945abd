/** What the list of conflicts says of each: hours planned and there, room for a request, who may be meant by a name. */

import type { Conflict, ConflictKind } from '../../capacity/conflict.ts';
import { spellHours } from '../../capacity/spell-hours.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { shorten } from '../break-text.ts';
import type { CapacityFigures } from './capacity-figures.ts';
import { isOver } from './load-rows.ts';

/** Pixels of a suggested name, so that the hours behind it are seen. */
const SUGGESTION_WIDTH = 160;
/** Fewer hours would be shown as 0. */
const HALF_HOUR = 0.5;

/** What the hours of each kind are; nothing where there are none. */
export const HOURS_WORDS: Readonly<Record<ConflictKind, string>> = {
  'over-allocated': 'over',
  unavailable: 'away',
  'too-many-projects': '',
  'role-short': 'short',
  'crowded-out': 'over',
  unstaffed: 'short',
  unknown: '',
};

/** `82.4 h over`, `288 h asked`, `24 h asked, 6 h short`, `544 h in no load`; `null` where hours do not measure it. */
export function hoursText({ kind, subject, demandHours, excessHours }: Conflict): string | null {
  if (kind === 'unstaffed') {
    if (demandHours === null) return null;
    const asked = `${spellHours(demandHours)} asked`;
    return excessHours ? `${asked}, ${spellHours(excessHours)} short` : asked;
  }
  if (kind === 'unknown') {
    return subject.what === 'person' && demandHours
      ? `${spellHours(demandHours)} in no load`
      : null;
  }
  return excessHours === null ? null : `${spellHours(excessHours)} ${HOURS_WORDS[kind]}`;
}

/** `513 h planned, 328 h there`: what is planned of what there is; blank where that is not known. */
export function whatText(
  figures: CapacityFigures,
  conflict: Conflict,
  suggest: (conflict: Conflict) => string | null,
): string {
  const { kind, demandHours, netHours, projects } = conflict;
  if (kind === 'unknown') return unknownText(conflict, suggest(conflict));
  if (kind === 'too-many-projects') return spellCount(projects.length, 'project');
  if (demandHours === null) return '';
  if (kind === 'unstaffed') return requestText(figures, conflict, demandHours);
  const planned = `${spellWhole(demandHours)} h`;
  return netHours === null ? planned : `${planned} planned, ${spellWhole(netHours)} h there`;
}

/** `not in People: Bob Ray? 544 h in no load`. */
function unknownText({ subject, demandHours }: Conflict, suggestion: string | null): string {
  const table = subject.what === 'project' ? 'not in Projects' : 'not in People';
  const meant = suggestion === null ? '' : `: ${shorten(suggestion, SUGGESTION_WIDTH)}?`;
  if (subject.what !== 'person' || !demandHours) return `${table}${meant}`;
  const hours = `${spellWhole(Math.max(1, Math.round(demandHours)))} h in no load`;
  return `${table}${meant === '' ? ';' : meant} ${hours}`;
}

/** `288 h asked; room if alone, with all else 85 h short`: room for one request is none where others need it too. */
function requestText(figures: CapacityFigures, conflict: Conflict, demandHours: number): string {
  const { excessHours } = conflict;
  const asked = `${spellWhole(demandHours)} h asked`;
  if (excessHours === null) return `${asked}; people not known`;
  const roomHours = demandHours - excessHours;
  if (roomHours < HALF_HOUR) return `${asked}; no room`;
  const room = excessHours < HALF_HOUR ? 'room' : `room for ${spellWhole(roomHours)} h`;
  const shortHours = shortIn(figures, conflict);
  const together =
    shortHours < HALF_HOUR ? '' : `, with all else ${spellWhole(shortHours)} h short`;
  return `${asked}; ${room} if alone${together}`;
}

/** The hours of the role beyond the limit in the weeks of a conflict, as the heat map counts them. */
function shortIn({ grid, roles }: CapacityFigures, { subject, fromDay, toDay }: Conflict): number {
  const role = roles.find(({ id }) => id === subject.id);
  const { horizon, settings } = grid;
  return horizon.starts.reduce((sum, start, week) => {
    const end = (horizon.starts[week + 1] ?? horizon.endDay + 1) - 1;
    if (role === undefined || start > toDay || end < fromDay) return sum;
    const [demand, net] = [role.demands[week] as number, role.nets[week] as number];
    const limit = settings.loadLimitShare;
    return isOver(demand, net, limit) ? sum + demand - net * limit : sum;
  }, 0);
}
