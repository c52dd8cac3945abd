/** RANK: competition ranks of scores, with mandatory projects and ranks set by hand. */

import { sortedById } from '../model/compare-ids.ts';
import { placeProjects, scoreOrder } from '../scoring/place-projects.ts';
import { tiedNumber } from '../scoring/tied-number.ts';
import { defineRows } from './define-function.ts';
import { type ResultCell, Unknown } from './result-cell.ts';

/** See the head of the file. */
export const RANK = defineRows({
  id: 'RANK',
  since: '0.2.0',
  topic: 'scoring',
  summary: 'Competition rank of each score (1, 2, 2, 4): the highest first, blanks without a rank.',
  source: 'Standard competition ranking',
  args: [
    {
      name: 'scores',
      kind: 'number',
      shape: 'each',
      doc: 'One a project; the highest is first. A blank has no rank unless one is set by hand.',
    },
    {
      name: 'mandatory',
      kind: 'yes-no',
      shape: 'each',
      optional: true,
      doc: 'Yes for projects that are ranked before all others. Blank counts as no.',
    },
    {
      name: 'manual_rank',
      kind: 'number',
      shape: 'each',
      min: 1,
      optional: true,
      doc: 'A rank set by hand: it always wins, and the others fill the places between. 2.5 means the third place. Blank: none.',
    },
    {
      name: 'ids',
      kind: 'id',
      shape: 'each',
      optional: true,
      doc: 'The order of those that tie where a rank set by hand comes between them. Blank: the order of the rows.',
    },
  ],
  columns: [
    {
      header: 'Rank',
      kind: 'number',
      doc: 'From 1; those that tie share a rank and the next is skipped; blank without a score.',
    },
  ],
  notes: [
    'Scores that agree to twelve digits tie.',
    'A rank set by hand beyond the end is the last place; two that are the same tie.',
  ],
  examples: [
    {
      doc: 'Two tie for the second place, and the next is fourth; a blank has no rank.',
      args: [
        [[71], [90], [85], [85], [null], [60]],
        null,
        null,
        [['A'], ['B'], ['C'], ['D'], ['E'], ['F']],
      ],
      result: [[4], [1], [2], [2], [null], [5]],
    },
    {
      doc: 'Whole columns, headers included: a mandatory project goes first, and a rank of 2 set by hand is kept.',
      args: [
        [['Score'], [90], [80], [40], [70]],
        [['Mandatory'], [null], [null], ['yes'], ['no']],
        [['Manual rank'], [null], [null], [null], [2]],
      ],
      result: [['Rank'], [3], [4], [1], [2]],
    },
  ],
  allRows(count, scores, mandatory, manualRanks, ids) {
    const placeable = {
      keys: Float64Array.from(scores, (score) => (score === null ? Number.NaN : tiedNumber(score))),
      isFirst: Uint8Array.from(mandatory, (is) => (is === true ? 1 : 0)),
      manualRanks: Float64Array.from(manualRanks, (rank) => (rank === null ? 0 : Math.ceil(rank))),
      takesPart: new Uint8Array(count).fill(1),
      idOrder: orderOf(ids),
    };
    const { order, ranks } = placeProjects(placeable, scoreOrder(placeable));
    const result = new Array<readonly ResultCell[]>(count).fill([
      new Unknown('the score is blank'),
    ]);
    for (let place = 0; place < order.length; place += 1) {
      result[order[place] as number] = [ranks[place] as number];
    }
    return result;
  },
});

/** The place of each row's id among all ids, by row; the rows' own order where there are none. */
function orderOf(ids: readonly (string | null)[]): Int32Array {
  const rows = ids.map((_, row) => row);
  const order = new Int32Array(rows.length);
  const sorted = sortedById(rows, (row) => ids[row] ?? '');
  for (let place = 0; place < sorted.length; place += 1) order[sorted[place] as number] = place;
  return order;
}
