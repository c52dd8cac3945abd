import { expect, it } from 'vitest';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { OLDEST_SETS } from '../../hosts/excel/oldest-sets.ts';

const SETS = { ...OLDEST_SETS, ExcelApi: '1.15' };

it.each([
  [512, 512, 2],
  [513, 0, 3],
])(
  '%i merged blocks are told as %i, in %i syncs, and the cells are read all the same',
  async (count, told, syncs) => {
    const merges = Array.from({ length: count }, (_, index) => ({
      ...{ row: Math.floor(index / 3) + 1, column: 1 + (index % 3) * 2, rows: 1, columns: 2 },
    }));
    const rows = merges.filter(({ column }) => column === 1);
    const cells = [
      ['a'],
      ...rows.map(({ row }) => {
        const texts = merges.filter((one) => one.row === row).flatMap(() => ['merged', null]);
        return [row, ...texts.slice(0, -1)];
      }),
    ];
    const { standIn } = await bootOffice({
      sets: SETS,
      workbook: { sheets: [{ name: 'Many', cells, merges }] },
    });
    const { sheets } = await excelHost().read();
    expect(sheets[0]?.grid).toEqual(cells);
    expect(sheets[0]?.merges).toHaveLength(told);
    expect(standIn.traffic.count).toBe(syncs);
  },
);
