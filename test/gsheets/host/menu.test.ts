/** The menu, as a person meets it: no consent needed, every command, and a sentence whatever happens. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS, parseMark } from '../../../core/index.ts';
import { openSheetsWorld, type SheetsWorld } from '../../hosts/sheets/open-sheets-world.ts';
import type { SeedSheet } from '../../hosts/sheets/outside/seed.ts';
import { testedCode } from './built-code.ts';

vi.setConfig({ testTimeout: 120_000 });

let code = '';

beforeAll(async () => {
  code = await testedCode();
}, 120_000);

const dated = (value: number) => ({ value, format: { numberFormat: 'dd/mm/yyyy' } });

function projects(count: number): SeedSheet {
  const rows = Array.from({ length: count }, (_, index) => [
    ...[`P-${String(index + 1).padStart(4, '0')}`, `=Project ${index + 1}`],
    ...[dated(46252), dated(46402 + index), dated(46502), 900_000 + index, 990_000],
    index % 2 === 0 ? 'Green' : 'Amber',
  ]);
  const header = 'ID,Name,Start,Baseline end,Forecast end,Budget,Forecast cost,RAG'.split(',');
  return { name: 'Projects', rows: count + 500, cells: [header, ...rows] };
}

/** What the notes in the corner have said. */
function said(world: SheetsWorld): readonly string[] {
  return world.shown.toasts.map(({ message }: { message: string }) => message);
}

/** What the dialogs have said. */
function refused(world: SheetsWorld): readonly string[] {
  return world.shown.alerts.map(({ prompt }: { prompt: string }) => prompt);
}

function opened(sheets: readonly SeedSheet[], more: object = {}): SheetsWorld {
  const world = openSheetsWorld({ code, spreadsheet: { sheets }, ...more });
  world.open();
  return world;
}

const CAPTIONS = [
  ...['Report status', 'Report programme', 'Report delivery'],
  ...['Age RAID log', 'Check capacity', 'Prioritise', 'Report value'],
];

