import { expect, test } from 'vitest';
import type { Grid } from '../../../core/cell/cell.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { formatDay, toSerial } from '../../../core/day/serial.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const CONTEXT = { asOf: toSerial(2026, 11, 16), mapping: [] };
const prioritise = commandById('prioritise');

const PROJECTS = makeSheet('Projects', [
  ['ID', 'Name', 'Budget', 'RAG', 'Stage', 'Mandatory'],
  ['P-001', 'Ledger renewal', 400_000, 'G', 'Build', 'n'],
  ['P-002', 'Portal', 300_000, 'Green', 'Intake', 'y'],
  ['P-003', 'Data lake', 250_000, 'Green', 'Intake', 'n'],
  ['P-004', 'Old intranet', 10_000, 'Green', 'Closed', 'n'],
]);
const CRITERIA = makeSheet('Criteria', [
  ['ID', 'Criterion', 'Weight', 'Lens', 'Direction', 'Scale min', 'Scale max'],
  ['C-1', 'Strategic fit', 60, 'Business', 'Higher is better', 1, 5],
  ['C-2', 'Complexity', 40, 'Technical', 'Lower is better', 1, 5],
]);
const SCORES = makeSheet('Scores', [
  ['Project', 'Strategic fit', 'Complexity', 'Assessor', 'Date'],
  ['P-001', 5, 3, 'QM', '2026-10-14'],
  ['Portal', 2, 4, 'QM', '2026-10-14'],
  ['P-003', 4, 2, 'QM', '2026-10-14'],
]);
const settings = (...rows: Grid) =>
  makeSheet('Settings', [['Setting', 'Value', 'Meaning'], ...rows]);
const BUDGET = settings(['Budget available', 750_000, '']);
const WHOLE = makeSnapshot(PROJECTS, CRITERIA, SCORES, BUDGET);

test('a project, a criterion and a row of ratings are enough; a line is not needed', () => {
  expect(prioritise.can(WHOLE, CONTEXT)).toEqual({ can: true });
  expect(prioritise.can(makeSnapshot(PROJECTS, CRITERIA, SCORES), CONTEXT)).toEqual({ can: true });
});

test.each([
  ['nothing', [], ['no Projects table', 'no Criteria table', 'no Scores table']],
  ['projects alone', [PROJECTS], ['no Criteria table', 'no Scores table']],
  ['no ratings', [PROJECTS, CRITERIA], ['no Scores table']],
  ['no projects', [CRITERIA, SCORES], ['no Projects table']],
])('with %s it cannot run, and says what is missing', (_, sheets, missing) => {
  const can = prioritise.can(makeSnapshot(...sheets), CONTEXT);
  expect(can.can).toBe(false);
  if (can.can) return;
  for (const text of missing) expect(can.why).toContain(text);
  expect(can.why.match(/The workbook has/g)).toHaveLength(missing.length);
});

test.each([
  ['RICE', ['Reach', 'Impact', 'Confidence', 'Effort (person-months)']],
  ['ICE', ['Impact', 'Confidence', 'Ease']],
  ['WSJF', ['Business value', 'Time criticality', 'Risk reduction', 'Job size']],
])('projects with the columns of %s need the setting, and it is said which', (method, headers) => {
  const ideas = makeSheet('Ideas', [
    ['Ref', 'Initiative', 'Budget', 'Stage', ...headers],
    ['A1', 'Portal', 200_000, 'Intake', ...headers.map(() => 1)],
  ]);
  expect(prioritise.can(makeSnapshot(ideas), CONTEXT)).toEqual({
    can: false,
    why: `The tab Ideas has the columns of ${method}. Write the setting Scoring method with the value ${method} in a tab Settings (headers Setting and Value), and they are used.`,
  });
  const told = makeSnapshot(ideas, settings(['Scoring method', method, '']));
  expect(prioritise.can(told, CONTEXT)).toEqual({ can: true });
});

test('methods with inputs of their own need no criteria', () => {
  const scores = makeSheet('Scores', [
    ['Project', 'Business value', 'Time criticality', 'Risk reduction', 'Job size', 'Assessor'],
    ['P-001', 8, 5, 3, 2, 'QM'],
    ['P-003', 5, 5, 5, 5, 'QM'],
  ]);
  const snapshot = makeSnapshot(PROJECTS, scores, settings(['Scoring method', 'WSJF', '']));
  expect(prioritise.can(snapshot, CONTEXT)).toEqual({ can: true });
  const result = prioritise.result?.(snapshot, CONTEXT);
  expect(result?.tables[0]?.rows.map((row) => row.slice(0, 4))).toEqual([
    [1, 'P-001', 'Ledger renewal', 8],
    [2, 'P-003', 'Data lake', 3],
  ]);
});

test('makes the tab aside, remembers the ranks and shows it; the user’s tabs stay as they are', () => {
  const plan = prioritise.run(WHOLE, CONTEXT);
  expect(plan.written).toEqual([
    { what: 'tab-made', sheet: 'Prioritisation 2026-11-16', detail: null },
    { what: 'tab-made', sheet: 'Review history', detail: null },
  ]);
  for (const step of plan.steps) {
    expect(['Projects', 'Criteria', 'Scores', 'Settings']).not.toContain(step.sheet);
  }
  const links = plan.steps.flatMap((step) => (step.step === 'links' ? step.links : []));
  expect(links.map((link) => link.target)).toContainEqual({ sheet: 'Projects', a1: 'A2' });
  expect(prioritise.run(WHOLE, CONTEXT)).toEqual(plan);
});

