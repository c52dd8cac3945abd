import { beforeAll, expect, it } from 'vitest';
import { COMMANDS, type Host, HostError, parseMark, type Snapshot } from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { DAY, SMALL_PORTFOLIO } from '../../host-contract/small-portfolio.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';

let standIn: ExcelStandIn;
beforeAll(async () => {
  ({ standIn } = await bootOffice());
});

async function open(): Promise<Host> {
  ({ standIn } = await bootOffice({ workbook: { sheets: SMALL_PORTFOLIO } }));
  return excelHost();
}

async function press(host: Host, id: string): Promise<void> {
  const command = COMMANDS.find((one) => one.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  await host.apply(command.run(await host.read(), { asOf: DAY, mapping: [] }));
}

/** Names, values and marks, whatever the order of the tabs. */
function summary({ sheets }: Snapshot) {
  return sheets
    .map(({ name, grid, mark }) => ({ name, grid, mark }))
    .sort((one, two) => (one.name < two.name ? -1 : 1));
}

it.each(
  COMMANDS.flatMap(({ id, label }) => [
    [label, 'the first time', id, false] as const,
    [label, 'over its own tab', id, true] as const,
  ]),
)(
  '%s, %s: loses nothing, whichever sync is refused, and the next run ends as if nothing had been',
  async (_, __, id, isThere) => {
    const start = async () => {
      const host = await open();
      if (isThere) await press(host, id);
      return host;
    };
    const whole = await start();
    standIn.traffic.reset();
    await press(whole, id);
    const { count } = standIn.traffic;
    const wanted = summary(await whole.read());
    expect(count).toBeGreaterThan(2);
    for (let sync = 0; sync < count; sync += 1) {
      const host = await start();
      const before = await host.read();
      standIn.faults.refuseSync(sync);
      await expect(press(host, id), `sync ${sync}`).rejects.toBeInstanceOf(HostError);
      standIn.faults.clear();
      expect(standIn.workbook.runtime.areEventsOn, `events after sync ${sync}`).toBe(true);
      const after = await host.read();
      const users = ({ sheets }: Snapshot) => sheets.filter(({ mark }) => mark === null);
      expect(users(after), `the user's tabs after sync ${sync}`).toEqual(users(before));
      const done = after.sheets.filter(({ mark }) => parseMark(mark)?.stage === 'done');
      expect(done.length).toBeGreaterThanOrEqual(isThere ? 1 : 0);
      await press(host, id);
      expect(summary(await host.read()), `the run after sync ${sync}`).toEqual(wanted);
    }
  },
  60_000,
);
