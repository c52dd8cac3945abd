/** A watch that asks to stop at a chosen moment and counts what it was asked, so that a suite can go through every moment there is. */

import type { Watch } from '../../core/index.ts';

/** When to stop: at the asking of that number, counted from 0; or as soon as that many parts or fewer are left to do. */
export type StopMoment = { readonly asking: number } | { readonly left: number } | null;

/**
 * A host that runs in this process calls `progress` and `isStopped` as they are. An adapter whose host runs elsewhere hands `moment` over,
 * makes a watch of the same moment there, and puts what that one was asked and told back by `tell`.
 */
export interface StoppingWatch extends Required<Watch> {
  readonly moment: StopMoment;
  /** How many times it was asked. */
  asked(): number;
  /** What it was told, in order: how much is done, of how much. */
  told(): readonly (readonly [number, number])[];
  /** Takes over what a watch elsewhere was asked and told. */
  tell(seen: WatchSeen): void;
}

/** What a watch was asked and told, as data. */
export interface WatchSeen {
  readonly asked: number;
  readonly told: readonly (readonly [number, number])[];
}

/** A watch that stops at that moment; with `null` it never does. */
export function stoppingWatch(moment: StopMoment): StoppingWatch {
  let asked = 0;
  const told: (readonly [number, number])[] = [];
  return {
    moment,
    asked: () => asked,
    told: () => told,
    tell(seen) {
      asked += seen.asked;
      told.push(...seen.told);
    },
    progress(done, total) {
      told.push([done, total]);
    },
    isStopped() {
      asked += 1;
      if (moment === null) return false;
      if ('asking' in moment) return asked > moment.asking;
      const [done, total] = told[told.length - 1] ?? [0, Number.POSITIVE_INFINITY];
      return total - done <= moment.left;
    },
  };
}

/** The watch, where it is one of these: what an adapter asks before it hands the moment over. */
export function asStopping(watch: Watch | undefined): StoppingWatch | null {
  return watch !== undefined && 'moment' in watch ? (watch as StoppingWatch) : null;
}
