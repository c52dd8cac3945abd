/** The Excel host on the stand-in, as the contract suite wants a host. */

import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import type {
  ContractCell,
  ContractSheet,
  HostUnderTest,
} from '../../host-contract/contract-workbook.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import type { SeedSheet } from '../../hosts/excel/seed.ts';
import { computeFunctions } from './compute-functions.ts';
import { looksOf } from './sheet-looks.ts';

/** The host in an Excel that claims these requirement sets; the oldest that we support without. */
export function standInHost(
  name: string,
  lacks: HostUnderTest['lacks'],
  sets?: Readonly<Record<string, string>>,
): HostUnderTest {
  return {
    name,
    lacks,
    async open(sheets) {
      const { standIn } = await bootOffice({
        ...(sets === undefined ? {} : { sets }),
        workbook: { sheets: sheets.map(seedOf) },
      });
      const { workbook } = standIn;
      workbook.calculate = computeFunctions(() => workbook);
      const find = (sheet: string) => {
        const found = workbook.findSheet(sheet);
        if (found === undefined) throw new Error(`There is no tab ${sheet}.`);
        return found;
      };
      const host = excelHost();
      /** A test may have two workbooks open by turns; Excel has one. */
      const front = (): void => {
        if (standIn.workbook !== workbook) standIn.turnTo(workbook);
      };
      return {
        host: {
          read(watch) {
            front();
            return host.read(watch);
          },
          apply(plan, watch) {
            front();
            return host.apply(plan, watch);
          },
        },
        async failAt(k) {
          front();
          if (k === null) standIn.faults.clear();
          else standIn.faults.failCall(k);
        },
        calls: async () => standIn.faults.calls,
        looks: async (sheet, addresses) => looksOf(find(sheet), addresses),
        async type(sheet, a1, value) {
          front();
          standIn.user.type(sheet, a1, value);
        },
        activeSheet: async () => workbook.active.name,
        close: async () => {},
      };
    },
  };
}

function seedOf(sheet: ContractSheet): SeedSheet {
  const { name, cells, visibility, hiddenRows, merges, isProtected } = sheet;
  return {
    name,
    cells: cells as readonly (readonly ContractCell[])[],
    visibility: visibility === 'hidden' ? 'Hidden' : 'Visible',
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(merges === undefined ? {} : { merges }),
    ...(isProtected === undefined ? {} : { isProtected }),
  };
}
