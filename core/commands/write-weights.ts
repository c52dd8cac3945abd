/** Writes weights that were tried out into the Criteria table. */

import type { Snapshot } from '../cell/snapshot.ts';
import { referenceKey } from '../model/references.ts';
import { criteriaInUse } from '../scoring/criteria-in-use.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import type { Context } from './command.ts';
import type { PlannedCommand } from './plan-command.ts';
import { readOnce } from './read-once.ts';
import { setCells, whyProtected } from './set-cells.ts';
import { whyReadOnly } from './views/ranking-view.ts';

/** A criterion by its id, and its new weight from 0. */
export interface NewWeight {
  readonly criterion: string;
  readonly weight: number;
}

const TITLE = 'Weights of the criteria';

/** The plan that changes the cells of the weights, and no others. Criteria that are not named keep theirs. */
export function writeWeights(
  weights: readonly NewWeight[],
  snapshot: Snapshot,
  { mapping }: Context,
): PlannedCommand {
  const portfolio = readOnce(snapshot, mapping);
  const why = whyReadOnly(portfolio);
  if (why !== null) return { can: false, why };
  const wanted = new Map(weights.map(({ criterion, weight }) => [referenceKey(criterion), weight]));
  const cells = criteriaInUse(portfolio.criteria).criteria.flatMap(({ id, row }) => {
    const to = wanted.get(referenceKey(id));
    const [place] = cellsOf(row, ['weight']);
    return to === undefined || place === undefined ? [] : [{ ...place, to }];
  });
  const closed = whyProtected(snapshot, cells);
  if (closed !== null) return { can: false, why: closed };
  return {
    can: true,
    plan: { title: TITLE, ...setCells(snapshot, cells) },
    answer: () => 'The ranking follows from the new weights: run Prioritise for its tab.',
  };
}
