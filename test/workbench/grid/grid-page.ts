/** The page of the grid host's tests: a grid alone, with its host within reach of the test. */

import { HorizontalAlign } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import { defineEachRow } from '../../../core/functions/define-function.ts';
import {
  type CellStyle,
  FUNCTIONS,
  HostError,
  type HostTrouble,
  isCellError,
  type Plan,
  parseA1,
  parseRect,
  type Snapshot,
  toA1,
  type Watch,
} from '../../../core/index.ts';
import {
  type FileSheetView,
  type FileTable,
  type FileView,
  openFile,
} from '../../../workbench/files/opened-file.ts';
import { createGrid, type Grid } from '../../../workbench/grid/create-grid.ts';
import { followLinks } from '../../../workbench/grid/follow-links.ts';
import { createGridHost, type GridHost } from '../../../workbench/grid/grid-host.ts';
import { gridTables } from '../../../workbench/grid/plain-references.ts';
import { type FileSource, saveGrid } from '../../../workbench/grid/save-grid.ts';
import { looksAt } from '../../../workbench/grid/sheet-steps.ts';
import { tabDataOf } from '../../../workbench/grid/tab-data.ts';
import { toWorkbookData } from '../../../workbench/grid/to-workbook-data.ts';
import { keepToValues } from '../../../workbench/grid/values-only.ts';
import type {
  ContractCell,
  ContractSheet,
  SheetLooks,
} from '../../host-contract/contract-workbook.ts';
import {
  type StopMoment,
  stoppingWatch,
  type WatchSeen,
} from '../../host-contract/stopping-watch.ts';

/** What came of a call: its value, or the host's failure as data, as errors do not cross to the test. */
export type Tried<T> =
  | { readonly value: T }
  | { readonly trouble: HostTrouble; readonly message: string };

/** The same of work under a watch, with what that was asked and told. */
export interface Seen<T> {
  readonly outcome: Tried<T>;
  readonly seen: WatchSeen;
}

/** A tab to open, its named tables with it. */
export interface PageSheet extends ContractSheet {
  readonly tables?: readonly FileTable[];
}

/** A function that fails as none of the catalogue should: what it throws must not stop the others. */
const THROWS = defineEachRow({
  id: 'THROWS',
  since: '0.1.0',
  topic: 'scoring',
  summary: 'Throws for a negative number.',
  source: 'None.',
  args: [{ name: 'number', shape: 'each', kind: 'number', doc: 'A number.' }],
  columns: [{ header: 'Same', kind: 'number', doc: 'The number.' }],
  examples: [],
  eachRow(number) {
    if (number !== null && number < 0) throw new TypeError('made to throw');
    return number;
  },
});

let calls = 0;
let failing: number | null = null;
let opened = 0;
let source: FileSource | null = null;
const refusals: string[] = [];

const grid: Grid = createGrid({
  container: document.getElementById('grid') as HTMLElement,
  darkMode: false,
  functions: [...FUNCTIONS, THROWS],
});
const host: GridHost = createGridHost(grid, {
  onCall(call) {
    calls += 1;
    if (failing !== null && calls - 1 === failing) throw new Error(`made to fail at ${call}`);
  },
});
followLinks(grid);
keepToValues(grid, (sentence) => refusals.push(sentence));

