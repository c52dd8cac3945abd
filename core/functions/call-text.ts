/** How a call of a function is written in a sheet. */

import { type Cell, type Grid, isCellError } from '../cell/cell.ts';
import { fromSerial } from '../day/serial.ts';
import { argumentsOf } from './call-function.ts';
import type { ArgumentSpec, FunctionSpec } from './function-spec.ts';

/** What stands before a function's id: a dot where names may hold one, else an underscore. */
export type CallPrefix = 'PMO.' | 'PMO_';

/** `PMO.WORKDAYS(start, end, [holidays])`: arguments in brackets may be left out. */
export function signatureOf(spec: FunctionSpec, prefix: CallPrefix): string {
  const names = argumentsOf(spec).map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${prefix}${spec.id}(${names.join(', ')})`;
}

/** A call with the texts of its arguments; those left out at its end are not written. */
export function callText(id: string, prefix: CallPrefix, args: readonly string[]): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === '') count -= 1;
  return `=${prefix}${id}(${args.slice(0, count).join(', ')})`;
}

/** One value within a formula: `DATE(2026, 11, 16)`, `"high"`, `0.5`; nothing for a blank. */
export function literalText(cell: Cell, argument: ArgumentSpec): string {
  if (typeof cell === 'number' && argument.shape !== 'table' && argument.kind === 'date') {
    const { year, month, day } = fromSerial(cell);
    return `DATE(${year}, ${month}, ${day})`;
  }
  return cell === null ? '' : constantText(cell);
}

/** A block of cells as an array constant: `{"ID", "Raised"; "R-1", 46342}`. It can hold no blanks: they are texts without characters. */
export function arrayText(grid: Grid): string {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid.map((row) =>
    Array.from({ length: columns }, (_, column) => constantText(row[column] ?? null)).join(', '),
  );
  return `{${rows.join('; ')}}`;
}

function constantText(cell: Cell): string {
  if (cell === null) return '""';
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isCellError(cell) ? cell.error : String(cell);
}
