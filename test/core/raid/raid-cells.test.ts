import { expect, test } from 'vitest';
import { columnLetters } from '../../../core/cell/address.ts';
import { RAID } from '../../../core/model/raid.ts';
import { flagCells, raidCells } from '../../../core/raid/raid-cells.ts';
import { RAID_FLAGS } from '../../../core/raid/raid-flag.ts';
import { makeProject, PROJECT_COLUMNS } from '../portfolio/make-project.ts';
import { AS_OF, ageItems, GOOD, makeItems } from './make-log.ts';

const COLUMNS = Object.keys(RAID.columns);
const cellOf = (column: string, row: number) => `${columnLetters(COLUMNS.indexOf(column))}${row}`;
const projectCell = (column: string, row: number) =>
  `${columnLetters(PROJECT_COLUMNS[column] as number)}${row}`;

const facts = [
  { ...GOOD, dueDay: AS_OF - 40 },
  { ...GOOD, type: 'dependency', provider: 'P-002', neededByDay: AS_OF } as const,
];
const projects = [
  makeProject({ programme: 'Finance platform' }),
  makeProject({ id: 'P-002', name: 'Portal', forecastEndDay: AS_OF + 9, sheetRow: 2 }),
];
const rows = { items: makeItems(facts), projects, milestones: [] };
const { entries } = ageItems(facts, { projects });

test.each([
  ['age', ['raisedDay', 'closedDay', 'status']],
  ['review', ['lastReviewedDay', 'raisedDay']],
  ['due', ['dueDay', 'status', 'closedDay']],
  ['severity', ['type', 'probability', 'impact', 'severity']],
  ['exposure', ['probability', 'costImpact']],
] as const)('%s comes from its columns', (figure, columns) => {
  const cells = raidCells(rows, entries[0] as never, figure);
  expect(cells).toEqual(columns.map((column) => ({ sheet: 'RAID', a1: cellOf(column, 2) })));
});

test('an escalation also comes from the programme, a slippage from the provider’s forecast', () => {
  const escalation = raidCells(rows, entries[0] as never, 'escalation');
  expect(escalation[0]).toEqual({ sheet: 'RAID', a1: cellOf('escalatedTo', 2) });
  expect(escalation[escalation.length - 1]).toEqual({
    sheet: 'Projects',
    a1: projectCell('programme', 2),
  });
  const slippage = raidCells(rows, entries[1] as never, 'slippage');
  expect(slippage.map((one) => one.a1)).toEqual([
    ...['neededByDay', 'provider', 'dueDay'].map((column) => cellOf(column, 3)),
    ...['forecastEndDay', 'actualEndDay'].map((column) => projectCell(column, 3)),
  ]);
});

test('every flag leads to a cell of its row', () => {
  const [item] = rows.items;
  for (const flag of RAID_FLAGS) {
    const cells = flagCells(item as never, flag);
    expect(cells.length).toBeGreaterThan(0);
    for (const { sheet, a1 } of cells) {
      expect(sheet).toBe('RAID');
      expect(a1).toMatch(/^[A-Z]+2$/);
    }
  }
});

test('columns that the sheet lacks are left out', () => {
  const item = { ...makeItems([GOOD])[0], source: { sheet: 'Log', columns: { id: 0 } } } as never;
  expect(flagCells(item, 'overdue')).toEqual([]);
});
