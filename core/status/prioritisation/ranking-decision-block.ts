/** The decisions that the intake board is asked for, with who takes them and by when. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import { cell, linkCell, moreRows, wrapped } from '../layout.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import { type RankingDecision, rankingDecisions } from './ranking-decisions.ts';
import { RANKING_GRID, rankingHeader, rankingRow, spreadCells } from './ranking-grid.ts';

const LIMIT = 15;
const OWNER = 4;
const BY = 10;

/** Serves the decisions of the intake board themselves: each row is one, with who takes it and by when. */
export function rankingDecisionBlock(figures: PrioritisationFigures): DocumentRow[] {
  const title = 'Decisions asked for';
  const decisions = rankingDecisions(figures);
  if (decisions.length === 0) {
    return RANKING_GRID.heading(
      title,
      figures.ranked.length === 0
        ? 'Not known: no project is ranked.'
        : 'None: nothing waits at the line, is forced, disagreed about or unrated.',
    );
  }
  const shown = decisions.slice(0, LIMIT);
  return [
    ...RANKING_GRID.heading(
      title,
      `${spellCount(decisions.length, 'decision')}, needed by the project’s next gate or its start, at the latest by the end of the quarter.`,
    ),
    rankingHeader(figures, 'Decision', { [OWNER]: 'Owner', [BY]: 'Needed by' }),
    ...shown.map((one) => decisionRow(figures, one)),
    ...moreRows(decisions.length, shown.length),
  ];
}

function decisionRow(
  figures: PrioritisationFigures,
  { shown, question, owner, byDay, place }: RankingDecision,
): DocumentRow {
  const asked = { [OWNER]: wrapped(owner), [BY]: cell(byDay, 'date') };
  if (shown !== null) {
    const id = linkCell(shown.project.id, place);
    return rankingRow(figures, shown, question, { ...asked, 1: id });
  }
  return RANKING_GRID.tableRow(
    spreadCells({
      ...asked,
      1: linkCell('all', place),
      2: wrapped('What is mandatory'),
      12: wrapped(question),
    }),
  );
}
