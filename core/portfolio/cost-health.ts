/** Does a project cost more than it may? The forecast cost, and what is spent already, against the budget. */

import type { Project } from '../model/projects.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import {
  cleanShare,
  type Health,
  type HealthReason,
  levelAbove,
  type UnknownReason,
} from './health.ts';
import type { HealthRules } from './health-rules.ts';
import { findLifecycle } from './lifecycle.ts';

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
 * Blank for finished and stopped projects, without a positive budget, and without a forecast while the money spent
 * is within the budget: then nobody has said where the project will end.
 */
export function costHealth(
  project: Pick<Project, CostColumns>,
  asOfDay: number,
  rules: HealthRules,
): CostHealth {
  const lifecycle = findLifecycle(project, asOfDay);
  if (lifecycle !== 'live') return unknownCost(lifecycle);
  const { budget, forecastCost, actualCost } = project;
  if (budget === null) return unknownCost('no-budget');
  if (budget <= 0) return unknownCost('budget-not-positive');

  const overCost = forecastCost === null ? null : forecastCost - budget;
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
  if (overCost === null && reasons.length === 0) return unknownCost('no-forecast-cost');
  const isRed = reasons.some((reason) => reason.level === 'red');
  const level = isRed ? 'red' : reasons.length > 0 ? 'amber' : 'green';
  return { level, reasons, unknown: null, overCost, overShare };
}

function unknownCost(unknown: UnknownReason): CostHealth {
  return { level: null, reasons: [], unknown, overCost: null, overShare: null };
}
