/** RAIDAGE in a cell: a log of 10,000 rows as a host hands it over, against the time that may pass before a sheet feels slow. */

import type { Cell, Grid } from '../core/cell/cell.ts';
import { callFunction } from '../core/functions/call-function.ts';
import { RAIDAGE } from '../core/functions/raidage.ts';
import { RAID } from '../core/model/raid.ts';
import { median } from './sizes/median.ts';

const ROWS = 10_000;
const LIMIT_MS = 30;
const WARM_UP = 10;
const RUNS = 15;
/** 2026-11-16. */
const AS_OF = 46_342;

/** The same rows in every run: all columns of the table, as full as logs are. */
function logOf(rows: number): Grid {
  const body = Array.from({ length: rows }, (_, at): readonly Cell[] => {
    const raised = AS_OF - ((at * 37) % 400);
    const isClosed = at % 7 < 2;
    return [
      ...[`R-${at + 1}`, ['Risk', 'Issue', 'Assumption', 'Dependency'][at % 4] as string],
      ...[`P-${(at * 7) % 300}`, `Vendor delivers late, part ${at}`, `PM (A.${at % 26})`],
      ...[raised, at % 10 === 0 ? null : raised + ((at * 13) % 200)],
      at % 5 === 0 ? null : Math.min(AS_OF, raised + ((at * 11) % 100)),
      ...[isClosed ? 'Closed' : 'Open', isClosed ? Math.min(AS_OF, raised + (at % 90)) : null],
      ...[(at % 5) + 1, ((at * 3) % 5) + 1, ['Low', 'Medium', 'High'][at % 3] as string],
      ...[(at * 100) % 90_000, 'Mitigate', 'Ask the vendor', at % 6 === 0 ? 'PMO' : null],
      ...[null, null],
    ];
  });
  return [Object.values(RAID.columns).map(({ header }) => header), ...body];
}

/** See the head of the file. */
export const bench = {
  name: 'RAIDAGE over 10,000 rows',
  run() {
    const log = logOf(ROWS);
    const times: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const start = performance.now();
      const block = callFunction(RAIDAGE, [log, AS_OF]);
      const took = performance.now() - start;
      if (block.length !== ROWS + 1) throw new Error(`${block.length} rows came back`);
      if (run >= WARM_UP) times.push(took);
    }
    const ms = median(times);
    return {
      ratio: ms / LIMIT_MS,
      limit: 1,
      detail: `${ms.toFixed(1)} ms of ${LIMIT_MS} ms`,
      figures: { ms, limitMs: LIMIT_MS },
    };
  },
};
