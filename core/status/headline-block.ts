/** The figures at the top, each with what has changed since the last report. */

import { formatDayLong } from '../day/serial.ts';
import type { DocumentCell, DocumentRow } from '../plan/tab-document.ts';
import { spellWhole } from '../portfolio/spell-number.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { cell, EMPTY_ROW, line } from './layout.ts';
import {
  type FormerReport,
  formerReport,
  type Headline,
  presentHeadline,
} from './since-last-time.ts';

interface Figure {
  readonly key: keyof Headline;
  readonly label: string;
  readonly isMoney: boolean;
  /** What stands in place of a figure that is not known. */
  readonly unknown: string;
}

/** Labels, figures and changes, in the column grid; then the line that says what they are compared with. */
export function headlineBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { portfolio, asOfDay } = figures;
  const present = presentHeadline(figures);
  const former = formerReport(portfolio.history, asOfDay);
  const shown = figuresShown(portfolio.settings.currency);
  return [
    EMPTY_ROW,
    { cells: shown.map((figure) => cell(figure.label, 'figure-label')), height: 34 },
    {
      cells: shown.map((figure) =>
        cell(present[figure.key], figure.isMoney ? 'figure-money' : 'figure'),
      ),
      height: 32,
    },
    { cells: shown.map((figure) => changeCell(figure, present, former)), height: 34 },
    line(comparedWith(former), 'muted'),
  ];
}

function figuresShown(currency: string | null): readonly Figure[] {
  const unit = currency === null ? '' : `, ${currency}`;
  return [
    { key: 'liveCount', label: 'Running projects', isMoney: false, unknown: '' },
    { key: 'budget', label: `Budget${unit}`, isMoney: true, unknown: 'no budgets' },
    { key: 'redCount', label: 'Red', isMoney: false, unknown: 'nothing to judge' },
    { key: 'amberCount', label: 'Amber', isMoney: false, unknown: 'nothing to judge' },
    { key: 'onlySayGreenCount', label: 'Only say green', isMoney: false, unknown: 'none compared' },
    {
      key: 'overdueDecisionCount',
      label: 'Decisions overdue',
      isMoney: false,
      unknown: 'not asked',
    },
    {
      key: 'highRaidCount',
      label: 'High and critical RAID',
      isMoney: false,
      unknown: 'no RAID table',
    },
    { key: 'forecastCost', label: `Forecast cost${unit}`, isMoney: true, unknown: 'no forecasts' },
  ];
}

function changeCell(figure: Figure, present: Headline, former: FormerReport | null): DocumentCell {
  const now = present[figure.key];
  if (now === null) return cell(figure.unknown, 'figure-label');
  if (former === null) return cell(null, 'figure-label');
  const then = former.headline[figure.key];
  if (then === null) return cell('not known then', 'figure-label');
  const change = Math.round(now - then);
  if (change === 0) return cell('no change', 'figure-label');
  return cell(`${change > 0 ? '▲' : '▼'} ${spellWhole(Math.abs(change))}`, 'figure-label');
}

function comparedWith(former: FormerReport | null): string {
  return former === null
    ? 'Since last time: there is no earlier report to compare with.'
    : `▲ and ▼ count the change since the report of ${formatDayLong(former.reportDay)}.`;
}
