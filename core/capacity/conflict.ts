/** What a capacity conflict is: plain data that survives JSON. */

/** The seven kinds, in the order in which they are listed. */
export const CONFLICT_KINDS = [
  'over-allocated',
  'unavailable',
  'too-many-projects',
  'role-short',
  'crowded-out',
  'unstaffed',
  'unknown',
] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One episode: neighbouring periods in which the same thing is wrong with the same person or role. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** Whom it is about: a person's id, a role's name, or the name that no table has. */
  readonly subject: {
    readonly what: 'person' | 'role' | 'project';
    readonly id: string;
    readonly name: string;
  };
  /**
   * First and last day of the episode, included; whole periods, cut to the horizon. For `unstaffed` and `unknown`: the
   * efforts' span, which may reach beyond the horizon.
   */
  readonly fromDay: number;
  readonly toDay: number;
  /** How many periods of the horizon it lasts; 0 where it lies outside. */
  readonly periods: number;
  /**
   * Hours beyond what there is, summed over the episode; for `unstaffed` those for which the role's people have no room.
   * `null` where hours do not measure it (`too-many-projects`, `unknown`) or capacity is not known. One hour may stand in
   * several conflicts: sums over kinds mean nothing.
   */
  readonly excessHours: number | null;
  /**
   * Demand that counts and net capacity over the episode, of the person or the role; `null` where they are not known. The
   * demand on an unknown person, by the usual calendar, is in no load.
   */
  readonly demandHours: number | null;
  readonly netHours: number | null;
  /**
   * The worst period: load as a share for loads, number of projects for `too-many-projects`. Periods without any capacity
   * have no load; `null` where no period has one, and for `unstaffed` and `unknown`.
   */
  readonly peak: number | null;
  /** How many of its periods have no net capacity at all: for a load they are worse than `peak`. 0 where that is not asked. */
  readonly periodsWithoutCapacity: number;
  /** The projects that take part, by id (the name as written where unknown), largest hours first, then by id. */
  readonly projects: readonly string[];
  /** The efforts that take part: indexes into the grid's `efforts`, rising. `effortCells` names their cells. */
  readonly efforts: readonly number[];
}

/** A role, or the only person in it, that projects wait for. */
export interface Bottleneck {
  readonly kind: 'role' | 'single-person';
  readonly role: string;
  /** The person's id for `single-person`. */
  readonly person: string | null;
  /** Periods with at least the bottleneck's load, of those in the horizon. */
  readonly loadedPeriods: number;
  readonly periods: number;
  /** Demand / net capacity over the horizon, sum / sum; `null` without capacity. */
  readonly load: number | null;
  readonly demandHours: number;
  readonly netHours: number;
  /** Hours beyond the limit of Settings, summed over the periods that have any: the sum of the role's `role-short`. */
  readonly excessHours: number;
  /** Ids of the projects that need it in those periods (in the horizon for a single person), largest hours first. */
  readonly projects: readonly string[];
}
