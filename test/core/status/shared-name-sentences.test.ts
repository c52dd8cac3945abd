/** That a name which several rows bear is said on every tab, as one sentence, and nothing where no name is. */

import { expect, test } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sharedNameSentences } from '../../../core/status/shared-name-sentences.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';
import { AS_OF, allTabs } from './small-portfolios.ts';

const ONE =
  '1 cell uses a name that several rows bear: the first of them is meant here; Check names the cells, and an id would tell.';
const MANY =
  '2 cells use a name that several rows bear: the first of them is meant here; Check names the cells, and an id would tell.';

/** Two projects of one name, and milestones that point to them so. */
function portfolioOf(projects: readonly Cell[]) {
  const tabs: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    Projects: [
      ['ID', 'Name', 'Sponsor', 'Forecast end', 'Budget'],
      ['P-1', 'Website', 'CFO', 46400, 10],
      ['P-2', ' website ', 'CIO', 46400, 30],
    ],
    Milestones: [
      ['Project', 'Milestone', 'Kind', 'Baseline', 'Forecast'],
      ...projects.map((project, at) => [project, `Gate ${at + 1}`, 'gate', 46380, 46390]),
    ],
  };
  return readPortfolio(
    workbook(...Object.entries(tabs).map(([name, grid]) => sheetOf(name, grid))),
    [],
  );
}

test.each([
  { projects: ['P-1', 'P-2'], said: [] },
  { projects: ['Website', 'P-2'], said: [ONE] },
  { projects: ['Website', 'WEBSITE'], said: [MANY] },
])('milestones of $projects: $said', ({ projects, said }) => {
  expect(sharedNameSentences(portfolioOf(projects))).toEqual(said);
});

test('every tab says it once, and none does where ids are used', () => {
  const timesOf = (projects: readonly Cell[]) =>
    Object.entries(allTabs(portfolioOf(projects), AS_OF)).map(([name, { rows }]) => [
      name,
      rows.filter(({ cells }) => cells.some((one) => one?.value === ONE)).length,
    ]);
  const tabs = timesOf(['Website', 'P-2']);
  expect(tabs).toHaveLength(7);
  expect(tabs.filter(([, times]) => times !== 1)).toEqual([]);
  expect(timesOf(['P-1', 'P-2']).filter(([, times]) => times !== 0)).toEqual([]);
});

test('a milestone’s name that several bear means none of them, and that is not called the first', () => {
  const portfolio = readPortfolio(
    workbook(
      sheetOf('Projects', [
        ['ID', 'Name', 'Sponsor', 'Forecast end', 'Budget'],
        ['P-1', 'Website', 'CFO', 46400, 10],
        ['P-2', 'Data lake', 'CIO', 46400, 30],
      ]),
      sheetOf('Milestones', [
        ['Project', 'Milestone', 'Kind', 'Baseline', 'Forecast'],
        ['P-1', 'Go live', 'milestone', 46380, 46390],
        ['P-2', 'Go live', 'milestone', 46380, 46390],
      ]),
      sheetOf('Dependencies', [
        ['From', 'To', 'Kind', 'Lag days'],
        ['Go live', 'P-1', 'FS', 0],
      ]),
    ),
    [],
  );
  expect(sharedNameSentences(portfolio)).toEqual([
    '1 cell uses a name that several rows bear: none of them is meant here; Check names the cells, and what would tell.',
  ]);
});
