/** The two heat maps: roles by weeks, people by weeks. */

import { CONFLICT_TITLES } from '../../capacity/conflict-sentence.ts';
import { HOURS_TOLERANCE } from '../../capacity/conflicts/whole-hours.ts';
import { formatDayLong, fromSerial, MONTH_NAMES } from '../../day/serial.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { shorten } from '../break-text.ts';
import { cell, linkCell } from '../layout.ts';
import { percentCell } from '../percent-cell.ts';
import { textWidth } from '../text-width.ts';
import { type CapacityFigures, hasPlan } from './capacity-figures.ts';
import { heatCell, legendRows } from './heat-cell.ts';
import { type LoadRow, roleRows } from './load-rows.ts';
import { choosePeople } from './people-shown.ts';
import { uncountedText } from './uncounted-hours.ts';
import { FIRST_WEEK, quietLines, roomOf, rowOf, WEEK_GRID } from './week-columns.ts';

const NO_PLAN = 'Not known: no planned work could be counted.';
const ROLE_LIMIT = 30;
/** The weeks are named again after so many rows, at the next role. */
const HEADER_EVERY = 30;

/**
 * Roles, worst first, with what is tentative on top where that is not counted. Serves the decision in which weeks to start no more work
 * for a role, or to borrow people for it.
 */
export function roleHeatBlock(figures: CapacityFigures): DocumentRow[] {
  const { roles, grid } = figures;
  const title = 'Roles by week';
  if (roles.length === 0) {
    return WEEK_GRID.heading(title, 'Not known: neither People nor a request names a role.');
  }
  if (!hasPlan(figures)) return WEEK_GRID.heading(title, NO_PLAN);
  const shown = roles.slice(0, ROLE_LIMIT);
  const explanation =
    'Demand, open requests included, against what the role’s people have left after time off, BAU, on-call and unplanned work. Worst first.';
  return [
    ...WEEK_GRID.heading(title, `${explanation}${beyondText(figures)}`),
    ...legendRows(grid.settings),
    weekHeader(figures, 'Role · people'),
    ...shown.map((role) => heatRow(figures, role, roleName(figures, role))),
    ...moreLine(roles.length, shown.length, 'role'),
    ...uncountedRows(figures),
    ...tentativeRows(figures),
  ];
}

/**
 * People, by role in the order of the roles above, in each the worst first. Serves the decision whose work to shift to which of their
 * own or other people’s weeks.
 */
export function peopleHeatBlock(figures: CapacityFigures): DocumentRow[] {
  const title = 'People by week';
  if (figures.people.length === 0) {
    return WEEK_GRID.heading(title, 'Not known: no person of a People table could be read.');
  }
  if (!hasPlan(figures)) return WEEK_GRID.heading(title, NO_PLAN);
  const { shown, explanation, remarks } = choosePeople(figures);
  const rows = WEEK_GRID.heading(title, explanation);
  if (shown.length > 0) rows.push(weekHeader(figures, 'Person'));
  let sinceHeader = 0;
  for (const role of figures.roles) {
    const own = shown.filter((person) => person.role === role.index);
    if (own.length === 0) continue;
    if (sinceHeader >= HEADER_EVERY) {
      rows.push(weekHeader(figures, 'Person'));
      sinceHeader = 0;
    }
    rows.push(groupLine(figures, role, own.length));
    for (const person of own) rows.push(heatRow(figures, person, person.name));
    sinceHeader += own.length + 1;
  }
  return [...rows, ...remarks.flatMap((remark) => quietLines(remark))];
}

/** The header of a heat map: name, load and hours over, then each week's first day. */
function weekHeader({ grid, shownWeeks }: CapacityFigures, label: string): DocumentRow {
  const weeks = grid.horizon.starts
    .slice(0, shownWeeks)
    .map((day, at): [number, DocumentCell] => [
      FIRST_WEEK + at,
      cell(
        weekLabel(day, at === 0 ? null : (grid.horizon.starts[at - 1] as number)),
        'heat-header',
      ),
    ]);
  return rowOf(
    [
      [0, cell(label, 'header')],
      [1, cell('Load', 'header-number')],
      [2, cell('Hours over', 'header-number')],
      ...weeks,
    ],
    'header',
    46,
  );
}

