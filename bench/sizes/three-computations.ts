/** Scoring, capacity and RAID ageing of a whole portfolio, as one piece of work to be timed. */

import { buildCapacityGrid } from '../../core/capacity/build-capacity-grid.ts';
import type { CapacityGrid } from '../../core/capacity/capacity-grid.ts';
import type { Bottleneck, Conflict } from '../../core/capacity/conflict.ts';
import { effortsOf } from '../../core/capacity/effort.ts';
import { findBottlenecks } from '../../core/capacity/find-bottlenecks.ts';
import { findConflicts } from '../../core/capacity/find-conflicts.ts';
import { makeHorizon } from '../../core/capacity/horizon.ts';
import type { Portfolio } from '../../core/index.ts';
import { generalCalendar } from '../../core/model/general-calendar.ts';
import { ageRaidLog } from '../../core/raid/age-raid-log.ts';
import type { RaidResult } from '../../core/raid/raid-result.ts';
import { scoreProjects } from '../../core/scoring/score-projects.ts';
import type { ScoringResult } from '../../core/scoring/scoring-result.ts';
import { AS_OF } from './sized-portfolio.ts';

/** Everything that the three computations give. */
export interface Results {
  readonly scoring: ScoringResult;
  readonly grid: CapacityGrid;
  readonly conflicts: readonly Conflict[];
  readonly bottlenecks: readonly Bottleneck[];
  readonly raid: RaidResult;
}

/** From typed rows to results: ranking and cut line, every person’s load in every week with all conflicts, the aged log. */
export function computeAll(portfolio: Portfolio): Results {
  const { people, timeOff, holidays, projects, settings, criteria, scores } = portfolio;
  const { comparisons, methodInputs } = portfolio;
  const scoring = scoreProjects({
    ...{ projects, criteria, scores, comparisons, methodInputs, settings },
  });
  const efforts = effortsOf(portfolio);
  const grid = buildCapacityGrid(
    { people, timeOff, holidays, efforts, projects, settings },
    makeHorizon(AS_OF, settings),
  );
  const conflicts = findConflicts(grid, AS_OF);
  const bottlenecks = findBottlenecks(grid);
  const { raid: items, milestones, history } = portfolio;
  const calendar = generalCalendar(portfolio);
  const raid = ageRaidLog({
    ...{ items, projects, milestones, history, asOfDay: AS_OF, calendar, settings },
  });
  return { scoring, grid, conflicts, bottlenecks, raid };
}
