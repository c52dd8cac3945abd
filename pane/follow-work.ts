/** Follows one piece of work for the pane: how far it is, whether it lasts long enough to be shown, and whether the user wants it stopped. */

import type { Watch } from '../core/index.ts';
import type { PaneAction } from './pane-action.ts';
import type { PaneState, Work } from './state.ts';

/** What is over sooner needs no bar: one that flickers up tells nobody anything. */
const SHOWN_AFTER_MS = 1000;

/** Sooner than this no guess is made of how long the whole will take. */
const GUESSED_AFTER_MS = 150;

/** What it is followed with. */
export interface FollowTools {
  state(): PaneState;
  dispatch(action: PaneAction): void;
  isAlive(): boolean;
}

/** The watch to hand to the bridge, and how to stop following once the work has ended. */
export interface Followed {
  readonly watch: Required<Watch>;
  end(): void;
}

/** Begins to follow the work that the state calls `of`. Shown at once where its first part says that the whole will last. */
export function followWork(of: Work, { state, dispatch, isAlive }: FollowTools): Followed {
  const begun = performance.now();
  let isFollowed = true;
  const tell = (action: PaneAction): void => {
    if (isFollowed && isAlive()) dispatch(action);
  };
  const timer = setTimeout(() => tell({ type: 'lasts', of }), SHOWN_AFTER_MS);
  return {
    watch: {
      progress(done, total) {
        tell({ type: 'progressed', done, total, of });
        const passed = performance.now() - begun;
        if (passed < GUESSED_AFTER_MS || !(done > 0) || !(total > done)) return;
        if ((passed * total) / done > SHOWN_AFTER_MS) tell({ type: 'lasts', of });
      },
      isStopped: () => state()[of]?.stop === 'stopping' || (of === 'reading' && !isAlive()),
    },
    end() {
      isFollowed = false;
      clearTimeout(timer);
    },
  };
}

/** Whether what a bridge call threw says that it was given up as the user wished. */
export function isStop(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown as { trouble?: unknown }).trouble === 'stopped';
}