/** `16`, `Nov` below each other; the year above where it is another than the week’s before. */
function weekLabel(day: number, former: number | null): string {
  const { year, month, day: dayOfMonth } = fromSerial(day);
  const text = `${dayOfMonth}\n${(MONTH_NAMES[month - 1] as string).slice(0, 3)}`;
  return former !== null && fromSerial(former).year === year ? text : `${year}\n${text}`;
}

function heatRow({ grid, shownWeeks }: CapacityFigures, row: LoadRow, name: string): DocumentRow {
  return rowOf(
    [
      [0, linkCell(shorten(name, roomOf(0, 1)), row.place)],
      [
        1,
        row.load === null
          ? cell('none', 'muted')
          : percentCell(row.load, [grid.settings.loadLimitShare, 1]),
      ],
      [2, cell(row.overHours > HOURS_TOLERANCE ? roundHours(row.overHours) : null, 'hours')],
      ...Array.from({ length: shownWeeks }, (_, week): [number, DocumentCell] => [
        FIRST_WEEK + week,
        heatCell(row.demands[week] as number, row.nets[week] as number, grid.settings),
      ]),
    ],
    'text',
    20,
  );
}

function roleName({ peopleOfRole }: CapacityFigures, role: LoadRow): string {
  const count = peopleOfRole[role.index] as number;
  const suffix = ` · ${count === 0 ? 'none' : spellWhole(count)}`;
  return `${shorten(role.name, roomOf(0, 1) - textWidth(suffix))}${suffix}`;
}

function groupLine({ peopleOfRole }: CapacityFigures, role: LoadRow, shown: number): DocumentRow {
  const count = peopleOfRole[role.index] as number;
  const of =
    shown === count ? spellCount(count, 'person', 'people') : `${shown} of ${count} people`;
  const load = role.load === null ? '' : `, load of the role ${spellShare(roundLoad(role.load))}`;
  return { cells: [cell(`${role.name} · ${of}${load}`, 'muted')], height: 20 };
}

/** Without the hours of unknown names every load here is a least one. */
function uncountedRows(figures: CapacityFigures): DocumentRow[] {
  const unknown = uncountedText(figures);
  if (unknown === null) return [];
  return quietLines(`In no load, here and below: ${unknown}; see ${CONFLICT_TITLES.unknown}.`);
}

/** Roles that tentative work would change, as they would look with it. */
function tentativeRows(figures: CapacityFigures): DocumentRow[] {
  const { grid } = figures;
  if (grid.settings.countTentative) return [];
  const firm = new Map(figures.roles.map((role) => [role.index, role]));
  const changed = roleRows(grid, true).filter(
    (role) => role.demandHours > (firm.get(role.index)?.demandHours ?? 0) + HOURS_TOLERANCE,
  );
  if (changed.length === 0) return [];
  const order = figures.roles.map((role) => role.index);
  const shown = changed
    .sort((a, b) => order.indexOf(a.index) - order.indexOf(b.index))
    .slice(0, ROLE_LIMIT);
  const hours = changed.reduce(
    (sum, role) => sum + role.demandHours - (firm.get(role.index)?.demandHours ?? 0),
    0,
  );
  return [
    ...quietLines(
      `Tentative work is not counted above: ${spellWhole(hours)} hours. With it, ${changed.length === 1 ? 'this role' : 'these roles'} would look like this:`,
    ),
    ...shown.map((role) => heatRow(figures, role, roleName(figures, role))),
    ...moreLine(changed.length, shown.length, 'role'),
  ];
}

function beyondText({ grid, shownWeeks }: CapacityFigures): string {
  if (grid.periods <= shownWeeks) return '';
  const day = formatDayLong((grid.horizon.starts[shownWeeks] as number) - 1);
  return ` Shown to ${day}; the totals and lists go on to ${formatDayLong(grid.horizon.endDay)}.`;
}

function moreLine(total: number, shown: number, noun: string): DocumentRow[] {
  return total > shown ? quietLines(`and ${spellCount(total - shown, `more ${noun}`)}`) : [];
}

/** Loads and hours on the tab: three decimals and one, far finer than anybody plans. */
function roundLoad(load: number): number {
  return Math.round(load * 1000) / 1000;
}

function roundHours(hours: number): number {
  return Math.round(hours * 10) / 10;
}
