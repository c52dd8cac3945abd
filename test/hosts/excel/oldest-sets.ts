/** What a host claims that is as old as Steersheet supports. */

export const OLDEST_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.1',
  DelayForCellEdit: '1.1',
};
