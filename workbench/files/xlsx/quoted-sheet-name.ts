/** A tab's name in front of a reference. */

/** A sheet's name as formulas spell it, always quoted. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
