/** From a sheet to a ranking by the methods that have inputs of their own, through the command that people press. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { PRIORITISE } from '../../../core/commands/prioritise.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: toSerial(2026, 11, 22), mapping: [] };

/** The projects' ids and scores by place, and those that have none, with the reason. */
function ranking(method: string, headers: readonly string[], rows: readonly (readonly Cell[])[]) {
  const snapshot = makeSnapshot(
    makeSheet('Ideas', [['ID', 'Name', ...headers], ...rows]),
    makeSheet('Settings', [
      ['Setting', 'Value'],
      ['Scoring method', method],
    ]),
  );
  expect(PRIORITISE.can(snapshot, CONTEXT)).toEqual({ can: true });
  const tables = PRIORITISE.result?.(snapshot, CONTEXT).tables ?? [];
  const columns = (title: string, names: readonly string[]) => {
    const { headers: shown, rows: lines } = tables.find((one) => one.title === title) ?? {};
    return (lines ?? []).map((line) => names.map((name) => line[shown?.indexOf(name) ?? -1]));
  };
  return {
    ranked: columns('Ranking', ['ID', 'Score']),
    unranked: columns('Not ranked', ['ID', 'Why']),
  };
}

// Intercom, "RICE: Simple prioritization for product managers": the third project comes first, then the first.
test('one list with the inputs of RICE is ranked 3, 1, 2, as in Intercom’s article', () => {
  const { ranked } = ranking(
    'RICE',
    ['Reach', 'Impact', 'Confidence', 'Effort'],
    [
      ['P-1', 'First', 450, 3, '100%', 2],
      ['P-2', 'Second', 2000, 1, '80%', 4],
      ['P-3', 'Third', 800, 2, '50%', 1],
    ],
  );
  expect(ranked).toEqual([
    ['P-3', 800],
    ['P-1', 675],
    ['P-2', 400],
  ]);
});

// extrapinchofsalt.com/pm/frameworks/wsjf.html; the third without a job size, as in AzureDevOps-WSJF-Extension#79.
test('WSJF ranks 10.5 before 1.875, and what has no job size stands without a score', () => {
  const { ranked, unranked } = ranking(
    'WSJF',
    ['Business value', 'Time criticality', 'RR/OE', 'Job size'],
    [
      ['P-1', 'Without a size', 5, 5, 5, null],
      ['P-2', 'Large', 8, 3, 4, 8],
      ['P-3', 'Small', 7, 9, 5, 2],
    ],
  );
  expect(ranked).toEqual([
    ['P-3', 10.5],
    ['P-2', 1.875],
  ]);
  expect(unranked).toEqual([['P-1', expect.stringMatching(/^Job size is blank/)]]);
});
