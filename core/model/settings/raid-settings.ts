/** Settings of RAID ageing: the severity table, the limits of review, the buckets, what a probability stands for. */

import * as z from 'zod/mini';
import { anyShare, count, type SettingSpecs, whole } from './setting-spec.ts';

/** See the head of the file. */
export const RAID_SPECS = {
  severityTable: {
    name: 'Severity table',
    kind: 'text',
    expected: 'five groups of five letters L, M, H or C, such as LLLLM LLMMH LMMHH LMHHC MHHCC',
    doc: 'A risk’s severity: one group for each probability from 1 to 5, in it one letter for each impact from 1 to 5 (low, medium, high, critical).',
  },
  reviewHighDays: {
    name: 'Review high within days',
    kind: 'number',
    expected: 'a number of calendar days',
    doc: 'An open high or critical entry not reviewed for more days is stale; overdue by more it is escalated.',
  },
  reviewMediumDays: {
    name: 'Review medium within days',
    kind: 'number',
    expected: 'a number of calendar days',
    doc: 'The same for medium entries, and for those of unknown severity.',
  },
  reviewLowDays: {
    name: 'Review low within days',
    kind: 'number',
    expected: 'a number of calendar days',
    doc: 'The same for low entries.',
  },
  steeringFactor: {
    name: 'Steering after times the limit',
    kind: 'number',
    expected: 'a number from 1 to 100',
    doc: 'An entry that is with the programme goes on to steering once it is past so many times its limit.',
  },
  ageBuckets: {
    name: 'Age buckets',
    kind: 'numbers',
    expected: 'rising whole numbers of calendar days parted by semicolons, such as 30; 60; 90',
    doc: 'The last day of each age bucket; what is older comes after the last.',
  },
  probabilityShares: {
    name: 'Probability scale',
    kind: 'numbers',
    expected:
      'five rising shares from 0 to 1 parted by semicolons, such as 0.1; 0.3; 0.5; 0.7; 0.9',
    doc: 'What the probabilities 1 to 5 stand for in the exposure.',
  },
  hygieneLeastEntries: {
    name: 'Hygiene least entries',
    kind: 'number',
    expected: 'a whole number from 1 to 1,000',
    doc: 'An owner or a project with fewer open entries gets no verdict on how the log is kept: they are counted only.',
  },
  hygieneSomeShare: {
    name: 'Hygiene some from',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'An owner or a project with this share of flawed open entries has some to tidy up.',
  },
  hygieneMostShare: {
    name: 'Hygiene most from',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'With this share of flawed open entries most of them are to be tidied up.',
  },
} as const satisfies SettingSpecs;

/** The shapes of their values. */
export const raidShapes = () => ({
  severityTable: z.string().check(z.regex(/^\s*([LMHC][\s,;/|]*){25}$/i)),
  reviewHighDays: count(),
  reviewMediumDays: count(),
  reviewLowDays: count(),
  steeringFactor: z.number().check(z.gte(1), z.lte(100)),
  ageBuckets: z.readonly(
    z.array(whole(0, 10_000)).check(
      z.minLength(1),
      z.maxLength(10),
      z.refine((days) => isRising(days)),
    ),
  ),
  probabilityShares: z.readonly(
    z.array(z.number().check(z.gte(0), z.lte(1))).check(
      z.length(5),
      z.refine((shares) => isRising(shares)),
    ),
  ),
  hygieneLeastEntries: whole(1, 1000),
  hygieneSomeShare: anyShare(),
  hygieneMostShare: anyShare(),
});

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] as number));
}

/** What counts where a cell is blank or invalid. */
export const RAID_DEFAULTS = {
  severityTable: 'LLLLM LLMMH LMMHH LMHHC MHHCC',
  reviewHighDays: 7,
  reviewMediumDays: 14,
  reviewLowDays: 30,
  steeringFactor: 2,
  ageBuckets: [30, 60, 90],
  probabilityShares: [0.1, 0.3, 0.5, 0.7, 0.9],
  hygieneLeastEntries: 3,
  hygieneSomeShare: 0.25,
  hygieneMostShare: 0.75,
} as const;
