import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { OLDEST_SETS } from './oldest-sets.ts';

beforeEach(async () => {
  const { standIn } = await bootOffice({
    sets: { ...OLDEST_SETS, ExcelApi: '1.12' },
    workbook: { sheets: [{ name: 'A', cells: [['x']] }] },
  });
  standIn.user.type('A', 'B2', { formula: '=SEQUENCE(2,2)', value: 1 });
  standIn.workbook.sheets[0]?.spills.push({ row: 1, column: 1, rows: 2, columns: 2 });
});

function on<T>(address: string, work: (range: Excel.Range) => T): Promise<T> {
  return Excel.run(async (context) => {
    const found = work(context.workbook.worksheets.getItem('A').getRange(address));
    await context.sync();
    return found;
  });
}

describe('cells that a formula fills', () => {
  it.each([
    ['B2:C3', true],
    ['C3', true],
    ['A1:C3', null],
    ['A1:A9', false],
  ])('are told: %s %s', async (address, hasSpill) => {
    const range = await on(address, (one) => one.load('hasSpill'));
    expect(range.hasSpill).toBe(hasSpill);
  });

  it('are found from the cell that has the formula, and from no other', async () => {
    const spill = await on('B2', (one) => one.getSpillingToRangeOrNullObject().load('address'));
    expect(spill.address).toBe('A!B2:C3');
    const none = await on('C3', (one) => one.getSpillingToRangeOrNullObject().load('address'));
    expect(none.isNullObject).toBe(true);
  });

  it('take no value of their own, as nobody here knows what becomes of it', async () => {
    const write = () =>
      on('C3', (one) => {
        one.values = [[1]];
      });
    await expect(write()).rejects.toMatchObject({ code: 'NotImplemented' });
    await on('B2:C3', (one) => {
      one.values = [
        ['over', null],
        [null, null],
      ];
    });
  });
});
