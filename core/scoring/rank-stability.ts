/** Rank stability: how often a project stays above the line when the weights are not quite what they are said to be. */

import {
  computedOrder,
  manualOrder,
  mergeOrders,
  type Placeable,
  scoreOrder,
} from './place-projects.ts';
import { seededRandom } from './seeded-random.ts';
import { ABOVE, type LineNeeds, makeWalk, walkLine } from './walk-line.ts';
import { tieKey } from './weighted-scores.ts';

/** What is tried. */
export interface StabilityInput {
  /** By project and criterion, as `criterionValues` gives them. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** With the keys of the true weights; `NaN` keys stay without a score in every run. */
  readonly placeable: Placeable;
  readonly line: LineNeeds;
  /** Projects that are reserved, in the order in which they are taken. */
  readonly reserved: Int32Array;
  readonly runs: number;
  /** Each weight is multiplied by a number drawn evenly from 1 − spread to 1 + spread. */
  readonly spread: number;
  readonly seed: number;
}

/**
 * The share of runs in which each project is above the line; by project. One set of weights a run for all projects, drawn
 * criterion by criterion. Who has a score at all is not asked anew.
 */
export function rankStability(input: StabilityInput): Float64Array {
  const { values, weights, placeable, line, reserved, runs, spread } = input;
  const count = placeable.keys.length;
  const random = seededRandom(input.seed);
  const drawn = new Float64Array(weights.length);
  const points = new Float64Array(count);
  const above = new Float64Array(count);
  const walk = makeWalk(line);
  const groups = groupsById(placeable);
  const manual = manualOrder(placeable);
  const computed = new Int32Array(groups.first.length + groups.others.length);
  const order = new Int32Array(computed.length + manual.length);
  const sorter = makeSorter(computed.length);
  for (let run = 0; run < runs; run += 1) {
    for (let index = 0; index < weights.length; index += 1) {
      drawn[index] = (weights[index] as number) * (1 + spread * (2 * random() - 1));
    }
    scoreAll(values, drawn, points);
    sorter(groups.first, points, computed, 0);
    sorter(groups.others, points, computed, groups.first.length);
    mergeOrders(computed, manual, placeable.manualRanks, order);
    walkLine(order, reserved, line, walk);
    for (let project = 0; project < count; project += 1) {
      if (walk.standing[project] === ABOVE) above[project] = (above[project] as number) + 1;
    }
  }
  return above.map((times) => times / runs);
}

/** Every project's score in points, without asking for coverage; 0 where nothing is rated. */
function scoreAll(values: Float64Array, weights: Float64Array, points: Float64Array): void {
  let at = 0;
  for (let project = 0; project < points.length; project += 1) {
    let top = 0;
    let rated = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const value = values[at] as number;
      at += 1;
      // A value that is not rated is NaN, which is not at least 0.
      if (value >= 0) {
        const weight = weights[index] as number;
        top += weight * value;
        rated += weight;
      }
    }
    points[project] = rated > 0 ? (top / rated) * 100 : 0;
  }
}

/** The computed projects in the order of their ids: those that go first, and the others. */
function groupsById(placeable: Placeable): { first: Int32Array; others: Int32Array } {
  const { isFirst, idOrder } = placeable;
  const byId = computedOrder(placeable, scoreOrder(placeable)).sort(
    (a, b) => (idOrder[a] as number) - (idOrder[b] as number),
  );
  return {
    first: byId.filter((project) => isFirst[project] === 1),
    others: byId.filter((project) => isFirst[project] !== 1),
  };
}

/** The largest tie key, and its bits: 100 × 2^30 is below 2^37. */
const MOST_KEY = tieKey(100);
const KEY_BITS = 37;

/**
 * Sorts by score without comparing pairs: score and place in the order of ids are packed into one whole number each, and
 * numbers sort quickly. With more than 2^16 projects the last bits of the score make room.
 */
function makeSorter(most: number) {
  const packed = new Float64Array(most);
  const idBits = Math.max(1, Math.ceil(Math.log2(Math.max(2, most))));
  const lost = 2 ** Math.max(0, KEY_BITS + idBits - 53);
  const step = 2 ** idBits;
  return (byId: Int32Array, points: Float64Array, order: Int32Array, from: number): void => {
    const own = packed.subarray(0, byId.length);
    for (let index = 0; index < byId.length; index += 1) {
      const better = tieKey(points[byId[index] as number] as number);
      const key = Math.floor((MOST_KEY - better) / lost);
      own[index] = key * step + index;
    }
    own.sort();
    for (let place = 0; place < own.length; place += 1) {
      order[from + place] = byId[(own[place] as number) % step] as number;
    }
  };
}
