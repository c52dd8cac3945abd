/** The figures at the top of the Delivery tab, with what has changed since the last report where History can tell. */

import { formatDayLong } from '../../day/serial.ts';
import { lastReview } from '../../model/last-review.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { changeNote, figureRows, type ShownFigure } from '../figure-rows.ts';
import { line } from '../layout.ts';
import { raidState } from '../left-out.ts';
import { comparedWithBoth, figureItems, type ReviewItem, reviewNote } from '../review-memory.ts';
import { formerReport, presentHeadline } from '../since-last-time.ts';
import { type DeliveryFigures, tellsWhatToDo } from './delivery-figures.ts';

/** Serves the decision whether this week’s work can go on as planned: what is late, what stands still, what nobody has. */
export function headlineRows(figures: DeliveryFigures): DocumentRow[] {
  const { executive, portfolio, asOfDay, untilDay, total, busy, raid } = figures;
  const isTold = tellsWhatToDo(figures);
  const former = formerReport(portfolio.history, asOfDay);
  const last = lastReview(portfolio.reviewHistory, 'delivery', asOfDay);
  const now = presentHeadline(executive);
  const liveNote = changeNote(now.liveCount, former?.headline.liveCount ?? null, former !== null);
  const { sinceDay, portfolio: trend } = raid.result.trend;
  const hasRaid = raidState(portfolio) === 'read';
  const plain = (id: string, label: string, value: number): ShownFigure => ({
    ...{ label, value: isTold ? value : null },
    note: isTold ? reviewNote(last, id, value) : 'no table tells',
  });
  const shown: readonly ShownFigure[] = [
    { label: 'Running projects', value: now.liveCount, note: liveNote },
    plain('busy', 'Projects with something to do', busy.length),
    plain('overdue', 'Overdue', total.overdue),
    plain('blocked', 'Blocked', total.blocked),
    plain('due', `Due by ${formatDayLong(untilDay)}`, total.due),
    plain('unowned', 'Without an owner', total.unowned),
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
  const compared = comparedWithBoth(
    former?.reportDay ?? null,
    last,
    'Delivery',
    'what is to be done',
  );
  return [...figureRows(shown), line(compared, 'muted')];
}

/** The figures that only this tab has, for the next one to compare with; `null` where no table tells what is to be done. */
export function deliveryItems(figures: DeliveryFigures): readonly ReviewItem[] {
  const { total, busy } = figures;
  const told = (value: number) => (tellsWhatToDo(figures) ? value : null);
  return figureItems({
    busy: ['Projects with something to do', told(busy.length)],
    overdue: ['Overdue', told(total.overdue)],
    blocked: ['Blocked', told(total.blocked)],
    due: ['Due soon', told(total.due)],
    unowned: ['Without an owner', told(total.unowned)],
  });
}
