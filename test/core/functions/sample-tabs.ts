/** The sample's tabs as a user would mark them, and what is read of a few of them alone. */

import type { Grid } from '../../../core/cell/cell.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { buildSample, SAMPLE_AS_OF } from '../../../sample/build-sample.ts';
import { type SampleSheet, sheetCells } from '../../../sample/sample-sheet.ts';
import { makeSheet, makeSnapshot } from '../commands/make-snapshot.ts';

const { sheets } = buildSample();

/** The day on which the sample's story is told. */
export const AS_OF = dayOf(SAMPLE_AS_OF);

/** A tab from its header row on. */
export function tab(name: string): Grid {
  const { columns, rows } = sheetOf(name);
  return [columns.map(({ header }) => header), ...rows];
}

/** The days of the sample's public holidays. */
export function holidays(): Grid {
  return tab('Public holidays')
    .slice(1)
    .map((row) => row.slice(0, 1));
}

/** A workbook of a few of the tabs, as it is read, and how many rows stand above the first row of a tab's data. */
export function readTabs(...names: readonly string[]): Portfolio {
  const chosen = names.map(sheetOf);
  return readPortfolio(
    makeSnapshot(
      ...chosen.map((sheet) =>
        makeSheet(
          sheet.name,
          sheetCells(sheet).map((row) => [...row]),
        ),
      ),
    ),
    [],
  );
}

/** The 0-based row of a sheet in which a tab's headers stand. */
export function headerRowOf(name: string): number {
  return sheetOf(name).lead.length;
}

function sheetOf(name: string): SampleSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`the sample has no tab ${name}`);
  return sheet;
}
