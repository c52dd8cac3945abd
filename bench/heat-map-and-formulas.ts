/** The capacity heat map of a large office against the same figures as SUMIFS formulas, recalculated by LibreOffice. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { buildCapacityGrid } from '../core/capacity/build-capacity-grid.ts';
import { makeHeatMap } from '../core/capacity/heat-map.ts';
import { makeHorizon } from '../core/capacity/horizon.ts';
import type { Cell, Portfolio, Snapshot } from '../core/index.ts';
import { readPortfolio } from '../core/index.ts';
import { findProgram } from '../tools/programs/find-program.ts';
import { median } from './sizes/median.ts';
import { AS_OF, SIZES, type Size } from './sizes/sized-portfolio.ts';

const LEAST = 1_000;
const RUNS = 15;

/**
 * Allocations are whole weeks of hours, so that SUMIFS gives the very figures of the heat map: both sums are held against
 * each other. LibreOffice’s time is a conversion with formulas less the same conversion with values in their place.
 */
export const bench = {
  name: 'capacity heat map at M against SUMIFS',
  run() {
    if (findProgram('libreoffice') === null) return { skipped: 'LibreOffice is not installed' };
    const size = SIZES.find(({ name }) => name === 'M') as Size;
    const portfolio = readPortfolio(wholeWeeks(size), []);
    const ours: number[] = [];
    let hours = 0;
    for (let run = -5; run < RUNS; run += 1) {
      const start = performance.now();
      hours = demandHours(portfolio, size);
      if (run >= 0) ours.push(performance.now() - start);
    }
    const valuesMs = convertMs(workbook(portfolio, size, false)).ms;
    const formulas = convertMs(workbook(portfolio, size, true));
    const theirsMs = formulas.ms - valuesMs;
    const difference = Math.abs(formulas.sum - hours);
    if (difference > 1e-6) {
      throw new Error(`SUMIFS makes ${formulas.sum} hours, the heat map ${hours}`);
    }
    const oursMs = median(ours);
    const times = theirsMs / oursMs;
    const detail = `${times.toFixed(0)} times faster (at least ${LEAST}): ${oursMs.toFixed(2)} ms, LibreOffice ${(theirsMs / 1000).toFixed(1)} s; both ${hours} h`;
    // As a ratio to its limit, like all the others: below 1 is within.
    return { ratio: LEAST / times, limit: 1, detail };
  },
};

function demandHours(
  { people, allocations, timeOff, holidays, projects, settings }: Portfolio,
  { weeks }: Size,
): number {
  const input = { people, timeOff, holidays, efforts: allocations, projects, settings };
  const grid = buildCapacityGrid(input, makeHorizon(AS_OF, settings, 'week', weeks));
  const map = makeHeatMap(grid, 'person');
  let sum = 0;
  for (const row of map.rows) for (const value of row.demandHours) sum += value;
  return sum;
}

/** People and allocations of that size; every allocation is whole weeks from Monday to Friday. */
function wholeWeeks({ people, allocations, weeks }: Size): Snapshot {
  const staff: Cell[][] = [['ID', 'Name', 'Role', 'Hours per week']];
  for (let index = 0; index < people; index += 1) {
    staff.push([`S-${index}`, `Person ${index}`, `Role ${index % 8}`, 40]);
  }
  const bookings: Cell[][] = [['Project', 'Person', 'From', 'To', 'Hours per week', 'Status']];
  for (let index = 0; index < allocations; index += 1) {
    const from = AS_OF + ((index * 37) % weeks) * 7;
    const length = 1 + ((index * 13) % 9);
    const hours = 1 + ((index * 7) % 16) / 4;
    bookings.push([
      `P-${index % 500}`,
      `S-${(index * 17) % people}`,
      from,
      from + length * 7 - 3,
      hours,
      'firm',
    ]);
  }
  const sheet = (name: string, grid: Cell[][]) => ({
    ...{ name, grid, visibility: 'visible' as const, isProtected: false, merges: [], mark: null },
    extras: 0,
  });
  return { name: 'weeks.xlsx', sheets: [sheet('People', staff), sheet('Allocations', bookings)] };
}

function workbook(portfolio: Portfolio, { weeks }: Size, hasFormulas: boolean): Uint8Array {
  const { people, allocations } = portfolio;
  const last = allocations.length + 1;
  const bookings = utils.aoa_to_sheet([
    ['Person', 'From', 'To', 'Hours'],
    ...allocations.map((one) => [one.person, one.fromDay, one.toDay, one.hoursPerWeek]),
  ]);
  const starts = Array.from({ length: weeks }, (_, week) => AS_OF + week * 7);
  const heat = utils.aoa_to_sheet([['Person', ...starts], ...people.map(({ id }) => [id])]);
  for (let row = 0; row < people.length; row += 1) {
    for (let week = 0; week < weeks; week += 1) {
      const at = utils.encode_cell({ r: row + 1, c: week + 1 });
      const day = utils.encode_col(week + 1);
      const f = `SUMIFS(Bookings!$D$2:$D$${last},Bookings!$A$2:$A$${last},$A${row + 2},Bookings!$B$2:$B$${last},"<="&${day}$1+4,Bookings!$C$2:$C$${last},">="&${day}$1)`;
      heat[at] = hasFormulas ? { t: 'n', f } : { t: 'n', v: 1 };
    }
  }
  heat['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: people.length, c: weeks } });
  const range = `Heat!B2:${utils.encode_cell({ r: people.length, c: weeks })}`;
  const sum: WorkSheet = { A1: { t: 'n', f: `SUM(${range})` }, '!ref': 'A1' };
  const book = utils.book_new();
  utils.book_append_sheet(book, sum, 'Sum');
  utils.book_append_sheet(book, bookings, 'Bookings');
  utils.book_append_sheet(book, heat, 'Heat');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The time of a headless conversion of the first tab to CSV, and the number in its one cell. */
function convertMs(bytes: Uint8Array): { readonly ms: number; readonly sum: number } {
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-bench-'));
  try {
    writeFileSync(join(folder, 'heat.xlsx'), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const start = performance.now();
    execFileSync(
      findProgram('libreoffice') as string,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        join(folder, 'heat.xlsx'),
      ],
      { timeout: 300_000, stdio: 'ignore' },
    );
    const ms = performance.now() - start;
    const name = readdirSync(folder).find((file) => file.endsWith('.csv')) as string;
    return { ms, sum: Number(readFileSync(join(folder, name), 'utf8').trim()) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
