/** All status tabs one after the other: each is an order of its own, so that whatever ends it leaves whole tabs. */

import type { CommandView, Watch } from '../core/index.ts';
import type { PaneBridge, RunView } from './bridge.ts';
import { isStop } from './follow-work.ts';
import type { PaneAction } from './pane-action.ts';
import type { PaneState } from './state.ts';
import { toldTogether } from './told-together.ts';
import { WORDS } from './wording.ts';

/** What the runs work with. */
export interface RunTools {
  readonly bridge: Pick<PaneBridge, 'carryOut' | 'show'>;
  state(): PaneState;
  dispatch(action: PaneAction): void;
  isAlive(): boolean;
}

/** The work, and once it has ended what came of it; `null` where no tab was made. */
export interface AllRuns {
  readonly work: (watch: Required<Watch>) => Promise<void>;
  readonly outcome: () => PaneAction | null;
}

/**
 * Makes the tabs in the order of the commands, until one fails or the user stops it: the tab under way is then taken away again, those
 * before it stay. The first is shown at the end: it is the one to begin to read with.
 */
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
  const make = async ({ progress, isStopped }: Required<Watch>): Promise<void> => {
    for (const [index, { id: commandId, label }] of commands.entries()) {
      if (!isAlive() || (runs.length > 0 && isStopped())) return;
      tell({ type: 'relabelled', label: WORDS.step(index + 1, count, label) });
      const run = await bridge.carryOut({ order: 'command', commandId }, asOf, {
        progress: (done, total) => progress(index * total + done, count * total),
        isStopped,
      });
      runs.push(run);
      progress(index + 1, count);
    }
  };
  const showFirst = async (): Promise<void> => {
    const sheet = runs[0]?.lines.find((line) => line.sheet !== null)?.sheet;
    if (runs.length < 2 || sheet == null) return;
    // The tabs are made, whether or not one of them comes to the front.
    await bridge.show(sheet, null, true).catch(() => {});
  };
  return {
    async work(watch) {
      try {
        await make(watch);
      } catch (thrown) {
        // What was made before is no failure, and is told of as what it is.
        if (!isStop(thrown) || runs.length === 0) throw thrown;
      } finally {
        await showFirst();
      }
    },
    outcome() {
      const last = runs[runs.length - 1];
      if (last === undefined) return null;
      const isWhole = runs.length === count;
      return {
        type: 'ran',
        commandId: 'all',
        runs,
        run: {
          title: isWhole ? WORDS.allReady(count) : WORDS.someReady(runs.length, count),
          answer: null,
          ...toldTogether(runs),
          canUndo: last.canUndo,
        },
      };
    },
  };
}
