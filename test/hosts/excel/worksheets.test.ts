import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { refusalOf } from './refusal-of.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({
    workbook: {
      sheets: [
        { name: 'Plan', cells: [['a']] },
        { name: 'Old', visibility: 'Hidden' },
        { name: 'Secret', visibility: 'VeryHidden' },
      ],
    },
  }));
});

const names = () => standIn.workbook.sheets.map(({ name }) => name);

describe('tabs', () => {
  it('are listed with what was asked for, and with nothing else', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Plan', 'Visible'],
        ['Old', 'Hidden'],
        ['Secret', 'VeryHidden'],
      ]);
      expect(() => worksheets.items[0]?.position).toThrow(/not been loaded|PropertyNotLoaded|load/);
    });
  });

  it('are listed in part where the first ones are skipped', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', expand: 'freezePanes', top: 1, skip: 1 } as never);
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Old']);
      expect(count.value).toBe(3);
    });
  });

  it('give all their values where none is asked for by name', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.showGridlines]).toEqual(['Plan', 0, true]);
    });
  });

  it('are added behind the others, and stay behind', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    expect(names()).toEqual(['Plan', 'Old', 'Secret', 'New']);
    expect(standIn.workbook.active.name).toBe('Plan');
  });

  it.each([
    ['of 32 letters', 'x'.repeat(32)],
    ['with a colon', 'a:b'],
    ['with a slash', 'a/b'],
    ['with a bracket', '[a'],
    ['that begins with an apostrophe', "'a"],
    ['that is empty', ''],
    ['that Excel keeps for itself', 'history'],
  ])('do not take a name %s', async (_, name) => {
    expect(await refusalOf((context) => context.workbook.worksheets.add(name))).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'WorksheetCollection.add' },
    });
    expect(names()).toHaveLength(3);
  });

  it('do not take a name that another has, whatever the case', async () => {
    expect(await refusalOf((context) => context.workbook.worksheets.add('PLAN'))).toMatchObject({
      code: 'ItemAlreadyExists',
    });
    expect(
      await refusalOf((context) => {
        context.workbook.worksheets.getItem('Old').name = 'plan';
      }),
    ).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('keep what was done before a batch failed in its middle', async () => {
    const reason = await refusalOf((context) => {
      context.workbook.worksheets.add('First');
      context.workbook.worksheets.getItem('Nowhere').name = 'x';
      context.workbook.worksheets.add('Last');
    });
    expect(reason).toMatchObject({ code: 'ItemNotFound' });
    expect(names()).toEqual(['Plan', 'Old', 'Secret', 'First']);
  });

  it('are null objects where there is none of the name', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('are still found after they were renamed in the same run', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      await context.sync();
      standIn.user.rename('Plan', 'Renamed');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Renamed');
    });
  });

  it('leave their ranges without a place when they are deleted', async () => {
    const reason = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      await context.sync();
      context.workbook.worksheets.add('Other');
      await context.sync();
      standIn.user.deleteSheet('Plan');
      range.values = [['b']];
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(reason).toMatchObject({ code: 'InvalidReference' });
  });

  it('cannot lose the last one that is seen, by deleting or by hiding it', async () => {
    const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');
    expect(await refusalOf((context) => plan(context).delete())).toMatchObject({
      code: 'InvalidOperation',
    });
    expect(
      await refusalOf((context) => {
        plan(context).visibility = 'Hidden';
      }),
    ).toMatchObject({ code: 'InvalidOperation' });
  });

  it('are shown before they are deleted, where they were very hidden', async () => {
    const secret = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Secret');
    expect(await refusalOf((context) => secret(context).delete())).toMatchObject({
      code: 'InvalidOperation',
    });
    expect(
      await refusalOf((context) => {
        secret(context).visibility = 'Visible';
        secret(context).delete();
      }),
    ).toBeNull();
    expect(names()).toEqual(['Plan', 'Old']);
  });

  it('come to the front only where they are seen', async () => {
    expect(
      await refusalOf((context) => context.workbook.worksheets.getItem('Old').activate()),
    ).toMatchObject({ code: 'InvalidOperation' });
  });

  it('take nothing while they are protected', async () => {
    standIn.user.protect('Plan');
    expect(
      await refusalOf((context) => {
        context.workbook.worksheets.getItem('Plan').getRange('A1').values = [['b']];
      }),
    ).toMatchObject({ code: 'AccessDenied' });
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Plan');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });

  it('say which member is missing where the stand-in lacks one', async () => {
    expect(
      await refusalOf((context) => {
        context.workbook.worksheets.getItem('Plan').getRange('A1').flashFill();
      }),
    ).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.flashFill()'),
    });
  });
});
