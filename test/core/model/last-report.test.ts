import { expect, test } from 'vitest';
import type { HistoryRow } from '../../../core/model/history.ts';
import { lastReport } from '../../../core/model/last-report.ts';

const row = (reportDay: number, project: string, name: string | null = null) =>
  ({ reportDay, project, name }) as HistoryRow;

test('the latest report before the day counts, and of a project its last row', () => {
  const history = [row(100, 'P-1'), row(90, 'P-9'), row(100, 'P-1', 'again'), row(110, 'P-1')];
  const last = lastReport(history, 110);
  expect(last?.reportDay).toBe(100);
  expect([...(last?.rows ?? [])].map(([id, { name }]) => [id, name])).toEqual([['P-1', 'again']]);
});

test.each([[[]], [[row(110, 'P-1')]], [[row(Number.NaN, 'P-1')]]])(
  'there is none without an earlier day',
  (history) => {
    expect(lastReport(history, 110)).toBeNull();
  },
);
