/** How long the two largest calls of functions in cells take: ageing 10,000 RAID entries, and the heat map of a large office. */

import { type Cell, callFunction, FUNCTIONS, type FunctionSpec, type Grid } from '../core/index.ts';
import { median } from './sizes/median.ts';
import { AS_OF, SIZES, type Size, sizedPortfolio } from './sizes/sized-portfolio.ts';

const TARGET_MS = 30;
const RUNS = 15;
const WARM_UP = 5;
const MIDDLING = SIZES[1] as Size;
const ENTRIES = 10_000;

/** The call that is further over its target decides. */
export const bench = {
  name: 'functions in cells: RAIDAGE of 10,000 rows and LOAD of 300 people × 104 weeks, over 30 ms',
  run() {
    const tab = tabsOf({ ...MIDDLING, raid: ENTRIES });
    const raidAgeMs = time('RAIDAGE', [tab('RAID'), AS_OF], ENTRIES);
    const load = [tab('People'), tab('Allocations'), AS_OF, MIDDLING.weeks, null, tab('Time off')];
    const loadMs = time('LOAD', [...load, tab('Holidays')], MIDDLING.people);
    const detail = `RAIDAGE ${raidAgeMs.toFixed(1)} ms, LOAD ${loadMs.toFixed(1)} ms`;
    const ratio = Math.max(raidAgeMs, loadMs) / TARGET_MS;
    return { ratio, limit: 1, detail, figures: { raidAgeMs, loadMs } };
  },
};

function tabsOf(size: Size): (name: string) => Grid {
  const { sheets } = sizedPortfolio(size);
  return (name) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no tab ${name}`);
    return found.grid;
  };
}

/** The median of warm calls. A result with fewer rows than there should be measures nothing. */
function time(id: string, args: readonly (Cell | Grid)[], rows: number): number {
  const spec = FUNCTIONS.find((one) => one.id === id) as FunctionSpec;
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const start = performance.now();
    const result = callFunction(spec, args);
    const ms = performance.now() - start;
    // A bad cell in two hundred leaves its row out.
    if (result.length < rows * 0.9) throw new Error(`${id} gave ${result.length} rows`);
    if (run >= 0) times.push(ms);
  }
  return median(times);
}
