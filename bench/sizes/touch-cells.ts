/** The floor: the least that any computation has to do, which is to look at every input cell and to write every output cell. */

import type { Portfolio, Snapshot } from '../../core/index.ts';
import type { Results } from './three-computations.ts';

type Row = Readonly<Record<string, unknown>>;

/** The columns of the tables that the three computations read. */
const TABLES = [
  'projects',
  'criteria',
  'people',
  'timeOff',
  'holidays',
  'allocations',
  'raid',
] as const;

/** Looks at every value of every typed row once. The sum keeps the work from being left out. */
export function touchRows(portfolio: Portfolio): number {
  let sum = 0;
  for (const table of TABLES) {
    const rows = portfolio[table] as readonly unknown[] as readonly Row[];
    const keys = Object.keys(rows[0] ?? {}).filter((key) => key !== 'source');
    for (const row of rows) for (const key of keys) sum += weigh(row[key]);
  }
  for (const { ratings } of portfolio.scores) {
    for (const id in ratings) sum += weigh(ratings[id]);
  }
  return sum;
}

/** Looks at every cell of every sheet once. */
export function touchCells({ sheets }: Snapshot): number {
  let sum = 0;
  for (const { grid } of sheets)
    for (const line of grid) for (const cell of line) sum += weigh(cell);
  return sum;
}

/** Writes every value of the results once into fresh rows of cells: what any host would have to hold of them. */
export function writeResults({ scoring, grid, conflicts, bottlenecks, raid }: Results): number {
  let count = 0;
  for (const list of [scoring.entries, conflicts, bottlenecks, raid.entries]) {
    count += writeRows(list as readonly unknown[] as readonly Row[]);
  }
  const { grossHours, availableHours, netHours, firmHours, tentativeHours, outsideHours } = grid;
  for (const hours of [
    grossHours,
    availableHours,
    netHours,
    firmHours,
    tentativeHours,
    outsideHours,
  ]) {
    const out = new Float64Array(hours.length);
    for (let at = 0; at < hours.length; at += 1) out[at] = hours[at] as number;
    count += out.length;
  }
  return count;
}

function writeRows(rows: readonly Row[]): number {
  const keys = Object.keys(rows[0] ?? {});
  const out: unknown[][] = [];
  for (const row of rows) {
    const cells: unknown[] = [];
    for (const key of keys) cells.push(row[key]);
    out.push(cells);
  }
  return out.length * keys.length;
}

function weigh(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.length;
  return value === null ? 0 : 1;
}
