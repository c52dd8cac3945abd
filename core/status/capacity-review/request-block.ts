/** Open requests: roles that projects ask for and nobody fills yet. */

import type { Effort } from '../../capacity/effort.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { referenceKey } from '../../model/references.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { shorten } from '../break-text.ts';
import { cell, linkCell } from '../layout.ts';
import type { CapacityFigures } from './capacity-figures.ts';
import { firstInSheet } from './first-in-sheet.ts';
import { amountPlace } from './named-in-plan.ts';
import { headerLine, quietLines, roomOf, rowOf, WEEK_GRID } from './week-columns.ts';
import { spanText } from './when-text.ts';

const LIMIT = 20;
const WHEN = 4;
const AMOUNT = 11;
const PROJECT = 17;

/** What one project asks of one role, over all its rows or cells. */
interface OpenRequest {
  readonly role: string;
  readonly project: string;
  fromDay: number;
  toDay: number;
  isTentative: boolean;
  readonly efforts: Effort[];
}

/**
 * The requests that reach into the horizon, the nearest first. Serves the decision whom to put on which request, and which request to
 * turn down.
 */
export function requestBlock(figures: CapacityFigures): DocumentRow[] {
  const { grid } = figures;
  const title = 'Open requests';
  const requests = openRequests(figures);
  if (requests.length === 0) {
    return WEEK_GRID.heading(title, 'No role is asked for without a person in these weeks.');
  }
  const hours = sumOf(grid.requestFirmHours);
  const tentative = sumOf(grid.requestTentativeHours);
  const soft = tentative > 0 ? `, and ${spellWhole(tentative)} tentative` : '';
  const shown = requests.slice(0, LIMIT);
  return [
    ...WEEK_GRID.heading(
      title,
      `${spellCount(requests.length, 'request')} of projects for a role without a person: ${spellWhole(hours)} hours in ${spellCount(grid.periods, 'week')}${soft}. The nearest first.`,
    ),
    headerLine([
      [0, 'Role'],
      [WHEN, 'When'],
      [AMOUNT, 'How much'],
      [PROJECT, 'Project'],
    ]),
    ...shown.map((request) => requestRow(figures, request)),
    ...(requests.length > shown.length
      ? quietLines(`and ${spellWhole(requests.length - shown.length)} more`)
      : []),
  ];
}

function openRequests({ grid, findProject }: CapacityFigures): readonly OpenRequest[] {
  const { efforts, horizon, roleOfEffort, isCounted, roles } = grid;
  const first = horizon.starts[0] as number;
  const found = new Map<string, OpenRequest>();
  for (const [index, effort] of efforts.entries()) {
    const role = roles[roleOfEffort[index] as number];
    if (role === undefined || isCounted[index] !== 1) continue;
    const project = findProject(effort.project)?.id ?? effort.project;
    const key = `${referenceKey(role)}\n${referenceKey(project)}`;
    const known = found.get(key);
    const isTentative = effort.status === 'tentative';
    if (known === undefined) {
      const { fromDay, toDay } = effort;
      found.set(key, { role, project, fromDay, toDay, isTentative, efforts: [effort] });
      continue;
    }
    known.fromDay = Math.min(known.fromDay, effort.fromDay);
    known.toDay = Math.max(known.toDay, effort.toDay);
    known.isTentative = known.isTentative && isTentative;
    known.efforts.push(effort);
  }
  return [...found.values()]
    .filter(({ fromDay, toDay }) => toDay >= first && fromDay <= horizon.endDay)
    .sort(
      (a, b) =>
        a.fromDay - b.fromDay || compareIds(a.role, b.role) || compareIds(a.project, b.project),
    );
}

function requestRow({ findProject }: CapacityFigures, request: OpenRequest): DocumentRow {
  const { role, project, fromDay, toDay, isTentative, efforts } = request;
  const name = findProject(project)?.name;
  const text = name === undefined ? project : `${project} ${name}`;
  return rowOf([
    [0, linkCell(shorten(role, roomOf(0, 1)), firstPlace(efforts))],
    [WHEN, cell(spanText(fromDay, toDay))],
    [AMOUNT, cell(`${amountText(efforts)}${isTentative ? ', tentative' : ''}`)],
    [PROJECT, cell(shorten(text, roomOf(PROJECT, WEEK_GRID.widths.length - PROJECT)))],
  ]);
}

/** `50%`, `50% – 150%`, `16 hours a week`, `120 hours in all`; nothing where the rows give different kinds. */
function amountText(efforts: readonly Effort[]): string {
  const shares = efforts.flatMap((one) => (one.share === null ? [] : [one.share]));
  if (shares.length === efforts.length) return rangeText(shares, spellShare, '');
  const weekly = efforts.flatMap((one) => (one.hoursPerWeek === null ? [] : [one.hoursPerWeek]));
  if (weekly.length === efforts.length) return rangeText(weekly, spellWhole, ' hours a week');
  const totals = efforts.flatMap((one) => (one.totalHours === null ? [] : [one.totalHours]));
  if (totals.length < efforts.length) return 'by different measures';
  return `${spellWhole(totals.reduce((sum, hours) => sum + hours, 0))} hours in all`;
}

function rangeText(
  values: readonly number[],
  spell: (value: number) => string,
  unit: string,
): string {
  const least = spell(Math.min(...values));
  const most = spell(Math.max(...values));
  return `${least === most ? least : `${least} – ${most}`}${unit}`;
}

function firstPlace(efforts: readonly Effort[]): CellPlace | undefined {
  const first = firstInSheet(efforts);
  return first === undefined ? undefined : amountPlace(first);
}

function sumOf(hours: Float64Array): number {
  return hours.reduce((sum, one) => sum + one, 0);
}
