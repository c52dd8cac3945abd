/**
 * Capacity written down a second time, as plainly as can be: day by day, without calendars, prefixes or rounding. Only for
 * rows that are sound and portfolios that are small.
 */

import type { CapacityInput } from '../../../core/capacity/capacity-grid.ts';
import type { Horizon } from '../../../core/capacity/horizon.ts';
import type { Person } from '../../../core/model/people.ts';

/** Hours by person (or role) and period. */
export interface SlowCapacity {
  readonly gross: number[][];
  readonly available: number[][];
  readonly net: number[][];
  readonly firm: number[][];
  readonly tentative: number[][];
  readonly outside: number[][];
  readonly requestFirm: Readonly<Record<string, number[]>>;
  readonly requestTentative: Readonly<Record<string, number[]>>;
}

// 2026-11-16, a Monday.
const A_MONDAY = 46342;

/** The hours of people and of roles by the definitions alone. */
export function slowCapacity(input: CapacityInput, horizon: Horizon): SlowCapacity {
  const { people, settings } = input;
  const zeros = (): number[] => horizon.starts.map(() => 0);
  const grid = () => people.map(zeros);
  const result = {
    gross: grid(),
    available: grid(),
    net: grid(),
    firm: grid(),
    tentative: grid(),
    outside: grid(),
    requestFirm: {} as Record<string, number[]>,
    requestTentative: {} as Record<string, number[]>,
  };
  for (const [period, first] of horizon.starts.entries()) {
    const last = (horizon.starts[period + 1] ?? horizon.endDay + 1) - 1;
    for (let day = first; day <= last; day += 1) addDay(day, period);
  }
  return result;

  function addDay(day: number, period: number): void {
    for (const [index, person] of people.entries()) {
      const usual = dayHours(person);
      const isAvailable =
        (person.availableFromDay ?? -1e9) <= day && day <= (person.availableToDay ?? 1e9);
      const hours = works(person, day) && isAvailable ? usual : 0;
      let off = 0;
      for (const row of input.timeOff) {
        const isTheirs = row.person === person.id && row.fromDay <= day && day <= row.toDay;
        if (isTheirs) off += row.share ?? 1;
      }
      const available = hours * (1 - Math.min(1, off));
      const other =
        (person.bauShare ?? 0) + (person.onCallShare ?? 0) + (person.unplannedShare ?? 0);
      add(result.gross[index], period, hours);
      add(result.available[index], period, available);
      add(result.net[index], period, available * Math.max(0, 1 - other));
    }
    for (const effort of input.efforts) {
      if (day < effort.fromDay || day > effort.toDay) continue;
      const isFirm = effort.status !== 'tentative';
      if (effort.person === null) {
        const hours = hoursOn(effort, null, day);
        const roles = isFirm ? result.requestFirm : result.requestTentative;
        roles[effort.role as string] ??= zeros();
        add(roles[effort.role as string], period, hours);
        continue;
      }
      const index = people.findIndex(({ id }) => id === effort.person);
      if (index < 0) continue;
      const person = people[index] as Person;
      const hours = hoursOn(effort, person, day);
      add((isFirm ? result.firm : result.tentative)[index], period, hours);
      const isOutside =
        day < (person.availableFromDay ?? -1e9) ||
        day > (person.availableToDay ?? 1e9) ||
        !works(person, day);
      if ((isFirm || settings.countTentative) && isOutside)
        add(result.outside[index], period, hours);
    }
  }

  function hoursOn(
    effort: CapacityInput['efforts'][number],
    person: Person | null,
    day: number,
  ): number {
    const isWorked = works(person, day);
    if (effort.share !== null) return isWorked ? effort.share * dayHours(person) : 0;
    if (effort.hoursPerWeek !== null) {
      return isWorked ? effort.hoursPerWeek / daysPerWeek(person) : 0;
    }
    let workedDays = 0;
    let allDays = 0;
    for (let each = effort.fromDay; each <= effort.toDay; each += 1) {
      allDays += 1;
      if (works(person, each)) workedDays += 1;
    }
    if (workedDays === 0) return (effort.totalHours as number) / allDays;
    return isWorked ? (effort.totalHours as number) / workedDays : 0;
  }

  function works(person: Person | null, day: number): boolean {
    const mask = person?.workingDays ?? settings.weekend;
    if (mask[(((day - A_MONDAY) % 7) + 7) % 7] === '1') return false;
    return !input.holidays.some(
      (each) =>
        each.day === day &&
        (each.calendar === null ||
          (person !== null && each.calendar.toLowerCase() === person.calendar?.toLowerCase())),
    );
  }

  function daysPerWeek(person: Person | null): number {
    return [...(person?.workingDays ?? settings.weekend)].filter((letter) => letter === '0').length;
  }

  function dayHours(person: Person | null): number {
    return (
      (person?.hoursPerWeek ?? (person?.fteShare ?? 1) * settings.hoursPerWeek) /
      daysPerWeek(person)
    );
  }

  function add(row: number[] | undefined, period: number, hours: number): void {
    if (row !== undefined) row[period] = (row[period] as number) + hours;
  }
}
