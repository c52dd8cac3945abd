/** Instants ↔ what the clocks of a time zone show ↔ serial numbers of days. */

const DAY = 86_400_000;
/** Serial number of 1 January 1970; 0 is 30 December 1899. */
const UNIX_DAY = 25_569;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether the engine knows the zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the zone's clocks show at an instant, as milliseconds that read as if they were UTC. */
export function wallTime(instant: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = value;
  const year = Number(parts['year']) * (parts['era'] === 'BC' ? -1 : 1);
  const wall = Date.UTC(
    year,
    Number(parts['month']) - 1,
    Number(parts['day']),
    Number(parts['hour']),
    Number(parts['minute']),
    Number(parts['second']),
  );
  const fraction = ((instant % 1000) + 1000) % 1000;
  return wall + fraction;
}

/**
 * The instant at which the zone's clocks show this. Of two, the earlier; where clocks jump over it, as late after the
 * jump as it would have been.
 */
export function instantOf(wall: number, zone: string): number {
  const before = offset(wall - DAY, zone);
  const after = offset(wall + DAY, zone);
  const early = wall - before;
  if (before === after || offset(early, zone) === before) return early;
  const late = wall - after;
  return offset(late, zone) === after ? late : early;
}

/** A date's serial number in the zone. */
export function serialOf(instant: number, zone: string): number {
  return (instant + offset(instant, zone)) / DAY + UNIX_DAY;
}

/** The instant of a serial number in the zone, to the millisecond. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(Math.round((serial - UNIX_DAY) * DAY), zone);
}

/** The serial number of a calendar day. */
export function serialOfDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + UNIX_DAY;
}

/** Milliseconds, as if UTC, of a serial number. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - UNIX_DAY) * DAY);
}

/** Offsets by zone and quarter of an hour, as `Intl` is slow and a sheet has the same days again and again. */
const offsets = new Map<string, Map<number, number>>();
const QUARTER = 900_000;

function offset(instant: number, zone: string): number {
  // Before 1972 clocks were changed at odd seconds.
  if (instant < Date.UTC(1972, 0, 1)) return wallTime(instant, zone) - instant;
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(instant / QUARTER);
  const found = known.get(quarter) ?? wallTime(quarter * QUARTER, zone) - quarter * QUARTER;
  known.set(quarter, found);
  return found;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
