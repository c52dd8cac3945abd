/** What has come of benefits since the Value tab was made last: what sponsors can be told of what their money has brought. */

import { formatDayLong } from '../../day/serial.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { lastReview } from '../../model/last-review.ts';
import { referenceKey } from '../../model/references.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import type { BenefitFacts } from '../../portfolio/benefit-facts.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import { thousandths } from '../review-memory.ts';
import { benefitKey, idOf, type ValueFigures } from './value-figures.ts';
import { amountCell, ownerOf, spellAmount } from './value-words.ts';

const LIMIT = 15;
const AMOUNTS = ['Realised then', 'Realised now', 'Change'];

/** A benefit of which more or less has come than when the tab was made last; `former` is `null` where it was not measured. */
export interface BenefitMove {
  readonly facts: BenefitFacts;
  readonly former: number | null;
  readonly now: number;
}

/** The moves and since when; `sinceDay` is `null` where this is the first. What was not there then is no move. */
export function benefitMoves(figures: ValueFigures): {
  readonly sinceDay: number | null;
  readonly moves: readonly BenefitMove[];
} {
  const { portfolio, asOfDay, benefits } = figures;
  const last = lastReview(portfolio.reviewHistory, 'value', asOfDay);
  if (last === null) return { sinceDay: null, moves: [] };
  const rows = last.rowsAbout('benefit');
  const seen = new Set<string>();
  const moves = benefits.flatMap((facts): BenefitMove[] => {
    const key = referenceKey(benefitKey(facts));
    const row = rows.get(key);
    const now = facts.realised === null ? null : thousandths(facts.realised);
    if (seen.has(key) || row === undefined || now === null || now === row.value) return [];
    seen.add(key);
    return [{ facts, former: row.value, now }];
  });
  return {
    sinceDay: last.reportDay,
    moves: moves.sort((a, b) => compareIds(idOf(a.facts), idOf(b.facts))),
  };
}

/** Serves the decision whether what was promised is on its way, or somebody has to go and fetch it. Nothing where nothing has moved. */
export function benefitMoveBlock(figures: ValueFigures): DocumentRow[] {
  const { sinceDay, moves } = benefitMoves(figures);
  if (sinceDay === null || figures.state !== 'read' || figures.benefits.length === 0) return [];
  const title = 'Benefits since last time';
  const since = `Since the Value of ${formatDayLong(sinceDay)}`;
  if (moves.length === 0) {
    return heading(title, `${since} no measured benefit has changed.`);
  }
  const shown = moves.slice(0, LIMIT);
  return [
    ...heading(
      title,
      `${since}: ${spellCount(moves.length, 'benefit has', 'benefits have')} brought another amount.`,
    ),
    headerRow(['ID', 'Benefit', 'Owner', ...AMOUNTS, '', 'What has changed'], AMOUNTS),
    ...shown.map(({ facts, former, now }) => {
      const change = former === null ? null : thousandths(now - former);
      return tableRow([
        linkCell(idOf(facts), cellsOf(facts.benefit, ['realised', 'benefit'])[0]),
        wrapped(facts.benefit.benefit),
        wrapped(ownerOf(facts.project) ?? 'no owner named'),
        amountCell(former, facts.unit),
        amountCell(now, facts.unit),
        amountCell(change, facts.unit),
        cell(null),
        wrapped(moveText(facts, change)),
      ]);
    }),
    ...moreRows(moves.length, shown.length),
  ];
}

function moveText({ unit }: BenefitFacts, change: number | null): string {
  if (change === null) return 'Measured for the first time.';
  const amount = spellAmount(Math.abs(change), unit);
  return change > 0 ? `▲ ${amount} more has come.` : `▼ ${amount} less than was said then.`;
}
