/** Does a project cost more than it may? Forecast cost, money spent and CPI, against the budget. */

import type { Project } from '../model/projects.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { earnedCells } from './earned-cells.ts';
import { findCostIndex, findEstimate } from './earned-value.ts';
import {
  cleanShare,
  type Health,
  type HealthReason,
  levelAbove,
  levelBelow,
  levelRank,
  type UnknownReason,
  worstLevel,
} from './health.ts';
import type { HealthRules } from './health-rules.ts';
import { findLifecycle } from './lifecycle.ts';
import type { ProjectAmounts } from './project-earned-value.ts';
import { soundAmount, soundNumber } from './sound-values.ts';

export interface CostHealth extends Health {
  /** Forecast cost less budget, negative when below; `null` where either is unknown or the budget is not positive. */
  readonly overCost: number | null;
  /** `overCost` over the budget. */
  readonly overShare: number | null;
}

type CostColumns =
  | 'source'
  | 'sheetRow'
  | 'state'
  | 'stage'
  | 'actualEndDay'
  | 'completeShare'
  | 'budget'
  | 'forecastCost'
  | 'actualCost';

/**
 * Cost health as of a day. The forecast cost is judged by the share by which it is above the budget. What is spent
 * already counts too: above the budget by any amount it is at least amber, and red beyond the red limit; so a forecast
 * that reality has overtaken hides nothing.
 *
 * CPI counts where earned value is given and the project is complete enough for it to mean something; it is a reason where it
 * says worse than the forecast and the spending do, and where there is no forecast it stands in for one.
 *
 * Blank for finished and stopped projects, without a positive budget, and without forecast and CPI while the money spent
 * is within the budget: then nobody can say where the project will end.
 */
export function costHealth(
  project: Pick<Project, CostColumns>,
  asOfDay: number,
  rules: HealthRules,
  amounts: ProjectAmounts | null = null,
): CostHealth {
  const lifecycle = findLifecycle(project, asOfDay);
  if (lifecycle !== 'live') return unknownCost(lifecycle);
  const budget = soundNumber(project.budget);
  const actualCost = soundNumber(project.actualCost);
  const forecastCost = soundAmount(project.forecastCost);
  if (budget === null) return unknownCost('no-budget');
  if (budget <= 0) return unknownCost('budget-not-positive');

  const overCost = forecastCost === null ? null : soundNumber(forecastCost - budget);
  const overShare = overCost === null ? null : cleanShare(overCost, budget);
  const reasons: HealthReason[] = [];
  if (overCost !== null && overShare !== null) {
    const level = levelAbove(overShare, rules.costAmberShare, rules.costRedShare);
    if (level !== 'green') {
      reasons.push({
        code: 'forecast-over-budget',
        level,
        params: { overCost, overShare },
        cells: cellsOf(project, ['forecastCost', 'budget']),
      });
    }
  }
  if (actualCost !== null && actualCost > budget) {
    const spentOverCost = actualCost - budget;
    const spentOverShare = cleanShare(spentOverCost, budget);
    reasons.push({
      code: 'actual-over-budget',
      level: spentOverShare > rules.costRedShare ? 'red' : 'amber',
      params: { overCost: spentOverCost, overShare: spentOverShare },
      cells: cellsOf(project, ['actualCost', 'budget']),
    });
  }
  const index = costIndexOf(amounts, rules);
  const indexLevel =
    index === null ? null : levelBelow(index, rules.indexAmberBelow, rules.indexRedBelow);
  if (overCost === null && reasons.length === 0 && index === null) {
    return unknownCost('no-forecast-cost');
  }
  const byMoney = worstLevel(['green', ...reasons.map((reason) => reason.level)]);
  if (index !== null && indexLevel !== null && levelRank(indexLevel) > levelRank(byMoney)) {
    const estimate = amounts === null ? null : findEstimate(amounts).value;
    reasons.unshift({
      code: 'cost-index-low',
      level: indexLevel,
      params: {
        costIndex: index,
        estimate,
        overShare: estimate === null ? null : cleanShare(estimate - budget, budget),
      },
      cells: earnedCells(project, 'costIndex'),
    });
  }
  const level = worstLevel([byMoney, indexLevel]);
  return { level, reasons, unknown: null, overCost, overShare };
}

/** CPI, or `null` where it cannot be computed or the project is too young for it. */
function costIndexOf(amounts: ProjectAmounts | null, rules: HealthRules): number | null {
  if (amounts === null || (amounts.completeShare ?? 0) < rules.indexFromShare) return null;
  const { value } = findCostIndex(amounts);
  return value === null ? null : cleanShare(value, 1);
}

function unknownCost(unknown: UnknownReason): CostHealth {
  return { level: null, reasons: [], unknown, overCost: null, overShare: null };
}
