/** The bridge between the pane and a spreadsheet of somebody else's: what the pane asks is computed here, and the host only reads and writes. */

import {
  answerQuestion,
  type Context,
  canRevert,
  contextOn,
  functionShelf,
  type Host,
  NO_DAY,
  type Order,
  type Plan,
  type PlannedCommand,
  planOrder,
  rememberMapping,
  revertPlan,
  type Snapshot,
  viewWorkbook,
  type Watch,
  whatIfRanking,
  writtenLines,
} from '../../core/index.ts';
import type { PaneBridge, RunView } from '../bridge.ts';
import { BRIDGE_WORDS } from '../wording.ts';

/** What the bridge is made of. */
export interface HostParts {
  readonly host: Host;
  /**
   * A quicker reading for what is only shown; absent: that of the host. On tabs of Steersheet it need not count what stands beside
   * the cells, which matters to whoever replaces or deletes them.
   */
  readonly look?: Host['read'];
  /** Brings a cell, or with `null` its tab, into view; returns whether there is such a tab to be seen. */
  readonly show: (sheet: string, a1: string | null) => Promise<boolean>;
  /** Tells of changes that were not made through the bridge; returns how to stop. */
  readonly onChange: (changed: () => void) => () => void;
  /** Today as `YYYY-MM-DD` where the user is. */
  readonly today: () => string;
  /** What the names of our functions begin with here. */
  readonly prefix: 'PMO.' | 'PMO_';
  /** Whose menu opens and saves files. */
  readonly application: 'Excel' | 'Google Sheets';
  /** Loads what plans the sample's tabs. Absent: there is no sample here. */
  readonly loadSample?: () => Promise<(snapshot: Snapshot) => PlannedCommand>;
}

/** See the head of the file. Files are the application's own affair, and so is what is not saved. */
export function createHostBridge(parts: HostParts): PaneBridge {
  const { host, today, application, loadSample } = parts;
  const look = parts.look ?? ((watch?: Watch) => host.read(watch));
  /** What can be taken back, the newest last: as much of each plan as taking it back needs. */
  const done: Plan[] = [];
  let isRunUndone = false;

  const contextOf = (asOf: string): Context => {
    const context = contextOn(asOf);
    if (context === null) throw new Error(NO_DAY);
    return context;
  };

  /** Reading and carrying out each tell their progress to the end: the bar is for what takes longer. */
  const readFor = ({ isStopped }: Watch = {}): Promise<Snapshot> =>
    host.read(isStopped === undefined ? {} : { isStopped });

  const carryOutPlanned = async (planned: PlannedCommand, watch?: Watch): Promise<RunView> => {
    if (!planned.can) throw new Error(planned.why);
    const { plan, answer } = planned;
    await host.apply(plan, watch);
    // What cannot be taken back stands in the way of all that was before it; what did nothing does not.
    if (canRevert(plan)) done.push(revertible(plan));
    else if (plan.steps.length > 0) done.length = 0;
    isRunUndone = false;
    return {
      title: plan.title,
      answer: answer(),
      lines: writtenLines(plan.written),
      written: plan.written,
      canUndo: canRevert(plan),
    };
  };

  const carryOut = async (order: Order, asOf: string, watch?: Watch): Promise<RunView> => {
    const context = contextOf(asOf);
    return carryOutPlanned(planOrder(order, await readFor(watch), context), watch);
  };

  const notHere = async (): Promise<never> => {
    throw new Error(BRIDGE_WORDS.fileMenuOf(application));
  };

  return {
    abilities: { open: false, sample: loadSample !== undefined, save: false, undo: true },

    async view(asOf, watch) {
      const snapshot = await look(watch);
      const last = done[done.length - 1];
      const isThere = last !== undefined && revertPlan(last, snapshot) !== null;
      return {
        ...viewWorkbook(snapshot, contextOf(asOf)),
        ...{ isRunUndone, undoable: isThere ? last.title : null },
      };
    },

    async ask(question, asOf) {
      const context = contextOf(asOf);
      return answerQuestion(question, await look(), context);
    },
    whatIf: whatIfRanking,
    carryOut,
    run: (commandId, asOf, watch) => carryOut({ order: 'command', commandId }, asOf, watch),

    functions: {
      all: async () => functionShelf(parts.prefix),
      insertExample: (functionId, example, watch) =>
        carryOut({ order: 'example', functionId, example }, today(), watch),
    },

    async show(sheet, a1) {
      if (await parts.show(sheet, a1)) return;
      throw new Error(BRIDGE_WORDS.tabGone(sheet));
    },

    // An application cannot be asked to undo, and forgets what it could when tabs are added.
    async undo(watch) {
      const last = done[done.length - 1];
      if (last === undefined) throw new Error(BRIDGE_WORDS.nothingToUndo);
      const back = revertPlan(last, await readFor(watch));
      if (back === null) {
        throw new Error(BRIDGE_WORDS.changedSince);
      }
      await host.apply(back, watch);
      done.pop();
      isRunUndone = true;
    },

    // Settling a finding is no run: what the last one did can still be taken back.
    async remember(mapping, watch) {
      await host.apply(rememberMapping(await readFor(watch), mapping), watch);
    },

    open: notHere,
    async openSample(watch) {
      if (loadSample === undefined) return notHere();
      const plan = await loadSample();
      await carryOutPlanned(plan(await readFor(watch)), watch);
    },
    save: notHere,
    isUnsaved: () => false,
    today,
    onChange: parts.onChange,
  };
}

/** Looks and cells of new tabs are large, and nobody needs them to delete the tabs again. */
function revertible({ title, steps, written }: Plan): Plan {
  const needed = steps.filter(({ step }) => NEEDED.has(step));
  return { title, steps: needed, written };
}

const NEEDED: ReadonlySet<Plan['steps'][number]['step']> = new Set([
  ...(['mark', 'append-rows', 'set-cells'] as const),
]);
