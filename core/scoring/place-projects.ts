/** Places: who stands where when the computed order and the ranks set by hand are put together. */

/** Who may be placed, and what decides it. By project; typed arrays, as places are found hundreds of times for the stability. */
export interface Placeable {
  /** Larger is better, equal is a tie; NaN: without a score. */
  readonly keys: Float64Array;
  /** 1 for those that go before all others. */
  readonly isFirst: Uint8Array;
  /** A whole number from 1; 0: none. */
  readonly manualRanks: Float64Array;
  /** 1 for those that take part at all. */
  readonly takesPart: Uint8Array;
  /** The place of each project's id among all ids. */
  readonly idOrder: Int32Array;
}

/** Projects by place. */
export interface Places {
  /** Indexes of the placed projects, the first first. */
  readonly order: Int32Array;
  /** The competition rank (1, 2, 2, 4) of each place. */
  readonly ranks: Int32Array;
}

/**
 * Places all that take part and have a score or a manual rank.
 *
 * A manual rank takes exactly its place; two with the same one tie and stand in the order of id; one beyond the end stands at the
 * end and has that place's rank. The others fill the places between: those that go first, then by score, ties by id. Ties share
 * the rank of the first of them as long as they are neighbours. `byScore` is their `scoreOrder`.
 */
export function placeProjects(placeable: Placeable, byScore: Int32Array): Places {
  return interleave(computedOrder(placeable, byScore), manualOrder(placeable), placeable);
}

/** All that take part and have a score, by key and id. */
export function scoreOrder({ keys, takesPart, idOrder }: Placeable): Int32Array {
  const order: number[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    if (takesPart[index] === 1 && !Number.isNaN(keys[index] as number)) order.push(index);
  }
  order.sort((a, b) => {
    const better = keys[a] as number;
    const worse = keys[b] as number;
    if (better !== worse) return better > worse ? -1 : 1;
    return (idOrder[a] as number) - (idOrder[b] as number);
  });
  return Int32Array.from(order);
}

/** Projects without a manual rank by group, key and id, from all in the order of their scores. */
export function computedOrder(
  { isFirst, manualRanks }: Pick<Placeable, 'isFirst' | 'manualRanks'>,
  byScore: Int32Array,
): Int32Array {
  const order = new Int32Array(byScore.length);
  let count = 0;
  for (let group = 1; group >= 0; group -= 1) {
    for (let place = 0; place < byScore.length; place += 1) {
      const project = byScore[place] as number;
      if (isFirst[project] !== group || manualRanks[project] !== 0) continue;
      order[count] = project;
      count += 1;
    }
  }
  return order.subarray(0, count);
}

/** Projects with a manual rank by that rank and id. */
export function manualOrder({ manualRanks, takesPart, idOrder }: Placeable): Int32Array {
  const order: number[] = [];
  for (let index = 0; index < manualRanks.length; index += 1) {
    if (takesPart[index] === 1 && manualRanks[index] !== 0) order.push(index);
  }
  order.sort(
    (a, b) =>
      compareNumbers(manualRanks[a] as number, manualRanks[b] as number) ||
      (idOrder[a] as number) - (idOrder[b] as number),
  );
  return Int32Array.from(order);
}

/** Puts both orders together into `order`: at each place a manual rank that is due goes before the computed one. */
export function mergeOrders(
  computed: Int32Array,
  manual: Int32Array,
  manualRanks: Float64Array,
  order: Int32Array,
): void {
  let nextComputed = 0;
  let nextManual = 0;
  for (let place = 0; place < order.length; place += 1) {
    const due =
      nextManual < manual.length ? (manualRanks[manual[nextManual] as number] as number) : 0;
    const takesManual =
      nextManual < manual.length && (due <= place + 1 || nextComputed >= computed.length);
    if (takesManual) {
      order[place] = manual[nextManual] as number;
      nextManual += 1;
    } else {
      order[place] = computed[nextComputed] as number;
      nextComputed += 1;
    }
  }
}

function interleave(computed: Int32Array, manual: Int32Array, placeable: Placeable): Places {
  const { keys, isFirst, manualRanks } = placeable;
  const order = new Int32Array(computed.length + manual.length);
  mergeOrders(computed, manual, manualRanks, order);
  const ranks = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const project = order[place] as number;
    const before = place === 0 ? -1 : (order[place - 1] as number);
    const manualRank = manualRanks[project] as number;
    const isTie =
      before >= 0 &&
      (manualRank === 0
        ? manualRanks[before] === 0 &&
          keys[before] === keys[project] &&
          isFirst[before] === isFirst[project]
        : manualRanks[before] === manualRank);
    if (isTie) ranks[place] = ranks[place - 1] as number;
    else ranks[place] = manualRank === 0 ? place + 1 : Math.min(manualRank, place + 1);
  }
  return { order, ranks };
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
