/** The stand-in for Google Sheets: a spreadsheet, and a built script that runs in it as in Apps Script. */

import vm from 'node:vm';
import { makeScriptRun, type ScriptRun, type ServerAnswer } from './bridge/script-run.ts';
import { serverAnswer } from './bridge/server-answer.ts';
import { formulaArgument } from './outside/formula-argument.ts';
import { inTimeZone } from './outside/in-time-zone.ts';
import { callsScript, recalculate } from './outside/recalculate.ts';
import { ScriptError, ScriptFault } from './outside/script-errors.ts';
import { scriptSource } from './outside/script-source.ts';
import {
  blockOf,
  putCell,
  type SeedCell,
  type SeedSpreadsheet,
  seedSpreadsheet,
} from './outside/seed.ts';
import { startInside } from './outside/stand-in-script.ts';
import { readSignatures } from './signatures/read-signatures.ts';
import type { CallKind, CallRecord, Doubts, Outside, RunMode } from './state/outside.ts';
import type { SheetState } from './state/sheet-state.ts';
import type { LockHolders, ShownEntry, ShownMenu, ShownState } from './state/spreadsheet-state.ts';

/** What a world is opened with; everything but the code may be left out. */
export interface SheetsWorldOptions {
  /** The built `Code.js`. */
  readonly code: string;
  readonly spreadsheet?: SeedSpreadsheet;
  /** The spreadsheet's zone; `Etc/UTC`. */
  readonly timeZone?: string;
  /** The zone of the manifest; `Etc/UTC`. */
  readonly scriptTimeZone?: string;
  /** The spreadsheet's locale; `en_US`. */
  readonly locale?: string;
  readonly userLocale?: string;
  /** HTML files by name without extension. */
  readonly files?: Readonly<Record<string, string>>;
  /** The manifest's scopes. */
  readonly scopes?: readonly string[];
  readonly doubts?: Partial<Doubts>;
  /** Milliseconds at which the clock starts; it moves by calls only. */
  readonly now?: number;
  /** Milliseconds that each kind of call takes. */
  readonly costs?: Partial<Record<CallKind, number>>;
  /** Kinds of calls that `failAt` counts; unless told, all that leave the script's own memory. */
  readonly canFail?: readonly CallKind[];
  /**
   * The value of a formula that the script writes; unless told, it shows `#ERROR!`. Formulas that do nothing but call a
   * function of the script are computed between the runs (`outside/recalculate.ts`), and show `Loading...` until then.
   */
  readonly calculate?: (formula: string, sheet: string, a1: string) => unknown;
}

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];
/** The strictest reading of each; where neither is stricter, the likelier one. */
const DOUBTS: Doubts = {
  apostropheInTextCell: 'taken',
  numberInTextCell: 'text',
  richTextIsParsed: true,
  formulaDatesFollow: 'spreadsheet',
  exceptionsSpeak: 'English',
  sheetByNameMindsCase: true,
};
const COSTS: Readonly<Record<CallKind, number>> = {
  read: 150,
  write: 100,
  flush: 50,
  store: 30,
  ui: 20,
  lock: 20,
  light: 1,
};
const LIMITS: Readonly<Record<RunMode, number>> = {
  menu: 360_000,
  open: 30_000,
  'custom-function': 30_000,
};
/** Those that leave the script's own memory. */
const CAN_FAIL: readonly CallKind[] = ['read', 'write', 'flush', 'store', 'lock'];

/** An opened world; see README.md. */
export type SheetsWorld = ReturnType<typeof openSheetsWorld>;

