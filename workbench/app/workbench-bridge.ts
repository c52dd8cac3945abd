/** The pane's bridge to the workbench: the grid, the core's commands and the user's files. */

import {
  answerQuestion,
  type Context,
  contextOn,
  functionShelf,
  heedStop,
  NO_DAY,
  type Order,
  type Plan,
  partOf,
  planOrder,
  rememberMapping,
  type Snapshot,
  viewWorkbook,
  type Watch,
  whatIfRanking,
  writtenLines,
} from '../../core/index.ts';
import type { PaneBridge, RunView } from '../../pane/bridge.ts';
import { BRIDGE_WORDS, WORKBENCH_WORDS } from '../../pane/wording.ts';
import { type FileHost, openFile } from '../files/opened-file.ts';
import type { Grid } from '../grid/create-grid.ts';
import { showCell } from '../grid/follow-links.ts';
import { changesText, gridChanges } from '../grid/grid-changes.ts';
import type { GridHost } from '../grid/grid-host.ts';
import { gridTables } from '../grid/plain-references.ts';
import { type FileSource, saveGrid } from '../grid/save-grid.ts';
import { toWorkbookData } from '../grid/to-workbook-data.ts';
import { openSample } from '../sample/open-sample.ts';
import { letDraw, nextFrame } from './let-draw.ts';
import { openEmpty } from './open-empty.ts';

/** How much of an order is done, as a share, once the workbook was read, and once it was planned. */
const READ = 0.3;
const PLANNED = 0.6;

