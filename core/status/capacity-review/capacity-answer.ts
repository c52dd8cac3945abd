/** The one sentence that answers the resource managers' question. */

import { formatDayLong } from '../../day/serial.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { shorten } from '../break-text.ts';
import type { CapacityFigures } from './capacity-figures.ts';
import type { LoadRow } from './load-rows.ts';
import { uncountedHours, uncountedText } from './uncounted-hours.ts';

/**
 * Who and which role is over capacity, and what is unstaffed, such as `5 of 18 people are over capacity in the 26 weeks to
 * 16 May 2027, most of all Cloud engineer · DV (60 hours); 2 of 6 roles are short in some week: Data engineer (80 hours) and
 * Tester (12 hours); 1 open request starts within 4 weeks and has nobody.` Says what is not known instead where there is nobody or nothing to count.
 */
export function capacityAnswer(figures: CapacityFigures): string {
  const { people, grid } = figures;
  if (people.length === 0) {
    return 'Capacity is not known: no person of a People table could be read.';
  }
  if (grid.coverage.counted === 0) {
    const hours = spellWhole(people.reduce((sum, one) => sum + one.netHours, 0));
    const unknown = uncountedText(figures);
    const planned = unknown === null ? '' : `, not even the ${unknown}`;
    return `Who is over capacity is not known: no planned work could be counted${planned}; ${spellCount(people.length, 'person has', 'people have')} ${hours} hours in ${horizonText(figures)}.`;
  }
  const parts = [
    peoplePart(figures),
    rolesPart(figures),
    unstaffedPart(figures),
    unknownPart(figures),
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

/** `the 26 weeks to 16 May 2027`. */
export function horizonText({ grid }: CapacityFigures): string {
  const weeks = grid.periods === 1 ? 'week' : spellCount(grid.periods, 'week');
  return `the ${weeks} to ${formatDayLong(grid.horizon.endDay)}`;
}

function peoplePart(figures: CapacityFigures): string {
  const { people, grid } = figures;
  const limit = grid.settings.loadLimitShare;
  const where = limit === 1 ? 'over capacity' : `above ${spellShare(limit)} of capacity`;
  const over = people.filter((one) => one.overPeriods > 0);
  const count = spellCount(people.length, 'person', 'people');
  if (people.length === 1) {
    const [only] = over;
    const said = only === undefined ? `not ${where}` : where;
    const named = only === undefined ? '' : `: ${namedHours(only)}`;
    return `The only person is ${said} in ${horizonText(figures)}${named}`;
  }
  if (over.length === 0) return `None of ${count} is ${where} in ${horizonText(figures)}`;
  const are = over.length === 1 ? 'is' : 'are';
  const most = over.length === 1 ? ':' : ', most of all';
  return `${spellWhole(over.length)} of ${count} ${are} ${where} in ${horizonText(figures)}${most} ${namedHours(over[0] as LoadRow)}`;
}

/** So much of a name fits into the sentence: pixels of letters at 11 points. */
const NAME_WIDTH = 220;

/** `Cloud engineer (60 hours)`. */
function namedHours({ name, overHours }: LoadRow): string {
  return `${shorten(name, NAME_WIDTH)} (${spellCount(Math.max(1, Math.round(overHours)), 'hour')})`;
}

function rolesPart({ roles, grid }: CapacityFigures): string | null {
  if (roles.length === 0) return null;
  const limit = grid.settings.loadLimitShare;
  const where = limit === 1 ? 'short' : `above ${spellShare(limit)}`;
  const short = roles.filter((one) => one.overPeriods > 0);
  if (short.length === 0) return `no role is ${where}`;
  if (roles.length === 1) {
    return `the only role is ${where} in some week: ${namedHours(short[0] as LoadRow)}`;
  }
  const worst = short.slice(0, 2).map(namedHours);
  const more = short.length > 2 ? ', most of all ' : ': ';
  const names = worst.join(' and ');
  const are = short.length === 1 ? 'is' : 'are';
  return `${spellWhole(short.length)} of ${spellCount(roles.length, 'role')} ${are} ${where} in some week${more}${names}`;
}

function unstaffedPart({ conflicts, portfolio }: CapacityFigures): string | null {
  const count = conflicts.filter((one) => one.kind === 'unstaffed').length;
  const within = spellCount(portfolio.settings.unstaffedWeeks, 'week');
  if (count === 0) return null;
  return `${spellCount(count, 'open request')} ${count === 1 ? 'starts' : 'start'} within ${within} and ${count === 1 ? 'has' : 'have'} nobody`;
}

function unknownPart(figures: CapacityFigures): string | null {
  const count = figures.conflicts.filter((one) => one.kind === 'unknown').length;
  if (count === 0) return null;
  const hours = Math.round(uncountedHours(figures));
  const lost = hours === 0 ? '' : ` (${spellCount(hours, 'hour')} in no load)`;
  return `${spellCount(count, 'name')} in the plan ${count === 1 ? 'is' : 'are'} in no table${lost}`;
}