/** Opens a spreadsheet with the script bound to it. Every call starts the script anew, as Google does. */
export function openSheetsWorld(options: SheetsWorldOptions) {
  const source = scriptSource(options.code);
  const spreadsheet = seedSpreadsheet(
    options.spreadsheet ?? {},
    options.locale ?? 'en_US',
    options.timeZone ?? 'Etc/UTC',
  );
  const scriptTimeZone = options.scriptTimeZone ?? 'Etc/UTC';
  const costs = { ...COSTS, ...options.costs };
  const canFail = options.canFail ?? CAN_FAIL;
  const clock = { now: options.now ?? Date.UTC(2026, 10, 22, 9) };
  const calls: CallRecord[] = [];
  const failing = { at: null as number | null, seen: 0 };
  const logs: string[] = [];
  const kept = {
    properties: { document: new Map(), script: new Map(), user: new Map() },
    cache: new Map(),
    shown: { menus: [], sidebar: null, dialogs: [], alerts: [], toasts: [] } as ShownState,
    locks: { document: 0, script: 0, user: 0 },
    answers: [] as string[],
  } satisfies Partial<Outside>;

  const beside = { watch: null as ((record: CallRecord) => void) | null, isUnderWay: false };
  /** Lets the test start other runs while one is at work; they take no time of it. */
  const lookBeside = (record: CallRecord): void => {
    if (beside.watch === null || beside.isUnderWay) return;
    beside.isUnderWay = true;
    try {
      beside.watch(record);
    } finally {
      beside.isUnderWay = false;
    }
  };
  const note = (record: CallRecord): boolean => {
    calls.push(record);
    lookBeside(record);
    if (!canFail.includes(record.kind)) return false;
    failing.seen += 1;
    return failing.at !== null && failing.seen - 1 === failing.at;
  };

  /** One run of the script, in a context of its own. */
  const runOnce = (mode: RunMode, name: string, args: readonly unknown[]): unknown => {
    if (!source.entryPoints.includes(name))
      throw new ScriptError('TypeError', `Script function not found: ${name}`, undefined);
    const faults: string[] = [];
    const taken = new Set<keyof LockHolders>();
    const letGo = (kind: keyof LockHolders): void => {
      if (taken.delete(kind)) kept.locks[kind] = 0;
    };
    const outside: Outside = {
      ...kept,
      take(kind) {
        taken.add(kind);
        kept.locks[kind] = Number.POSITIVE_INFINITY;
      },
      letGo,
      spreadsheet,
      signatures: readSignatures(),
      doubts: { ...DOUBTS, ...options.doubts },
      mode,
      scopes: options.scopes ?? SCOPES,
      scriptTimeZone,
      userLocale: options.userLocale ?? 'en',
      files: options.files ?? {},
      entryPoints: source.entryPoints,
      calculate: (formula, tab, a1) =>
        callsScript(formula, source.entryPoints)
          ? 'Loading...'
          : options.calculate?.(formula, tab, a1),
      now: () => clock.now,
      advance: (milliseconds) => {
        clock.now += milliseconds;
      },
      cost: (kind) => costs[kind],
      deadline: clock.now + LIMITS[mode],
      note,
      fault: (message) => faults.push(message),
      log: (line) => logs.push(line),
    };
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const answer = inTimeZone(scriptTimeZone, () => {
      const inside = startInside(context, outside);
      try {
        source.script.runInContext(context);
        return { text: inside.call(name, JSON.stringify(args.map(encodeArgument))) };
      } catch (thrown) {
        return { thrown };
      } finally {
        for (const kind of taken) letGo(kind);
      }
    });
    if (faults.length > 0) throw new ScriptFault(faults.join('\n'));
    if ('thrown' in answer) throw scriptError(answer.thrown);
    return JSON.parse(answer.text);
  };

  const follows = { ...DOUBTS, ...options.doubts }.formulaDatesFollow;
  const zoneOfArguments = follows === 'script' ? scriptTimeZone : spreadsheet.timeZone;
  const results = new Map<string, unknown>();
  /** Google computes on machines of its own, and the same arguments once. */
  const compute = (): void =>
    recalculate({
      spreadsheet,
      entryPoints: source.entryPoints,
      zone: zoneOfArguments,
      evaluate(name, args) {
        const key = JSON.stringify([name, args.map(encodeArgument)]);
        if (!results.has(key)) {
          const [now, at, length] = [clock.now, failing.at, calls.length];
          failing.at = null;
          try {
            results.set(key, cellResult(name, runOnce('custom-function', name, args)));
          } finally {
            clock.now = now;
            failing.at = at;
            calls.length = length;
          }
        }
        return results.get(key);
      },
    });
  const run = (mode: RunMode, name: string, args: readonly unknown[]): unknown => {
    const { now } = clock;
    try {
      return runOnce(mode, name, args);
    } finally {
      if (beside.isUnderWay) clock.now = now;
      else compute();
    }
  };

  /** A call from the sidebar, its arguments carried already. */
  const serve = (name: string, args: readonly unknown[]): ServerAnswer =>
    serverAnswer(() => {
      if (name.endsWith('_')) throw new TypeError(`${name} is private.`);
      return run('menu', name, args);
    });

  const sheet = (name: string): SheetState => {
    const found = spreadsheet.sheets.find((one) => one.name === name);
    if (!found) throw new RangeError(`There is no tab "${name}".`);
    return found;
  };

  return {
    /** The spreadsheet as data, for assertions. */
    spreadsheet,
    /** A tab by its exact name. */
    sheet,
    /** What the script has shown: menus, sidebar, alerts, toasts. */
    shown: kept.shown,
    properties: kept.properties,
    cache: kept.cache,
    /** Lines of `console` and `Logger`. */
    logs,
    /** Every call of a service, in order, over all runs. */
    calls,
    clock,
    /** Names of buttons with which the next alerts are answered. */
    answers: kept.answers,
    entryPoints: source.entryPoints,

    /** Runs a function that a person has started and authorised. */
    call: (name: string, ...args: readonly unknown[]): unknown =>
      decodeResult(run('menu', name, args)),
    /** Opens the document for somebody who has not authorised the add-on: `onOpen` with AuthMode NONE. */
    open: (): unknown =>
      decodeResult(
        run('open', 'onOpen', [{ authMode: { $is: 'enum', of: 'Script.AuthMode', name: 'NONE' } }]),
      ),
    /** What a custom function is handed for a cell (a scalar) or a range (rows): blanks as `''`, dates as dates. */
    cells: (name: string, a1: string): unknown =>
      formulaArgument(sheet(name), blockOf(a1, sheet(name)), zoneOfArguments),
    /** A formula that calls a custom function. */
    formula(name: string, ...args: readonly unknown[]): unknown {
      if (name.endsWith('_'))
        throw new ScriptError('Error', `Unknown function: '${name}'.`, undefined);
      return cellResult(name, runOnce('custom-function', name, args));
    },
    /** Clicks a menu item by its captions. */
    click: (...captions: readonly string[]): unknown =>
      decodeResult(run('menu', functionBehind(kept.shown.menus, captions), [])),

    /** One call from the sidebar, for a page in a browser: arguments must have been carried (`bridge/script-run.ts`). */
    serve,
    /** `google.script.run` of a page beside this spreadsheet; failures that nobody handles go to `unheard`. */
    bridge: (unheard: (error: Error) => void = () => {}): ScriptRun =>
      makeScriptRun(source.entryPoints, async (name, args) => serve(name, args), unheard),

    /** From now on the n-th call (from 0) that leaves the script fails, once; `null`: none. Counting starts anew. */
    failAt(n: number | null): void {
      failing.at = n;
      failing.seen = 0;
    },
    /** Calls that could have failed since `failAt` was last called. */
    callsSeen: (): number => failing.seen,
    /** How many calls of each kind and name were made; `calls.length = 0` starts anew. */
    counts: () => countCalls(calls),
    /** Another run holds the lock for so long. */
    holdLock(kind: keyof LockHolders, milliseconds: number): void {
      kept.locks[kind] = clock.now + milliseconds;
    },
    /** From now on told of every call as it is made, and free to start runs beside that one; `null`: no more. */
    meanwhile(watch: ((record: CallRecord) => void) | null): void {
      beside.watch = watch;
    },
    /** The person puts something into a cell, as it stands. */
    type(name: string, a1: string, cell: SeedCell): void {
      const { row, column } = blockOf(a1, sheet(name));
      putCell(sheet(name), row, column, cell);
      compute();
    },
  };
}

