import { beforeEach, describe, expect, it } from 'vitest';
import type { Rect } from '../../../core/index.ts';
import { type BlockWanted, readBlocks } from '../../../excel-addin/host/read-blocks.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';

let standIn: ExcelStandIn;
const ROWS = 400;
beforeEach(async () => {
  const cells = Array.from({ length: ROWS }, (_, row) => [row, 'x'.repeat(row === 0 ? 1 : 5_000)]);
  ({ standIn } = await bootOffice({ workbook: { sheets: [{ name: 'A', cells }] } }));
});

/** Reads the block with a guess of the bytes of a cell; gives the first column as it came, in its parts. */
async function partsOf(rect: Rect, bytesPerCell: number): Promise<number[][]> {
  const parts: number[][] = [];
  await Excel.run(async (context) => {
    const wanted: BlockWanted = {
      sheet: context.workbook.worksheets.getItem('A'),
      rect,
      members: ['values'],
      bytesPerCell,
      take: (part) => parts.push((part.values as number[][]).map(([first]) => first as number)),
    };
    await readBlocks(context, [wanted]);
  });
  return parts;
}

const ALL: Rect = { row: 0, column: 0, rows: ROWS, columns: 2 };
const NUMBERS = Array.from({ length: ROWS }, (_, row) => row);

describe('a block', () => {
  it('comes whole where it is small', async () => {
    expect(await partsOf({ ...ALL, rows: 9 }, 2_500)).toEqual([NUMBERS.slice(0, 9)]);
    expect(standIn.traffic.count).toBe(1);
  });

  it('comes in parts where it is large, every row once and in order', async () => {
    const parts = await partsOf(ALL, 2_500);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(NUMBERS);
    expect(standIn.traffic.largestBytes).toBeLessThan(1_100_000);
  });

  it('comes in smaller parts where Excel refuses the answer, every row once and in order', async () => {
    standIn.mostBytes = 400_000;
    try {
      const parts = await partsOf(ALL, 10);
      expect(parts.flat()).toEqual(NUMBERS);
    } finally {
      standIn.mostBytes = 5 * 1024 * 1024;
    }
  });

  it('fails where a single row is too much', async () => {
    standIn.mostBytes = 3_000;
    try {
      await expect(partsOf(ALL, 10)).rejects.toMatchObject({
        code: 'ResponsePayloadSizeLimitExceeded',
      });
    } finally {
      standIn.mostBytes = 5 * 1024 * 1024;
    }
  });

  it('is read row by row where a row is more than one answer should hold', async () => {
    expect((await partsOf({ ...ALL, rows: 3 }, 10_000_000)).flat()).toEqual([0, 1, 2]);
  });
});
