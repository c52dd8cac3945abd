/** The self-test of the menu: it finds nothing in the stand-in, finds what is spoilt, and leaves nothing behind. */

import { beforeAll, expect, it, vi } from 'vitest';
import { FUNCTIONS } from '../../../core/index.ts';
import { openSheetsWorld, type SheetsWorldOptions } from '../../hosts/sheets/open-sheets-world.ts';
import { testedCode } from './built-code.ts';

vi.setConfig({ testTimeout: 120_000 });

let code = '';

beforeAll(async () => {
  code = await testedCode();
}, 120_000);

const SPREADSHEET = { sheets: [{ name: 'Ours', cells: [['a']] }] };

function report(options: Partial<SheetsWorldOptions> = {}) {
  const world = openSheetsWorld({ code, spreadsheet: SPREADSHEET, ...options });
  world.open();
  world.click('Steersheet', 'Test this installation');
  const [text] = world.shown.alerts.map(({ prompt }: { prompt: string }) => prompt);
  return { world, text };
}

const places = [
  ['en_US', 'Etc/UTC'],
  ['de_DE', 'Europe/Berlin'],
  ['pt_BR', 'America/Sao_Paulo'],
  ['fr_FR', 'Pacific/Auckland'],
] as const;

it.each(places)(
  'finds all as it should be in %s and %s, formulas the second time, and leaves nothing',
  (locale, timeZone) => {
    const { text, world } = report({ locale, timeZone });
    const count = FUNCTIONS.length;
    expect(text).toBe(
      `All is as it should be: 54 cells, the mark, the new name, deleting.\n\nGoogle now computes ${count} formulas on a tab of its own: choose this once more in a minute.`,
    );
    world.click('Steersheet', 'Test this installation');
    expect(world.shown.alerts[1]?.prompt).toBe(`All is as it should be: ${count} formulas.`);
    expect(world.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Ours']);
    expect(world.spreadsheet.metadata).toEqual([]);
  },
);

it('names the cells that came back as something else', () => {
  // As a spreadsheet would do it that parses what is plain text.
  const spoilt = code.replace(/"@"/g, '"General"');
  expect(spoilt).not.toBe(code);
  const { text } = report({ code: spoilt });
  expect(text).toContain('A1: "00123" came back as 123.');
  expect(text).toContain('D1: "50%" came back as 0.5.');
});

it('names the formulas that gave something else', () => {
  const spoilt = code.replace("call('ICE'", "call('RICE'");
  expect(spoilt).not.toBe(code);
  const { world } = report({ code: spoilt });
  world.click('Steersheet', 'Test this installation');
  expect(world.shown.alerts[1]?.prompt).toMatch(
    /^Please report this.*\n=PMO_ICE\([A-Z0-9:,]+\): A\d+ is .*, not .*\.$/,
  );
});

it('waits where Google has not computed a formula yet', () => {
  const { world } = report();
  const tab = 'Steersheet self-test (formulas)';
  const row = world.sheet(tab).rows.findIndex((cells) => cells?.[0]?.formula);
  const cell = world.sheet(tab).rows[row]?.[0];
  if (!cell) throw new Error('no formula');
  const { value } = cell;
  cell.value = 'Loading...';
  world.click('Steersheet', 'Test this installation');
  expect(world.shown.alerts[1]?.prompt).toMatch(/^Google is still computing/);
  expect(world.spreadsheet.sheets).toHaveLength(2);
  cell.value = value;
  world.click('Steersheet', 'Test this installation');
  expect(world.shown.alerts[2]?.prompt).toMatch(/^All is as it should be/);
});

it.each([
  ['a cell', 'Range.setValues', 0],
  ['a formula', 'Range.setFormula', 7],
])('clears away what a test has left that failed at %s', (_, name, number) => {
  const { world: rehearsed } = report();
  const failing = rehearsed.calls.filter(({ kind }) => kind !== 'ui' && kind !== 'light');
  const places = [...failing.entries()].filter(([, call]) => call.name === name);
  const world = openSheetsWorld({ code, spreadsheet: SPREADSHEET });
  world.open();
  world.failAt(places[number]?.[0] ?? null);
  world.click('Steersheet', 'Test this installation');
  expect(world.spreadsheet.sheets).toHaveLength(2);
  world.failAt(null);
  world.click('Steersheet', 'Test this installation');
  world.click('Steersheet', 'Test this installation');
  expect(world.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Ours']);
  expect(world.shown.alerts).toHaveLength(3);
  expect(world.shown.alerts[2]?.prompt).toMatch(/^All is as it should be: \d+ formulas/);
});
