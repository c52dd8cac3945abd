/** Turns the dates that Apps Script hands over into the serials that stand in the sheet. */

import { toSerial } from '../../core/index.ts';
import type { ZoneServices } from './zone-services.ts';

const DAY_SECONDS = 86_400;
/** Clocks that are put on at midnight are put on by no more than this. */
const LONGEST_JUMP_SECONDS = 7200;

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
    read ??= readerOf(clockOf(services()));
    return read(date);
  };
}

/** What the clocks of the sheet's zone show at an instant. */
interface Wall {
  readonly day: number;
  readonly seconds: number;
}

/** Reads each different instant once. Where clocks jump over midnight, the first moment of the day is its midnight. */
function readerOf(clock: (date: Date) => Wall): (date: Date) => number {
  const known = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    let serial = known.get(instant);
    if (serial === undefined) {
      const { day, seconds } = clock(date);
      const mayBeMidnight = seconds > 0 && seconds <= LONGEST_JUMP_SECONDS;
      const isFirst = mayBeMidnight && clock(new Date(instant - 1000)).day < day;
      serial = isFirst ? day : day + seconds / DAY_SECONDS;
      known.set(instant, serial);
    }
    return serial;
  };
}

function clockOf({ SpreadsheetApp, Session, Utilities }: ZoneServices): (date: Date) => Wall {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  if (zone === Session.getScriptTimeZone()) return localWall;
  return (date) => {
    const parts = Utilities.formatDate(date, zone, 'yyyy M d H m s').split(' ').map(Number);
    return wallOf(...(parts as Six));
  };
}

type Six = [number, number, number, number, number, number];

function localWall(date: Date): Wall {
  return wallOf(
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
}

function wallOf(...[year, month, day, hours, minutes, seconds]: Six): Wall {
  return { day: toSerial(year, month, day), seconds: hours * 3600 + minutes * 60 + seconds };
}
