/** The day that it is where the user sits. */

/** Today as `YYYY-MM-DD`, by the clock and the time zone of the user's machine. */
export function today(now: Date = new Date()): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
