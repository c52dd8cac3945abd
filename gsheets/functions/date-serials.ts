/** Turns the dates that Apps Script hands over into the serials that stand in the sheet. */

import { toSerial } from '../../core/index.ts';
import type { ZoneServices } from './zone-services.ts';

const DAY_SECONDS = 86_400;

/** Whether it is a date, whatever realm it comes from. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * Makes a reader of dates for one call. A date is an instant, and the sheet shows it in its own time zone, which may not be the script's:
 * then a service has to say what the clock showed there, and is asked once for each different instant. Without dates no service is
 * asked at all.
 */
export function dateSerials(services: () => ZoneServices): (date: Date) => number {
  let read: ((date: Date) => number) | null = null;
  return (date) => {
    read ??= readerOf(services());
    return read(date);
  };
}

function readerOf({ SpreadsheetApp, Session, Utilities }: ZoneServices): (date: Date) => number {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  if (zone === Session.getScriptTimeZone()) return localSerial;
  const known = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    let serial = known.get(instant);
    if (serial === undefined) {
      const parts = Utilities.formatDate(date, zone, 'yyyy M d H m s').split(' ').map(Number);
      const [year, month, day, hours, minutes, seconds] = parts as Six;
      serial = toSerial(year, month, day) + share(hours, minutes, seconds);
      known.set(instant, serial);
    }
    return serial;
  };
}

type Six = [number, number, number, number, number, number];

function localSerial(date: Date): number {
  const day = toSerial(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return day + share(date.getHours(), date.getMinutes(), date.getSeconds());
}

/** The part of a day that has passed. */
function share(hours: number, minutes: number, seconds: number): number {
  return (hours * 3600 + minutes * 60 + seconds) / DAY_SECONDS;
}
