/** The built `Code.js`, made once in a test process, and worlds in which it runs. */

import type { Plan, Snapshot } from '../../../core/index.ts';
import { sheetsCode } from '../../../tools/bundle/bundle-gsheets.ts';
import {
  openSheetsWorld,
  type SheetsWorld,
  type SheetsWorldOptions,
} from '../../hosts/sheets/open-sheets-world.ts';

let built: Promise<string> | null = null;

/** `Code.js` as it is pushed, and below it the functions through which a test calls the host in it. */
export async function testedCode(): Promise<string> {
  built ??= sheetsCode();
  return (await built) + DOORS;
}

/** A host's failure is carried out as data, as it would lose its kind on the way. */
const DOORS = `
function testedRead() {
  // As data, since some of it is read only when it is looked at.
  return telling(function () { return JSON.parse(JSON.stringify(steersheet_().sheetsHost.read())); });
}
function testedApply(plan) {
  return telling(function () {
    var told = [];
    steersheet_().sheetsHost.apply(plan, function (done, total) { told.push([done, total]); });
    return told;
  });
}
function telling(work) {
  try {
    return { value: work() };
  } catch (error) {
    if (error.name !== 'HostError') throw error;
    return { trouble: error.trouble, message: error.message, cause: String(error.cause) };
  }
}
`;

/** What came back through a door. */
type Told<T> = { readonly value: T } | { readonly trouble: string; readonly message: string };

/** A world and the host in it, without promises. */
export interface HostedWorld {
  readonly world: SheetsWorld;
  read(): Told<Snapshot>;
  apply(plan: Plan): Told<readonly (readonly [number, number])[]>;
}

/** Opens a spreadsheet with the built script. */
export async function openHosted(options: Omit<SheetsWorldOptions, 'code'>): Promise<HostedWorld> {
  const world = openSheetsWorld({ code: await testedCode(), ...options });
  return {
    world,
    read: () => world.call('testedRead') as Told<Snapshot>,
    apply: (plan) => world.call('testedApply', plan) as Told<[number, number][]>,
  };
}
