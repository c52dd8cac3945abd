import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import type { SheetSnapshot } from '../../../core/cell/snapshot.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { toSerial } from '../../../core/day/serial.ts';
import type { Step } from '../../../core/plan/step.ts';
import { makeSheet, makeSnapshot } from './make-snapshot.ts';

const AS_OF = toSerial(2026, 11, 16);
const CONTEXT = { asOf: AS_OF, mapping: [] };
const value = commandById('value');

const PROJECTS: Cell[][] = [
  ['ID', 'Name', 'Sponsor', 'Budget', 'Forecast cost', 'Actual cost'],
  ['P-001', 'Ledger', 'CFO (A.B.)', 900, 1200, 400],
  ['P-002', '=1+1', 'COO (C.D.)', 200, 200, 100],
];
const BENEFITS: Cell[][] = [
  ['Project', 'Benefit', 'Unit', 'Planned', 'Planned date', 'Realised'],
  ['P-001', 'Fewer systems', null, 500, AS_OF - 10, 100],
  ['P-002', '@SUM(A1)', 'hours', 40, null, null],
];
const book = (...more: readonly SheetSnapshot[]) =>
  makeSnapshot(makeSheet('Projects', PROJECTS), ...more);
const WHOLE = book(makeSheet('Benefits', BENEFITS));

const textsOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.step === 'write' ? step.values.flat() : []));

describe('value', () => {
  it('needs one project; without benefits it shows what is known of costs', () => {
    expect(value.can(WHOLE, CONTEXT)).toEqual({ can: true });
    expect(value.can(book(), CONTEXT)).toEqual({ can: true });
    expect(value.can(makeSnapshot(makeSheet('Benefits', BENEFITS)), CONTEXT)).toEqual({
      can: false,
      why: 'The workbook has no Projects table. Add a tab whose header row has at least ID and Name.',
    });
    expect(value.result?.(book(), CONTEXT).answer).toBe(
      'What the projects bring is not known: there is no Benefits table; forecast costs are 300 (27%) over budget.',
    );
  });

  it('compares no forecast in another currency than its budget, and says so where the figure would stand', () => {
    const header = ['ID', 'Name', 'Budget', 'Forecast cost'];
    const mixed = makeSnapshot(
      makeSheet('Projects', [header, ['A1', 'One', '€ 220', '£300'], ['A2', 'Two', '€ 100', null]]),
    );
    const texts = textsOf(value.run(mixed, CONTEXT).steps);
    expect(texts).toContain('Forecast cost in GBP, Budget in EUR.');
    expect(texts).toContain('No forecast cost.');
    expect(value.result?.(mixed, CONTEXT).answer).not.toMatch(/over budget/);
  });

  it('makes its tab with its charts, links to the rows, and remembers the figures', () => {
    const plan = value.run(WHOLE, CONTEXT);
    expect(plan.written).toEqual([
      { what: 'tab-made', sheet: 'Value 2026-11-16', detail: null },
      { what: 'tab-made', sheet: 'Report history', detail: null },
      { what: 'tab-made', sheet: 'Review history', detail: null },
    ]);
    expect(textsOf(plan.steps)).toContain('=1+1');
    const links = plan.steps.flatMap((step) => (step.step === 'links' ? step.links : []));
    expect(links.map((link) => link.target)).toContainEqual({ sheet: 'Benefits', a1: 'B2' });
    for (const step of plan.steps) expect(['Projects', 'Benefits']).not.toContain(step.sheet);
  });

  it('gives programs everything that the tab says', () => {
    const result = value.result?.(WHOLE, CONTEXT);
    expect(result?.tables.map(({ title }) => title)).toEqual([
      'Decisions asked for',
      'What is still worth funding, what nothing justifies first',
      'Benefits, those that are late first',
      'Cost of the running projects',
    ]);
    expect(JSON.parse(JSON.stringify(result?.data))).toEqual(result?.data);
    expect(result?.data).toMatchObject({
      asOf: '2026-11-16',
      benefitsTable: 'read',
      units: [
        { unit: 'money', planned: { sum: 500 }, realised: { sum: 100 }, realisedShare: 0.2 },
        { unit: 'hours', planned: { sum: 40 }, realised: { sum: null } },
      ],
      benefits: [
        { project: 'P-001', lateness: 'late', daysPast: 10, plannedBy: '2026-11-06' },
        { project: 'P-002', lateness: null, daysPast: null, plannedBy: null },
      ],
      projects: [
        { id: 'P-001', verdict: 'costs-more', toCome: 400, costToComplete: 800 },
        { id: 'P-002', verdict: 'not-in-money', toCome: null, costToComplete: 100 },
      ],
      decisions: [
        { reason: 'costs-more', project: 'P-001', by: '2026-12-31' },
        { reason: 'late', project: 'P-001', cell: { sheet: 'Benefits', a1: 'B2' } },
      ],
      since: null,
    });
  });
});
