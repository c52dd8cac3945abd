/** Dates are what the spreadsheet's clocks show, whatever the script's: over two years, both changes of clocks included. */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../../core/index.ts';
import { openHosted, testedCode } from './built-code.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await testedCode();
}, 120_000);

/** In some of them clocks are put on at midnight, by half an hour, or never. */
const ZONES = [
  'Etc/UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Honolulu',
];

const FIRST = parseDay('2025-11-01') as number;
/** São Paulo put its clocks on at midnight until 2018. */
const OLDER = parseDay('2017-10-01') as number;

const DAYS = [...days(FIRST, 730), ...days(OLDER, 450)];

function days(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

describe('a column of dates is read as whole days', () => {
  it.each(ZONES)('in %s', async (timeZone) => {
    const dated = (value: number) => ({ value, format: { numberFormat: 'yyyy-mm-dd' } });
    const cells = DAYS.map((day) => [dated(day), dated(day + 0.5)]);
    for (const scriptTimeZone of [timeZone, 'Etc/UTC', 'Asia/Tokyo', 'America/New_York']) {
      const { read } = await openHosted({
        ...{ timeZone, scriptTimeZone },
        spreadsheet: { sheets: [{ name: 'T', rows: 2000, cells }] },
      });
      const told = read();
      if (!('value' in told)) throw new Error(told.message);
      const grid = told.value.sheets[0]?.grid;
      expect(grid, scriptTimeZone).toEqual(DAYS.map((day) => [day, day + 0.5]));
    }
  });
});

describe('a day that is written', () => {
  it.each(ZONES)('comes back as that day, in %s', async (timeZone) => {
    const { read, apply, world } = await openHosted({ timeZone, scriptTimeZone: 'Asia/Tokyo' });
    const values = DAYS.slice(0, 400).map((day) => [day]);
    const [sheet, at] = ['Made', { row: 0, column: 0 }];
    const told = apply({
      title: 'Days',
      written: [],
      steps: [
        { step: 'add-sheet', sheet, mark: 'ours', rows: 400, columns: 1 },
        { step: 'write', sheet, at, values },
        {
          step: 'style',
          sheet,
          runs: [
            { ranges: [{ ...at, rows: 400, columns: 1 }], style: { numberFormat: 'yyyy-mm-dd' } },
          ],
        },
      ],
    });
    expect(told).toEqual({ value: 3 });
    expect(world.sheet(sheet).rows[7]?.[0]).toMatchObject({
      value: FIRST + 7,
      format: { numberFormat: 'yyyy-mm-dd' },
    });
    expect(read()).toMatchObject({ value: { sheets: [{}, { grid: values }] } });
  });
});
