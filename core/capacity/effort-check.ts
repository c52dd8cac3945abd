/** Whether an effort can be counted, and what is wrong with it where it cannot. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ALLOCATIONS } from '../model/allocations.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Effort } from './effort.ts';
import { cellRefOf, isDay, MOST_AMOUNT, troubleAt } from './row-trouble.ts';

const AMOUNTS = ['share', 'hoursPerWeek', 'totalHours'] as const;

const DAYS_PER_YEAR = 365.25;

/** Whether the effort names somebody, has one amount that can be, and a span that ends after it starts. */
export function isCountable(effort: Effort): boolean {
  const { share, hoursPerWeek, totalHours, fromDay, toDay } = effort;
  let amounts = 0;
  let amount = 0;
  if (share !== null) {
    amounts += 1;
    amount = share;
  }
  if (hoursPerWeek !== null) {
    amounts += 1;
    amount = hoursPerWeek;
  }
  if (totalHours !== null) {
    amounts += 1;
    amount = totalHours;
  }
  return (
    amounts === 1 &&
    amount >= 0 &&
    amount <= MOST_AMOUNT &&
    fromDay <= toDay &&
    isDay(fromDay) &&
    isDay(toDay) &&
    (effort.person !== null || effort.role !== null)
  );
}

/** Says why an effort that is not countable is left out: the first reason. */
export function whyUncountable(effort: Effort): Diagnostic {
  const { columns } = ALLOCATIONS;
  const leavesOutRow = { leavesOutRow: true } as const;
  if (effort.person === null && effort.role === null) {
    const params = { columns: [columns.person.header, columns.role.header], filled: [] };
    return troubleAt('choice-of-columns', 'error', effort, 'person', params);
  }
  for (const key of ['fromDay', 'toDay'] as const) {
    if (isDay(effort[key])) continue;
    const params = { found: String(effort[key]), column: columns[key].header };
    return troubleAt('date-unreadable', 'error', effort, key, params, leavesOutRow);
  }
  if (effort.fromDay > effort.toDay) {
    const params = { from: columns.fromDay.header, to: columns.toDay.header };
    const compareWith = cellRefOf(effort, 'fromDay');
    return troubleAt('dates-reversed', 'error', effort, 'toDay', params, { compareWith });
  }
  const filled = AMOUNTS.filter((key) => effort[key] !== null);
  const key = filled[0] ?? 'share';
  if (filled.length !== 1) {
    const params = {
      columns: AMOUNTS.map((each) => columns[each].header),
      filled: filled.map((each) => columns[each].header),
    };
    return troubleAt('choice-of-columns', 'error', effort, key, params);
  }
  const params = {
    found: String(effort[key]),
    column: columns[key].header,
    min: 0,
    max: MOST_AMOUNT,
    ...(key === 'share' ? { unit: 'percent' as const } : {}),
  };
  return troubleAt('number-out-of-range', 'error', effort, key, params, leavesOutRow);
}

/** Names a span of more years than the limit; `null` where it is within it. It is counted all the same. */
export function whyLong(effort: Effort, limitYears: number): Diagnostic | null {
  // Adding 0 turns −0, which JSON does not keep, into 0.
  const limit = limitYears >= 0 ? limitYears + 0 : DEFAULT_SETTINGS.longAllocationYears;
  const days = effort.toDay - effort.fromDay + 1;
  if (!(days > limit * DAYS_PER_YEAR)) return null;
  const { columns } = ALLOCATIONS;
  const params = {
    from: columns.fromDay.header,
    to: columns.toDay.header,
    years: Math.round((days / DAYS_PER_YEAR) * 10) / 10,
    limit,
  };
  const compareWith = cellRefOf(effort, 'fromDay');
  return troubleAt('span-long', 'warning', effort, 'toDay', params, { compareWith });
}
