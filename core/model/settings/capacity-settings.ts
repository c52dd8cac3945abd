/** Settings of capacity: the horizon, and from where on a load is a conflict. */

import * as z from 'zod/mini';
import { anyShare, count, partShare, type SettingSpecs, whole } from './setting-spec.ts';

/** See the head of the file. */
export const CAPACITY_SPECS = {
  horizonWeeks: {
    name: 'Capacity horizon weeks',
    kind: 'number',
    expected: 'a whole number of weeks from 1 to 520',
    doc: 'How many weeks from the as-of day’s week capacity is looked at.',
  },
  countTentative: {
    name: 'Count tentative',
    kind: 'yes-no',
    expected: 'yes or no',
    doc: 'Whether tentative allocations count for conflicts. They are always shown apart.',
  },
  loadLimitShare: {
    name: 'Over-allocated above',
    kind: 'share',
    expected: 'a share such as 100 % or 1',
    doc: 'A person’s or role’s load above this is a conflict. Exactly this is full, not over.',
  },
  maxProjectsAtOnce: {
    name: 'Projects at once',
    kind: 'number',
    expected: 'a whole number from 1 to 100',
    doc: 'A person on more projects in one week is a conflict.',
  },
  minProjectShare: {
    name: 'Left for projects at least',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'Where BAU, on-call and unplanned work leave less of a person, and projects ask for more, they are crowded out.',
  },
  unstaffedWeeks: {
    name: 'Unstaffed within weeks',
    kind: 'number',
    expected: 'a number of weeks',
    doc: 'An open request that starts within this many weeks is a conflict.',
  },
  decideWithinWeeks: {
    name: 'Decide within weeks',
    kind: 'number',
    expected: 'a number of weeks',
    doc: 'A capacity conflict that begins within this many weeks is a decision asked for.',
  },
  decideFromHours: {
    name: 'Decide from hours',
    kind: 'number',
    expected: 'a number of hours',
    doc: 'No decision is asked for about a capacity conflict of fewer hours; it is listed all the same.',
  },
  bottleneckLoadShare: {
    name: 'Bottleneck load',
    kind: 'share',
    expected: 'a share such as 85 % or 0.85',
    doc: 'A role with at least this load in enough weeks is a bottleneck.',
  },
  bottleneckWeekShare: {
    name: 'Bottleneck weeks',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'In how many of the horizon’s weeks a role must have that load to be a bottleneck.',
  },
  longAllocationYears: {
    name: 'Long allocation years',
    kind: 'number',
    expected: 'a number of years',
    doc: 'An allocation over a longer span is reported, as its end is probably a slip.',
  },
} as const satisfies SettingSpecs;

/** The shapes of their values. */
export const capacityShapes = () => ({
  horizonWeeks: whole(1, 520),
  countTentative: z.boolean(),
  loadLimitShare: anyShare(),
  maxProjectsAtOnce: whole(1, 100),
  minProjectShare: partShare(),
  unstaffedWeeks: count(),
  decideWithinWeeks: count(),
  decideFromHours: count(),
  bottleneckLoadShare: anyShare(),
  bottleneckWeekShare: partShare(),
  longAllocationYears: count(),
});

/** What counts where a cell is blank or invalid. */
export const CAPACITY_DEFAULTS = {
  horizonWeeks: 26,
  countTentative: false,
  loadLimitShare: 1,
  maxProjectsAtOnce: 3,
  minProjectShare: 0.4,
  unstaffedWeeks: 4,
  decideWithinWeeks: 4,
  decideFromHours: 8,
  bottleneckLoadShare: 0.85,
  bottleneckWeekShare: 0.5,
  longAllocationYears: 5,
} as const;