/** What the bridge is made of. */
export interface WorkbenchParts {
  readonly grid: Grid;
  readonly host: GridHost;
  /** Today as `YYYY-MM-DD` where the user is. */
  readonly today: () => string;
  /** Hands a finished file to the user. */
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** The bridge, with what the page itself needs beside the pane. */
export interface WorkbenchBridge extends PaneBridge {
  /** To be called for every change in the grid, whoever made it. */
  gridEdited(): void;
}

/** See the head of the file. */
export function createWorkbenchBridge(parts: WorkbenchParts): WorkbenchBridge {
  const { grid, host, today } = parts;
  const listeners = new Set<() => void>();
  let source: FileSource | null = null;
  let opened = 0;
  /** Something happened since the workbook was opened or saved; it may have been undone. */
  let isTouched = false;
  /** How often the user has changed something. */
  let edits = 0;
  /** What would have been saved when it was opened or saved. */
  let keptText = '';
  let ownWork = 0;
  /** The plan of the last command, or `null` where it left none to undo. */
  let lastRun: number | null = null;

  const contextOf = (asOf: string): Context => {
    const context = contextOn(asOf);
    if (context === null) throw new Error(NO_DAY);
    return context;
  };

  /** Does something that changes the grid on the pane's behalf, so that it is not taken for the user's edit. */
  const byThePane = async <T>(work: () => T | Promise<T>): Promise<T> => {
    ownWork += 1;
    try {
      return await work();
    } finally {
      ownWork -= 1;
    }
  };

  const applyPlan = async (plan: Plan, watch?: Watch): Promise<void> => {
    if (plan.steps.length === 0) return;
    isTouched = true;
    await byThePane(() => host.apply(plan, watch));
  };

  const runPlan = async (
    plan: Plan,
    answer: () => string | null,
    watch?: Watch,
  ): Promise<RunView> => {
    const before = host.lastPlan();
    await applyPlan(plan, watch);
    lastRun = host.lastPlan() > before ? host.lastPlan() : null;
    return {
      title: plan.title,
      answer: answer(),
      lines: writtenLines(plan.written),
      written: plan.written,
      canUndo: lastRun !== null && host.undoable() === plan.title,
    };
  };

  const carryOut = async (order: Order, asOf: string, watch?: Watch): Promise<RunView> => {
    const context = contextOf(asOf);
    grid.endEdit();
    const snapshot = await read(partOf(watch, 0, READ));
    const planned = planOrder(order, snapshot, context);
    if (!planned.can) throw new Error(planned.why);
    await letDraw(snapshot, partOf(watch, READ, PLANNED));
    return runPlan(planned.plan, planned.answer, partOf(watch, PLANNED, 1));
  };

  /** Reads the grid. What is computed of a large workbook keeps the page still: how far it is should be seen meanwhile. */
  const read = async (watch: Watch): Promise<Snapshot> => {
    const snapshot = await host.read(watch);
    await letDraw(snapshot, watch);
    return snapshot;
  };

  /** Replaces what is open. Whoever stops it, or types on meanwhile, keeps that. */
  const show = async (opening: Promise<FileHost>, watch?: Watch): Promise<void> => {
    const before = edits;
    const file = await opening;
    watch?.progress?.(1, 3);
    await nextFrame();
    heedStop(watch);
    const view = file.view();
    const bytes = file.toBytes();
    watch?.progress?.(2, 3);
    await nextFrame();
    heedStop(watch);
    if (source !== null) grid.endEdit();
    if (edits !== before) {
      throw new Error(WORKBENCH_WORDS.keptOpen);
    }
    await byThePane(() => {
      opened += 1;
      grid.open(toWorkbookData(view, `workbook-${opened}`), gridTables(view));
    });
    showCell(grid, view.activeSheet, null);
    source = { name: file.name, bytes, view };
    lastRun = null;
    isTouched = false;
    keptText = changesNow(source);
  };

  const changesNow = ({ view }: FileSource): string =>
    changesText(gridChanges(view, grid.workbook(), grid.injector));

  return {
    abilities: { open: true, sample: true, empty: true, save: true, undo: true },

    async view(asOf, watch) {
      const context = contextOf(asOf);
      const snapshot = await read(partOf(watch, 0, 0.5));
      return {
        ...viewWorkbook(snapshot, context),
        isRunUndone: lastRun !== null && host.isUndone(lastRun),
        undoable: host.undoable(),
      };
    },

    async ask(question, asOf) {
      const context = contextOf(asOf);
      // A page asks by itself after each change: what is being typed into a cell meanwhile goes on.
      return answerQuestion(question, await host.read(), context);
    },
    whatIf: whatIfRanking,
    carryOut,
    run: (commandId, asOf, watch) => carryOut({ order: 'command', commandId }, asOf, watch),

    functions: {
      all: async () => functionShelf('PMO.'),
      insertExample: (functionId, example, watch) =>
        carryOut({ order: 'example', functionId, example }, today(), watch),
    },

    async show(sheet, a1, stays = false) {
      grid.endEdit();
      if (showCell(grid, sheet, a1)) {
        if (stays) return;
        // Who points wants to type into the cell next; who tabs through the findings wants to go on there.
        if (document.activeElement?.matches(':focus-visible') !== true) grid.focus();
        return;
      }
      throw new Error(BRIDGE_WORDS.tabGone(sheet));
    },

    // The grid has kept what to put back, so that it takes no time.
    async undo() {
      grid.endEdit();
      if (await byThePane(() => host.undoLast())) return;
      throw new Error(WORKBENCH_WORDS.undoGridFirst);
    },

    async remember(mapping, watch) {
      grid.endEdit();
      await applyPlan(rememberMapping(await host.read(watch), mapping), watch);
    },

    open: ({ name, bytes }, watch) => show(openFile(name, bytes), watch),
    openSample: (watch) => show(openSample(), watch),
    openEmpty: (watch) => show(openEmpty(), watch),

    async save() {
      if (source === null) throw new Error(WORKBENCH_WORDS.nothingToSave);
      grid.endEdit();
      isTouched = false;
      const text = changesNow(source);
      try {
        const { name, bytes } = await saveGrid(grid, source);
        parts.download(name, bytes);
        keptText = text;
        return WORKBENCH_WORDS.saved(name);
      } catch (error) {
        isTouched = true;
        throw error;
      }
    },

    today,

    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },

    isUnsaved() {
      grid.endEdit();
      return isTouched && source !== null && changesNow(source) !== keptText;
    },

    gridEdited() {
      if (ownWork > 0) return;
      edits += 1;
      isTouched = true;
      for (const listener of listeners) listener();
    },
  };
}