test('gives the same as plain data: answer, ranking and weights, with the cells', () => {
  const result = prioritise.result?.(WHOLE, CONTEXT);
  // 60 % × 1 + 40 % × 0.5 = 80; 60 % × 0.75 + 40 % × 0.75 = 75; 60 % × 0.25 + 40 % × 0.25 = 25.
  expect(result?.answer).toBe(
    '2 of 3 ranked projects are above the line, where the budget of 750,000 runs out; 1 is forced above it; on 1 project the lenses disagree.',
  );
  const [ranking, weights] = result?.tables ?? [];
  expect(ranking?.rows.map((row) => [...row.slice(0, 4), row[9]])).toEqual([
    [1, 'P-001', 'Ledger renewal', 80, 'above'],
    [2, 'P-003', 'Data lake', 75, 'below'],
    [3, 'P-002', 'Portal', 25, 'forced'],
  ]);
  for (const row of ranking?.rows ?? []) expect(row).toHaveLength(ranking?.headers.length ?? 0);
  for (const row of weights?.rows ?? []) expect(row).toHaveLength(weights?.headers.length ?? 0);
  expect(result?.data).toMatchObject({
    asOf: formatDay(CONTEXT.asOf),
    entries: [
      {
        ...{ id: 'P-001', score: 80, cell: { sheet: 'Projects', a1: 'A2' } },
        explanation: {
          parts: [
            {
              ...{ criterion: 'C-1', points: 60 },
              cells: [
                { sheet: 'Scores', a1: 'B2' },
                { sheet: 'Criteria', a1: 'E2' },
                { sheet: 'Criteria', a1: 'F2' },
                { sheet: 'Criteria', a1: 'G2' },
                { sheet: 'Criteria', a1: 'C2' },
              ],
            },
            { criterion: 'C-2', points: 20, lostPoints: 20 },
          ],
        },
      },
      { id: 'P-002' },
      { id: 'P-003' },
      { id: 'P-004', takesPart: false, rank: null },
    ],
  });
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
});

test('every number of the ranking leads back: costs, marks, and the budget in Settings', () => {
  const projects = makeSheet('Projects', [
    ['ID', 'Name', 'Budget', 'Forecast cost', 'Actual cost', 'Mandatory', 'Manual rank'],
    ['P-001', 'Ledger renewal', 400_000, null, 100_000, 'y', 2],
    ['P-003', 'Data lake', 250_000, 300_000, null, 'n', null],
  ]);
  const cellsIn = (...rows: Grid) => {
    const sheets = [projects, CRITERIA, SCORES, settings(...rows)];
    const data = prioritise.result?.(makeSnapshot(...sheets), CONTEXT).data as {
      readonly entries: readonly { readonly cells: unknown }[];
      readonly cutLine: { readonly limits: readonly { readonly cells: unknown }[] } | null;
    };
    return [data.entries.map(({ cells }) => cells), data.cutLine?.limits.map(({ cells }) => cells)];
  };
  const at = (...cells: string[]) => cells.map((a1) => ({ sheet: 'Projects', a1 }));
  const budget = ['Budget available', 750_000, ''];
  expect(cellsIn(['Currency', 'EUR', ''], budget)).toEqual([
    [
      { cost: at('C2'), mandatory: at('F2'), manualRank: at('G2') },
      { cost: at('C3'), mandatory: at('F3'), manualRank: [] },
    ],
    [[{ sheet: 'Settings', a1: 'B3' }]],
  ]);
  const toSpend = ['Cut line cost', 'still to spend', ''];
  expect(cellsIn(budget, toSpend)[0]).toEqual([
    { cost: at('C2', 'E2'), mandatory: at('F2'), manualRank: at('G2') },
    { cost: at('D3'), mandatory: at('F3'), manualRank: [] },
  ]);
});

test('a role’s capacity draws the line where Settings names the role', () => {
  const people = makeSheet('People', [
    ['ID', 'Name', 'Role', 'Hours per week'],
    ['AB', 'Engineer · AB', 'Engineer', 40],
  ]);
  const allocations = makeSheet('Allocations', [
    ['Project', 'Person', 'Role', 'From', 'To', 'Total hours'],
    ['P-001', 'AB', null, '2026-11-16', '2026-12-11', 100],
    ['P-003', null, 'Engineer', '2026-11-16', '2026-12-11', 1000],
  ]);
  const rules = settings(['Cut line roles', 'Engineer', ''], ['Horizon weeks', 10, '']);
  const snapshot = makeSnapshot(PROJECTS, CRITERIA, SCORES, people, allocations, rules);
  const data = prioritise.result?.(snapshot, CONTEXT).data;
  // Ten weeks of 40 hours; whatever part of them is kept for other work, 1,000 hours are not there.
  expect(data).toMatchObject({
    cutLine: { limit: 'Engineer', limits: [{ kind: 'role', name: 'Engineer', used: 100 }] },
    entries: [
      { standing: { standing: 'above' } },
      { standing: { standing: 'forced' } },
      { standing: { standing: 'below', reason: 'too-large', limit: 'Engineer' } },
      {},
    ],
  });
  const texts = JSON.stringify(prioritise.run(snapshot, CONTEXT).steps);
  expect(texts).toContain('hours of Engineer used');
  expect(texts).toContain('Hours are those of the 10 weeks from 16 Nov 2026.');
});
