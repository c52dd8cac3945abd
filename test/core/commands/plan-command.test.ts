import { expect, test } from 'vitest';
import type { Grid } from '../../../core/cell/cell.ts';
import { COMMANDS, commandById } from '../../../core/commands/commands.ts';
import { contextOn } from '../../../core/commands/context-on.ts';
import { planCommand } from '../../../core/commands/plan-command.ts';
import { viewWorkbook } from '../../../core/commands/view-workbook.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: toSerial(2026, 11, 22), mapping: [] };
const PROJECTS: Grid = [
  ['ID', 'Name', 'RAG'],
  ['P-001', 'Ledger renewal', 'R'],
];
const workbook = makeSnapshot(makeSheet('Projects', PROJECTS));

test('a command that can run comes with its plan and its answer', () => {
  const planned = planCommand('status', workbook, CONTEXT);
  if (!planned.can) throw new Error(planned.why);
  const status = commandById('status');
  expect(planned.plan).toEqual(status.run(workbook, CONTEXT));
  expect(planned.answer()).toBe(status.result?.(workbook, CONTEXT).answer);
  expect(planned.answer()).not.toBe('');
});

test('one that cannot run says why, as its button does', () => {
  const planned = planCommand('raid', workbook, CONTEXT);
  const { commands } = viewWorkbook(workbook, CONTEXT);
  expect(planned.can).toBe(false);
  expect(planned).toEqual({
    can: false,
    why: commands.find(({ id }) => id === 'raid')?.disabledBecause,
  });
});

test('one that does not exist is a mistake of the program', () => {
  expect(() => planCommand('nothing', workbook, CONTEXT)).toThrow(RangeError);
});

test('a view has the check and every command in its order', () => {
  const view = viewWorkbook(workbook, CONTEXT);
  expect(view.name).toBe('portfolio.xlsx');
  expect(view.isEmpty).toBe(false);
  expect(view.check.tables).toMatchObject([{ table: 'Projects', sheet: 'Projects', rows: 1 }]);
  expect(view.commands.map(({ id }) => id)).toEqual(COMMANDS.map(({ id }) => id));
  expect(view.commands[0]).toMatchObject({ label: 'Status', disabledBecause: null });
});

test.each([
  ['no tab', makeSnapshot(), true],
  ['blank cells', makeSnapshot(makeSheet('A', [[null, ''], []])), true],
  ['a zero', makeSnapshot(makeSheet('A', [[null, 0]])), false],
])('a workbook with %s is empty or not', (_, snapshot, isEmpty) => {
  expect(viewWorkbook(snapshot, CONTEXT).isEmpty).toBe(isEmpty);
});

test.each([
  ['2026-11-22', toSerial(2026, 11, 22)],
  ['', null],
  ['2026-02-30', null],
  ['soon', null],
])('the day %j is %s', (asOf, day) => {
  expect(contextOn(asOf)).toEqual(day === null ? null : { asOf: day, mapping: [] });
});
