import { expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../core/commands/commands.ts';
import {
  capacityOnce,
  deliveryOnce,
  executiveOnce,
  prioritisationOnce,
  programmeOnce,
  raidOnce,
} from '../../../core/commands/figures-once.ts';
import { makeResult } from '../../../core/commands/make-result.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: 46_342, mapping: [] };
const book = () =>
  makeSnapshot(
    makeSheet('Projects', [
      ['ID', 'Name'],
      ['P-001', 'Ledger renewal'],
    ]),
  );

test.each([
  ['executive', executiveOnce],
  ['prioritisation', prioritisationOnce],
  ['capacity', capacityOnce],
  ['raid', raidOnce],
  ['programme', programmeOnce],
  ['delivery', deliveryOnce],
] as const)('the figures of %s are computed once for a workbook and a day', (_, figuresOf) => {
  const snapshot = book();
  const figures = figuresOf(snapshot, CONTEXT);
  expect(figuresOf(snapshot, { ...CONTEXT })).toBe(figures);
  const later = figuresOf(snapshot, { ...CONTEXT, asOf: CONTEXT.asOf + 7 });
  expect(later.asOfDay).toBe(CONTEXT.asOf + 7);
  expect(figuresOf(book(), CONTEXT)).not.toBe(figures);
});

test('what is computed does not change with who has asked before', () => {
  for (const command of COMMANDS) {
    const used = book();
    command.result?.(used, { ...CONTEXT, asOf: CONTEXT.asOf + 7 });
    command.run(used, CONTEXT);
    expect(command.result?.(used, CONTEXT)).toEqual(command.result?.(book(), CONTEXT));
    expect(command.run(used, CONTEXT)).toEqual(command.run(book(), CONTEXT));
  }
});

test('the data of a result is made when it is first read, once, and survives JSON', () => {
  const makeData = vi.fn(() => ({ asOf: '2026-11-16' }));
  const result = makeResult('All is well.', [], makeData);
  expect(result.answer).toBe('All is well.');
  expect(makeData).not.toHaveBeenCalled();
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    ...{ answer: 'All is well.', tables: [], data: { asOf: '2026-11-16' } },
  });
  expect(result.data).toBe(result.data);
  expect(makeData).toHaveBeenCalledTimes(1);
});
