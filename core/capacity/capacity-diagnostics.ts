/** What is wrong with people and planned work and shows only when capacity is counted. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { buildCapacityGrid } from './build-capacity-grid.ts';
import { effortsOf } from './effort.ts';
import type { Horizon } from './horizon.ts';

/** The rows are looked at whole, whatever the days: the shortest horizon will do. */
const ANY_DAY: Horizon = { grain: 'day', starts: [2], endDay: 2 };

/**
 * The diagnostics of the capacity grid for all of a portfolio: the same for every horizon. What reading has said of a cell
 * may be among them, by the same code; headers are not known here. None where nobody is planned.
 */
export function capacityDiagnostics(portfolio: Portfolio): readonly Diagnostic[] {
  const { people, timeOff, holidays, projects, settings } = portfolio;
  const efforts = effortsOf(portfolio);
  if (people.length + efforts.length === 0) return [];
  const input = { people, timeOff, holidays, projects, settings, efforts };
  return buildCapacityGrid(input, ANY_DAY).diagnostics;
}
