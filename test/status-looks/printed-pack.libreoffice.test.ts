/** Every status tab on paper, of four portfolios: one landscape page wide, its title on every page, no cell too narrow for its number. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizedPortfolio } from '../../bench/sizes/sized-portfolio.ts';
import { COMMANDS, type Mapping, parseDay } from '../../core/index.ts';
import { type FileHost, newWorkbook, openFile } from '../../workbench/files/opened-file.ts';
import { openSample } from '../../workbench/sample/open-sample.ts';
import { hasSoffice } from '../workbench/files/soffice.ts';
import { printPack } from './printed-pack.ts';

const AS_OF = parseDay('2026-11-22') as number;
const WATER = 'samples/melbourne-water';

interface Portfolio {
  readonly name: string;
  readonly open: () => Promise<FileHost>;
  readonly mapping?: Mapping;
  /** The ids of the tabs that its tables allow. */
  readonly tabs: readonly string[];
}

const ALL = COMMANDS.map(({ id }) => id);
const OF_PROJECTS = ALL.filter((id) => !['raid', 'capacity', 'prioritise'].includes(id));

const PORTFOLIOS: readonly Portfolio[] = [
  { name: 'sample', open: openSample, tabs: ALL },
  {
    name: 'melbourne-water',
    open: async () => {
      const file = join(WATER, 'Capital_Delivery_Project_deidentified.csv');
      return (await openFile('water.csv', readFileSync(file))).toXlsx();
    },
    mapping: JSON.parse(readFileSync(join(WATER, 'map.json'), 'utf8')) as Mapping,
    tabs: OF_PROJECTS,
  },
  {
    name: 'almost-empty',
    open: async () =>
      (await openFile('list.csv', new TextEncoder().encode('ID,Name\nP-1,Ledger\n'))).toXlsx(),
    tabs: OF_PROJECTS,
  },
  { name: '500-projects', open: openLarge, tabs: ALL },
];

async function openLarge(): Promise<FileHost> {
  const size = { name: 'M', projects: 500, people: 60, weeks: 26, allocations: 600, raid: 400 };
  const { sheets } = sizedPortfolio(size as Parameters<typeof sizedPortfolio>[0]);
  const host = newWorkbook('large.xlsx');
  await host.apply({
    title: 'Large',
    written: [],
    steps: sheets.flatMap(({ name, grid }) => {
      const columns = Math.max(...grid.map((row) => row.length));
      return [
        { step: 'add-sheet', sheet: name, mark: '', rows: grid.length, columns } as const,
        { step: 'write', sheet: name, at: { row: 0, column: 0 }, values: grid } as const,
      ];
    }),
  });
  return host;
}

describe.skipIf(!hasSoffice())('the printed pack', () => {
  it.each(PORTFOLIOS)('$name', async ({ name, open, mapping = [], tabs }) => {
    const { made, pages } = await printPack(name, await open(), AS_OF, mapping);
    expect(made).toHaveLength(tabs.length);
    expect(new Set(made).size).toBe(made.length);
    // A page beside the first one would not begin with the title that is repeated on top of each.
    for (const [title, reader] of pages) {
      expect(made, title).toContain(title);
      expect(reader).toMatch(/^For .+ · as of 22 Nov 2026$/);
    }
    // Tabs follow each other in their order, each on one page at least.
    const order = pages.flatMap(([title], index) =>
      title === pages[index - 1]?.[0] ? [] : [title],
    );
    expect(order).toEqual(made);
    const text = pages.flat().join('\n');
    expect(text).not.toMatch(/#{3,}|undefined|NaN|null|Infinity|\b0 (projects|people|entries)\b/);
    expect(readdirSync(join('dist/looks', name)).length).toBeGreaterThanOrEqual(pages.length);
  });
});
