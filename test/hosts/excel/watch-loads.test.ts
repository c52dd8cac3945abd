import { beforeAll, beforeEach, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { type LoadWatch, watchLoads } from './watch-loads.ts';

const workbook = { sheets: [{ name: 'A', cells: [['a']] }, { name: 'B' }] };
let watch: LoadWatch;
beforeAll(async () => {
  await bootOffice({ workbook });
  watch = watchLoads();
});
beforeEach(async () => {
  await bootOffice({ workbook });
  watch.reset();
});

it('names what was loaded and not read, of each object', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1');
    range.load('values,formulas,format/fill/color');
    await context.sync();
    expect(range.values).toEqual([['a']]);
  });
  expect(watch.unused).toEqual(['RangeFill.color', 'Range.formulas']);
});

it('looks into collections', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position');
    await context.sync();
    for (const { name } of worksheets.items) expect(name).toHaveLength(1);
  });
  expect(watch.unused).toEqual(['Worksheet.position', 'Worksheet.position']);
});

it('has nothing to say of null objects', async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('none');
    none.load('name');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(watch.unused).toEqual([]);
});
