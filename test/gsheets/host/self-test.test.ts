/** The self-test of the menu: it finds nothing in the stand-in, finds what is spoilt, and leaves nothing behind. */

import { beforeAll, expect, it, vi } from 'vitest';
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
  'finds all as it should be in %s and %s, and leaves nothing',
  (locale, timeZone) => {
    const { text, world } = report({ locale, timeZone });
    expect(text).toBe('All is as it should be: 54 cells, the mark, the new name, deleting.');
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

it('clears away what a test that failed has left', () => {
  const world = openSheetsWorld({ code, spreadsheet: SPREADSHEET });
  world.open();
  world.failAt(14);
  world.click('Steersheet', 'Test this installation');
  expect(world.spreadsheet.sheets).toHaveLength(2);
  world.failAt(null);
  world.click('Steersheet', 'Test this installation');
  expect(world.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Ours']);
  expect(world.shown.alerts).toHaveLength(2);
});
