/** The grid as a host: reads what is open in it and carries plans out, each as one step of undoing. */

import type { ICommand, IMutationInfo, IOperation } from '@univerjs/core';
import {
  CommandType,
  ICommandService,
  type IUndoRedoItem,
  IUndoRedoService,
  UndoCommand,
} from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import {
  type Host,
  HostError,
  heedStop,
  type Plan,
  type Snapshot,
  type Step,
  stepsBeside,
  stopped,
  type Watch,
} from '../../core/index.ts';
import type { StepPlace } from './cell-changes.ts';
import type { Change } from './change.ts';
import type { Grid, GridPlace } from './create-grid.ts';
import { readByTabs } from './read-by-tabs.ts';
import { formulasComputed } from './read-grid.ts';
import { stepChanges } from './step-changes.ts';
import { sheetNamed } from './step-guards.ts';
import { SetTabDataMutation } from './tab-data.ts';

/** Settings of the host. */
export interface GridHostOptions {
  /** Told before every reading and before every change; what it throws stops the call. For tests. */
  readonly onCall?: (call: string) => void;
}

/** The grid's host, which can also take back what it did last. */
export interface GridHost extends Host {
  /** How many plans were carried out: the number of the last one. */
  lastPlan(): number;
  /** Whether that plan is undone at the moment, by whatever hand; it may be redone. */
  isUndone(plan: number): boolean;
  /**
   * The title of the plan that `undoLast` would take back now; `null` where the latest change of the workbook that still stands is no
   * plan of ours.
   */
  undoable(): string | null;
  /** Takes that plan back; called again, the one before it. Returns `false`, and does nothing, where there is none such. */
  undoLast(): boolean;
}

/** Runs a mutation under a command, so that the grid does not take it for part of whatever ran before. */
const RunMutationCommand: ICommand<IMutationInfo> = {
  id: 'steersheet.command.run-mutation',
  type: CommandType.COMMAND,
  handler: (accessor, params) =>
    params !== undefined &&
    accessor.get(ICommandService).syncExecuteCommand(params.id, params.params),
};

/**
 * Ends the undoing or redoing of a plan: brings a cell to the front, so that either leaves the user at a known place, and
 * notes how the plan stands now.
 */
interface TurnParams extends GridPlace {
  readonly unitId: string;
  readonly plan: number;
  readonly isUndone: boolean;
}
const TURN = 'steersheet.operation.turn-plan';

