/** The guide, followed to the letter in the built workbench: its tables pasted, its buttons pressed, its sentences looked for, its pictures taken. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, parseA1, parseDay, type Snapshot, toA1 } from '../../core/index.ts';
import { main } from '../../workbench/cli/main.ts';
import { openWorkbench, type Workbench } from '../workbench/app/open-workbench.ts';
import { hasChromium } from '../workbench/chromium.ts';
import { inTerminal } from '../workbench/cli/captured-terminal.ts';
import { createReader, type Reader, setDay } from './guided-workbench.ts';
import { MOST_BYTES } from './pictures.ts';
import { type GuidePaste, type GuideSection, readGuide } from './read-guide.ts';

/** The day of the first report, on which the reader is said to work. */
const FIRST_DAY = '2026-11-16';
const SECOND_DAY = '2026-11-23';
/** Other fonts, or another sharpness of letters, make less of a difference than these; a page that says other things makes more. */
const MOST_DIFFERENT = 2;
const MOST_CHANGED = 0.02;

describe.skipIf(!hasChromium())('the guide', () => {
  const guide = readGuide();
  let workbench: Workbench;
  let reader: Reader;

  beforeAll(async () => {
    workbench = await openWorkbench();
    const page = await workbench.page(1200, async (fresh) => {
      await fresh.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      fresh.setDefaultTimeout(20_000);
      await setDay(fresh, FIRST_DAY);
    });
    reader = createReader(page);
  });
  afterAll(async () => {
    await workbench?.close();
  });

  /** What a chapter leaves is what the next one begins with. */
  let isBroken = false;
  const chapter = (name: string, follow: () => Promise<void>): void => {
    it(name, async () => {
      if (isBroken) throw new Error('An earlier chapter failed.');
      isBroken = true;
      await follow();
      isBroken = false;
    });
  };
  const begin = (title: string): GuideSection => {
    const section = guide.find((one) => one.title === title);
    if (section === undefined) throw new Error(`The guide has no chapter “${title}”.`);
    reader.begin(section);
    return section;
  };

  chapter('begins with an empty workbook', async () => {
    const { code } = begin('Start');
    expect(code).toHaveLength(1);
    expect(await readFile('README.md', 'utf8')).toContain(`\`\`\`sh\n${code[0]?.text}\`\`\``);
    await reader.press('New');
    await reader.page.getByRole('button', { name: 'Set up an empty workbook' }).waitFor();
    await reader.picture('first-screen');
    await reader.end();
  });

  chapter('sets up the tables', async () => {
    begin('Set up the tables');
    await reader.press('Set up an empty workbook');
    await reader.page.getByRole('heading', { name: 'Standard' }).waitFor();
    await reader.press('Add 10 tables: Standard');
    await reader.page.locator('.ss-outcome-title').waitFor();
    await reader.picture('set-up');
    await reader.press('Close');
    await reader.press('Home');
    await reader.end();
  });

  chapter('fills them', async () => {
    const { pastes, typed } = begin('Fill the tables');
    expect(pastes).toHaveLength(10);
    for (const paste of pastes) await reader.paste(paste);
    for (const one of typed) await reader.type(one);
    // The findings come with the last paste.
    await reader.page.getByText('is not one of its choices').waitFor();
    // The pane reads once more for what was typed last; only with all of it can every tab be made.
    await reader.page.getByText('Make all 7 status tabs').waitFor();
    await reader.page.getByText(/capacity conflicts? and \d+ escalations? to deal with/).waitFor();
    await reader.picture('filled', 'page', '.ss-finding');
    await reader.end();
    const { book } = await reader.save();
    for (const paste of pastes) expectPasted(book, paste);
    for (const { sheet, a1, text } of typed) expect(cellAt(book, sheet, a1)).toBe(cellOf(text));
  });

  chapter('mends what was not understood', async () => {
    begin('Mend what was not understood');
    await reader.press('Change to “issue”');
    await reader.page.locator('.ss-outcome-title').waitFor();
    await reader.page.getByText('nothing was found wrong').waitFor();
    await reader.end();
  });

  chapter('changes one limit', async () => {
    begin('Change one limit');
    const card = 'Budget available';
    await reader.press('Settings');
    await reader.page
      .getByRole('searchbox', { name: 'Search the settings' })
      .fill('budget available');
    await reader.press('Change', { card });
    await reader.page.getByRole('textbox', { name: card }).fill('2500000');
    await reader.press('Save', { card });
    await reader.page.getByText('Set in').first().waitFor();
    await reader.picture('settings', 'pane');
    await reader.end();
  });

  chapter('makes all the tabs', async () => {
    begin('Make all the tabs');
    await reader.press('Home');
    await reader.page.getByLabel('As of').fill(FIRST_DAY);
    await reader.press('Make all 7 status tabs');
    await reader.page.getByText('7 status tabs made', { exact: true }).waitFor();
    await reader.end();
  });

  chapter('reads the Executive tab', async () => {
    begin('Read the Executive tab');
    const name = `Executive ${FIRST_DAY}`;
    await reader.press(name, { role: 'tab' });
    await reader.picture('executive');
    await reader.end(name);
  });

  chapter('tries other weights', async () => {
    begin('Try other weights');
    await reader.press('Ranking');
    await reader.page.getByRole('slider', { name: 'Urgency' }).press('End');
    await reader.page.getByText('up 1').first().waitFor();
    await reader.picture('ranking', 'pane', '.ss-ranking li');
    await reader.end(`Prioritisation ${FIRST_DAY}`);
  });

  chapter('sees who has too much to do', async () => {
    begin('See who has too much to do');
    await reader.press('Home');
    await reader.press('Capacity');
    await reader.page.getByText('504 h planned').waitFor();
    await reader.picture('capacity', 'pane');
    await reader.end();
  });

  chapter('sees what has to go up', async () => {
    begin('See what has to go up');
    await reader.press('Home');
    await reader.press('Escalations');
    await reader.page.getByText('To: ').first().waitFor();
    await reader.picture('escalations', 'pane');
    await reader.end();
  });

  chapter('saves a file that the command line takes on', async () => {
    begin('Save');
    await reader.press('Home');
    await reader.look();
    const saved = await reader.save();
    await reader.page.getByText('It is in your downloads.').first().waitFor();
    await reader.end();
    const made = saved.book.sheets.filter(({ mark }) => mark?.includes('|status:') === true);
    expect(made).toHaveLength(7);
    expect(made.every(({ name }) => name.endsWith(FIRST_DAY))).toBe(true);
    reader.checkTabs(saved.book);
    const { code } = begin('Where to go next');
    const folder = await mkdtemp(join(tmpdir(), 'steersheet-'));
    try {
      await writeFile(join(folder, saved.name), saved.bytes);
      const lines = code.flatMap(({ text }) => text.trim().split('\n'));
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) {
        const [npx, program, ...words] = line.split(' ');
        expect([npx, program]).toEqual(['npx', 'steersheet']);
        const { exitCode, err } = await inTerminal(folder, (terminal) => main(words, terminal));
        expect(`${exitCode} ${err}`, line).toBe('0 ');
      }
      expect((await readdir(folder)).sort()).toEqual(
        ['empty.xlsx', saved.name, 'pack.xlsx'].sort(),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    await reader.end();
  });

  chapter('reports a week later', async () => {
    const { typed } = begin('A week later');
    expect(typed).toHaveLength(2);
    for (const one of typed) await reader.type(one);
    await reader.look();
    await reader.page.getByLabel('As of').fill(SECOND_DAY);
    await reader.press('Status');
    await reader.page.getByText(`Executive ${SECOND_DAY}`).first().waitFor();
    await expect
      .poll(() => reader.page.getByRole('tab', { selected: true }).innerText())
      .toBe(`Executive ${SECOND_DAY}`);
    await reader.picture('a-week-later');
    await reader.end(`Executive ${SECOND_DAY}`);
    reader.checkTabs((await reader.save()).book);
  });

  chapter('reads a list of the user’s own', async () => {
    const { code, explained } = begin('Your own list');
    await reader.page.locator('.ss-file').setInputFiles({
      name: 'requests.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(code[0]?.text ?? ''),
    });
    await reader.page.getByRole('heading', { level: 1, name: 'requests.csv' }).waitFor();
    await reader.press('Use my sheet');
    await reader.press('requests');
    await reader.page
      .getByLabel('This tab is a list of')
      .selectOption({ label: 'Projects (a request or project)' });
    for (const [own = '', meant = ''] of explained) {
      await reader.page.getByLabel(`Read “${own}” as`).selectOption(meant);
    }
    await reader.page.getByText('Every column that is needed is there.').waitFor();
    await reader.press('Read it like this');
    await reader.page.locator('.ss-outcome-title').waitFor();
    await reader.page.getByText('Every column that is needed is there.').waitFor();
    await reader.press('Home');
    await reader.page.getByText('2 projects are running').waitFor();
    await reader.end();
    const saved = await reader.save();
    expect(saved.name).toBe('requests.xlsx');
  });

  it('shows its pictures as they are now', () => {
    const named = guide.flatMap(({ pictures }) => pictures);
    expect(reader.pictures.map(({ name }) => name)).toEqual(named);
    for (const { name, bytes, sizes, meanDifference, changedShare } of reader.pictures) {
      expect(bytes, name).toBeLessThan(MOST_BYTES);
      expect(sizes[0], name).toBe(sizes[1]);
      expect(meanDifference, name).toBeLessThan(MOST_DIFFERENT);
      expect(changedShare, name).toBeLessThan(MOST_CHANGED);
    }
  });

  it('has asked nobody outside for anything, and nothing has failed', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

/** Every cell of the table stands in the workbook as it was meant. */
function expectPasted(book: Snapshot, { sheet, a1, rows }: GuidePaste): void {
  const at = parseA1(a1);
  if (at === null) throw new Error(`${a1} is no cell`);
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      const place = toA1(at.row + row, at.column + column);
      const [is, meant] = [cellAt(book, sheet, place), cellOf(text)];
      // The grid makes 0.7000000000000001 of `70%`.
      if (typeof meant === 'number') expect(is, `${sheet}!${place}`).toBeCloseTo(meant, 9);
      else expect(is, `${sheet}!${place}`).toBe(meant);
    }
  }
}

function cellAt({ sheets }: Snapshot, sheet: string, a1: string): Cell {
  const at = parseA1(a1);
  const grid = sheets.find(({ name }) => name === sheet)?.grid;
  return at === null ? null : (grid?.[at.row]?.[at.column] ?? null);
}

/** What a cell holds after somebody has typed that. */
function cellOf(text: string): Cell {
  if (text === '') return null;
  if (/^\d+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^\d+$/.test(text)) return Number(text);
  return parseDay(text) ?? text;
}
