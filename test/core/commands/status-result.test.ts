import { expect, test } from 'vitest';
import type { Grid } from '../../../core/cell/cell.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const AS_OF = toSerial(2026, 11, 16);
const CONTEXT = { asOf: AS_OF, mapping: [] };
const PROJECTS: Grid = [
  [
    ...['ID', 'Name', 'Sponsor', 'Budget', 'Forecast cost', 'RAG', 'Decision needed'],
    'Decision by',
  ],
  ['P-001', 'Ledger renewal', 'CFO (A.B.)', 100_000, 130_000, 'G', 'Stop or fund?', AS_OF - 3],
  ['P-002', 'Portal', null, 50_000, 54_000, 'Amber', 'Which vendor?', null],
  ['P-003', 'Data lake', null, null, null, null, null, null],
];
const book = makeSnapshot(makeSheet('Projects', PROJECTS));
const result = commandById('status').result?.(book, CONTEXT);

test('has the answer of the tab', () => {
  const { steps } = commandById('status').run(book, CONTEXT);
  const texts = steps.flatMap((step) => (step.step === 'write' ? step.values.flat() : []));
  expect(texts.filter((text) => typeof text === 'string').join(' ')).toContain(result?.answer);
  expect(result?.answer).toMatch(/^1 of the 2 projects that can be judged is red/);
});

test('has the decisions, the watermelons and the other projects that stand badly as tables', () => {
  expect(result?.tables.map(({ title, rows }) => [title, rows])).toEqual([
    [
      'Decisions asked for',
      [
        ['P-001', 'Ledger renewal', 'CFO (A.B.)', '2026-11-13', 3, 'Stop or fund?'],
        ['P-002', 'Portal', null, null, null, 'Which vendor?'],
      ],
    ],
    [
      'Reported better than their figures',
      [['P-001', 'Ledger renewal', 'green', 'red', expect.stringMatching(/^Forecast cost 30%/)]],
    ],
    [
      'Other red and amber projects',
      [['P-002', 'Portal', 'amber', 'amber', expect.stringMatching(/^Forecast cost 8%/)]],
    ],
  ]);
  for (const { headers, rows } of result?.tables ?? []) {
    for (const row of rows) expect(row).toHaveLength(headers.length);
  }
});

test('has every project for programs, with days as texts, and survives JSON', () => {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(result?.data).toMatchObject({
    asOf: '2026-11-16',
    decisions: [
      { project: 'P-001', by: '2026-11-13', overdueDays: 3 },
      { project: 'P-002', by: null, overdueDays: null },
    ],
    watermelons: ['P-001'],
    projects: [
      {
        ...{ id: 'P-001', reported: 'green', computed: 'red', standing: 'red', computedOn: 'cost' },
        sides: { cost: { level: 'red', unknown: null }, raid: { level: null } },
        cell: { sheet: 'Projects', a1: 'A2' },
      },
      { id: 'P-002', standing: 'amber' },
      { id: 'P-003', reported: null, computed: null, standing: null, why: expect.any(String) },
    ],
  });
});
