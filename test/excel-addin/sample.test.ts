/** The sample in an open Excel workbook: added, worked with, taken back. */

import { describe, expect, it } from 'vitest';
import { excelHost } from '../../excel-addin/host/excel-host.ts';
import { showCell } from '../../excel-addin/host/show-cell.ts';
import { watchWorkbook } from '../../excel-addin/host/watch-workbook.ts';
import type { PaneBridge } from '../../pane/bridge.ts';
import { createHostBridge } from '../../pane/host/host-bridge.ts';
import { buildSample, SAMPLE_AS_OF } from '../../sample/build-sample.ts';
import { planSample } from '../../sample/plan-sample.ts';
import { bootOffice } from '../hosts/excel/boot-office.ts';
import type { SeedWorkbook } from '../hosts/excel/seed.ts';
import type { ExcelStandIn } from '../hosts/excel/stand-in.ts';

const { sheets, flaws } = buildSample();
const NAMES = sheets.map(({ name }) => name);

let standIn: ExcelStandIn;

async function open(workbook: SeedWorkbook): Promise<PaneBridge> {
  ({ standIn } = await bootOffice({ workbook }));
  return createHostBridge({
    ...{ host: excelHost(), show: showCell, onChange: watchWorkbook },
    ...{ today: () => SAMPLE_AS_OF, prefix: 'PMO.', application: 'Excel' },
    loadSample: async () => planSample,
  });
}

const tabs = () => standIn.workbook.sheets.map(({ name }) => name);

describe.each([
  ['1900', false],
  ['1904', true],
])('in an empty workbook that counts its days from %s', (_, is1904) => {
  it('is found with all its flaws, and is reported on', async () => {
    const bridge = await open({ is1904, sheets: [{ name: 'Sheet1' }] });
    expect(bridge.abilities.sample).toBe(true);
    await bridge.openSample();
    expect(tabs()).toEqual(['Sheet1', ...NAMES]);
    expect(standIn.workbook.active.name).toBe('Project register');
    const { check } = await bridge.view(SAMPLE_AS_OF);
    const found = check.groups.flatMap(({ findings }) =>
      findings.map(({ sheet, a1, code }) => `${sheet}!${a1} ${code}`),
    );
    const mistakes = flaws.map(({ sheet, a1, code }) => `${sheet}!${a1} ${code}`);
    expect(found.sort()).toEqual([...mistakes, 'Project register!null headers-unread'].sort());
    const run = await bridge.run('status', SAMPLE_AS_OF);
    expect(run.lines[0]?.sheet).toBe(`Executive ${SAMPLE_AS_OF}`);
  });

  it('shows its days as days, and is taken back whole', async () => {
    const bridge = await open({ is1904, sheets: [{ name: 'Sheet1' }] });
    standIn.traffic.reset();
    await bridge.openSample();
    expect(standIn.traffic.count, 'two syncs to read, one to write').toBe(3);
    expect(standIn.traffic.largestBytes).toBeLessThan(2_000_000);
    const holidays = standIn.workbook.findSheet('Public holidays');
    expect(holidays?.cells.content(1, 0).value).toBe(46329 - (is1904 ? 1462 : 0));
    expect((await bridge.view(SAMPLE_AS_OF)).undoable).toBe('Sample portfolio');
    await bridge.undo();
    expect(tabs()).toEqual(['Sheet1']);
  });
});

it('is refused beside cells of the user’s, with what to do instead, and nothing is touched', async () => {
  const bridge = await open({ sheets: [{ name: 'Costs', cells: [['Rent', 5]] }] });
  await expect(bridge.openSample()).rejects.toThrow(/^“Costs” has cells, .*begin a new workbook/);
  expect(tabs()).toEqual(['Costs']);
});

it('stays when somebody has worked in it', async () => {
  const bridge = await open({ sheets: [{ name: 'Sheet1' }] });
  await bridge.openSample();
  standIn.user.type('Milestones', 'B4', 'mine');
  await expect(bridge.undo()).rejects.toThrow('left alone');
  expect(tabs()).toEqual(['Sheet1', ...NAMES]);
});