describe('the menu', () => {
  it('appears without anybody’s consent and has every command, each beginning with a verb', () => {
    const [menu, ...none] = opened([projects(2)]).shown.menus;
    expect(none).toEqual([]);
    expect(menu).toMatchObject({ caption: 'Steersheet', isAddOn: false });
    const captions = menu?.entries.map((one) => (one.is === 'item' ? one.caption : one.is));
    expect(captions).toEqual(['Open pane', ...CAPTIONS, 'separator', 'Test this installation']);
    expect(CAPTIONS).toHaveLength(COMMANDS.length);
  });

  it('asks for no more than the spreadsheet it is in, and its own dialogs', () => {
    expect(JSON.parse(readFileSync('gsheets/appsscript.json', 'utf8'))).toMatchObject({
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('runs a command and says what was done', () => {
    const world = opened([projects(3)]);
    world.click('Steersheet', 'Report status');
    const made = world.spreadsheet.sheets.find(({ id }) => id === world.spreadsheet.activeSheetId);
    expect(made?.name).toMatch(/^Executive/);
    expect(world.shown.alerts).toEqual([]);
    expect(world.shown.toasts.map(({ message }) => message)).toEqual([
      `Made the tab ${made?.name}. Made the tab Report history.`,
    ]);
  });

  it('says why a command cannot run, and what to do', () => {
    const world = opened([{ name: 'Empty' }]);
    for (const caption of CAPTIONS) world.click('Steersheet', caption);
    expect(world.shown.alerts).toHaveLength(CAPTIONS.length);
    for (const { title, prompt } of world.shown.alerts) {
      expect(COMMANDS.map(({ label }) => label)).toContain(title);
      expect(prompt).toMatch(/^[A-Z].+\.$/s);
    }
    expect(world.counts().writes).toBe(0);
  });

  it('says what to do where Google fails, in any language', () => {
    const world = opened([projects(3)], { doubts: { exceptionsSpeak: 'another language' } });
    world.failAt(2);
    world.click('Steersheet', 'Report status');
    expect(world.shown.alerts).toMatchObject([
      {
        title: 'Status',
        prompt:
          'The spreadsheet could not be read; check the connection, then run the command again.',
      },
    ]);
  });

  const places = [
    ['America/Sao_Paulo', 'pt_BR', Date.UTC(2018, 10, 4, 12)],
    ['Europe/Berlin', 'de_DE', Date.UTC(2026, 9, 25, 0, 30)],
    ['Pacific/Auckland', 'en_NZ', Date.UTC(2026, 8, 26, 14, 30)],
    ['America/New_York', 'fr_FR', Date.UTC(2027, 2, 14, 7)],
    ['Asia/Kolkata', 'en_IN', Date.UTC(2026, 10, 22, 20)],
  ] as const;
  it.each(places)('knows its tab again on the same day, in %s and %s', (timeZone, locale, now) => {
    const world = opened([projects(3)], { timeZone, locale, now, scriptTimeZone: 'Etc/UTC' });
    world.click('Steersheet', 'Report status');
    world.click('Steersheet', 'Report status');
    expect(said(world)[1]).toMatch(/^Made the tab Executive.* again\.$/);
    const local = new Date(now).toLocaleDateString('en-CA', { timeZone });
    const marks = world.spreadsheet.metadata.map(({ value }) =>
      parseMark(value?.replace(/^\d+ /, '') ?? null),
    );
    const day = Date.parse(local) / 86_400_000 + 25_569;
    expect(new Set(marks.map((mark) => mark?.asOf))).toEqual(new Set([day]));
  });
});

describe('two runs at once', () => {
  it('are not let happen: the second is refused with a sentence', () => {
    const world = opened([projects(2)]);
    world.holdLock('document', 60_000);
    world.click('Steersheet', 'Report status');
    expect(world.shown.alerts.map(({ prompt }) => prompt)).toEqual([
      'Steersheet is at work in this spreadsheet already; wait until it is done, then run the command again.',
    ]);
    expect(world.counts().writes).toBe(0);
  });

  it('wait for a moment, as most runs are done in one', () => {
    const world = opened([projects(2)]);
    world.holdLock('document', 1000);
    world.click('Steersheet', 'Report status');
    expect(world.shown.alerts).toEqual([]);
  });
});

describe('a spreadsheet that is slow beyond measure', () => {
  it('stops before Google does, says so, and leaves the user’s tabs as they are', () => {
    const world = opened([projects(2)], { costs: { write: 10_000 } });
    const before = structuredClone(world.sheet('Projects'));
    world.click('Steersheet', 'Report status');
    expect(refused(world)[0]).toMatch(/^Google gives a run six minutes/);
    expect(world.sheet('Projects')).toEqual(before);
  });
});

describe('the budget of calls', () => {
  /** Reads and writes of a command; no read comes after the first write. */
  function spent(count: number, others: number) {
    const notes = Array.from({ length: others }, (_, index) => ({
      name: `Notes ${index}`,
      cells: [['a note']],
    }));
    const world = opened([projects(count), ...notes]);
    world.calls.length = 0;
    world.click('Steersheet', 'Report status');
    expect(world.shown.alerts).toEqual([]);
    const kinds = world.calls.map(({ kind }) => kind);
    const first = kinds.indexOf('write');
    expect(kinds.slice(first)).not.toContain('read');
    return {
      reads: kinds.filter((kind) => kind === 'read').length,
      writes: kinds.filter((kind) => kind === 'write').length,
      flushes: kinds.filter((kind) => kind === 'flush').length,
      byName: world.counts().byName,
    };
  }

  it('reads each tab of the user once and asks once for its merged cells', () => {
    const [one, more] = [spent(5, 0), spent(5, 10)];
    expect(more.reads - one.reads).toBe(20);
    expect(one.reads).toBeLessThanOrEqual(8);
    expect(more.byName['Range.getValues']).toBe(11);
  });

  it('does not grow with the rows, and nothing is read once writing has begun', () => {
    const [small, large] = [spent(40, 0), spent(400, 0)];
    expect(large.reads).toBe(small.reads);
    expect(large.writes).toBe(small.writes);
    expect(small.writes).toBeLessThanOrEqual(100);
    expect(small.flushes).toBe(1);
    // Two blocks, Executive and Report history: values once each, number formats when written and when styled.
    expect(large.byName['Range.setValues']).toBe(2);
    expect(large.byName['Range.setNumberFormats']).toBeLessThanOrEqual(4);
  });
});
