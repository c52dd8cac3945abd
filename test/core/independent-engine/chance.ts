/** Choices that look random and are the same for the same seed: a generator of its own, beside the core's. */

/** What can be drawn. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** What `make` makes with that probability, else a blank. */
  readonly maybe: <T>(probability: number, make: () => T) => T | null;
}

/** The minimal standard generator of Park and Miller. */
export function chance(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
  const whole = (least: number, most: number) =>
    Math.min(most, least + Math.floor(next() * (most - least + 1)));
  return {
    whole,
    pick: <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T,
    maybe: <T>(probability: number, make: () => T) => (next() < probability ? make() : null),
  };
}
