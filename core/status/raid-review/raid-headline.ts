/** The figures at the top of the RAID review, with what has changed since the last report. */

import { formatDayLong } from '../../day/serial.ts';
import { type LastReview, lastReview } from '../../model/last-review.ts';
import { RAID } from '../../model/raid.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellWhole } from '../../portfolio/spell-number.ts';
import type { HygieneColumn } from '../../raid/kept-columns.ts';
import type { Movement } from '../../raid/raid-trend.ts';
import { cell, EMPTY_ROW, highEnough } from '../layout.ts';
import { raidState } from '../left-out.ts';
import { figureItems, type ReviewItem, reviewNote } from '../review-memory.ts';
import type { RaidFigures } from './raid-figures.ts';
import { inRaidGrid, quietLines, RAID_GRID } from './raid-grid.ts';
import { changeText, trendGapText } from './raid-words.ts';

interface Figure {
  /** Which cell of a row it stands in. */
  readonly place: number;
  readonly label: string;
  readonly value: number | null;
  readonly isMoney?: true;
  /** Under the figure. */
  readonly note: string | null;
}

/**
 * Labels, figures and changes; then the line that says what they are compared with. Nothing where nothing could be read. Serves the
 * decision whether the week’s review has to be more than a glance: what is overdue, stale or unowned.
 */
export function headlineRows(figures: RaidFigures): DocumentRow[] {
  if (raidState(figures.portfolio) !== 'read') return [];
  const { portfolio, asOfDay } = figures;
  const last = lastReview(portfolio.reviewHistory, 'raid', asOfDay);
  const shown = figuresShown(figures, last);
  const spread = (
    cellOf: (figure: Figure) => DocumentCell,
    blank = cell(null, 'figure-label'),
  ): DocumentCell[] => {
    const cells: DocumentCell[] = new Array<DocumentCell>(12).fill(blank);
    for (const figure of shown) cells[figure.place] = cellOf(figure);
    return inRaidGrid(cells, blank);
  };
  const labels = spread(({ label }) => cell(label, 'figure-label'));
  const notes = spread(({ note }) => cell(note, 'figure-note'), cell(null, 'figure-note'));
  return [
    EMPTY_ROW,
    highEnough(labels, RAID_GRID.widths),
    {
      cells: spread(({ value, isMoney }) =>
        cell(value, isMoney === true ? 'figure-money' : 'figure'),
      ),
      height: 32,
    },
    ...(notes.every(({ value }) => value === null) ? [] : [highEnough(notes, RAID_GRID.widths)]),
    ...quietLines(comparedWith(figures, last)),
  ];
}

/** The figures that only this tab has, for the next one to compare with; `null` where the log has no column for one. */
export function raidItems({ portfolio, result }: RaidFigures): readonly ReviewItem[] {
  const { counts, exposure } = result;
  const read = (value: number | null) => (raidState(portfolio) === 'read' ? value : null);
  return figureItems({
    stale: ['Review late', read(counts.stale)],
    noOwner: ['No owner', read(counts.noOwner)],
    toEscalate: ['To escalate', read(counts.toEscalate)],
    slipping: ['Come too late', read(counts.slipping)],
    contradictory: ['Contradict themselves', read(counts.contradictory)],
    exposure: ['Exposure', read(exposure.sum)],
  });
}

function figuresShown(
  { portfolio, result }: RaidFigures,
  last: LastReview | null,
): readonly Figure[] {
  const { counts, exposure, trend } = result;
  const { currency } = portfolio.settings;
  const hasGrades = counts.open === 0 || counts.unknownSeverity < counts.open;
  const unknown =
    counts.unknownSeverity === 0 || !hasGrades
      ? ''
      : ` · ${spellWhole(counts.unknownSeverity)} unknown`;
  const unit = currency === null ? '' : `, ${currency}`;
  const covered =
    exposure.count === 1
      ? ' · 1 open risk'
      : ` · ${spellWhole(exposure.known)} of ${spellWhole(exposure.count)} open risks`;
  const changed = (id: string, value: number | null) => reviewNote(last, id, value);
  const noted = (movement: Movement) => movementText(movement, trend.sinceDay);
  return [
    { place: 0, label: 'Open', value: counts.open, note: noted(trend.portfolio.open) },
    {
      place: 1,
      label: `High and critical${unknown}`,
      value: hasGrades ? counts.high : null,
      note: hasGrades ? noted(trend.portfolio.high) : 'no severity known',
    },
    {
      place: 2,
      label: 'Overdue',
      value: counts.overdue,
      note: counts.overdue === null ? noColumn('dueDay') : noted(trend.portfolio.overdue),
    },
    { place: 3, label: 'Review late', value: counts.stale, note: changed('stale', counts.stale) },
    {
      place: 4,
      label: 'No owner',
      value: counts.noOwner,
      note: counts.noOwner === null ? noColumn('owner') : changed('noOwner', counts.noOwner),
    },
    {
      ...{ place: 5, label: 'To escalate', value: counts.toEscalate },
      note: changed('toEscalate', counts.toEscalate),
    },
    {
      ...{ place: 7, label: 'Come too late', value: counts.slipping },
      note: changed('slipping', counts.slipping),
    },
    {
      ...{ place: 9, label: 'Contradict themselves', value: counts.contradictory },
      note: changed('contradictory', counts.contradictory),
    },
    {
      place: 11,
      label: `Exposure${unit}${exposure.count === 0 ? '' : covered}`,
      value: exposure.sum,
      isMoney: true,
      note:
        exposure.count === 0
          ? 'no risk is open'
          : exposure.sum === null
            ? 'no probability and cost'
            : changed('exposure', exposure.sum),
    },
  ];
}

function noColumn(column: HygieneColumn): string {
  return `no column ${RAID.columns[column].header}`;
}

/** The first report of a whole workbook has nothing to say here. */
function movementText({ change, unknown }: Movement, sinceDay: number | null): string | null {
  if (sinceDay === null) return null;
  if (change !== null) return changeText(change);
  return unknown === null ? null : trendGapText(unknown);
}

function comparedWith({ result: { trend } }: RaidFigures, last: LastReview | null): string {
  const { sinceDay } = trend;
  const review = last === null ? null : `the RAID review of ${formatDayLong(last.reportDay)}`;
  if (sinceDay === null) {
    return review === null
      ? 'Since last time: there is no earlier report to compare with.'
      : `▲ and ▼ count the change since ${review}.`;
  }
  const rest =
    review === null
      ? 'the other figures are remembered from this RAID review on'
      : last?.reportDay === sinceDay
        ? 'the other figures over all entries'
        : `the other figures since ${review}, over all entries`;
  return `▲ and ▼ count the change since the report of ${formatDayLong(sinceDay)}: open, high and overdue over the entries of projects in Projects; ${rest}.`;
}
