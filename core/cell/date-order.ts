/** In which order a date written in digits names its parts. */

/** `3/2/2026` is 3 February in `day-month-year` and 2 March in `month-day-year`. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';
