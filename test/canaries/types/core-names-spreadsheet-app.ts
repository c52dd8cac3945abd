// plant: core/plan/canary-sheets.ts
// expect: TS2304
export const book = SpreadsheetApp.getActive();
