/** The ranking for a pane: what it is computed from, so that other weights can be tried, and whether they can be written. */

import type { Snapshot } from '../../cell/snapshot.ts';
import { sortedById } from '../../model/compare-ids.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { scoreByWeights } from '../../scoring/score-by-weights.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { roleSupplies } from '../../status/prioritisation/role-supplies.ts';
import type { Can, Context } from '../command.ts';
import { prioritisationOnce } from '../figures-once.ts';
import { PRIORITISE } from '../prioritise.ts';
import type { RankingBasis } from './what-if.ts';

/** The ranking, or why there is none whose weights could be moved. */
export type RankingView =
  | {
      readonly can: true;
      readonly basis: RankingBasis;
      /** Why the weights cannot be written, or `null`. */
      readonly whyReadOnly: string | null;
    }
  | Extract<Can, { can: false }>;

/** Reads the ranking as of a day. Only running projects take part. */
export function viewRanking(snapshot: Snapshot, context: Context): RankingView {
  const can = PRIORITISE.can(snapshot, context);
  if (!can.can) return can;
  const { portfolio, result } = prioritisationOnce(snapshot, context);
  const { projects, settings } = portfolio;
  if (result.method !== 'weighted') {
    const why = `Projects are scored by ${result.method}, which has no weights. Set the scoring method to weighted to weigh criteria.`;
    return { can: false, why };
  }
  const { criteria, weights, values } = scoreByWeights(portfolio);
  const takingPart = result.entries.flatMap(({ takesPart }, index) => (takesPart ? [index] : []));
  const byId = sortedById(takingPart, (index) => projects[index]?.id ?? '');
  const { budgetAvailable, cutRoles, cutRule, currency } = settings;
  const supplies = cutRoles === null ? [] : roleSupplies(portfolio, context.asOf);
  return {
    can: true,
    whyReadOnly: whyReadOnly(portfolio),
    basis: {
      minCoverageShare: settings.minCoverageShare,
      line: {
        settings: { budgetAvailable, cutRoles, cutRule, currency },
        roles: supplies.map((one) => ({
          ...one,
          demandHours: byId.map((index) => one.demandHours[index] ?? 0),
        })),
      },
      criteria: criteria.map(({ id, name, lens }, index) => ({
        ...{ id, name, lens },
        weight: weights[index] as number,
        ratedCount: result.weights[index]?.ratedCount ?? 0,
      })),
      projects: byId.flatMap((index) => {
        const [project, entry] = [projects[index], result.entries[index]];
        if (project === undefined || entry === undefined) return [];
        return [
          {
            ...{ id: entry.id, name: entry.name },
            cell: cellsOf(project, ['id'])[0] ?? null,
            values: criteria.map((_, column) => {
              const value = values[index * criteria.length + column] as number;
              return Number.isNaN(value) ? null : value;
            }),
            isFirst: settings.mandatoryFirst && entry.isMandatory,
            isMandatory: entry.isMandatory,
            manualRank: entry.manualRank,
            rank: entry.rank,
            cost: entry.cost,
            standing: entry.standing?.standing ?? null,
          },
        ];
      }),
    },
  };
}

/** Why weights cannot be written into the Criteria table, or `null`. */
export function whyReadOnly({ settings }: Pick<Portfolio, 'settings'>): string | null {
  if (settings.weightsFrom === 'criteria') return null;
  return 'The weights come from the pairwise comparisons, so there are no cells to write them to. Set “Weights from” to criteria first.';
}
