/** A person's full week in hours: what they say, their contracted share of the usual week, or the usual week. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PEOPLE, type Person } from '../model/people.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { cellRefOf, troubleAt } from './row-trouble.ts';

/** The full week of Settings in hours; the default where it is none. */
export function usualWeekHours({ hoursPerWeek }: Pick<Settings, 'hoursPerWeek'>): number {
  return hoursPerWeek >= 1 && hoursPerWeek <= 168 ? hoursPerWeek : DEFAULT_SETTINGS.hoursPerWeek;
}

/**
 * A person's hours in a full week: their own, else their contracted share of the setting's, else the setting's. What cannot
 * be counts as blank, and so does a share that would make more hours than a week has.
 */
export function weekHoursOf(
  { hoursPerWeek, fteShare }: Pick<Person, 'hoursPerWeek' | 'fteShare'>,
  settings: Pick<Settings, 'hoursPerWeek'>,
): number {
  if (hoursPerWeek !== null && isWeek(hoursPerWeek)) return hoursPerWeek + 0;
  const full = usualWeekHours(settings);
  return fteShare !== null && isWeek(fteShare * full) ? fteShare * full + 0 : full;
}

/** Names hours and shares that cannot be, or are 0. */
export function nameWeekHours(
  person: Person,
  settings: Pick<Settings, 'hoursPerWeek'>,
  diagnostics: Diagnostic[],
): void {
  const { hoursPerWeek: hours, fteShare: share } = person;
  const { hoursPerWeek, fteShare } = PEOPLE.columns;
  if (hours !== null && !isWeek(hours)) {
    const { header: column, min, max } = hoursPerWeek;
    const params = { found: String(hours), column, min, max };
    diagnostics.push(troubleAt('number-out-of-range', 'error', person, 'hoursPerWeek', params));
  }
  if (share !== null && !isWeek(share * usualWeekHours(settings))) {
    const { header: column, min, max } = fteShare;
    const params = { found: String(share), column, min, max, unit: 'percent' } as const;
    diagnostics.push(troubleAt('number-out-of-range', 'error', person, 'fteShare', params));
  }
  if (weekHoursOf(person, settings) > 0) return;
  const key = hours === 0 ? 'hoursPerWeek' : 'fteShare';
  const params = { column: PEOPLE.columns[key].header };
  diagnostics.push(troubleAt('hours-none', 'warning', person, key, params));
}

/**
 * Names people whose hours are not their share of the full week. Where several have both, and all agree on another full
 * week, that is what their workbook means by one, and nothing contradicts.
 */
export function nameHoursAndShares(
  people: readonly Person[],
  settings: Pick<Settings, 'hoursPerWeek'>,
  diagnostics: Diagnostic[],
): void {
  const fullHours = usualWeekHours(settings);
  const doubtful: Person[] = [];
  let shown: number | null = null;
  let isOneWeek = true;
  for (const person of people) {
    const { hoursPerWeek: hours, fteShare: share } = person;
    if (hours === null || share === null || !isWeek(hours) || !isWeek(share * fullHours)) continue;
    if (hours === 0 && share === 0) continue;
    const week = hours / share;
    shown ??= week;
    isOneWeek &&= isNearly(week, shown);
    if (!isNearly(week, fullHours)) doubtful.push(person);
  }
  if (isOneWeek && doubtful.length > 1) return;
  const { hoursPerWeek, fteShare } = PEOPLE.columns;
  for (const person of doubtful) {
    const params = {
      column: hoursPerWeek.header,
      hours: (person.hoursPerWeek as number) + 0,
      shareColumn: fteShare.header,
      share: (person.fteShare as number) + 0,
      fullHours,
    };
    const compareWith = cellRefOf(person, 'fteShare');
    diagnostics.push(
      troubleAt('hours-and-share-differ', 'warning', person, 'hoursPerWeek', params, {
        compareWith,
      }),
    );
  }
}

function isWeek(hours: number): boolean {
  return hours >= 0 && hours <= 168;
}

/** Shares are written in whole per cents, and hours in halves. */
function isNearly(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 0.02 * b;
}
