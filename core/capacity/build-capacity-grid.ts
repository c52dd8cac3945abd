/** Builds the capacity grid: people's hours against the efforts that ask for them. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isReleased } from '../model/allocations.ts';
import { HOLIDAYS } from '../model/holidays.ts';
import type { Person } from '../model/people.ts';
import { bookEfforts, groupEfforts } from './book-efforts.ts';
import { CalendarBook } from './calendar-book.ts';
import type { CapacityGrid, CapacityInput } from './capacity-grid.ts';
import { gatherDaysOff } from './days-off.ts';
import { countDemand } from './demand.ts';
import type { Effort } from './effort.ts';
import type { Horizon } from './horizon.ts';
import { layOutDays } from './horizon-days.ts';
import { indexByText, NameCollector } from './name-index.ts';
import { isDay, troubleAt } from './row-trouble.ts';
import { selectPeople } from './select-people.ts';
import { nameSharedNames } from './shared-names.ts';
import type { UsualTerms } from './spread-efforts.ts';
import { countSupply } from './supply.ts';
import { usualWeekHours } from './week-hours.ts';
import { readWorkTerms, usualMask } from './work-terms.ts';

/**
 * Hours of everybody in every period of the horizon. Never throws for what rows hold: what cannot be counted is left out
 * and named in `diagnostics`, and every number is finite. The order of the rows shows in nothing but the order of people,
 * efforts and diagnostics.
 */
export function buildCapacityGrid(input: CapacityInput, horizon: Horizon): CapacityGrid {
  const { settings, projects } = input;
  const efforts = input.efforts.some(isOver)
    ? input.efforts.filter((effort) => !isOver(effort))
    : input.efforts;
  const diagnostics: Diagnostic[] = [];
  const days = layOutDays(horizon);
  const { people, order } = selectPeople(input.people, diagnostics);
  const book = new CalendarBook(input.holidays, days);
  const terms = readWorkTerms(people, settings, book, diagnostics);
  let isNameShared = false;
  const noteShared = (): void => {
    isNameShared = true;
  };
  const personOf = indexByText(people, order, noteShared);
  const daysOff = gatherDaysOff(input.timeOff, personOf, people.length, days, diagnostics);
  nameHolidays(input, diagnostics);
  const roles = new NameCollector();
  const teams = new NameCollector();
  const roleNumbers = people.map(({ role }) => roles.add(role));
  const teamNumbers = people.map(({ team }) => (isNamed(team) ? teams.add(team) : -1));
  const find = {
    person: personOf,
    project: indexByText(projects, undefined, noteShared),
    ...{ roles, roleOfPeople: roles.finder() },
  };
  const usual = usualTerms(input, book);
  const { longAllocationYears } = settings;
  const bookings = bookEfforts(
    efforts,
    { ...find, terms, usual, book, days, longAllocationYears },
    diagnostics,
  );
  const roleList = roles.list();
  const teamList = teams.list();
  toSortedRoles(bookings.roleOfEffort, roleList.indexOf);
  if (isNameShared) {
    nameSharedNames(input.timeOff, efforts, { people, order, projects }, diagnostics);
  }
  for (const trouble of bookings.troubles) diagnostics.push(trouble);
  const { starts, efforts: effortsOfPerson } = groupEfforts(bookings.personOfEffort, people.length);
  return {
    horizon,
    periods: days.periods,
    settings,
    people,
    ...countSupply(terms, book.calendars, daysOff, days),
    ...countDemand(bookings, starts, effortsOfPerson, terms, roleList.names.length, settings),
    roles: roleList.names,
    roleOfPerson: Int32Array.from(roleNumbers, (number) => roleList.indexOf[number] ?? -1),
    teams: teamList.names,
    teamOfPerson: Int32Array.from(teamNumbers, (number) => teamList.indexOf[number] ?? -1),
    efforts,
    projects,
    personOfEffort: bookings.personOfEffort,
    roleOfEffort: bookings.roleOfEffort,
    projectOfEffort: bookings.projectOfEffort,
    isCounted: bookings.isCounted,
    effortStart: starts,
    effortsOfPerson,
    spread: bookings.spread,
    coverage: { counted: bookings.countedCount, count: efforts.length },
    diagnostics,
  };
}

/** Nobody is booked by what is cancelled or completed. */
function isOver({ status }: Effort): boolean {
  return isReleased(status);
}

/** Roles are numbered as they come, and sorted once all are known. */
function toSortedRoles(roleOfEffort: Int32Array, indexOf: Int32Array): void {
  for (let effort = 0; effort < roleOfEffort.length; effort += 1) {
    const role = roleOfEffort[effort] as number;
    if (role >= 0) roleOfEffort[effort] = indexOf[role] as number;
  }
}

function usualTerms({ settings }: CapacityInput, book: CalendarBook): UsualTerms {
  const calendar = book.numberOf(usualMask(settings), null);
  const daysPerWeek = book.calendars[calendar]?.calendar.daysPerWeek as number;
  return { calendar, daysPerWeek, dayHours: usualWeekHours(settings) / daysPerWeek };
}

function nameHolidays({ holidays }: CapacityInput, diagnostics: Diagnostic[]): void {
  for (const holiday of holidays) {
    if (isDay(holiday.day)) continue;
    const params = { found: String(holiday.day), column: HOLIDAYS.columns.day.header };
    diagnostics.push(
      troubleAt('date-unreadable', 'error', holiday, 'day', params, { leavesOutRow: true }),
    );
  }
}

function isNamed(team: Person['team']): team is string {
  return team !== null && team.trim() !== '';
}
