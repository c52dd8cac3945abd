/** CUTLINE: which projects the money is enough for, going down the rank. */

import { CUT_RULES, SCORING_DEFAULTS } from '../model/settings/scoring-settings.ts';
import { drawCutLine } from '../scoring/cut-line.ts';
import { placeProjects, scoreOrder } from '../scoring/place-projects.ts';
import { MOST_AMOUNT } from '../scoring/project-cost.ts';
import { defineRows } from './define-function.ts';
import { type ResultCell, Unknown } from './result-cell.ts';

/** See the head of the file. */
export const CUTLINE = defineRows({
  id: 'CUTLINE',
  since: '0.2.0',
  topic: 'scoring',
  summary: 'Which projects the money is enough for, going down the rank: above, forced or below.',
  source: 'Funding down the rank until the money is used up; mandatory projects are paid for first',
  args: [
    {
      name: 'costs',
      kind: 'money',
      shape: 'each',
      min: 0,
      max: MOST_AMOUNT,
      doc: 'What each project costs. Blank is not known, which is not free: the project is open.',
    },
    {
      name: 'budget',
      kind: 'money',
      shape: 'one',
      min: 0,
      max: MOST_AMOUNT,
      doc: 'The money there is, in the unit of the costs.',
    },
    {
      name: 'ranks',
      kind: 'number',
      shape: 'each',
      optional: true,
      doc: 'The order in which money is given out, 1 first; ties in the order of the rows. All blank: the order of the rows. Blank in one row: it has no place.',
    },
    {
      name: 'mandatory',
      kind: 'yes-no',
      shape: 'each',
      optional: true,
      doc: 'Yes for projects that are done whatever their rank: their costs are set aside first. Blank counts as no.',
    },
    {
      name: 'rule',
      kind: 'choice',
      choices: CUT_RULES,
      shape: 'one',
      optional: true,
      doc: 'stop: all below the first that does not fit are below the line; skip: those that still fit are taken. Blank: stop.',
    },
  ],
  columns: [
    {
      header: 'Cut line',
      kind: 'text',
      doc: 'above: the money is enough; forced: mandatory, and not above by its rank alone; below; open: its cost is not known and would decide. Blank without a rank.',
    },
  ],
  notes: [
    'Give ranks without mandatory projects put first, so that those which their rank alone would not bring above the line are told as forced.',
  ],
  examples: [
    {
      doc: 'A budget of 100 down the rows: the third does not fit, and the rule is to stop there.',
      args: [[[40], [50], [20], [5]], 100],
      result: [['above'], ['above'], ['below'], ['below']],
    },
    {
      doc: 'Whole columns, headers included: 30 are set aside for the mandatory project, 70 are left for the others, and what still fits is taken.',
      args: [
        [['Cost'], [40], [50], [20], [30], [5]],
        100,
        [['Rank'], [1], [2], [3], [5], [4]],
        [['Mandatory'], [null], [null], [null], ['yes'], [null]],
        'skip',
      ],
      result: [['Cut line'], ['above'], ['below'], ['above'], ['forced'], ['above']],
    },
  ],
  allRows(count, costs, budget, ranks, mandatory, rule) {
    const isByRow = ranks.every((rank) => rank === null);
    const placeable = {
      keys: Float64Array.from(ranks, (rank, row) =>
        isByRow ? -row : rank === null ? Number.NaN : -rank,
      ),
      isFirst: new Uint8Array(count),
      manualRanks: new Float64Array(count),
      takesPart: new Uint8Array(count).fill(1),
      idOrder: Int32Array.from(ranks, (_, row) => row),
    };
    const byScore = scoreOrder(placeable);
    const cutRule = rule === 'skip' || rule === 'stop' ? rule : SCORING_DEFAULTS.cutRule;
    const drawn = drawCutLine({
      ...{ places: placeProjects(placeable, byScore), placeable, byScore },
      ids: costs.map((_, row) => String(row)),
      costs: Float64Array.from(costs, (cost) => cost ?? Number.NaN),
      isMandatory: Uint8Array.from(mandatory, (is) => (is === true ? 1 : 0)),
      roles: [],
      settings: { budgetAvailable: budget, cutRoles: null, cutRule },
    });
    return costs.map((_, row): readonly ResultCell[] => {
      if (typeof drawn === 'string') return [new Unknown('no cost is known')];
      return [drawn.standings[row]?.standing ?? new Unknown('the rank is blank')];
    });
  },
});
