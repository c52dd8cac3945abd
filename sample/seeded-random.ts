/** A small generator of repeatable numbers, so that the same seed always gives the same sample. */

/** Gives numbers that look random and are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of the choices; the list must not be empty. */
  pick<Choice>(choices: readonly Choice[]): Choice;
}

/** A linear congruential generator modulo 2³²; its upper half is used, because the lower bits repeat early. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
  const whole = (least: number, most: number): number => least + (next() % (most - least + 1));
  return {
    whole,
    pick: (choices) => {
      const choice = choices[whole(0, choices.length - 1)];
      if (choice === undefined) throw new Error('There is nothing to pick from.');
      return choice;
    },
  };
}
