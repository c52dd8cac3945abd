/** Tables of people and planned work as cells, for the tests of capacity in cells. */

import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import {
  Failure,
  type ResultBlock,
  type ResultCell,
  Unknown,
} from '../../../core/functions/result-cell.ts';

/** Monday 16 November 2026. */
export const MONDAY = dayOf('2026-11-16');

/** People under headers: id, role, team, hours per week, and the headers and cells of `more`. */
export function peopleCells(
  rows: readonly (readonly [id: string, role: string, team: string | null, hours: number | null])[],
): Grid {
  return [
    ['ID', 'Name', 'Role', 'Team', 'Hours per week'],
    ...rows.map(([id, ...rest]) => [id, `Person ${id}`, ...rest]),
  ];
}

/** Planned work under headers. */
export function workCells(
  rows: readonly {
    readonly project?: Cell;
    readonly person?: Cell;
    readonly role?: Cell;
    readonly from?: Cell;
    readonly to?: Cell;
    readonly share?: Cell;
    readonly perWeek?: Cell;
    readonly hours?: Cell;
    readonly status?: Cell;
  }[],
): Grid {
  return [
    [
      ...['Project', 'Person', 'Role', 'From', 'To'],
      ...['Allocation %', 'Hours per week', 'Total hours', 'Status'],
    ],
    ...rows.map((one) => [
      one.project ?? 'P-1',
      one.person ?? null,
      one.role ?? null,
      one.from ?? MONDAY,
      one.to ?? MONDAY + 4,
      one.share ?? null,
      one.perWeek ?? null,
      one.hours ?? null,
      one.status ?? null,
    ]),
  ];
}

/** What a cell shows: blanks with their reasons, failures with theirs. */
export function shownCell(cell: ResultCell): unknown {
  if (cell instanceof Failure) return `${cell.code} ${cell.reason}`;
  return cell instanceof Unknown ? `blank: ${cell.reason}` : cell;
}

/** A block as it shows. */
export function shownBlock(block: ResultBlock): readonly (readonly unknown[])[] {
  return block.map((row) => row.map(shownCell));
}

/** The lines at a block's end that say what was not counted. */
export function notCountedIn(block: ResultBlock): readonly string[] {
  return block.flatMap(([first]) =>
    typeof first === 'string' && first.startsWith('Not counted: ') ? [first.slice(13)] : [],
  );
}
