/** What can be set in the Settings table: a closed list of names, each with its kind, its default and its meaning. */

import * as z from 'zod/mini';
import type { Choice } from '../sheet/column-spec.ts';
import { DATE_ORDERS } from './date-orders.ts';
import { STAFFING_UNITS } from './staffing-matrix.ts';

/** How a setting's cell is turned into a value before its shape is asked. */
export type SettingKind = 'text' | 'number' | 'share' | 'mask' | 'word';

/** One setting. */
export interface SettingSpec {
  /** The name in the Settings table: `Cost red above`. Compared without case, spaces and punctuation. */
  readonly name: string;
  readonly kind: SettingKind;
  /** For a word: the words that it may be. */
  readonly choices?: readonly Choice[];
  /** What a valid value is, for messages: `a share from 0 to 100 %`. */
  readonly expected: string;
  readonly doc: string;
}

const DATE_ORDER_WORDS = [
  { value: 'day-month-year', synonyms: ['dmy', 'dd/mm/yyyy', 'd/m/y', 'day first'] },
  { value: 'month-day-year', synonyms: ['mdy', 'mm/dd/yyyy', 'm/d/y', 'month first'] },
  { value: 'year-month-day', synonyms: ['ymd', 'yyyy-mm-dd', 'y/m/d', 'iso'] },
] as const satisfies readonly Choice[];

const WEEKDAY_WORDS = [
  { value: 'monday', synonyms: ['mon'] },
  { value: 'sunday', synonyms: ['sun'] },
] as const satisfies readonly Choice[];

const MARK_WORDS = [
  { value: '.', synonyms: ['point', 'dot', 'full stop'] },
  { value: ',', synonyms: ['comma'] },
] as const satisfies readonly Choice[];

const shareShape = () => z.number().check(z.gte(0), z.lte(10));
const countShape = () => z.number().check(z.gte(0), z.lte(10_000));

/** Every setting by its name in code, in the order of `docs/columns.md`. */
export const SETTING_SPECS = {
  dateOrder: {
    name: 'Date order',
    kind: 'word',
    choices: DATE_ORDER_WORDS,
    expected: 'day-month-year, month-day-year or year-month-day',
    doc: 'How dates in digits such as 03/04/2026 are read where the column does not settle it. Blank: such dates are reported, not read.',
  },
  decimalMark: {
    name: 'Decimal mark',
    kind: 'word',
    choices: MARK_WORDS,
    expected: 'a point or a comma',
    doc: 'How numbers written as text such as 1,234 are read where the column does not settle it.',
  },
  currency: {
    name: 'Currency',
    kind: 'text',
    expected: 'a code or sign of at most 4 letters, such as EUR or $',
    doc: 'Shown beside amounts. Amounts are never converted.',
  },
  weekend: {
    name: 'Weekend',
    kind: 'mask',
    expected: 'seven digits from Monday to Sunday, 1 for a day off, such as 0000011',
    doc: 'Which days of the week are off.',
  },
  weekStart: {
    name: 'Week starts on',
    kind: 'word',
    choices: WEEKDAY_WORDS,
    expected: 'Monday or Sunday',
    doc: 'The first day of a week.',
  },
  hoursPerWeek: {
    name: 'Hours per week',
    kind: 'number',
    expected: 'a number from 1 to 168',
    doc: 'The hours of a full week for people without hours of their own.',
  },
  staffingUnit: {
    name: 'Staffing matrix unit',
    kind: 'word',
    choices: STAFFING_UNITS,
    expected: 'FTE, percent or hours',
    doc: 'What the cells of a staffing matrix count where its rows do not say so.',
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
  topRaidCount: {
    name: 'RAID entries on the Executive tab',
    kind: 'number',
    expected: 'a whole number from 1 to 100',
    doc: 'How many open RAID entries the Executive tab shows.',
  },
} as const satisfies Readonly<Record<string, SettingSpec>>;

/** A setting's name in code. */
export type SettingId = keyof typeof SETTING_SPECS;

/** The shape that guards the values; blank settings are their defaults, never `undefined`. */
export const settingsShape = () =>
  z.object({
    dateOrder: z.nullable(z.enum(DATE_ORDERS)),
    decimalMark: z.nullable(z.enum(['.', ','])),
    currency: z.nullable(z.string().check(z.minLength(1), z.maxLength(4))),
    weekend: z.string().check(z.regex(/^(?!1{7})[01]{7}$/)),
    weekStart: z.enum(['monday', 'sunday']),
    hoursPerWeek: z.number().check(z.gte(1), z.lte(168)),
    staffingUnit: z.nullable(z.enum(['share', 'percent', 'hours'])),
    slipToleranceDays: countShape(),
    slipAmberDays: countShape(),
    slipRedDays: countShape(),
    slipAmberShare: shareShape(),
    slipRedShare: shareShape(),
    costAmberShare: shareShape(),
    costRedShare: shareShape(),
    topRaidCount: z.int().check(z.gte(1), z.lte(100)),
  });

/** All settings with their values. Days are working days, shares 1 = 100 %, `weekend` counts from Monday. */
export type Settings = Readonly<z.infer<ReturnType<typeof settingsShape>>>;

/** What counts where the Settings table is absent or a setting is blank or invalid. */
export const DEFAULT_SETTINGS: Settings = {
  dateOrder: null,
  decimalMark: null,
  currency: null,
  weekend: '0000011',
  weekStart: 'monday',
  hoursPerWeek: 40,
  staffingUnit: null,
  slipToleranceDays: 5,
  slipAmberDays: 5,
  slipRedDays: 20,
  slipAmberShare: 0.05,
  slipRedShare: 0.15,
  costAmberShare: 0.05,
  costRedShare: 0.1,
  topRaidCount: 10,
};
