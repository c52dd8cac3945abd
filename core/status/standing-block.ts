/** How the projects stand: counts of reported and computed status, alone and against each other. */

import type { DocumentCell, DocumentRow } from '../plan/tab-document.ts';
import type { ProjectAssessment } from '../portfolio/assess-project.ts';
import { cleanShare, HEALTH_SIDES, type HealthLevel, levelRank } from '../portfolio/health.ts';
import { levelText, sideName } from '../portfolio/health-sentence.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { cell, EMPTY_ROW, headerRow, heading, line, tableRow, wrapped } from './layout.ts';
import { levelCell } from './status-cell.ts';
import { whySideUnknown } from './why-unknown.ts';

const LEVELS: readonly (HealthLevel | null)[] = ['red', 'amber', 'green', null];
const MARKS = LEVELS.map(levelText);

/**
 * Counts of each side, then reported against computed where both are known. Serves the decision how far reported statuses can be relied
 * on, and where to look behind them.
 */
export function standingBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { live, finishedCount, stoppedCount } = figures;
  const left = [
    ...(finishedCount > 0 ? [`${spellWhole(finishedCount)} finished`] : []),
    ...(stoppedCount > 0 ? [`${spellWhole(stoppedCount)} stopped`] : []),
  ];
  const counted = spellCount(live.length, 'running project');
  const rest = left.length === 0 ? '' : ` ${left.join(' and ')} not counted.`;
  const rows = heading('How the projects stand', `${counted}.${rest}`);
  if (live.length === 0) return rows;
  if (live.every((one) => one.standing === null)) {
    return [
      ...rows,
      line('Reported: no status that can be read.', 'muted'),
      line(`Schedule: ${whySideUnknown(live, 'schedule')}.`, 'muted'),
      line(`Cost: ${whySideUnknown(live, 'cost')}.`, 'muted'),
    ];
  }
  rows.push(
    headerRow(['Status', '', ...MARKS, 'Known', 'What is missing'], [...MARKS, 'Known']),
    countRow('Reported', live, (one) => one.reported, noReportText(live)),
    countRow('Computed', live, (one) => one.computed, halfText(live)),
    ...sideRows(live),
  );
  const canCross = live.some((one) => one.reported !== null && one.computed !== null);
  return canCross ? [...rows, ...crossRows(live)] : rows;
}

/** One row for each side; one that nobody can be judged by stands with its reason under what is not known. */
function sideRows(live: readonly ProjectAssessment[]): DocumentRow[] {
  return HEALTH_SIDES.filter(
    (side) =>
      side === 'schedule' || side === 'cost' || live.some((one) => one[side].level !== null),
  ).map((side) =>
    countRow(sideName(side), live, (one) => one[side].level, whySideUnknown(live, side)),
  );
}

function countRow(
  name: string,
  live: readonly ProjectAssessment[],
  levelOf: (assessment: ProjectAssessment) => HealthLevel | null,
  note: string | null,
): DocumentRow {
  const known = live.filter((one) => levelOf(one) !== null).length;
  return tableRow([
    cell(name),
    cell(null),
    ...countCells(live, levelOf),
    cell(cleanShare(known, live.length), 'percent'),
    wrapped(note),
  ]);
}

function countCells(
  some: readonly ProjectAssessment[],
  levelOf: (assessment: ProjectAssessment) => HealthLevel | null,
): DocumentCell[] {
  return LEVELS.map((level) =>
    cell(some.filter((one) => levelOf(one) === level).length, 'integer'),
  );
}

/** One row for each reported status; the columns are the computed ones. */
function crossRows(live: readonly ProjectAssessment[]): DocumentRow[] {
  const computed = MARKS.map((mark) => `${mark} computed`);
  return [
    EMPTY_ROW,
    headerRow(
      ['Reported', 'Projects', ...computed, '', 'What that means'],
      ['Projects', ...computed],
    ),
    ...LEVELS.map((reported) => {
      const some = live.filter((one) => one.reported === reported);
      return tableRow([
        levelCell(reported),
        cell(some.length, 'integer'),
        ...countCells(some, (one) => one.computed),
        cell(null),
        wrapped(crossText(reported, some)),
      ]);
    }),
  ];
}

function crossText(
  reported: HealthLevel | null,
  some: readonly ProjectAssessment[],
): string | null {
  if (reported === null) return null;
  const known = some.filter((one) => one.computed !== null);
  const worse = known.filter((one) => levelRank(one.computed) > levelRank(reported)).length;
  const better = known.filter((one) => levelRank(one.computed) < levelRank(reported)).length;
  const parts = [
    ...(worse > 0 ? [`${spellWhole(worse)} worse than reported`] : []),
    ...(better > 0 ? [`${spellWhole(better)} better than reported`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

function noReportText(live: readonly ProjectAssessment[]): string | null {
  const silent = live.filter((one) => one.reported === null).length;
  return silent === 0 ? null : `${spellWhole(silent)} without a status that can be read`;
}

/** How many computed statuses rest on one side alone, or on neither schedule nor cost. */
function halfText(live: readonly ProjectAssessment[]): string | null {
  const parts = (['cost', 'schedule'] as const).flatMap((side) => {
    const count = live.filter((one) => one.computedOn === side).length;
    return count === 0 ? [] : [`${spellWhole(count)} × ${side} only`];
  });
  const neither = live.filter((one) => one.computed !== null && one.computedOn === null).length;
  if (neither > 0) parts.push(`${spellWhole(neither)} × RAID or capacity only`);
  return parts.length === 0 ? null : parts.join('; ');
}
