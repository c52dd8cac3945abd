/** The budget of syncs in an Excel that can tell what formulas fill, in a workbook where functions of ours do. */

import { beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { DAY, SMALL_PORTFOLIO } from '../../host-contract/small-portfolio.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { OLDEST_SETS } from '../../hosts/excel/oldest-sets.ts';
import { type LoadWatch, watchLoads } from '../../hosts/excel/watch-loads.ts';

const SETS = { ...OLDEST_SETS, ExcelApi: '1.15' };
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

let watch: LoadWatch;
beforeAll(async () => {
  await bootOffice({ sets: SETS });
  watch = watchLoads();
});

it.each(COMMANDS.map((command) => [command.label, command] as const))(
  '%s: three syncs for reading and three for writing at the most, spilled functions on hidden tabs included',
  async (_, command) => {
    const heat = VISIBILITIES.map((visibility) => ({
      ...{ name: `Heat ${visibility}`, visibility },
      cells: [['Load'], [null], ['Week', 46342], [null, 0.5]],
    }));
    const { standIn } = await bootOffice({
      sets: SETS,
      workbook: { sheets: [...SMALL_PORTFOLIO, ...heat] },
    });
    const block = { row: 2, column: 0, rows: 2, columns: 2 };
    for (const { name } of heat) {
      standIn.user.type(name, 'A3', { formula: '=PMO.CAPHEAT(Z1:Z2)', value: 'Week' });
      standIn.workbook.findSheet(name)?.spills.push(block);
    }
    const host = excelHost();
    for (const time of ['first', 'again']) {
      watch.reset();
      standIn.traffic.reset();
      const snapshot = await host.read();
      const filled = snapshot.sheets.filter(({ ownBlocks }) => ownBlocks !== undefined);
      expect(filled.map(({ name, ownBlocks }) => [name, ownBlocks])).toEqual(
        heat.map(({ name }) => [name, [block]]),
      );
      expect(standIn.traffic.count, `reading, ${time}`).toBe(3);
      standIn.traffic.reset();
      await host.apply(command.run(snapshot, { asOf: DAY, mapping: [] }));
      expect(standIn.traffic.count, `writing, ${time}`).toBeLessThanOrEqual(3);
      expect(watch.unused, `loaded and never read, ${time}`).toEqual([]);
    }
  },
);
