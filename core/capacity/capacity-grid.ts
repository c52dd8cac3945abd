/** Supply and demand of everybody in every period: the one table from which loads, conflicts and heat maps are read. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Holiday } from '../model/holidays.ts';
import type { Person } from '../model/people.ts';
import type { Project } from '../model/projects.ts';
import type { Settings } from '../model/settings.ts';
import type { TimeOff } from '../model/time-off.ts';
import type { Effort } from './effort.ts';
import type { Horizon } from './horizon.ts';
import type { EffortSpread } from './spread-efforts.ts';

/** What capacity is computed from. Rows may be in any order and hold anything: what cannot be counted is left out and named. */
export interface CapacityInput {
  readonly people: readonly Person[];
  readonly timeOff: readonly TimeOff[];
  readonly holidays: readonly Holiday[];
  readonly efforts: readonly Effort[];
  readonly projects: readonly Pick<Project, 'id' | 'name'>[];
  readonly settings: Settings;
}

/**
 * Hours by row and period: the value of row `r` in period `p` stands at `r * periods + p`. Typed arrays: for
 * computing, not for JSON (`heat-map.ts` gives plain data).
 *
 * Every contribution is rounded to whole 2^-38ths of an hour as it is added, so that sums do not depend on the order of
 * the rows.
 */
export interface CapacityGrid {
  readonly horizon: Horizon;
  readonly periods: number;
  readonly settings: Settings;
  /** The people that count, in the order given: of two with one id the one that stands first in the sheet. */
  readonly people: readonly Person[];
  /** Working days of calendar and pattern, within availability, × hours of a working day. By person. */
  readonly grossHours: Float64Array;
  /** `grossHours` less time off. By person. */
  readonly availableHours: Float64Array;
  /** `availableHours` less BAU, on-call and unplanned work. By person. */
  readonly netHours: Float64Array;
  /** Firm demand by named allocations. By person. */
  readonly firmHours: Float64Array;
  /** Tentative demand by named allocations. By person. */
  readonly tentativeHours: Float64Array;
  /**
   * The part of the demand on days outside the availability dates: of the firm demand, and of the tentative too where
   * Settings counts it (`countTentative`). By person.
   */
  readonly outsideHours: Float64Array;
  /** The roles of People and of open requests: each once (case and spaces aside), in the usual spelling of People, sorted. */
  readonly roles: readonly string[];
  /** The role of each person, as an index into `roles`. */
  readonly roleOfPerson: Int32Array;
  /** The teams of People, each once, sorted; people without one are in none (−1). */
  readonly teams: readonly string[];
  readonly teamOfPerson: Int32Array;
  /** Open requests, firm. By role. */
  readonly requestFirmHours: Float64Array;
  /** Open requests, tentative. By role. */
  readonly requestTentativeHours: Float64Array;
  /** The projects as given; `projectOfEffort` points into them. */
  readonly projects: readonly Pick<Project, 'id' | 'name'>[];
  /** The efforts as given; the arrays below are by effort. */
  readonly efforts: readonly Effort[];
  /** Index into `people`; −1 for an open request, an unknown person, or an effort that was left out. */
  readonly personOfEffort: Int32Array;
  /** Index into `roles`, for open requests only; −1 otherwise. */
  readonly roleOfEffort: Int32Array;
  /** Index into the given projects; −1 where none has that id or name. Known for efforts that were left out too. */
  readonly projectOfEffort: Int32Array;
  /** 1 where the effort counts; 0 where it was left out (uncountable, or its person is unknown). */
  readonly isCounted: Uint8Array;
  /** The efforts of person `i`: `effortsOfPerson[effortStart[i]]` up to before `effortStart[i + 1]`. */
  readonly effortStart: Int32Array;
  readonly effortsOfPerson: Int32Array;
  /** How efforts spread over days; `effortHours` reads it. */
  readonly spread: EffortSpread;
  /** How many efforts were counted, of how many. */
  readonly coverage: { readonly counted: number; readonly count: number };
  /** What could not be counted or looks like a slip, in the order of the rows. */
  readonly diagnostics: readonly Diagnostic[];
}
