/** The figures at the top of the Delivery tab, with what has changed since the last report where History can tell. */

import { formatDayLong } from '../../day/serial.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { changeNote, figureRows, type ShownFigure } from '../figure-rows.ts';
import { comparedWith } from '../headline-block.ts';
import { line } from '../layout.ts';
import { raidState } from '../left-out.ts';
import { formerReport, presentHeadline } from '../since-last-time.ts';
import { type DeliveryFigures, tellsWhatToDo } from './delivery-figures.ts';

/** Serves the decision whether this week’s work can go on as planned: what is late, what stands still, what nobody has. */
export function headlineRows(figures: DeliveryFigures): DocumentRow[] {
  const { executive, portfolio, asOfDay, untilDay, total, busy, raid } = figures;
  const isTold = tellsWhatToDo(figures);
  const former = formerReport(portfolio.history, asOfDay);
  const now = presentHeadline(executive);
  const liveNote = changeNote(now.liveCount, former?.headline.liveCount ?? null, former !== null);
  const { sinceDay, portfolio: trend } = raid.result.trend;
  const hasRaid = raidState(portfolio) === 'read';
  const plain = (label: string, value: number): ShownFigure => ({
    ...{ label, value: isTold ? value : null, note: isTold ? null : 'no table tells' },
  });
  const shown: readonly ShownFigure[] = [
    { label: 'Running projects', value: now.liveCount, note: liveNote },
    plain('Projects with something to do', busy.length),
    plain('Overdue', total.overdue),
    plain('Blocked', total.blocked),
    plain(`Due by ${formatDayLong(untilDay)}`, total.due),
    plain('Without an owner', total.unowned),
    {
      label: 'RAID overdue',
      value: hasRaid ? trend.overdue.now : null,
      note: hasRaid
        ? changeNote(trend.overdue.now, trend.overdue.before, sinceDay !== null)
        : 'no RAID',
    },
    {
      label: 'Red projects',
      value: now.redCount,
      note:
        now.redCount === null
          ? 'nothing to judge'
          : changeNote(now.redCount, former?.headline.redCount ?? null, former !== null),
    },
  ];
  const without = 'What is due and blocked is not remembered: an earlier day’s tab is its record.';
  return [
    ...figureRows(shown),
    line(former === null ? comparedWith(former) : `${comparedWith(former)} ${without}`, 'muted'),
  ];
}
