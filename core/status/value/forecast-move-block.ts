/** Whose forecast cost has changed since the last report: what the sponsors have not heard of yet. */

import { formatDayLong } from '../../day/serial.ts';
import { compareIds } from '../../model/compare-ids.ts';
import type { Project } from '../../model/projects.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { soundAmount } from '../../portfolio/sound-values.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import type { ValueFigures } from './value-figures.ts';
import { ownerOf } from './value-words.ts';

const LIMIT = 15;
const AMOUNTS = ['Forecast then', 'Forecast now', 'Change'];

/** A running project whose forecast cost is known then and now, and differs. */
export interface ForecastMove {
  readonly project: Project;
  readonly then: number;
  readonly now: number;
}

/** The moves of running projects, the largest rise first. */
export function forecastMoves({ former, executive }: ValueFigures): readonly ForecastMove[] {
  if (former === null) return [];
  return executive.live
    .flatMap(({ project }): ForecastMove[] => {
      const now = soundAmount(project.forecastCost);
      const then = soundAmount(former.rows.get(project.id)?.forecastCost ?? null);
      const isMove = now !== null && then !== null && Math.round(now - then) !== 0;
      return isMove ? [{ project, then, now }] : [];
    })
    .sort((a, b) => b.now - b.then - (a.now - a.then) || compareIds(a.project.id, b.project.id));
}

/** Serves the decision which overruns to speak about: those that are new. The first report says that there is no earlier one. */
export function forecastMoveBlock(figures: ValueFigures): DocumentRow[] {
  const { former } = figures;
  const title = 'Since last time';
  if (former === null) {
    return heading(title, 'There is no earlier report to compare with: this is the first.');
  }
  const since = `Since the report of ${formatDayLong(former.reportDay)}`;
  const moves = forecastMoves(figures);
  if (moves.length === 0) {
    return heading(title, `${since} no running project’s forecast cost has changed.`);
  }
  const shown = moves.slice(0, LIMIT);
  return [
    ...heading(
      title,
      `${since}: ${spellCount(moves.length, 'running project has', 'running projects have')} another forecast cost.`,
    ),
    headerRow(['ID', 'Project', 'Owner', ...AMOUNTS, '', 'What has changed'], AMOUNTS),
    ...shown.map(({ project, then, now }) =>
      tableRow([
        linkCell(project.id, cellsOf(project, ['forecastCost', 'id'])[0]),
        wrapped(project.name),
        wrapped(ownerOf(project) ?? 'no owner named'),
        cell(then, 'money'),
        cell(now, 'money'),
        cell(now - then, 'money'),
        cell(null),
        wrapped(
          now > then
            ? `▲ Expects to cost ${spellWhole(now - then)} more.`
            : `▼ Expects to cost ${spellWhole(then - now)} less.`,
        ),
      ]),
    ),
    ...moreRows(moves.length, shown.length),
  ];
}
