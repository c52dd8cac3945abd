import { beforeEach, describe, expect, it } from 'vitest';
import { bootOffice } from './boot-office.ts';
import type { ExcelStandIn } from './stand-in.ts';

/** A global of the library that its declarations leave out. */
declare const CustomFunctions: {
  associate(name: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
};

let standIn: ExcelStandIn;
beforeEach(async () => {
  ({ standIn } = await bootOffice({
    workbook: { sheets: [{ name: 'A', cells: [['a']] }, { name: 'B' }] },
  }));
});

/** Events come after the request that caused them was answered. */
const soon = () => new Promise((settle) => setTimeout(settle, 20));

describe('ribbon commands', () => {
  it('run, and end when they say so', async () => {
    Office.actions.associate('hello', async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').getRange('A1').values = [[event.source.id]];
        await context.sync();
      });
      event.completed();
    });
    const end = await standIn.press('hello', 'HelloButton');
    expect(end.status).toBe(0);
    expect(standIn.workbook.sheets[0]?.cells.content(0, 0).value).toBe('HelloButton');
  });
});

describe('custom functions', () => {
  it('answer with a value', async () => {
    CustomFunctions.associate('TWICE', (value: number) => value * 2);
    expect(await standIn.callFunction('TWICE', [21])).toEqual({
      isOk: true,
      value: 42,
      errorCode: null,
    });
  });

  it('answer with a block that spills', async () => {
    CustomFunctions.associate('FLIP', (block: unknown[][]) => [...block].reverse());
    expect(
      await standIn.callFunction('FLIP', [
        [
          [1, 'a'],
          [2, 'b'],
        ],
      ]),
    ).toMatchObject({
      isOk: true,
      value: [
        [2, 'b'],
        [1, 'a'],
      ],
    });
  });

  it('get errors in their arguments where they let them in, and are not called where they do not', async () => {
    CustomFunctions.associate('CODES', (block: unknown[][]) =>
      block.map((row) => row.map((value) => (value as { code?: string }).code ?? value)),
    );
    const args = [[['a', { error: '#N/A' }]]];
    expect(await standIn.callFunction('CODES', args, { letsErrorsIn: true })).toMatchObject({
      isOk: true,
      value: [['a', '#N/A']],
    });
    expect(await standIn.callFunction('CODES', args)).toMatchObject({ isOk: false, errorCode: 7 });
  });

  it('answer later', async () => {
    CustomFunctions.associate('LATER', async () => {
      await soon();
      return 'done';
    });
    expect(await standIn.callFunction('LATER', [])).toMatchObject({ isOk: true, value: 'done' });
  });

  it.each([
    ['NA', '#N/A', 1],
    ['NUM', '#NUM!', 6],
    ['VALUE', '#VALUE!', 7],
  ])('answer with an error that has a reason (%s)', async (name, code, errorCode) => {
    CustomFunctions.associate(name, () => {
      throw new CustomFunctions.Error(code, 'No rows.');
    });
    expect(await standIn.callFunction(name, [])).toMatchObject({ isOk: false, errorCode });
  });

  it('answer with an error where they throw anything else', async () => {
    CustomFunctions.associate('BROKEN', () => {
      throw new Error('broken');
    });
    expect(await standIn.callFunction('BROKEN', [])).toMatchObject({ isOk: false, errorCode: 2 });
  });
});

describe('events', () => {
  it('tell of changes of cells, by whom, and with what was there before', async () => {
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async ({ address, source, details, worksheetId }) => {
          told.push([address, source, details?.valueBefore, details?.valueAfter, worksheetId]);
        },
      );
      await context.sync();
    });
    standIn.user.type('A', 'A1', 'b');
    standIn.user.type('A', 'A1', 'c', true);
    await soon();
    const { id } = standIn.workbook.sheets[0] ?? {};
    expect(told).toEqual([
      ['A1', 'Local', 'a', 'b', id],
      ['A1', 'Remote', 'b', 'c', id],
    ]);
  });

  it('are not sent while the add-in has turned them off', async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        told.push(address);
      });
      context.workbook.worksheets.onDeleted.add(async () => {
        told.push('deleted');
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('A').getRange('A1').values = [['x']];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    standIn.user.deleteSheet('B');
    await soon();
    expect(told).toEqual(['deleted']);
  });

  it('end when the add-in no longer listens', async () => {
    const told: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add(async () => {
        told.push('added');
      });
      await context.sync();
      return added;
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('C');
      await context.sync();
    });
    await soon();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('D');
      await context.sync();
    });
    await soon();
    expect(told).toEqual(['added']);
  });
});
