/** Parts in whole units that add up to a whole: what a table shows adds up for whoever checks it. */

/**
 * Cuts `total` whole units into parts as near as may be to the wanted ones: each part is its wanted number rounded down, and
 * what is left goes one by one to the largest remainders, the first of equals first. A part never goes beyond its `most`, where
 * that leaves room. The wanted parts are from 0 and add up to about `total`.
 *
 * @source The largest remainder method (Hamilton).
 */
export function shareOut(
  total: number,
  wanted: readonly number[],
  most: readonly number[] = wanted.map(() => Number.POSITIVE_INFINITY),
): number[] {
  const parts = wanted.map((part, index) => Math.min(Math.floor(part), most[index] as number));
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = wanted
    .map((_, index) => index)
    .sort((a, b) => remainder(wanted, b) - remainder(wanted, a) || a - b);
  // Rounding errors may ask for a unit more, or less, than there are parts: then it goes round again, in larger steps first.
  for (const isBound of [true, false]) {
    let hasMoved = true;
    while (left !== 0 && hasMoved) {
      hasMoved = false;
      const step = Math.sign(left) * Math.max(1, Math.floor(Math.abs(left) / parts.length));
      for (const index of left > 0 ? byRemainder : [...byRemainder].reverse()) {
        if (left === 0) break;
        const part = parts[index] as number;
        const limit = isBound ? (most[index] as number) : Number.POSITIVE_INFINITY;
        const next = Math.min(limit, Math.max(0, part + step));
        if (next === part) continue;
        parts[index] = next;
        left -= next - part;
        hasMoved = true;
      }
    }
  }
  return parts;
}

function remainder(wanted: readonly number[], index: number): number {
  const part = wanted[index] as number;
  return part - Math.floor(part);
}
