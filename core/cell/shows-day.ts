/** What hosts must know of number formats and of workbooks that count their days from 1904. */

/** Days between the two systems in which workbooks count days: 1 January 1904 is 1462 in the one and 0 in the other. */
export const DAYS_1904 = 1462;

/** Whether the number format shows a calendar day (not only a time of day or a duration); `null` is General. */
export function showsDay(format: string | null): boolean {
  if (format === null || format === 'General' || format === '@') return false;
  const codes = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  return /y|d|mmm/.test(codes);
}
