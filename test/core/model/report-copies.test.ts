import { expect, test } from 'vitest';
import { commandById } from '../../../core/commands/commands.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { MemoryHost } from '../../hosts/memory/memory-host.ts';
import { memorySheet } from '../../hosts/memory/memory-workbook.ts';

const PROJECTS = [
  ['ID', 'Name', 'Budget', 'Forecast cost', 'RAG'],
  ['P-001', 'Ledger renewal', 100_000, 130_000, 'G'],
  ['P-002', 'Portal', 50_000, 50_000, 'Green'],
];

test('a status tab and a history that were pasted as values are not read as projects', async () => {
  const host = new MemoryHost([memorySheet('Register', PROJECTS)]);
  await host.apply(commandById('status').run(await host.read(), { asOf: 46348, mapping: [] }));
  const made = host.sheets.filter(({ mark }) => mark !== null).map(({ cells }) => cells);
  expect(made).toHaveLength(2);
  const [report = [], history = []] = made;
  const pasted = new MemoryHost([
    memorySheet('Board paper', report),
    memorySheet('Archive', history),
    memorySheet('With a line on top', [['Paper 7'], ...report]),
    memorySheet('Register', PROJECTS),
  ]);
  const read = readPortfolio(await pasted.read(), []);
  expect(read.projects.map(({ id }) => id)).toEqual(['P-001', 'P-002']);
  expect(read.diagnostics.map(({ code, at }) => [code, at.sheet])).toEqual([
    ['report-copy', 'Board paper'],
    ['report-copy', 'Archive'],
    ['report-copy', 'With a line on top'],
  ]);
});
