/** Names of tabs: what Sheets refuses, and what it calls a tab that nobody has named. */

import type { SheetState } from '../../state/sheet-state.ts';
import type { SpreadsheetState } from '../../state/spreadsheet-state.ts';
import { ServiceException } from '../errors.ts';

const MOST_LETTERS = 100;

/** Throws for an empty, too long or taken name, whatever its case. Sheets allows signs that Excel does not. */
export function refuseSheetName(
  { sheets }: SpreadsheetState,
  name: string,
  own: SheetState | null,
): void {
  if (name === '' || name.length > MOST_LETTERS)
    throw new ServiceException(
      `Sheet names must be between 1 and ${MOST_LETTERS} characters long.`,
    );
  if (sheets.some((one) => one !== own && one.name.toLowerCase() === name.toLowerCase()))
    throw new ServiceException(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
}

/** `Sheet1`, `Sheet2` … the first that is free. */
export function freeSheetName({ sheets }: SpreadsheetState): string {
  for (let count = 1; ; count += 1) {
    const name = `Sheet${count}`;
    if (!sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
