/** Planned work in one form, whether it stands in the long table or in the wide one. */

import { toA1 } from '../cell/address.ts';
import type { Allocation } from '../model/allocations.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { StaffingRow } from '../model/staffing-matrix.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';

/**
 * One span of planned work: a row of Allocations, or one filled cell of a Staffing matrix, whose `periodColumn` is then
 * the cell's column in the sheet.
 */
export interface Effort extends Allocation {
  readonly periodColumn?: number;
}

/** The efforts of both tables: Allocations first, then the Staffing matrix, each in the order of its rows and cells. */
export function effortsOf({
  allocations,
  staffingMatrix,
}: Pick<Portfolio, 'allocations' | 'staffingMatrix'>): readonly Effort[] {
  if (staffingMatrix.length === 0) return allocations;
  return [...allocations, ...staffingMatrix.flatMap(staffingEfforts)];
}

/** The cells that an effort was read from: who, which project, when and how much. */
export function effortCells(effort: Effort): readonly CellPlace[] {
  const whom = effort.person === null ? 'role' : 'person';
  const cells = cellsOf(effort, ['project', whom, 'fromDay', 'toDay', ...amountKeys(effort)]);
  if (effort.periodColumn === undefined) return cells;
  const amount = { sheet: effort.source.sheet, a1: toA1(effort.sheetRow, effort.periodColumn) };
  return [...cells, amount];
}

function amountKeys(effort: Effort): readonly string[] {
  if (effort.share !== null) return ['share'];
  return effort.hoursPerWeek !== null ? ['hoursPerWeek'] : ['totalHours'];
}

function staffingEfforts(row: StaffingRow): readonly Effort[] {
  const { project, person, role, source, sheetRow } = row;
  return row.periods.map(({ fromDay, toDay, share, hours, column }) => ({
    project,
    person,
    role,
    fromDay,
    toDay,
    share,
    hoursPerWeek: null,
    totalHours: hours,
    status: null,
    source,
    sheetRow,
    periodColumn: column,
  }));
}
