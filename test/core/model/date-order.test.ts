/** Which order of day and month counts: the mapping’s, the column’s, the workbook’s. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { parseDay } from '../../../core/day/serial.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

const SETTINGS = sheetOf('Settings', [
  ['Setting', 'Value'],
  ['Date order', 'month-day-year'],
]);

function starts(cells: readonly Cell[], ...others: Parameters<typeof workbook>) {
  const rows = cells.map((cell, index) => [`P-${index}`, 'One', cell]);
  const sheet = sheetOf('Projects', [['ID', 'Name', 'Start'], ...rows]);
  return readPortfolio(workbook(sheet, ...others), []).projects.map(({ startDay }) => startDay);
}

const day = (text: string) => parseDay(text);

describe('days and months in digits', () => {
  it('are not guessed where nothing tells their order', () => {
    expect(starts(['03/02/2026'])).toEqual([null]);
  });

  it('stand as Settings say where the column shows nothing', () => {
    expect(starts(['03/02/2026'], SETTINGS)).toEqual([day('2026-03-02')]);
  });

  it('stand as the column shows, whatever Settings say', () => {
    expect(starts(['03/02/2026', '25/02/2026'], SETTINGS)).toEqual([
      day('2026-02-03'),
      day('2026-02-25'),
    ]);
  });

  it('stand as Settings say where the column contradicts itself', () => {
    expect(starts(['03/02/2026', '25/02/2026', '02/25/2026'], SETTINGS)[0]).toBe(day('2026-03-02'));
  });
});
