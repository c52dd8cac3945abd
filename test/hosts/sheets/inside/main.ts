/** What is evaluated in the bare context: puts Apps Script's global names there and calls the script's functions. */

import type { Outside } from '../state/outside.ts';
import { decode, encode } from './calls/carry.ts';
import { setClock } from './calls/set-clock.ts';
import { guard } from './guard.ts';
import type { ServiceObject } from './service-object.ts';
import { CacheService } from './services/cache-service.ts';
import { HtmlService } from './services/html-service.ts';
import { LockService } from './services/lock-service.ts';
import { Logger } from './services/logger.ts';
import { PropertiesService } from './services/properties-service.ts';
import { ScriptApp } from './services/script-app.ts';
import { Session } from './services/session.ts';
import { Unwritten } from './services/unwritten.ts';
import { Utilities } from './services/utilities.ts';
import { Range } from './spreadsheet/range.ts';
import { RangeList } from './spreadsheet/range-list.ts';
import { Sheet } from './spreadsheet/sheet.ts';
import { addFrameToSheet } from './spreadsheet/sheet-frame.ts';
import { addThingsToSheet } from './spreadsheet/sheet-things.ts';
import { Spreadsheet } from './spreadsheet/spreadsheet.ts';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app.ts';
import { World } from './world.ts';

/** What the test outside holds of the context. */
export interface Inside {
  /** Calls a top-level function with arguments that travel as JSON, and answers likewise. */
  call(name: string, args: string): string;
}

const SERVICES: Readonly<Record<string, (world: World) => ServiceObject>> = {
  SpreadsheetApp: (world) => new SpreadsheetApp(world),
  HtmlService: (world) => new HtmlService(world),
  LockService: (world) => new LockService(world),
  PropertiesService: (world) => new PropertiesService(world),
  CacheService: (world) => new CacheService(world),
  Session: (world) => new Session(world),
  Utilities: (world) => new Utilities(world),
  ScriptApp: () => new ScriptApp(),
  Logger: (world) => new Logger(world),
};
/** Declared by the types, but only for the sake of the types. */
const NO_GLOBALS = new Set(['console', 'Date2', 'ScriptProperties', 'UserProperties']);

addFrameToSheet();
addThingsToSheet();

/** Puts every global name of Apps Script into the context. */
export function start(outside: Outside): Inside {
  const world = new World(outside, (self) => ({
    spreadsheet: () => new Spreadsheet(self),
    sheet: (state) => new Sheet(self, state),
    range: (sheet, block) => new Range(self, sheet, block),
    rangeList: (sheet, blocks) => new RangeList(self, sheet, blocks),
  }));
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const [name, is] of Object.entries(outside.signatures.globals)) {
    if (NO_GLOBALS.has(name)) continue;
    const isEnumeration = outside.signatures.enums[is] !== undefined;
    const service = SERVICES[name]?.(world) ?? new Unwritten(is);
    define(globals, name, isEnumeration ? world.enumeration(is) : guard(world, service));
  }
  define(globals, 'console', consoleOf(outside));
  setClock(globals, () => outside.now());
  return {
    call(name, args) {
      const entry = globals[name];
      if (typeof entry !== 'function') throw new ReferenceError(`${name} is not defined`);
      const answer: unknown = entry(...(decode(world, JSON.parse(args)) as unknown[]));
      return JSON.stringify(encode(world, answer));
    },
  };
}

function define(globals: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(globals, name, { value, writable: true, configurable: true });
}

function consoleOf(outside: Outside): Record<string, unknown> {
  const line = (...parts: unknown[]) => outside.log(parts.map(String).join(' '));
  return { log: line, info: line, warn: line, error: line, time: () => {}, timeEnd: () => {} };
}
