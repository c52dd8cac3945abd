/** How alike two words are, for suggestions. */

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make `b` from `a`, or `null`
 * where it is more than `limit`. The work grows with the length times `limit`, and words with nothing in common end it early.
 *
 * @source Optimal string alignment distance (Damerau 1964, with no letter changed twice).
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return null;
  // What lies further than `limit` beside the diagonal costs more than `limit`.
  const tooMuch = limit + 1;
  const width = b.length + 2;
  let beforeLast = new Array<number>(width).fill(tooMuch);
  let last = Array.from({ length: width }, (_, index) => Math.min(index, tooMuch));
  let current = new Array<number>(width).fill(tooMuch);
  let leastOfLast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    let leastOfRow = from === 1 ? Math.min(row, tooMuch) : tooMuch;
    current[from - 1] = leastOfRow;
    for (let column = from; column <= to; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, (beforeLast[column - 2] as number) + 1);
      current[column] = least;
      leastOfRow = Math.min(leastOfRow, least);
    }
    current[to + 1] = tooMuch;
    // A swap reaches over one row, so that the row before must be past the limit too.
    if (leastOfRow > limit && leastOfLast > limit) return null;
    leastOfLast = leastOfRow;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const distance = last[b.length] as number;
  return distance <= limit ? distance : null;
}
