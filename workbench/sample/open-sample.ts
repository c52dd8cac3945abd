/** Opens the sample portfolio as a workbook, ready to be shown, checked and saved. */

import { columnLetters, isCellError } from '../../core/index.ts';
import { buildSample } from '../../sample/build-sample.ts';
import { headerRow, type SampleSheet } from '../../sample/sample-sheet.ts';
import { sampleSteps } from '../../sample/sample-steps.ts';
import { type CellEdit, type FileHost, newWorkbook } from '../files/opened-file.ts';

/** The name that the sample has as a file. */
export const SAMPLE_NAME = 'portfolio.xlsx';

/** A new workbook with the sample in it. Every call gives the same content; the bytes of two calls are equal. */
export async function openSample(): Promise<FileHost> {
  const { sheets } = buildSample();
  const file = newWorkbook(SAMPLE_NAME);
  await file.apply({ title: 'Sample portfolio', steps: sampleSteps(sheets), written: [] });
  for (const sheet of sheets) {
    const edits = formulaEdits(sheet);
    if (edits.length > 0) file.setCells(sheet.name, edits);
  }
  return file;
}

/** The formulas of a tab: a total row adds its column up, and a broken one says what it pointed to. */
function formulaEdits(sheet: SampleSheet): readonly CellEdit[] {
  const top = headerRow(sheet) + 1;
  return sheet.rows.flatMap((cells, at) =>
    cells.flatMap((value, column): readonly CellEdit[] => {
      const row = top + at;
      const isError = isCellError(value);
      if (cells[0] === 'Total' && (isError || typeof value === 'number')) {
        const letters = columnLetters(column);
        return [{ row, column, value, formula: `=SUM(${letters}${top + 1}:${letters}${row})` }];
      }
      return isError ? [{ row, column, value, formula: `=${value.error}+0` }] : [];
    }),
  );
}
