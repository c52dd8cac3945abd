/** What the tab does not know, so that nobody takes a part for the whole. */

import { ALLOCATIONS } from '../model/allocations.ts';
import { PEOPLE } from '../model/people.ts';
import type { Project } from '../model/projects.ts';
import { PROJECTS } from '../model/projects.ts';
import { RAID } from '../model/raid.ts';
import { STAFFING_MATRIX } from '../model/staffing-matrix.ts';
import { TIME_OFF } from '../model/time-off.ts';
import type { DocumentRow } from '../plan/tab-document.ts';
import { HEALTH_SIDES } from '../portfolio/health.ts';
import { sideName } from '../portfolio/health-sentence.ts';
import { spellCount } from '../portfolio/spell-number.ts';
import { changeSentences } from './change-sentences.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { findingsText } from './findings-text.ts';
import { knownHeader, knownRow } from './known-rows.ts';
import { heading, line } from './layout.ts';
import { leftOutSentence, rowsLeftOut } from './left-out.ts';
import { sharedNameSentences } from './shared-name-sentences.ts';
import { sourceSentences } from './sources.ts';
import { whyEarnedUnknown, whySideUnknown } from './why-unknown.ts';

type CoveredColumn = keyof typeof PROJECTS.columns & keyof Project;

/** The columns that the tab lives on, in the order of its questions. */
const COVERED: readonly CoveredColumn[] = [
  'reportedStatus',
  'startDay',
  'baselineEndDay',
  'forecastEndDay',
  'budget',
  'forecastCost',
  'actualCost',
];

/** The tables that the figures come from and whose rows may be left out. */
const LEAVING = [PROJECTS, RAID, PEOPLE, TIME_OFF, ALLOCATIONS, STAFFING_MATRIX];

/**
 * What reading has found, what was left out, where the rest comes from, and how many running projects have each figure. Serves the
 * decision how far to trust the rest of the tab, and which table or column to keep next.
 */
export function coverageBlock(figures: ExecutiveFigures): DocumentRow[] {
  const projects = figures.live.map((one) => one.project);
  const rows = heading(
    'Where this comes from, and what it does not know',
    findingsText(figures.portfolio),
  );
  const { unrecognised } = figures.portfolio;
  for (const table of LEAVING) {
    const count = rowsLeftOut(figures.portfolio, table.id);
    if (count > 0) rows.push(line(leftOutSentence(count, table.title), 'muted'));
  }
  if (unrecognised.length > 0) {
    const names = unrecognised.slice(0, 5).join(', ');
    const more = unrecognised.length > 5 ? ` and ${unrecognised.length - 5} more` : '';
    const tabs = spellCount(unrecognised.length, 'tab');
    rows.push(line(`Not read, as no known table is in it: ${tabs} (${names}${more}).`, 'muted'));
  }
  for (const sentence of sharedNameSentences(figures.portfolio)) rows.push(line(sentence, 'muted'));
  for (const sentence of changeSentences(figures)) rows.push(line(sentence, 'muted'));
  for (const sentence of sourceSentences(figures.portfolio)) rows.push(line(sentence, 'muted'));
  if (projects.length === 0) return rows;
  return [
    ...rows,
    knownHeader('Projects with it'),
    ...COVERED.map((column) => coverageRow(column, projects)),
    ...judgedRows(figures),
  ];
}

/** From which sides the projects could be judged, and how many are in CPI and SPI. */
function judgedRows({ live, liveEarned }: ExecutiveFigures): DocumentRow[] {
  const sides = HEALTH_SIDES.map((side) => {
    const known = live.filter((one) => one[side].level !== null).length;
    return knownRow(`${sideName(side)} judged`, known, live.length, whySideUnknown(live, side));
  });
  const { cost, schedule } = liveEarned;
  const costGaps = whyEarnedUnknown(live, (one) => one.earnedGap ?? one.actualGap);
  const scheduleGaps = whyEarnedUnknown(live, (one) => one.earnedGap ?? one.plannedGap);
  const indices = [
    knownRow('CPI', cost.earnedValue.known, live.length, costGaps),
    knownRow('SPI', schedule.earnedValue.known, live.length, scheduleGaps),
  ];
  return [...sides, ...indices];
}

function coverageRow(column: CoveredColumn, projects: readonly Project[]): DocumentRow {
  const known = projects.filter((project) => project[column] !== null).length;
  const hasColumn = projects.some((project) => project.source.columns[column] !== undefined);
  const blank = projects.length - known;
  const missing = hasColumn
    ? `Blank or not readable for ${spellCount(blank, 'project')}.`
    : `No tab has a column ${PROJECTS.columns[column].header}, or none was recognised.`;
  const name = PROJECTS.columns[column].header;
  return knownRow(name, known, projects.length, blank === 0 ? null : missing);
}
