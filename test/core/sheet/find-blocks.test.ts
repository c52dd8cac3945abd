/** Where one table of a tab ends and the next begins. */
import { expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { TABLES } from '../../../core/model/tables.ts';
import { findBlocks } from '../../../core/sheet/find-blocks.ts';
import { sheetOf } from './golden-case.ts';

const PROJECTS = ['Project ID', 'Project name', 'Budget'];
const RISKS = ['ID', 'Type', 'Project', 'Title', 'Raised'];

/** First and last rows of the parts, 0-based. */
function spans(grid: readonly (readonly Cell[])[], isTable = false): readonly string[] {
  const parts = findBlocks(sheetOf('All', grid), Object.values(TABLES), () => isTable);
  return parts.map(({ grid: rows }) => {
    const start = rows.findIndex((line) => line.length > 0);
    return `${start}–${rows.length - 1}`;
  });
}

it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
  ['one table', [PROJECTS, ['A1', 'Ledger', 1]], ['0–1']],
  ['the same headers again', [PROJECTS, ['A1', 'x', 1], PROJECTS, ['A2', 'y', 2]], ['0–3']],
  [
    'another table below a title',
    [PROJECTS, ['A1', 'x', 1], [], ['Top risks'], RISKS, ['R1']],
    ['0–1', '3–5'],
  ],
  ['another table right below', [PROJECTS, ['A1', 'x', 1], RISKS, ['R1', 'Risk']], ['0–1', '2–3']],
  [
    'two rows of headers',
    [
      ['Project', 'Start', 'End', 'Budget'],
      ['ID', 'Name', 'Start', 'End', 'Budget'],
      ['A1', 'x'],
    ],
    ['0–2'],
  ],
  [
    'data in the words of headers',
    [
      RISKS,
      ['R-1', 'Risk', 'Portfolio', 'Closed', 45000],
      ['R-2', 'Issue', 'Project', 'Escalated', 45000],
    ],
    ['0–2'],
  ],
  [
    'a staffing matrix below',
    [PROJECTS, ['A1', 'x', 1], [], ['Project', 'Role', 46023, 46030], ['A1', 'PM', 1, 1]],
    ['0–1', '3–4'],
  ],
  [
    'two small tables',
    [['Setting', 'Value'], ['Currency', 'EUR'], [], ['Date', 'Name'], [46023, 'New year']],
    ['0–1', '3–4'],
  ],
  [
    'settings below a table',
    [PROJECTS, ['A1', 'x', 1], [], ['Setting', 'Value'], ['Currency', 'EUR']],
    ['0–1', '3–4'],
  ],
])('%s', (_, grid, expected) => {
  expect(spans(grid)).toEqual(expected);
});

it('keeps a row that stands between as data, and takes a title of two lines', () => {
  const grid = [
    PROJECTS,
    ['A1', 'x', 1],
    ['A2'],
    [],
    ['Risks'],
    ['as of today'],
    RISKS,
    ['R1', 'Risk'],
  ];
  expect(spans(grid)).toEqual(['0–2', '4–7']);
});

it('asks what stands above the first sure headers', () => {
  const grid = [['Code', 'Bezeichnung'], ['A1', 'Ledger'], [], RISKS, ['R1', 'Risk']];
  expect(spans(grid, false)).toEqual(['0–4']);
  expect(spans(grid, true)).toEqual(['0–1', '3–4']);
});

it('loses no cell', () => {
  const grid = [['Report'], [], PROJECTS, ['A1', 'x', 1], [], ['Top risks'], RISKS, ['R1', 'Risk']];
  const parts = findBlocks(sheetOf('All', grid), Object.values(TABLES), () => false);
  expect(parts.flatMap((part) => part.grid.flat())).toEqual(grid.flat());
});