function countCalls(calls: readonly CallRecord[]) {
  const byKind: Partial<Record<CallKind, number>> = {};
  const byName: Record<string, number> = {};
  for (const { kind, name } of calls) {
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    byName[name] = (byName[name] ?? 0) + 1;
  }
  return { reads: byKind.read ?? 0, writes: byKind.write ?? 0, byKind, byName };
}

function functionBehind(menus: readonly ShownMenu[], captions: readonly string[]): string {
  const [first, ...rest] = captions;
  const menu = menus.find(({ caption }) => caption === first);
  let entries: readonly ShownEntry[] = menu?.entries ?? [];
  for (const caption of menu ? rest : captions) {
    const entry: ShownEntry | undefined = (
      menu ? entries : menus.flatMap((one) => one.entries)
    ).find((one) =>
      one.is === 'item'
        ? one.caption === caption
        : one.is === 'menu' && one.menu.caption === caption,
    );
    if (entry?.is === 'item') return entry.functionName;
    entries = entry?.is === 'menu' ? entry.menu.entries : [];
  }
  throw new RangeError(`There is no menu item ${captions.join(' > ')}.`);
}

function encodeArgument(value: unknown): unknown {
  if (value === undefined) return { $is: 'undefined' };
  if (value instanceof Date) return { $is: 'date', at: value.getTime() };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { $is: 'number', text: String(value) };
  if (Array.isArray(value)) return value.map(encodeArgument);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encodeArgument(one)]));
}

/** The result as the test sees it; what is no data, such as a promise, is an error. */
function decodeResult(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decodeResult);
  if (typeof value !== 'object' || value === null) return value;
  const marked = value as Readonly<Record<string, unknown>>;
  switch (marked['$is']) {
    case undefined:
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, decodeResult(one)]),
      );
    case 'undefined':
      return undefined;
    case 'date':
      return new Date(Number(marked['at']));
    case 'number':
      return Number(marked['text']);
    default:
      throw new ScriptFault(`The function has given a ${String(marked['kind'])}.`);
  }
}

/** What a custom function has given, if a cell or a block of them can show it. */
function cellResult(name: string, encoded: unknown): unknown {
  const result = decodeResult(encoded);
  if (!isCellOrBlock(result))
    throw new ScriptFault(`No cell can show what ${name} has given: ${JSON.stringify(result)}`);
  return result;
}

/** A scalar, a date, or a block of them in rows of one length: what a formula may come to. */
function isCellOrBlock(value: unknown): boolean {
  if (!Array.isArray(value)) return isCell(value);
  const [first] = value as unknown[];
  const width = Array.isArray(first) ? first.length : 0;
  return value.every((row) => Array.isArray(row) && row.length === width && row.every(isCell));
}

function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return (
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    value instanceof Date
  );
}

function scriptError(thrown: unknown): ScriptError {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message, stack } = thrown as Error;
    return new ScriptError(name, message, stack);
  }
  return new ScriptError('Error', String(thrown), undefined);
}