function facadeSheet(name: string) {
  const sheet = grid.api.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

function coreSheet(name: string) {
  const sheet = grid.workbook().getSheetBySheetName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** All that a test can ask of the page. */
export const gridPage = {
  open(sheets: readonly PageSheet[]): void {
    opened += 1;
    const view: FileView = {
      name: 'contract.xlsx',
      kind: 'xlsx',
      sheets: sheets.map(viewOf),
      activeSheet: sheets[0]?.name ?? '',
    };
    grid.open(toWorkbookData(view, `contract-${opened}`), gridTables(view));
    for (const { name, hiddenRows } of sheets) {
      for (const row of hiddenRows ?? [])
        coreSheet(name).getRowManager().getRowOrCreate(row).hd = 1;
    }
  },
  /** Opens a file as the workbench does. */
  async openFile(bytes: readonly number[]): Promise<void> {
    opened += 1;
    const name = 'portfolio.xlsx';
    const view = (await openFile(name, Uint8Array.from(bytes))).view();
    source = { name, bytes: Uint8Array.from(bytes), view };
    grid.open(toWorkbookData(view, `file-${opened}`), gridTables(view));
  },
  /** What the workbench would save of the file that was opened last. */
  async save(): Promise<number[]> {
    if (source === null) throw new Error('no file was opened');
    return Array.from((await saveGrid(grid, source)).bytes);
  },
  read: (): Promise<Snapshot> => host.read(),
  tryRead: (): Promise<Tried<Snapshot>> => tried(() => host.read()),
  async apply(plan: Plan): Promise<Tried<[number, number][]>> {
    const told: [number, number][] = [];
    return tried(async () => {
      await host.apply(plan, { progress: (done, total) => told.push([done, total]) });
      return told;
    });
  },
  failAt(call: number | null): void {
    calls = 0;
    failing = call;
  },
  calls: (): number => calls,
  /** Carries a plan out under a watch that stops at that moment; tells what came of it, and what the watch was asked. */
  async applyStopping(plan: Plan, moment: StopMoment): Promise<Seen<null>> {
    return watched(moment, async (watch) => {
      await host.apply(plan, watch);
      return null;
    });
  },
  readStopping: (moment: StopMoment): Promise<Seen<Snapshot>> =>
    watched(moment, (watch) => host.read(watch)),
  readStoppingSlowly: (moment: StopMoment): Promise<Seen<Snapshot>> =>
    slowly(() => watched(moment, (watch) => host.read(watch))),
  /** Types into a cell as soon as the first tabs were read. */
  async readWhileTyping(sheet: string, a1: string, value: ContractCell): Promise<Snapshot> {
    let hasTyped = false;
    const progress = () => {
      if (!hasTyped) gridPage.type(sheet, a1, value);
      hasTyped = true;
    };
    return slowly(() => host.read({ progress }));
  },
  canUndoLast: (): boolean => host.undoable() !== null,
  undoable: (): string | null => host.undoable(),
  undoLast: (): boolean => host.undoLast(),
  lastPlan: (): number => host.lastPlan(),
  isUndone: (plan: number): boolean => host.isUndone(plan),
  async command(id: string, params?: object): Promise<boolean> {
    return grid.api.executeCommand(id, params);
  },
  select(sheet: string, a1: string): void {
    const range = facadeSheet(sheet).getRange(a1);
    range.activate();
    grid.focus();
  },
  refusals: (): string[] => refusals.splice(0),
  type(sheet: string, a1: string, value: ContractCell): void {
    const range = facadeSheet(sheet).getRange(a1);
    if (typeof value === 'object' && value !== null && 'formula' in value) {
      range.setValue(value.formula);
    } else if (value === null) range.clearContent();
    else range.setValue(isCellError(value) ? value.error : value);
  },
  /** What somebody who types this into a cell is offered. */
  offeredFunctions(start: string): { name: string; summary: string; arguments: string[] }[] {
    const help = grid.injector.get(IDescriptionService);
    return help.getSearchListByNameFirstLetter(start).map(({ name, desc }) => ({
      name,
      summary: desc,
      arguments: help.getFunctionInfo(name)?.functionParameter.map((one) => one.name) ?? [],
    }));
  },
  reasonAt(sheet: string, a1: string): string | null {
    const at = parseA1(a1);
    return at === null ? null : grid.reasonAt({ sheetId: coreSheet(sheet).getSheetId(), ...at });
  },
  /** What the cells of a rectangle show, spilled ones included, each as the grid holds it. */
  shown(sheet: string, a1: string): unknown[][] {
    const rect = parseRect(a1);
    if (rect === null) throw new Error(`${a1} is no rectangle`);
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (__, column) => {
        const cell = coreSheet(sheet).getCell(rect.row + row, rect.column + column);
        return cell ? { v: cell.v, t: cell.t, custom: cell.custom } : null;
      }),
    );
  },
  formulaAt: (sheet: string, a1: string): string => facadeSheet(sheet).getRange(a1).getFormula(),
  /** The column up to which a text of that width in A1 is drawn, where the cells beside it are empty. */
  runsOnTo(width: number): number {
    const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
    const skeleton = sheet?.getSkeleton();
    if (!sheet || !skeleton) throw new Error('the grid shows no tab');
    const size = { width, height: 10 };
    return skeleton.getOverflowPosition(size, HorizontalAlign.LEFT, 0, 0, 5).endColumn;
  },
  activeSheet: (): string | null => grid.workbook().getActiveSheet()?.getName() ?? null,
  looks(name: string, addresses: readonly string[]): SheetLooks {
    const sheet = coreSheet(name);
    const config = sheet.getConfig();
    const styles: Record<string, CellStyle> = {};
    for (const a1 of addresses) {
      const at = parseA1(a1);
      if (at !== null) styles[a1] = looksAt(grid.workbook(), sheet, at.row, at.column);
    }
    const { links, layout } = tabDataOf(sheet);
    return {
      styles,
      links: Object.fromEntries(
        links.map(({ at, target }) => [toA1(at.row, at.column), `${target.sheet}!${target.a1}`]),
      ),
      formulas: Object.fromEntries(
        addresses.map((a1) => [a1, facadeSheet(name).getRange(a1).getFormula()]),
      ),
      columnWidths: [0, 1].map((column) => sheet.getColumnWidth(column)),
      frozenRows: config.freeze.ySplit,
      gridlines: config.showGridlines === 1,
      printsOneWide: layout?.print.pagesWide === 1,
    };
  },
};

/** Does it on a computer that takes long over everything, whatever this one is: each look at the clock is a while later. */
async function slowly<T>(work: () => Promise<T>): Promise<T> {
  const real = performance.now;
  let now = 0;
  performance.now = () => {
    now += 100;
    return now;
  };
  try {
    return await work();
  } finally {
    performance.now = real;
  }
}

async function watched<T>(
  moment: StopMoment,
  work: (watch: Watch) => Promise<T>,
): Promise<Seen<T>> {
  const watch = stoppingWatch(moment);
  const outcome = await tried(() => work(watch));
  return { outcome, seen: { asked: watch.asked(), told: watch.told() } };
}

async function tried<T>(work: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { trouble: error.trouble, message: error.message };
  }
}

function viewOf(sheet: PageSheet): FileSheetView {
  return {
    name: sheet.name,
    cells: sheet.cells.map((row) =>
      row.map((cell) => {
        if (cell !== null && typeof cell === 'object' && 'formula' in cell) {
          return { value: cell.value, formula: cell.formula, style: null };
        }
        return cell === null ? null : { value: cell, formula: null, style: null };
      }),
    ),
    columnWidths: [],
    defaultColumnWidth: 88,
    rowHeights: [],
    merges: sheet.merges ?? [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    tabColour: null,
    visibility: sheet.visibility ?? 'visible',
    isProtected: sheet.isProtected ?? false,
    mark: null,
    extras: 0,
    links: [],
    uncomputedFormulas: 0,
    arrays: [],
    tables: sheet.tables ?? [],
  };
}

Object.assign(globalThis, { gridPage });
