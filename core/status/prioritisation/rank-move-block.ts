/** What has moved in the ranking since the last one, project by project. */

import { formatDayLong } from '../../day/serial.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { cell, linkCell, moreRows, wrapped } from '../layout.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import type { RankChange, RankMove, RankMoves } from './rank-moves.ts';
import { RANKING_GRID, rankingHeaderRow, spreadCells } from './ranking-grid.ts';
import { standingCell } from './standing-cell.ts';

const LIMIT = 20;

/**
 * Serves the decision which projects to start, stop or talk about again: those that the last ranking put on the other side of the line.
 * Nothing in the first ranking: the line under the headline says that there is no earlier one.
 */
export function rankMoveBlock(
  { result }: PrioritisationFigures,
  { last, moves, rankedTwice }: RankMoves,
): DocumentRow[] {
  if (last === null) return [];
  const title = 'Since last time';
  const since = `the Prioritisation of ${formatDayLong(last.reportDay)}`;
  const former = last.nameOf('method');
  const method =
    former === null || former === result.method
      ? ''
      : ` Then the method was ${former}, now it is ${result.method}: scores are not compared.`;
  if (moves.length === 0) {
    return RANKING_GRID.heading(title, `Since ${since} no project has changed its place.${method}`);
  }
  const shown = moves.slice(0, LIMIT);
  const places =
    rankedTwice < 2
      ? ''
      : ` Places are counted among the ${spellCount(rankedTwice, 'project')} that were ranked both times.`;
  return [
    ...RANKING_GRID.heading(title, `Since ${since}: ${countsText(moves)}.${places}${method}`),
    rankingHeaderRow(
      [
        ...['Rank', 'ID', 'Project', 'Score', '', 'Rank then', 'Score then', '', '', '', 'Stood'],
        ...['Stands', 'What has changed'],
      ],
      [0, 3, 5, 6],
    ),
    ...shown.map((move) => moveRow(move, result.method)),
    ...moreRows(moves.length, shown.length),
  ];
}

const COUNTED: readonly (readonly [RankChange, string, string])[] = [
  ['fell-below', 'fell below the line', 'fell below the line'],
  ['came-above', 'came above the line', 'came above the line'],
  ['entered', 'entered the ranking', 'entered the ranking'],
  ['left', 'left the ranking', 'left the ranking'],
  ['moved', 'changed its place', 'changed their places'],
];

/** `1 fell below the line, 2 came above it, 3 changed their places`. */
function countsText(moves: readonly RankMove[]): string {
  return COUNTED.flatMap(([change, one, many]) => {
    const count = moves.filter((move) => move.change === change).length;
    return count === 0 ? [] : [`${spellWhole(count)} ${count === 1 ? one : many}`];
  }).join(', ');
}

function moveRow(move: RankMove, method: PrioritisationFigures['result']['method']): DocumentRow {
  const { id, name, project, rank, formerRank, line, formerLine, score, formerScore } = move;
  const role = method === 'weighted' ? 'points' : 'quotient';
  return RANKING_GRID.tableRow(
    spreadCells({
      0: cell(rank, 'integer'),
      1: project === null ? cell(id) : linkCell(id, cellsOf(project, ['id'])[0]),
      2: wrapped(name),
      3: cell(score, role),
      5: cell(formerRank, 'integer'),
      6: cell(formerScore, role),
      10: standingCell(formerLine),
      11: standingCell(line),
      12: wrapped(`${rankMoveText(move)}.`),
    }),
  );
}

/** What has changed, as a sentence without its full stop: `Fell below the line, 3 places down`. */
export function rankMoveText(move: RankMove): string {
  const { change, rose, rank, formerRank, project } = move;
  const way =
    rose === null || rose === 0
      ? ''
      : `${spellCount(Math.abs(rose), 'place')} ${rose > 0 ? 'up' : 'down'}`;
  switch (change) {
    case 'fell-below':
      return `▼ Fell below the line${way === '' ? ', in its old place' : `, ${way}`}`;
    case 'came-above':
      return `▲ Came above the line${way === '' ? ', in its old place' : `, ${way}`}`;
    case 'entered':
      return `New in the ranking, at ${spellWhole(rank ?? 0)}`;
    case 'left':
      return project === null
        ? `Was ${spellWhole(formerRank ?? 0)}, and runs no longer`
        : `Was ${spellWhole(formerRank ?? 0)}, and has no rank now`;
    case 'moved':
      return `${(rose ?? 0) > 0 ? '▲' : '▼'} ${capitalised(way)}`;
  }
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
