/** An empty workbook to begin with: one tab of the user's own, nothing in it. */

import { type FileHost, newWorkbook } from '../files/opened-file.ts';

/** The name that it has as a file; the browser numbers what is saved twice. */
const EMPTY_NAME = 'new-portfolio.xlsx';
/** As much room as a spreadsheet shows at the start. */
const ROOM = { rows: 200, columns: 26 };

/** See the head of the file. */
export async function openEmpty(): Promise<FileHost> {
  const file = newWorkbook(EMPTY_NAME);
  const steps = [{ step: 'add-sheet', sheet: 'Sheet1', mark: '', ...ROOM }] as const;
  await file.apply({ title: 'New workbook', steps, written: [] });
  return file;
}
