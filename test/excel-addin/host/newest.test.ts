import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_FEATURES, type Plan, type Step } from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { OLDEST_SETS } from '../../hosts/excel/oldest-sets.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';
import { teachNotes } from '../../hosts/excel/teach-notes.ts';

const SETS = { ...OLDEST_SETS, ExcelApi: '1.20' };
let standIn: ExcelStandIn;
beforeAll(async () => {
  await bootOffice({ sets: SETS });
});

async function open(): Promise<ReturnType<typeof excelHost>> {
  const sheets = [{ name: 'Log', cells: [['a', 1]] }];
  ({ standIn } = await bootOffice({ sets: SETS, workbook: { sheets } }));
  return excelHost();
}

const plan = (...steps: Step[]): Plan => ({ title: 'Test', steps, written: [] });
const noting: Step[] = [
  { step: 'add-sheet', sheet: 'Made', mark: 'm', rows: 9, columns: 3 },
  { step: 'write', sheet: 'Made', at: { row: 0, column: 0 }, values: [['Project']] },
  {
    step: 'features',
    sheet: 'Made',
    ...NO_FEATURES,
    notes: [
      { at: { row: 0, column: 0 }, text: '=How it stands' },
      { at: { row: 3, column: 2 }, text: 'Blank: not known.' },
    ],
  },
];
const setting: Step = {
  step: 'set-cells',
  sheet: 'Log',
  cells: [{ at: { row: 0, column: 1 }, from: 1, to: 2 }],
};

describe('notes', () => {
  it('are left out where the library does not know them, whatever Excel says', async () => {
    const host = await open();
    await host.apply(plan(...noting));
    expect(standIn.workbook.findSheet('Made')?.notes).toEqual([]);
    expect((await host.read()).sheets[1]?.extras).toBe(0);
  });

  it('hang on their cells, and are counted', async () => {
    teachNotes();
    const host = await open();
    await host.apply(plan(...noting));
    expect(standIn.workbook.findSheet('Made')?.notes).toEqual([
      { row: 0, column: 0, content: '=How it stands' },
      { row: 3, column: 2, content: 'Blank: not known.' },
    ]);
    const { sheets } = await host.read();
    expect(sheets.map(({ extras }) => extras)).toEqual([0, 2]);
  });
});

describe('one Ctrl+Z', () => {
  /** What each run asks of Excel while the plan is carried out. */
  async function runsOf(step: Step[], refuse = false) {
    const host = await open();
    await host.read();
    const run = vi.spyOn(Excel, 'run');
    if (refuse) {
      const refusal = new Error('A call cannot be taken back.');
      run.mockRejectedValueOnce(Object.assign(refusal, { code: 'UndoNotSupported' }));
    }
    try {
      await host.apply(plan(...step));
      return (run.mock.calls as unknown[][]).map(([options]) => options);
    } finally {
      run.mockRestore();
    }
  }
  const AT_ONCE = { delayForCellEdit: true, mergeUndoGroup: true };
  const ONE_BY_ONE = { delayForCellEdit: true };

  it('takes back cells that were changed', async () => {
    expect(await runsOf([setting])).toEqual([AT_ONCE]);
    expect(standIn.workbook.sheets[0]?.cells.content(0, 1).value).toBe(2);
  });

  it('is not promised of tabs, which Excel cannot take back', async () => {
    expect(await runsOf(noting)).toEqual([ONE_BY_ONE]);
  });

  it('is done without where Excel refuses it', async () => {
    expect(await runsOf([setting], true)).toEqual([AT_ONCE, ONE_BY_ONE]);
    expect(standIn.workbook.sheets[0]?.cells.content(0, 1).value).toBe(2);
  });
});
