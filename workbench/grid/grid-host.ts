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
  type Plan,
  type Snapshot,
  type Step,
  type Watch,
} from '../../core/index.ts';
import type { StepPlace } from './cell-changes.ts';
import type { Change } from './change.ts';
import type { Grid, GridPlace } from './create-grid.ts';
import { formulasComputed, readWorkbook } from './read-grid.ts';
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
  /** Whether the latest change of the workbook is a plan of ours, so that `undoLast` takes back exactly that. */
  canUndoLast(): boolean;
  /** Takes the latest plan back. Returns `false`, and does nothing, where something else was changed since. */
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
  let latest: IUndoRedoItem | null = null;
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

  const run = (change: Change): void => {
    call(change.redo.id);
    const done = commands.syncExecuteCommand(RunMutationCommand.id, change.redo);
    if (!done) throw new Error(`The grid refused ${change.redo.id}.`);
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

  return {
    async read(): Promise<Snapshot> {
      await formulasComputed(grid.workbook());
      return guarded('The workbook could not be read; reload the page and open it again.', () => {
        call('read');
        return readWorkbook(grid.workbook(), grid.injector);
      });
    },

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
      const done: Change[] = [];
      const unitId = workbook.getUnitId();
      const before = grid.place();
      let isShown = false;
      try {
        for (const [index, step] of plan.steps.entries()) {
          guarded(`“${plan.title}” could not be finished; run the command again.`, () => {
            for (const change of stepChanges(place, step)) {
              stayingInFront(() => run(change));
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
          latest = {
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
          history.pushUndoRedo(latest);
        }
      }
    },

    lastPlan: () => planCount,
    isUndone: (plan) => undone.has(plan),
    canUndoLast: () => latest !== null && history.pitchTopUndoElement() === latest,

    undoLast() {
      if (latest === null || history.pitchTopUndoElement() !== latest) return false;
      latest = null;
      return commands.syncExecuteCommand(UndoCommand.id);
    },
  };
}

/** Turns whatever the grid throws into a `HostError`; one that is thrown already stays as it is. */
function guarded<T>(sentence: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('write-failed', sentence, cause);
  }
}

/** Lets the page draw between two steps; a page in the background does not draw and is not waited for. */
function nextFrame(): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, 0);
  });
}
