/** Runs Microsoft's own Office.js, unmodified, in this process, with the stand-in where it looks for Excel. */
/// <reference path="../../../node_modules/@microsoft/office-js/dist/office.d.ts" />

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { readMemberSets } from './member-sets.ts';
import { installSurface } from './native-surface.ts';
import { OLDEST_SETS } from './oldest-sets.ts';
import type { SeedWorkbook } from './seed.ts';
import { ExcelStandIn } from './stand-in.ts';

const require = createRequire(import.meta.url);
const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ADDRESS = 'https://office.test/';

export interface BootOptions {
  /** Requirement sets that the host claims; `OLDEST_SETS` where none are given. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly workbook?: SeedWorkbook;
}

/** The library as an add-in sees it, and the host behind it. */
export interface BootedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly standIn: ExcelStandIn;
}

let booted: BootedOffice | null = null;

/**
 * Boots once in a process (one test file is one process); later calls give the same library and open another workbook.
 * From then on `Excel`, `Office` and `OfficeExtension` are globals, and any call above the claimed sets throws `ApiNotFound`.
 */
export async function bootOffice(options: BootOptions = {}): Promise<BootedOffice> {
  const sets = options.sets ?? OLDEST_SETS;
  if (booted !== null) {
    if (JSON.stringify(booted.standIn.sets) !== JSON.stringify(sets)) {
      throw new Error('One process has one library with one list of requirement sets.');
    }
    booted.standIn.open(options.workbook ?? {});
    return booted;
  }
  const standIn = new ExcelStandIn(sets, options.workbook);
  standIn.members = readMemberSets(join(LIBRARY, 'office.d.ts'));
  stubDocument();
  standIn.attach(installSurface(globalThis, standIn));
  run('office.debug.js');
  await Office.onReady();
  checkSets();
  booted = { Excel, Office, standIn };
  return booted;
}

function run(file: string): void {
  runInThisContext(readFileSync(join(LIBRARY, file), 'utf8'), { filename: file });
}

/** The library looks for its own script in the page, and adds those that it needs to its head. */
function stubDocument(): void {
  const nothing = (): void => {};
  const node = () => ({
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
  });
  const head = {
    appendChild(script: { src: string; onload?: () => void; onerror?: () => void }): void {
      queueMicrotask(() => {
        run(script.src.slice(ADDRESS.length));
        script.onload?.();
      });
    },
  };
  const own = { src: `${ADDRESS}office.debug.js`, getAttribute: () => null };
  const globals: Record<string, unknown> = {
    location: new URL('https://addin.test/'),
    name: '',
    history: {},
    navigator: { userAgent: 'node', language: 'en-US' },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      readyState: 'complete',
      cookie: '',
      head,
      body: node(),
      addEventListener: nothing,
      getElementById: () => null,
      createElement: node,
      querySelectorAll: () => [],
      getElementsByTagName: (tag: string) => {
        if (tag === 'script') return [own];
        return tag === 'head' ? [head] : [];
      },
    },
  };
  for (const name of ['window', 'self', 'parent', 'top']) globals[name] = globalThis;
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}

/** Makes the library refuse whatever is above the claimed sets. */
function checkSets(): void {
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}
