/** What stands on a tab of ours beside plain values: whatever it is, somebody else has put it there. */

/** How many formulas, notes, charts, pictures and rules of format; our own tabs are made without any but formulas of examples. */
export function countExtras(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  const { length: rules } = sheet.getConditionalFormatRules();
  const everywhere = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const things = sheet.getCharts().length + sheet.getImages().length + rules;
  return (
    things + countTexts(sheet.getDataRange().getFormulas()) + countTexts(everywhere.getNotes())
  );
}

function countTexts(grid: readonly (readonly string[])[]): number {
  return grid.reduce((sum, row) => sum + row.filter((text) => text !== '').length, 0);
}
