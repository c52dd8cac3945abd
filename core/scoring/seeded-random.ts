/** Numbers that look random and are the same for the same seed, on every host. */

/**
 * A generator of numbers from 0 up to but not including 1.
 *
 * @source A Weyl sequence of 32 bits, each term scattered by the finaliser of MurmurHash3.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
