/** How alike two words are, for suggestions. */

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make `b` from `a`, or `null`
 * where it is more than `limit`. Lengths that differ by more than `limit` cost nothing to compare.
 *
 * @source Optimal string alignment distance (Damerau 1964, with no letter changed twice).
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, (beforeLast[column - 2] as number) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] as number;
  return distance <= limit ? distance : null;
}
