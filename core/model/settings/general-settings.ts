/** Settings of the whole workbook: how cells are read, the working week, what a tab shows. */

import * as z from 'zod/mini';
import type { Choice } from '../../sheet/column-spec.ts';
import { DATE_ORDERS } from '../date-orders.ts';
import { STAFFING_UNITS } from '../staffing-matrix.ts';
import { type SettingSpecs, whole } from './setting-spec.ts';

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

/** See the head of the file. */
export const GENERAL_SPECS = {
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
  topRaidCount: {
    name: 'RAID entries on the Executive tab',
    kind: 'number',
    expected: 'a whole number from 1 to 100',
    doc: 'How many open RAID entries the Executive tab shows.',
  },
} as const satisfies SettingSpecs;

/** The shapes of their values. */
export const generalShapes = () => ({
  dateOrder: z.nullable(z.enum(DATE_ORDERS)),
  decimalMark: z.nullable(z.enum(['.', ','])),
  currency: z.nullable(z.string().check(z.minLength(1), z.maxLength(4))),
  weekend: z.string().check(z.regex(/^(?!1{7})[01]{7}$/)),
  weekStart: z.enum(['monday', 'sunday']),
  hoursPerWeek: z.number().check(z.gte(1), z.lte(168)),
  staffingUnit: z.nullable(z.enum(['share', 'percent', 'hours'])),
  topRaidCount: whole(1, 100),
});

/** What counts where a cell is blank or invalid. */
export const GENERAL_DEFAULTS = {
  dateOrder: null,
  decimalMark: null,
  currency: null,
  weekend: '0000011',
  weekStart: 'monday',
  hoursPerWeek: 40,
  staffingUnit: null,
  topRaidCount: 10,
} as const;
