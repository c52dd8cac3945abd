/** All status tabs one after the other: each is an order of its own, so that stopping between two leaves whole tabs. */

import type { CommandView } from '../core/index.ts';
import type { PaneBridge, RunView } from './bridge.ts';
import type { PaneAction, PaneState } from './state.ts';
import { WORDS } from './wording.ts';

/** What the runs work with. */
export interface RunTools {
  readonly bridge: Pick<PaneBridge, 'carryOut'>;
  state(): PaneState;
  dispatch(action: PaneAction): void;
  isAlive(): boolean;
}

/** The work, and once it has ended what came of it; `null` where no tab was made. */
export interface AllRuns {
  readonly work: () => Promise<void>;
  readonly outcome: () => PaneAction | null;
}

/** Makes the tabs in the order of the commands, until one fails or the user stops it. */
export function runAllCommands(
  commands: readonly CommandView[],
  { bridge, state, dispatch, isAlive }: RunTools,
): AllRuns {
  const { asOf } = state();
  const count = commands.length;
  const runs: RunView[] = [];
  const tell = (action: PaneAction): void => {
    if (isAlive()) dispatch(action);
  };
  return {
    async work() {
      for (const [index, { id: commandId, label }] of commands.entries()) {
        if (!isAlive() || state().busy?.stop === 'stopping') break;
        tell({ type: 'relabelled', label: WORDS.step(index + 1, count, label) });
        const run = await bridge.carryOut({ order: 'command', commandId }, asOf, {
          progress: (done, total) =>
            tell({ type: 'progressed', done: index * total + done, total: count * total }),
        });
        runs.push(run);
        tell({ type: 'progressed', done: index + 1, total: count });
      }
    },
    outcome() {
      const last = runs[runs.length - 1];
      if (last === undefined) return null;
      const isWhole = runs.length === count;
      return {
        type: 'ran',
        commandId: 'all',
        // A host takes back its last run alone.
        ...(runs.length > 1 ? { undoes: last.title } : {}),
        run: {
          title: isWhole ? WORDS.allReady(count) : WORDS.someReady(runs.length, count),
          answer: null,
          lines: runs.flatMap(({ lines }) => lines),
          canUndo: last.canUndo,
        },
      };
    },
  };
}
