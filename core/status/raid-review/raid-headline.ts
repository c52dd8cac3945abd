/** The figures at the top of the RAID review, with what has changed since the last report. */

import { formatDayLong } from '../../day/serial.ts';
import { RAID } from '../../model/raid.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import type { HygieneColumn } from '../../raid/kept-columns.ts';
import type { Movement } from '../../raid/raid-trend.ts';
import { cell, EMPTY_ROW, highEnough } from '../layout.ts';
import { raidState } from '../left-out.ts';
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

/** Labels, figures and changes; then the line that says what they are compared with. Nothing where nothing could be read. */
export function headlineRows(figures: RaidFigures): DocumentRow[] {
  if (raidState(figures.portfolio) !== 'read') return [];
  const shown = figuresShown(figures);
  const blank = cell(null, 'figure-label');
  const spread = (cellOf: (figure: Figure) => DocumentCell): DocumentCell[] => {
    const cells: DocumentCell[] = new Array<DocumentCell>(12).fill(blank);
    for (const figure of shown) cells[figure.place] = cellOf(figure);
    return inRaidGrid(cells, blank);
  };
  const labels = spread(({ label }) => cell(label, 'figure-label'));
  const notes = spread(({ note }) => cell(note, 'figure-label'));
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
    ...quietLines(comparedWith(figures)),
  ];
}

function figuresShown({ portfolio, result }: RaidFigures): readonly Figure[] {
  const { counts, exposure, trend } = result;
  const { currency } = portfolio.settings;
  const hasGrades = counts.open === 0 || counts.unknownSeverity < counts.open;
  const unknown =
    counts.unknownSeverity === 0 || !hasGrades
      ? ''
      : ` · ${spellWhole(counts.unknownSeverity)} unknown`;
  const unit = currency === null ? '' : `, ${currency}`;
  const covered = ` · ${spellWhole(exposure.known)} of ${spellCount(exposure.count, 'open risk')}`;
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
    { place: 3, label: 'Review late', value: counts.stale, note: null },
    {
      place: 4,
      label: 'No owner',
      value: counts.noOwner,
      note: counts.noOwner === null ? noColumn('owner') : null,
    },
    { place: 5, label: 'To escalate', value: counts.toEscalate, note: null },
    { place: 7, label: 'Come too late', value: counts.slipping, note: null },
    { place: 9, label: 'Contradict themselves', value: counts.contradictory, note: null },
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
            : null,
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

function comparedWith({ result: { trend } }: RaidFigures): string {
  return trend.sinceDay === null
    ? 'Since last time: there is no earlier report to compare with.'
    : `▲ and ▼ count the change since the report of ${formatDayLong(trend.sinceDay)}, over the entries of projects in Projects; what else is counted is not remembered.`;
}
