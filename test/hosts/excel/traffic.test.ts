import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import { refusalOf } from './refusal-of.ts';
import { gridOf } from './seed.ts';
import type { ExcelStandIn } from './stand-in.ts';

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({ workbook: { sheets: [{ name: 'A' }, { name: 'B' }] } }));
});

const write = (context: Excel.RequestContext, address: string, value: unknown): void => {
  context.workbook.worksheets.getItem('A').getRange(address).values = [[value]];
};
const grid = () => gridOf(standIn.workbook.sheets[0] as never);

describe('syncs', () => {
  it('are counted without those that only give references back', async () => {
    await Excel.run(async (context) => {
      write(context, 'A1', 1);
      await context.sync();
      write(context, 'A2', 2);
      await context.sync();
    });
    expect(standIn.traffic.count).toBe(2);
    expect(standIn.traffic.calls).toEqual(['Range.values', 'Range.values']);
    expect(standIn.traffic.largestBytes).toBeGreaterThan(300);
  });

  it('that are refused whole change nothing', async () => {
    standIn.faults.refuseSync(1);
    const reason = await Excel.run(async (context) => {
      write(context, 'A1', 1);
      await context.sync();
      write(context, 'A2', 2);
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(reason).toMatchObject({ code: 'GeneralException' });
    expect(grid()).toEqual([[1]]);
  });

  it('that fail at a call keep what came before it', async () => {
    standIn.faults.failCall(1);
    const reason = await refusalOf((context) => {
      write(context, 'A1', 1);
      write(context, 'A2', 2);
      write(context, 'A3', 3);
    });
    expect(reason).toMatchObject({
      code: 'GeneralException',
      debugInfo: { errorLocation: '' },
    });
    expect(grid()).toEqual([[1]]);
    expect(standIn.faults.calls).toBe(2);
  });

  it('are refused where the request is too large, and nothing is done', async () => {
    standIn.mostBytes = 3000;
    const reason = await refusalOf((context) => write(context, 'A1', 'x'.repeat(3000)));
    standIn.mostBytes = 5 * 1024 * 1024;
    expect(reason).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(grid()).toEqual([]);
  });

  it('are refused where the answer is too large, but are done', async () => {
    standIn.mostBytes = 2000;
    standIn.user.type('A', 'A1', 'x'.repeat(3000));
    const reason = await refusalOf((context) => {
      write(context, 'A2', 2);
      context.workbook.worksheets.getItem('A').getRange('A1').load('values');
    });
    standIn.mostBytes = 5 * 1024 * 1024;
    expect(reason).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(grid()[1]).toEqual([2]);
  });
});

describe('while a cell is being edited', () => {
  it('batches are refused', async () => {
    standIn.startCellEdit();
    expect(await refusalOf((context) => write(context, 'A1', 1))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    standIn.endCellEdit();
    expect(grid()).toEqual([]);
  });

  it('those that asked to wait do so', async () => {
    standIn.startCellEdit();
    const done = Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context, 'A1', 1);
      await context.sync();
    });
    await new Promise((settle) => setTimeout(settle, 20));
    expect(grid()).toEqual([]);
    standIn.endCellEdit();
    await done;
    expect(grid()).toEqual([[1]]);
  });
});

describe('Excel', () => {
  it('remembers that it was asked to wait with calculating and drawing', async () => {
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });
    const { calculationPauses, drawingPauses } = standIn.workbook.application;
    expect([calculationPauses, drawingPauses]).toEqual([1, 1]);
  });
});
