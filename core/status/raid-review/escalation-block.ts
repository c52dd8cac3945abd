/** What has to be escalated: to whom, why, and since when. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { cell, moreRows, wrapped } from '../layout.ts';
import { severityCell } from '../status-cell.ts';
import { daysOverdue, type RaidFigures } from './raid-figures.ts';
import { entryCells, raidHeader, raidHeading, raidRow } from './raid-grid.ts';
import { askedText, capital, escalationText, levelWord, spellDays } from './raid-words.ts';

const LIMIT = 40;

/**
 * To steering first, then to the programme, the gravest first; one line where nothing is due. Serves the decision what the next level
 * takes over, entry by entry: who is asked, why and since when.
 */
export function escalationBlock(figures: RaidFigures): DocumentRow[] {
  const { asked, portfolio } = figures;
  const title = 'To be escalated';
  const rule = ruleText(portfolio.settings);
  if (asked.length === 0) return raidHeading(title, `None. ${rule}`);
  const steering = asked.filter(({ escalation }) => escalation.level === 'steering').length;
  const grave = steering === 0 ? 'none' : spellWhole(steering);
  const counts = `${spellCount(asked.length, 'entry', 'entries')}, ${grave} of them to steering.`;
  const shown = asked.slice(0, LIMIT);
  return [
    ...raidHeading(title, `${counts} ${rule}`),
    raidHeader(
      [
        ...['ID', 'Title', 'Project', 'Owner', 'Goes to', 'Severity', 'Age', 'Since review', ''],
        ...['Due', 'Days overdue', 'To whom, and why'],
      ],
      ['Age', 'Since review', 'Days overdue'],
    ),
    ...shown.map((one) => {
      const { entry, item, escalation } = one;
      const why = `${askedText(escalation)}. ${capital(escalationText(escalation, entry.wasReviewed))}.`;
      return raidRow([
        ...entryCells(one),
        cell(levelWord(escalation.level)),
        severityCell(entry.severity),
        cell(entry.ageDays, 'integer'),
        cell(entry.sinceReviewDays, 'integer'),
        cell(null),
        item.dueDay === null ? cell('no due date') : cell(item.dueDay, 'date'),
        cell(daysOverdue(entry), 'integer'),
        wrapped(capital(why)),
      ]);
    }),
    ...moreRows(asked.length, shown.length),
  ];
}

function ruleText(settings: RaidFigures['portfolio']['settings']): string {
  const { reviewHighDays, reviewMediumDays, reviewLowDays, steeringFactor } = settings;
  const limits = `${spellDays(reviewHighDays)} (high, critical), ${spellDays(reviewMediumDays)} (medium, unknown) or ${spellDays(reviewLowDays)} (low)`;
  const factor = steeringFactor === 1 ? 'as long' : `${steeringFactor} times as long`;
  return `Due once overdue or unreviewed for more than ${limits}; from the programme on to steering after ${factor}.`;
}