/** A host over whatever workbook is open in the grid. Make one for a grid, once. */
export function createGridHost(grid: Grid, options: GridHostOptions = {}): GridHost {
  const commands = grid.injector.get(ICommandService);
  const history = grid.injector.get(IUndoRedoService);
  commands.registerCommand(SetTabDataMutation);
  commands.registerCommand(RunMutationCommand);
  const call = options.onCall ?? (() => undefined);
  /** The titles of our plans, by their place among all that can be undone: the grid hands the same item back after a redo. */
  const titles = new WeakMap<IUndoRedoItem, string>();
  let planCount = 0;
  const undone = new Set<number>();
  const turn: IOperation<TurnParams> = {
    id: TURN,
    type: CommandType.OPERATION,
    handler: (_, { sheetId, row, column, plan, isUndone }) => {
      if (isUndone) undone.add(plan);
      else undone.delete(plan);
      grid.select(sheetId, row, column);
      return true;
    },
  };
  commands.registerCommand(turn);
  let sheetCount = 0;

  const run = (mutation: IMutationInfo): void => {
    call(mutation.id);
    const done = commands.syncExecuteCommand(RunMutationCommand.id, mutation);
    if (!done) throw new Error(`The grid refused ${mutation.id}.`);
  };

  /** The grid brings every new tab to the front at once; what is half built should not be seen. */
  const stayingInFront = (work: () => void): void => {
    const workbook = grid.workbook();
    const front = workbook.getActiveSheet();
    work();
    if (!front || workbook.getActiveSheet() === front) return;
    if (workbook.getSheetBySheetId(front.getSheetId())) activate(front.getSheetId());
  };

  const activate = (subUnitId: string): void => {
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: grid.workbook().getUnitId(),
      subUnitId,
    });
  };

  const show = (step: Step & { step: 'show' }): void => {
    call('show');
    const subUnitId = sheetNamed(grid.workbook(), step.sheet).getSheetId();
    activate(subUnitId);
    grid.select(subUnitId, 0, 0);
  };

  const undoable = (): string | null => {
    const top = history.pitchTopUndoElement();
    return (top && titles.get(top)) ?? null;
  };

  const read = async (watch?: Watch): Promise<Snapshot> => {
    const workbook = grid.workbook();
    heedStop(watch);
    await formulasComputed(workbook);
    heedStop(watch);
    const sentence = 'The workbook could not be read; reload the page and open it again.';
    guarded(sentence, () => call('read'));
    try {
      const snapshot = await readByTabs(workbook, grid.injector, watch, nextFrame);
      if (grid.workbook() === workbook) return snapshot;
    } catch (cause) {
      if (grid.workbook() === workbook) throw troubleOf(sentence, cause);
    }
    // Another workbook was opened meanwhile: that is the one to be read.
    return read(watch);
  };

  return {
    read,

    async apply(plan: Plan, watch?: Watch): Promise<void> {
      const workbook = grid.workbook();
      const place: StepPlace = {
        workbook,
        injector: grid.injector,
        added: new Set(),
        newSheetId: () => {
          do sheetCount += 1;
          while (workbook.getSheetBySheetId(`steersheet-${sheetCount}`));
          return `steersheet-${sheetCount}`;
        },
      };
      const beside = stepsBeside(plan);
      const sentence = `“${plan.title}” could not be finished; run the command again.`;
      const done: Change[] = [];
      const unitId = workbook.getUnitId();
      const before = grid.place();
      let isShown = false;
      /** What was done so far is undone, and forgotten as if it had never been; nobody could want it redone. */
      const takeAway = (): void => {
        for (let last = done[done.length - 1]; last !== undefined; last = done[done.length - 1]) {
          const { undo } = last;
          if (undo !== null) stayingInFront(() => run(undo));
          done.pop();
        }
        if (isShown) grid.select(before.sheetId, before.row, before.column);
      };
      try {
        for (const [index, step] of plan.steps.entries()) {
          if (index <= beside && watch?.isStopped?.() === true) {
            guarded(sentence, takeAway);
            throw stopped();
          }
          guarded(sentence, () => {
            for (const change of stepChanges(place, step)) {
              stayingInFront(() => run(change.redo));
              done.push(change);
            }
            if (step.step !== 'show') return;
            show(step);
            isShown = true;
          });
          watch?.progress?.(index + 1, plan.steps.length);
          await nextFrame();
        }
      } finally {
        // Also what a failed plan left behind can be taken back in one step.
        if (done.length > 0) {
          planCount += 1;
          const turned = (place: GridPlace, isUndone: boolean) => ({
            id: TURN,
            params: { unitId, ...place, plan: planCount, isUndone },
          });
          const item: IUndoRedoItem = {
            unitID: unitId,
            redoMutations: [
              ...done.map(({ redo }) => redo),
              turned(isShown ? grid.place() : before, false),
            ],
            undoMutations: [
              ...done.flatMap(({ undo }) => (undo === null ? [] : [undo])).reverse(),
              turned(before, true),
            ],
          };
          titles.set(item, plan.title);
          history.pushUndoRedo(item);
        }
      }
    },

    lastPlan: () => planCount,
    isUndone: (plan) => undone.has(plan),
    undoable,
    undoLast: () => undoable() !== null && commands.syncExecuteCommand(UndoCommand.id),
  };
}

/** Turns whatever the grid throws into a `HostError`; one that is thrown already stays as it is. */
function guarded<T>(sentence: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw troubleOf(sentence, cause);
  }
}

function troubleOf(sentence: string, cause: unknown): HostError {
  return cause instanceof HostError ? cause : new HostError('write-failed', sentence, cause);
}

/** Lets the page draw between two steps; a page in the background does not draw and is not waited for. */
function nextFrame(): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, 0);
  });
}
