/** Settings of project health: the limits between green, amber and red. */

import * as z from 'zod/mini';
import { anyShare, count, partShare, type SettingSpecs, whole } from './setting-spec.ts';

/** See the head of the file. */
export const HEALTH_SPECS = {
  changesMoveBaseline: {
    name: 'Approved changes move the baseline',
    kind: 'yes-no',
    expected: 'yes or no',
    doc: 'Whether approved change requests that are not implemented yet are added to the budget and the baseline end that a project is judged against. No: Projects holds them already.',
  },
  slipToleranceDays: {
    name: 'Slip tolerated',
    kind: 'number',
    expected: 'a number of working days',
    doc: 'A slip of at most this many working days is green, whatever its share of the plan.',
  },
  slipAmberDays: {
    name: 'Slip amber above days',
    kind: 'number',
    expected: 'a number of working days',
    doc: 'Where the planned span is unknown: a slip of more working days is amber.',
  },
  slipRedDays: {
    name: 'Slip red above days',
    kind: 'number',
    expected: 'a number of working days',
    doc: 'Where the planned span is unknown: a slip of more working days is red; also the limit for an end that has passed.',
  },
  slipAmberShare: {
    name: 'Slip amber above',
    kind: 'share',
    expected: 'a share such as 5 % or 0.05',
    doc: 'A slip of a larger share of the planned span is amber.',
  },
  slipRedShare: {
    name: 'Slip red above',
    kind: 'share',
    expected: 'a share such as 15 % or 0.15',
    doc: 'A slip of a larger share of the planned span is red.',
  },
  costAmberShare: {
    name: 'Cost amber above',
    kind: 'share',
    expected: 'a share such as 5 % or 0.05',
    doc: 'A forecast cost above the budget by a larger share is amber.',
  },
  costRedShare: {
    name: 'Cost red above',
    kind: 'share',
    expected: 'a share such as 10 % or 0.1',
    doc: 'A forecast cost above the budget by a larger share is red.',
  },
  healthHorizonWeeks: {
    name: 'Health looks ahead weeks',
    kind: 'number',
    expected: 'a whole number of weeks from 0 to 520',
    doc: 'So many weeks, that of the as-of day first, are looked at for whether a project has its people.',
  },
  capacityAmberShare: {
    name: 'Capacity amber above',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'A project is amber where nobody is free for a larger share of the hours planned for it in those weeks.',
  },
  healthRaidAmberCount: {
    name: 'RAID amber from',
    kind: 'number',
    expected: 'a whole number from 1 to 1000',
    doc: 'So many open high or critical entries, or as many overdue ones of any severity, make a project’s RAID amber; a single high or critical one that is overdue does too.',
  },
  healthRaidRedCount: {
    name: 'RAID red from',
    kind: 'number',
    expected: 'a whole number from 1 to 1000',
    doc: 'So many high or critical entries that are open and overdue make a project’s RAID red.',
  },
  indexAmberBelow: {
    name: 'CPI and SPI amber below',
    kind: 'number',
    expected: 'a number from 0 to 2',
    doc: 'A cost or schedule performance index below this is amber.',
  },
  indexRedBelow: {
    name: 'CPI and SPI red below',
    kind: 'number',
    expected: 'a number from 0 to 2',
    doc: 'A cost performance index below this is red. A schedule performance index is never worse than amber: its planned value is an assumption.',
  },
  indexFromShare: {
    name: 'CPI and SPI count from',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'Of a project that is less complete, CPI and SPI say nothing about its health.',
  },
  spiFromShare: {
    name: 'SPI counts from',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'Before this share of the planned working days has passed, SPI says nothing about a project’s health: most plans begin slower than the straight line that it is measured against.',
  },
} as const satisfies SettingSpecs;

/** The shapes of their values. */
export const healthShapes = () => ({
  changesMoveBaseline: z.boolean(),
  slipToleranceDays: count(),
  slipAmberDays: count(),
  slipRedDays: count(),
  slipAmberShare: anyShare(),
  slipRedShare: anyShare(),
  costAmberShare: anyShare(),
  costRedShare: anyShare(),
  healthHorizonWeeks: whole(0, 520),
  capacityAmberShare: partShare(),
  healthRaidAmberCount: whole(1, 1000),
  healthRaidRedCount: whole(1, 1000),
  indexAmberBelow: z.number().check(z.gte(0), z.lte(2)),
  indexRedBelow: z.number().check(z.gte(0), z.lte(2)),
  indexFromShare: partShare(),
  spiFromShare: partShare(),
});

/** What counts where a cell is blank or invalid. */
export const HEALTH_DEFAULTS = {
  changesMoveBaseline: true,
  slipToleranceDays: 5,
  slipAmberDays: 5,
  slipRedDays: 20,
  slipAmberShare: 0.05,
  slipRedShare: 0.15,
  costAmberShare: 0.05,
  costRedShare: 0.1,
  healthHorizonWeeks: 8,
  capacityAmberShare: 0.2,
  healthRaidAmberCount: 2,
  healthRaidRedCount: 2,
  indexAmberBelow: 0.95,
  indexRedBelow: 0.85,
  indexFromShare: 0.1,
  spiFromShare: 0.5,
} as const;
