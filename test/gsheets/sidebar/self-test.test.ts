/** The self-test of the page over the built script: it finds nothing in the stand-in, finds what is spoilt, and leaves nothing behind. */

import { beforeAll, expect, it, vi } from 'vitest';
import { FUNCTIONS } from '../../../core/index.ts';
import { runSelfTest } from '../../../gsheets/sidebar/self-test/self-test.ts';
import { openSheetsWorld, type SheetsWorldOptions } from '../../hosts/sheets/open-sheets-world.ts';
import { hostOver, testedCode } from '../host/built-code.ts';

vi.setConfig({ testTimeout: 120_000 });

let code = '';

beforeAll(async () => {
  code = await testedCode();
}, 120_000);

const SPREADSHEET = { sheets: [{ name: 'Ours', cells: [['a']] }] };
const FORMULAS = 'Steersheet self-test (formulas)';

function opened(options: Partial<SheetsWorldOptions> = {}) {
  const world = openSheetsWorld({ code, spreadsheet: SPREADSHEET, ...options });
  const host = hostOver(world);
  const waits: number[] = [];
  const told: string[] = [];
  /** `meanwhile` is done in each pause of the test. */
  const run = (meanwhile: () => void = () => {}) =>
    runSelfTest({
      host,
      async wait(milliseconds) {
        waits.push(milliseconds);
        meanwhile();
      },
      tell: (doing) => told.push(doing),
    });
  return { world, run, waits, told };
}

const places = [
  ['en_US', 'Etc/UTC'],
  ['de_DE', 'Europe/Berlin'],
  ['pt_BR', 'America/Sao_Paulo'],
  ['fr_FR', 'Pacific/Auckland'],
] as const;

it.each(places)(
  'finds all as it should be in %s and %s, and leaves nothing',
  async (locale, timeZone) => {
    const { run, told, world } = opened({ locale, timeZone });
    const count = FUNCTIONS.length;
    expect(await run()).toEqual({
      summary: `All is as it should be: 58 cells, the mark, the new name, rows added and taken away, deleting, ${count} formulas.`,
      faults: [],
    });
    expect(told).toEqual([
      'Writing cells and reading them back…',
      `Google computes ${count} formulas…`,
    ]);
    expect(world.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Ours']);
    expect(world.spreadsheet.metadata).toEqual([]);
  },
);

it('names the cells that came back as something else', async () => {
  // As a spreadsheet would do it that parses what is plain text.
  const spoilt = code.replace(/"@"/g, '"General"');
  expect(spoilt).not.toBe(code);
  const { summary, faults } = await opened({ code: spoilt }).run();
  expect(summary).toMatch(/^Please report this/);
  expect(faults).toContain('A1: "00123" came back as 123.');
  expect(faults).toContain('D1: "50%" came back as 0.5.');
});

it('names the formulas that gave something else', async () => {
  const spoilt = code.replace("call('ICE'", "call('RICE'");
  expect(spoilt).not.toBe(code);
  const { faults } = await opened({ code: spoilt }).run();
  expect(faults).toEqual([
    expect.stringMatching(/^=PMO_ICE\([A-Z0-9:,]+\): A\d+ is .*, not .*\.$/),
  ]);
});

/** The first formula of the test's tab. */
function formulaIn({ sheet }: ReturnType<typeof openSheetsWorld>) {
  const cell = sheet(FORMULAS).rows.flatMap((row) => (row?.[0]?.formula ? [row[0]] : []))[0];
  if (!cell) throw new Error('no formula');
  return cell;
}

it('waits where Google has not computed a formula yet, and says so after a minute', async () => {
  const { run, waits, world } = opened();
  let value: unknown = null;
  world.meanwhile(({ name }) => {
    if (name !== 'Sheet.getDataRange' || world.spreadsheet.sheets.length < 2) return;
    if (!world.spreadsheet.sheets.some((sheet) => sheet.name === FORMULAS)) return;
    const cell = formulaIn(world);
    if (value === null) value = cell.value;
    cell.value = waits.length < 2 ? 'Loading...' : (value as number);
  });
  expect((await run()).faults).toEqual([]);
  expect(waits).toEqual([3000, 3000]);
  world.meanwhile(({ name }) => {
    if (name !== 'Sheet.getDataRange') return;
    if (world.spreadsheet.sheets.some((sheet) => sheet.name === FORMULAS)) {
      formulaIn(world).value = 'Loading...';
    }
  });
  expect((await run()).faults).toEqual(['Google has not computed the formulas within a minute.']);
  expect(world.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Ours']);
});

it.each([
  ['a cell', 'Range.setValues', 0],
  ['a formula', 'Range.setFormula', 7],
])('clears away what a test has left that failed at %s', async (_, name, number) => {
  const rehearsed = opened();
  await rehearsed.run();
  const failing = rehearsed.world.calls.filter(({ kind }) => kind !== 'ui' && kind !== 'light');
  const places = [...failing.entries()].filter(([, call]) => call.name === name);
  const { run, world } = opened();
  world.failAt(places[number]?.[0] ?? null);
  await expect(run()).rejects.toThrow('could not be finished');
  expect(world.spreadsheet.sheets).toHaveLength(2);
  world.failAt(null);
  expect((await run()).faults).toEqual([]);
  expect(world.spreadsheet.sheets.map(({ name: tab }) => tab)).toEqual(['Ours']);
});
