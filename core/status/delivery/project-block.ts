/** One block for each project: what is overdue, blocked and due, whose it is, and by when. */

import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { levelText } from '../../portfolio/health-sentence.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import {
  cell,
  EMPTY_ROW,
  headerRow,
  heading,
  line,
  linkCell,
  moreRows,
  tableRow,
  wrapped,
} from '../layout.ts';
import type { BusyProject, DeliveryFigures } from './delivery-figures.ts';
import { type DeliveryItem, isOverdue, kindWord, placeOf } from './delivery-item.ts';
import { countsText } from './delivery-words.ts';

const PROJECT_LIMIT = 40;
const ITEM_LIMIT = 12;

/**
 * The projects with most that is overdue or blocked first. Serves the decisions of each team’s weekly round: what is done now, who takes
 * it, and what has to be asked of others.
 */
export function projectBlocks(figures: DeliveryFigures): DocumentRow[] {
  const { busy, untilDay } = figures;
  const shown = busy.slice(0, PROJECT_LIMIT);
  const left = busy.length - shown.length;
  return [
    ...shown.flatMap((one) => projectRows(one, untilDay)),
    ...(left === 0
      ? []
      : [
          EMPTY_ROW,
          line(
            `${spellCount(left, 'more project')} with less to do ${left === 1 ? 'has' : 'have'} no block of ${left === 1 ? 'its' : 'their'} own: see the table at the top.`,
            'muted',
          ),
        ]),
  ];
}

function projectRows({ assessment, items, counts }: BusyProject, untilDay: number): DocumentRow[] {
  const { project, standing } = assessment;
  const shown = items.slice(0, ITEM_LIMIT);
  const parts = [
    project.projectManager ?? 'No project manager is named',
    levelText(standing),
    countsText(counts, untilDay),
  ];
  return [
    ...heading(`${project.id} ${project.name}`, `${parts.join(' · ')}.`),
    headerRow(
      ['ID', 'What', 'Owner', 'State', 'Kind', 'By', 'Days overdue', 'Why it stands still'],
      ['Days overdue'],
    ),
    ...shown.map(itemRow),
    ...moreRows(items.length, shown.length),
  ];
}

function itemRow(item: DeliveryItem): DocumentRow {
  const { kind, label, title, owner, day, lateDays } = item;
  return tableRow([
    linkCell(label ?? kindWord(kind), placeOf(item)),
    wrapped(title),
    wrapped(owner ?? 'no owner'),
    stateCell(item),
    cell(label === null ? null : kindWord(kind)),
    day === null ? cell('no day') : cell(day, 'date'),
    cell(isOverdue(item) ? lateDays : null, 'integer'),
    wrapped(item.explain()),
  ]);
}

/** What is overdue and blocked says that it is overdue; why it stands still is beside it. */
function stateCell(item: DeliveryItem): DocumentCell {
  if (isOverdue(item)) return cell('◆ Overdue', 'status-red');
  return item.isBlocked ? cell('▲ Blocked', 'status-amber') : cell('● Due');
}
