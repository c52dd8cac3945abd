/** The contract suite on the stand-in for Google Sheets, through the page’s host and the built `Code.js`. */

import { beforeAll, vi } from 'vitest';
import { type CellStyle, parseA1, rectToA1 } from '../../../core/index.ts';
import type {
  ContractCell,
  ContractSheet,
  HostUnderTest,
} from '../../host-contract/contract-workbook.ts';
import { describeHost } from '../../host-contract/describe-host.ts';
import { describeStops } from '../../host-contract/describe-stops.ts';
import type { SeedCell, SeedSheet } from '../../hosts/sheets/outside/seed.ts';
import { type CellState, emptyCell } from '../../hosts/sheets/state/cell-state.ts';
import { cellAt, type SheetState } from '../../hosts/sheets/state/sheet-state.ts';
import { hostOver, openHosted, testedCode } from './built-code.ts';

// Every call starts the whole script anew.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await testedCode();
}, 120_000);

/** Not the cache: a run does not suffer where its notes cannot be kept (`test/gsheets/sidebar/door.test.ts`). */
const CAN_FAIL = ['read', 'write', 'flush', 'lock'] as const;

const sheets: HostUnderTest = {
  name: 'the host for Google Sheets',
  lacks: {
    printsOneWide: 'Apps Script has no words for print set-up.',
    indent: 'Apps Script has none; a number format that drew one would be no plain text any more.',
  },
  async open(given) {
    const { world } = await openHosted({
      spreadsheet: { sheets: given.map(seed) },
      canFail: CAN_FAIL,
    });
    return {
      host: hostOver(world),
      failAt: async (k) => world.failAt(k),
      calls: async () => world.callsSeen(),
      async looks(name, addresses) {
        const sheet = world.sheet(name);
        const cells = addresses.map((a1) => [a1, stateAt(sheet, a1)] as const);
        const ids = new Map(world.spreadsheet.sheets.map((one) => [`${one.id}`, one.name]));
        const placeOf = (url: string) => {
          const [, id = '', a1 = ''] = /^#gid=(\d+)&range=(\w+)$/.exec(url) ?? [];
          return `${ids.get(id)}!${a1}`;
        };
        return {
          styles: Object.fromEntries(cells.map(([a1, { format }]) => [a1, styleOf(format)])),
          links: Object.fromEntries(
            cells.flatMap(([a1, { links }]) => links.map(({ url }) => [a1, placeOf(url)])),
          ),
          formulas: Object.fromEntries(
            cells.flatMap(([a1, { formula }]) => (formula === '' ? [] : [[a1, formula]])),
          ),
          columnWidths: Array.from({ length: 20 }, (_, n) => sheet.columnWidths[n + 1] ?? 100),
          frozenRows: sheet.frozenRows,
          gridlines: !sheet.hasHiddenGridlines,
        };
      },
      async type(name, a1, value) {
        world.type(name, a1, seedCell(value));
      },
      activeSheet: async () =>
        world.spreadsheet.sheets.find(({ id }) => id === world.spreadsheet.activeSheetId)?.name ??
        null,
      close: async () => {},
    };
  },
};

function seed({
  name,
  cells,
  visibility,
  hiddenRows,
  merges,
  isProtected,
}: ContractSheet): SeedSheet {
  return {
    name,
    cells: cells.map((row) => row.map(seedCell)),
    isHidden: visibility === 'hidden',
    hiddenRows: (hiddenRows ?? []).map((row) => row + 1),
    merges: (merges ?? []).map(rectToA1),
    isProtected: isProtected ?? false,
  };
}

function seedCell(cell: ContractCell): SeedCell {
  return cell as SeedCell;
}

function stateAt(sheet: SheetState, a1: string): CellState {
  const at = parseA1(a1);
  if (at === null) throw new RangeError(a1);
  return cellAt(sheet, at.row + 1, at.column + 1) ?? emptyCell();
}

function styleOf(format: CellState['format']): CellStyle {
  return {
    bold: format.fontWeight === 'bold',
    wrap: format.wrapStrategy === 'WRAP',
    ...(format.fontColor === undefined ? {} : { colour: format.fontColor.toUpperCase() }),
    ...(format.background === undefined ? {} : { fill: format.background.toUpperCase() }),
    ...(format.horizontalAlignment === undefined
      ? {}
      : { horizontal: format.horizontalAlignment as 'left' }),
    ...(format.numberFormat === undefined ? {} : { numberFormat: format.numberFormat }),
  };
}

describeHost(sheets);
describeStops(sheets);
