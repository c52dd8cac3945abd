/** The figures at the top, each with what has changed since the last report. */

import { formatDayLong } from '../day/serial.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { DocumentRow } from '../plan/tab-document.ts';
import type { CoveredSum } from '../portfolio/money-totals.ts';
import { spellWhole } from '../portfolio/spell-number.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { changeNote, figureRows } from './figure-rows.ts';
import { line } from './layout.ts';
import { allLeftOut, raidState, rowsLeftOut } from './left-out.ts';
import { coveredText } from './part-clause.ts';
import {
  type FormerReport,
  formerReport,
  type Headline,
  presentHeadline,
} from './since-last-time.ts';
import { countHidden } from './sources.ts';

interface Figure {
  readonly key: keyof Headline;
  readonly label: string;
  readonly isMoney: boolean;
  /** What stands in place of a figure that is not known. */
  readonly unknown: string;
}

/**
 * Labels, figures and changes, in the column grid; then the line that says what they are compared with. Serves the decision whether the
 * portfolio can go on as it is, or the meeting has to step in.
 */
export function headlineBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { portfolio, asOfDay } = figures;
  const present = presentHeadline(figures);
  const former = formerReport(portfolio.history, asOfDay);
  const shown = figuresShown(figures);
  const rows = figureRows(
    shown.map(({ key, label, isMoney, unknown }) => {
      const now = present[key];
      // History keeps a day for each project, and none of what the table Decisions asks.
      const isKept = key !== 'overdueDecisionCount' || portfolio.decisions.length === 0;
      const then = former === null || !isKept ? null : former.headline[key];
      const note = now === null ? unknown || null : changeNote(now, then, former !== null);
      return { label, value: now, isMoney, note };
    }),
  );
  return [...rows, ...runningLine(figures), line(comparedWith(former), 'muted')];
}

function figuresShown(figures: ExecutiveFigures): readonly Figure[] {
  const { portfolio, liveMoney } = figures;
  const { currency } = portfolio.settings;
  const unit = currency === null ? '' : `, ${currency}`;
  const count = (key: keyof Headline, label: string, unknown: string): Figure => {
    return { key, label, unknown, isMoney: false };
  };
  const money = (key: keyof Headline, label: string, sum: CoveredSum, unknown: string): Figure => {
    const coverage = sum.known === 0 ? '' : ` · ${coverageText(sum)}`;
    return { key, label: `${label}${unit}${coverage}`, unknown, isMoney: true };
  };
  return [
    count('liveCount', `Running projects${leftOutMark(rowsLeftOut(portfolio, 'projects'))}`, ''),
    money('budget', 'Budget', liveMoney.budget, 'no budgets'),
    count('redCount', 'Red', 'nothing to judge'),
    count('amberCount', 'Amber', 'nothing to judge'),
    count('onlySayGreenCount', 'Only say green', 'none compared'),
    count('overdueDecisionCount', 'Decisions overdue', 'no such column'),
    count('highRaidCount', raidLabel(figures), whyNoRaid(portfolio)),
    money('overCost', 'Forecast over budget', liveMoney.overCost, 'no forecasts'),
  ];
}

function leftOutMark(count: number): string {
  return count === 0 ? '' : ` · ${spellWhole(count)} left out`;
}

function raidLabel({ portfolio, openRaid, findProject }: ExecutiveFigures): string {
  const unknown = openRaid.filter(
    (one) => one.severity === null && findProject(one.item.project) !== null,
  ).length;
  const unknownMark = unknown === 0 ? '' : ` · ${spellWhole(unknown)} unknown`;
  return `High and critical RAID${unknownMark}${leftOutMark(rowsLeftOut(portfolio, 'raid'))}`;
}

function whyNoRaid(portfolio: Portfolio): string {
  switch (raidState(portfolio)) {
    case 'absent':
      return 'no RAID table';
    case 'unread':
      return allLeftOut(portfolio);
    case 'read':
      return 'no severity known';
  }
}

function coverageText({ known, count }: CoveredSum): string {
  return known === count
    ? coveredText({ known, count })
    : `${spellWhole(known)} of ${spellWhole(count)} projects`;
}

/** What is counted as running, and what a reader might not expect among it; nothing where nothing runs. */
function runningLine({ live, portfolio, asOfDay }: ExecutiveFigures): DocumentRow[] {
  if (live.length === 0) return [];
  const projects = live.map((one) => one.project);
  const waiting = projects.filter(
    ({ state, startDay }) => state === 'paused' || (startDay ?? asOfDay) > asOfDay,
  ).length;
  const hidden = countHidden(portfolio, projects);
  const parts = [
    'Running: neither finished nor stopped',
    ...(waiting === 0
      ? []
      : [
          `${spellWhole(waiting)} ${waiting === 1 ? 'is paused or has' : 'are paused or have'} not started`,
        ]),
    ...(hidden === 0
      ? []
      : [
          `${spellWhole(hidden)} ${hidden === 1 ? 'comes from a hidden tab' : 'come from hidden tabs'}`,
        ]),
  ];
  return [line(`${parts.join('; ')}.`, 'muted')];
}

/** What the changes are counted from: one sentence on every tab that has any. */
export function comparedWith(former: FormerReport | null): string {
  return former === null
    ? 'Since last time: there is no earlier report to compare with.'
    : `▲ and ▼ count the change since the report of ${formatDayLong(former.reportDay)}.`;
}

/** The same as a line of its own, for a tab without figures at its top. Serves the decision whether anything is to be looked at again. */
export function comparedLine({ portfolio, asOfDay }: ExecutiveFigures): DocumentRow {
  return line(comparedWith(formerReport(portfolio.history, asOfDay)), 'muted');
}
