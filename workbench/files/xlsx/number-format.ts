/** The built-in number formats by number. */

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/**
 * The code of a built-in format; `null` for General and for numbers without a fixed meaning. 14 and 22 follow the
 * reader's own locale in a spreadsheet; here they are written the unambiguous way.
 */
export function builtInFormat(id: number): string | null {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd';
  return BUILT_IN[id] ?? null;
}

/** The number of a built-in format that is the same in every locale, or `null`. */
export function builtInId(format: string): number | null {
  if (format === 'General') return 0;
  const found = Object.entries(BUILT_IN).find(
    ([id, code]) => code === format && (Number(id) < 14 || Number(id) > 22),
  );
  return found === undefined ? null : Number(found[0]);
}
