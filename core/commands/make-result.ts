/** A command's result whose data is made when it is asked for: of a large workbook it costs more than all that people read. */

import type { CommandResult, ResultTable } from './command.ts';

/** The result; `makeData` is called once, when `data` is first read. */
export function makeResult(
  answer: string,
  tables: readonly ResultTable[],
  makeData: () => unknown,
): CommandResult {
  let made: { readonly data: unknown } | null = null;
  return {
    answer,
    tables,
    get data() {
      made ??= { data: makeData() };
      return made.data;
    },
  };
}
