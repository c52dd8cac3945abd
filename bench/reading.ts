/** How long reading 100,000 rows takes, against a floor that touches every cell once in the same run. */

import type { Cell, Snapshot } from '../core/index.ts';
import { readPortfolio } from '../core/index.ts';

const ROWS = 100_000;
const RUNS = 25;
/** V8 goes on optimising and giving up for ten runs or so. */
const WARM_UPS = 12;

/** One measurement: `ratio` must not pass `limit`; `detail` is for people. */
export interface Measured {
  readonly ratio: number;
  readonly limit: number;
  readonly detail: string;
}

/** Reads one Allocations tab of 100,000 rows × 8 columns with one bad cell in a hundred rows, diagnostics included. */
export const bench = {
  name: 'reading 100,000 rows × 8 columns',
  run(): Measured {
    const snapshot = makeSnapshot();
    const grid = snapshot.sheets[0]?.grid ?? [];
    let kept = 0;
    const floors: number[] = [];
    const reads: number[] = [];
    for (let run = -WARM_UPS; run < RUNS; run += 1) {
      const start = performance.now();
      kept += touchAll(grid);
      const middle = performance.now();
      const portfolio = readPortfolio(snapshot, []);
      const end = performance.now();
      kept += portfolio.allocations.length + portfolio.diagnostics.length;
      if (run < 0) continue;
      floors.push(middle - start);
      reads.push(end - middle);
    }
    const floor = median(floors);
    const read = median(reads);
    const detail = `${read.toFixed(1)} ms, floor ${floor.toFixed(1)} ms (check ${kept})`;
    return { ratio: read / floor, limit: 8, detail };
  },
};

/** Looks at every cell once, and adds up what it saw so that the work cannot be left out. */
function touchAll(grid: readonly (readonly Cell[])[]): number {
  let sum = 0;
  for (const row of grid) {
    for (const cell of row) {
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') sum += cell.length;
      else if (cell !== null) sum += 1;
    }
  }
  return sum;
}

function makeSnapshot(): Snapshot {
  const grid: Cell[][] = [
    ['Project', 'Person', 'Role', 'From', 'To', '% alloc.', 'Status', 'Notes'],
  ];
  for (let row = 0; row < ROWS; row += 1) {
    const start = 46_000 + (row % 300);
    grid.push([
      `P-${row % 500}`,
      row % 7 === 0 ? null : `S-${row % 90}`,
      `Role ${row % 6}`,
      row % 100 === 50 ? 'soon' : start,
      // No row says the same as another: that would be a finding each.
      start + 30 + Math.floor(row / 4_500),
      ((row % 10) + 1) / 10,
      row % 3 === 0 ? 'tentative' : 'firm',
      null,
    ]);
  }
  grid[0] = (grid[0] ?? []).map((header) => (header === 'Notes' ? 'Hours per week' : header));
  const sheet = { name: 'Bookings', grid, visibility: 'visible', isProtected: false } as const;
  return { name: 'bench', sheets: [{ ...sheet, merges: [], mark: null, extras: 0 }] };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
