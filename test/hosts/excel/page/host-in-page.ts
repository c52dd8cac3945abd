/** The stand-in within a page: runs before the page's own scripts, so that Office.js finds Excel where it looks for it. */

import { installSurface } from '../native-surface.ts';
import type { SeedWorkbook } from '../seed.ts';
import { ExcelStandIn } from '../stand-in.ts';
import type { MemberSets } from '../wire/set-guard.ts';

/** What the test sends along; it is plain data. */
export interface PageSetup {
  readonly sets: Readonly<Record<string, string>>;
  readonly members: MemberSets;
  readonly workbook: SeedWorkbook;
}

declare global {
  interface Window {
    excelSetup?: PageSetup;
    /** The host, for tests that ask or change it from outside. */
    standIn: ExcelStandIn;
  }
}

const setup = window.excelSetup;
if (setup === undefined) throw new Error('The page was opened without a workbook.');
const standIn = new ExcelStandIn(setup.sets, setup.workbook);
standIn.members = setup.members;
standIn.attach(installSurface(window, standIn));
window.standIn = standIn;
