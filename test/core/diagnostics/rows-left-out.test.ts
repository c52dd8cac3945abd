import { expect, test } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { makeSheet, makeSnapshot } from '../commands/make-snapshot.ts';

const HEADER = ['Ref', 'Type', 'Project', 'Title', 'Raised', 'Probability', 'Impact'];
const row = (id: string, type: Cell, raised: Cell = 46000, probability: Cell = 3): Cell[] => {
  return [id, type, 'P-1', 'Vendor is late', raised, probability, 4];
};

test.each([
  ['nothing is wrong', [row('R-1', 'Risk')], 1, 0],
  ['a cell that a row can do without', [row('R-1', 'Risk', 46000, 6)], 1, 0],
  ['a required cell that cannot be read', [row('R-1', 'Risk'), row('R-2', 'Gizmo')], 1, 1],
  ['no type that can be read', [row('R-1', 'Gizmo'), row('R-2', 'Gadget')], 0, 2],
  ['a required cell that is blank', [row('R-1', null)], 0, 1],
  ['two troubles in one row', [row('R-1', 'Gizmo', 'soon')], 0, 1],
  ['an id that stands twice', [row('R-1', 'Risk'), row('R-1', 'Risk')], 1, 1],
  [
    'a total and a blank row',
    [row('R-1', 'Risk'), [null], ['Total', null, null, null, null, 3]],
    1,
    0,
  ],
] as const)('%s', (_, rows, read, leftOut) => {
  const sheet = makeSheet('RAID log', [HEADER, ...(rows as readonly Cell[][])]);
  const { tables } = readPortfolio(makeSnapshot(sheet), []);
  expect(tables).toMatchObject([{ table: 'raid', rows: read, leftOut, isHidden: false }]);
});

test('a hidden tab is known as one', () => {
  const sheet = makeSheet('RAID', [HEADER, row('R-1', 'Risk')], { visibility: 'very-hidden' });
  const { tables } = readPortfolio(makeSnapshot(sheet), []);
  expect(tables).toMatchObject([{ table: 'raid', isHidden: true }]);
});
