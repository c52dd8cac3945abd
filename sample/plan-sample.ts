/** The sample as a plan for a workbook that is open: its tabs are added, and nothing that stands there is touched. */

import {
  classifySheets,
  clearLeftovers,
  fingerprintGrid,
  formatMark,
  type Mark,
  NameBook,
  type Plan,
  type PlannedCommand,
  type Snapshot,
  type Step,
} from '../core/index.ts';
import { buildSample } from './build-sample.ts';
import { type SampleSheet, sheetCells } from './sample-sheet.ts';
import { sampleSteps } from './sample-steps.ts';

/** The kind in the mark of the sample's tabs: tables for the user to work in, as those of set-up are. */
const KIND = 'table:sample';

/**
 * The plan that adds the sample's tabs to an empty workbook, the first of them in front; what an earlier attempt has left is cleared
 * away before. It is refused where cells are filled already, as the sample's projects would be counted among the user's, and
 * where an empty tab has one of its names. Undo takes its tabs away again while they are as they were made.
 */
export function planSample(snapshot: Snapshot): PlannedCommand {
  const names = new NameBook(snapshot.sheets.map(({ name }) => name));
  const remade = { kind: KIND, asOf: 0 };
  const { steps: clearing, standing } = clearLeftovers(classifySheets(snapshot), names, remade);
  const { sheets } = buildSample();
  const isThere = standing.some(
    ({ ownership }) => ownership.is !== 'user' && ownership.mark.kind === KIND,
  );
  if (isThere)
    return refused('The sample is in this workbook already; work in its tabs as you like.');
  const filled = standing.find(({ sheet }) => sheet.grid.length > 0);
  if (filled !== undefined) {
    return refused(
      `“${filled.sheet.name}” has cells, and the sample would be counted together with them; begin a new workbook, then add the sample there.`,
    );
  }
  const wanted = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const namesake = standing.find(({ sheet }) => wanted.has(sheet.name.toLowerCase()));
  if (namesake !== undefined) {
    return refused(
      `An empty tab is called “${namesake.sheet.name}”, as one of the sample’s is; rename or delete it, then try again.`,
    );
  }
  return { can: true, plan: planOf(sheets, clearing), answer: () => null };
}

function refused(why: string): PlannedCommand {
  return { can: false, why };
}

/** All tabs are built before the first is said to be done, so that what a failed attempt leaves is known for a leftover. */
function planOf(sheets: readonly SampleSheet[], clearing: readonly Step[]): Plan {
  const marks = new Map(sheets.map((sheet) => [sheet.name, markOf(sheet)]));
  const steps = sampleSteps(sheets).map((step): Step => {
    const mark = marks.get(step.sheet);
    if (step.step !== 'add-sheet' || mark === undefined) return step;
    return { ...step, mark: formatMark(mark) };
  });
  const done = [...marks].map(
    ([sheet, mark]): Step => ({
      ...{ step: 'mark', sheet },
      mark: formatMark({ ...mark, stage: 'done' }),
    }),
  );
  return {
    title: 'Sample portfolio',
    steps: [
      ...clearing,
      ...steps.filter(({ step }) => step !== 'show'),
      ...done,
      ...steps.filter(({ step }) => step === 'show'),
    ],
    written: sheets.map(({ name }) => ({ what: 'tab-made', sheet: name, detail: null })),
  };
}

function markOf(sheet: SampleSheet): Mark {
  const fingerprint = fingerprintGrid(sheetCells(sheet));
  return { kind: KIND, asOf: 0, stage: 'building', fingerprint, name: sheet.name };
}
