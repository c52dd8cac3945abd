/** *Check* finds every mistake in the sample, at its cell, and nothing else; the list in `samples/` says the same. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWorkbook, commandById, parseDay, readPortfolio } from '../../../core/index.ts';
import { buildSample, SAMPLE_AS_OF } from '../../../sample/build-sample.ts';
import { sheetCells } from '../../../sample/sample-sheet.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { openSample } from '../../../workbench/sample/open-sample.ts';

const context = { asOf: parseDay(SAMPLE_AS_OF) as number, mapping: [] };
const { sheets, flaws } = buildSample();

describe('the sample as a workbook', () => {
  it('holds the cells of the sample, on tabs that are the user’s own', async () => {
    const snapshot = await (await openSample()).read();
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
    for (const [at, sheet] of snapshot.sheets.entries()) {
      expect(sheet.mark).toBeNull();
      const blanksCut = (rows: readonly (readonly unknown[])[]) =>
        rows.map((row) => {
          const cut = [...row];
          while (cut.length > 0 && cut.at(-1) === null) cut.pop();
          return cut;
        });
      expect(blanksCut(sheet.grid), sheet.name).toEqual(blanksCut(sheetCells(sheets[at] as never)));
    }
  });

  it('is found to have exactly the mistakes that were put in, and one column of its own', async () => {
    const view = checkWorkbook(await (await openSample()).read(), context);
    const found = view.groups.flatMap((group) =>
      group.findings.map(({ sheet, a1, code }) => `${sheet}!${a1} ${code}`),
    );
    const mistakes = flaws.map(({ sheet, a1, code }) => `${sheet}!${a1} ${code}`);
    expect(found.sort()).toEqual([...mistakes, 'Project register!null headers-unread'].sort());
  });

  it('is read as every table that it has', async () => {
    const portfolio = readPortfolio(await (await openSample()).read(), context.mapping);
    expect(portfolio.unrecognised).toEqual([]);
    const counts = Object.fromEntries(portfolio.tables.map(({ title, rows }) => [title, rows]));
    expect(counts).toMatchObject({ Projects: 24, People: 18, RAID: 39, Criteria: 6, Scores: 23 });
    expect(Object.keys(counts).sort()).toEqual([
      ...['Allocations', 'Benefits', 'Criteria', 'Decisions', 'Holidays', 'Milestones', 'People'],
      ...['Projects', 'RAID', 'Scores', 'Settings', 'Staffing matrix', 'Time off'],
    ]);
  });

  it('is the file in samples/, and reads the same from there', async () => {
    const bytes = readFileSync('samples/portfolio.xlsx');
    expect(bytes.equals((await openSample()).toBytes())).toBe(true);
    const opened = await (await openFile('portfolio.xlsx', bytes)).read();
    expect(opened).toEqual(await (await openSample()).read());
  });
});

describe('the story', () => {
  it('is the one that samples/README.md tells: 2 reported red, 7 red by their figures, 4 green outside only', async () => {
    const file = await openSample();
    await file.apply(commandById('status').run(await file.read(), context));
    const history = (await file.read()).sheets.find(
      (sheet) => sheet.name === 'Report history',
    )?.grid;
    const [header = [], ...rows] = history ?? [];
    const of = (row: readonly unknown[], name: string) => row[header.indexOf(name)] ?? null;
    const ids = (isMeant: (reported: unknown, computed: unknown) => boolean) =>
      rows
        .filter((row) => isMeant(of(row, 'Reported status'), of(row, 'Computed status')))
        .map((row) => of(row, 'Project ID'));
    expect(rows).toHaveLength(24);
    expect(ids((reported) => reported === 'red')).toEqual(['P-007', 'P-015']);
    expect(ids((_, computed) => computed === 'red')).toHaveLength(7);
    expect(ids((reported, computed) => reported === 'green' && computed === 'red')).toEqual([
      ...['P-003', 'P-011', 'P-014', 'P-022'],
    ]);
    const overdue = rows.filter(
      (row) => ((of(row, 'Decision by') as number | null) ?? Infinity) < context.asOf,
    );
    expect(overdue.map((row) => of(row, 'Project ID'))).toEqual(['P-001', 'P-007', 'P-015']);
  });
});

describe('samples/README.md', () => {
  const readme = readFileSync('samples/README.md', 'utf8');

  it.each(flaws)('lists $sheet $a1', ({ sheet, a1, code, story }) => {
    expect(readme).toContain(`| ${sheet} | ${a1} | \`${code}\` | ${story} |`);
  });

  it('lists no others', () => {
    expect(readme.match(/^\| .+ \| [A-Z]+\d+ \| `/gm)).toHaveLength(flaws.length);
  });
});
