import { type Cell, toA1 } from '../../../core/index.ts';
import type { ContractCell, HostUnderTest } from '../../host-contract/contract-workbook.ts';
import { describeHost } from '../../host-contract/describe-host.ts';
import { describeStops } from '../../host-contract/describe-stops.ts';
import { MemoryHost } from './memory-host.ts';
import { memorySheet } from './memory-workbook.ts';

const memory: HostUnderTest = {
  name: 'the memory host',
  lacks: {},
  async open(sheets) {
    let failing: number | null = null;
    let count = 0;
    const host = new MemoryHost(
      sheets.map((sheet) => ({
        ...memorySheet(
          sheet.name,
          sheet.cells.map((row) => row.map(shownValue)),
        ),
        visibility: sheet.visibility ?? 'visible',
        merges: [...(sheet.merges ?? [])],
        isProtected: sheet.isProtected ?? false,
      })),
      () => {
        count += 1;
        if (failing === count - 1) throw new Error('seeded');
      },
    );
    const find = (name: string) => {
      const sheet = host.sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`no tab ${name}`);
      return sheet;
    };
    return {
      host,
      async failAt(k) {
        failing = k;
        count = 0;
      },
      calls: async () => count,
      async looks(name, addresses) {
        const { styles, links, layout, formulas } = find(name);
        return {
          styles: Object.fromEntries(addresses.map((a1) => [a1, styles.get(a1) ?? {}])),
          links: Object.fromEntries(
            links.map(({ at, target }) => [
              toA1(at.row, at.column),
              `${target.sheet}!${target.a1}`,
            ]),
          ),
          formulas: Object.fromEntries(formulas),
          columnWidths: layout?.columnWidths ?? [],
          frozenRows: layout?.frozenRows ?? 0,
          gridlines: layout?.gridlines ?? true,
          printsOneWide: layout?.print.pagesWide === 1,
        };
      },
      async type(name, a1, value) {
        const sheet = find(name);
        const { cells } = sheet;
        if (isFormula(value)) sheet.formulas.set(a1, value.formula);
        const column = a1.charCodeAt(0) - 65;
        const row = Number(a1.slice(1)) - 1;
        while (cells.length <= row) cells.push([]);
        (cells[row] as Cell[])[column] = shownValue(value);
        for (let index = 0; index < column; index += 1) (cells[row] as Cell[])[index] ??= null;
      },
      activeSheet: async () => host.active,
      close: async () => {},
    };
  },
};

function shownValue(cell: ContractCell): Cell {
  return isFormula(cell) ? cell.value : cell;
}

function isFormula(cell: ContractCell): cell is Exclude<ContractCell, Cell> {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

describeHost(memory);
describeStops(memory);
