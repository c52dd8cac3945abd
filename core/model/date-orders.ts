/** The orders in which dates in digits can be read, for shapes and messages. */

import type { DateOrder } from '../cell/date-order.ts';

/** Every date order. */
export const DATE_ORDERS = [
  'day-month-year',
  'month-day-year',
  'year-month-day',
] as const satisfies readonly DateOrder[];
