/** What is asked to be decided: by projects, in the table Decisions, and never twice. */
import { describe, expect, it } from 'vitest';
import { toSerial } from '../../../core/day/serial.ts';
import type { Decision } from '../../../core/model/decisions.ts';
import { overdueCount } from '../../../core/status/decisions.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { makePortfolio } from './make-portfolio.ts';

const AS_OF = toSerial(2026, 11, 16);

const decision = (facts: Partial<Decision>): Decision => ({
  ...{ id: 'D-1', project: null, question: 'Which way?', options: null, owner: null },
  ...{ neededByDay: null, decidedDay: null, outcome: null, status: null, sheetRow: 1 },
  source: { sheet: 'Decisions', columns: { id: 0, project: 1, question: 2 } },
  ...facts,
});

const PORTAL = makeProject({
  ...{ id: 'P-1', name: 'Portal', sponsor: 'Sponsor (A.B.)', projectManager: 'PM (C.D.)' },
  ...{ decisionNeeded: 'Buy or build?', decisionByDay: AS_OF + 3 },
});
const CLOSED = makeProject({ id: 'P-2', name: 'Intranet', stage: 'closed' });

const asked = (decisions: readonly Decision[]) =>
  executiveFigures(makePortfolio({ projects: [PORTAL, CLOSED], decisions }), AS_OF).decisions;

describe('decisions asked for', () => {
  it('are those of projects and of the log, in the order of their days, those without one last', () => {
    const found = asked([
      decision({ id: 'D-2', neededByDay: null }),
      decision({ id: 'D-3', neededByDay: AS_OF - 4 }),
    ]);
    expect(found.map(({ id, overdueDays }) => [id, overdueDays])).toEqual([
      ...[
        ['D-3', 4],
        ['P-1', 0],
        ['D-2', null],
      ],
    ]);
    expect(overdueCount(found)).toBe(1);
  });

  it.each([
    ['by id', 'P-1', 'buy  or BUILD'],
    ['by name', 'portal', 'Buy or build.'],
  ])('are asked once where the project and the log ask the same, %s', (_, project, question) => {
    const found = asked([decision({ project, question, neededByDay: AS_OF + 1 })]);
    expect(found.map(({ id, byDay }) => [id, byDay])).toEqual([['D-1', AS_OF + 1]]);
  });

  it('are asked no more once the log says that they were taken', () => {
    const question = 'Buy or build?';
    expect(asked([decision({ project: 'P-1', question, outcome: 'Build' })])).toEqual([]);
    expect(asked([decision({ project: 'P-1', question, decidedDay: AS_OF })])).toEqual([]);
    for (const status of ['decided', 'withdrawn'] as const) {
      expect(asked([decision({ project: 'P-1', question, status })])).toEqual([]);
    }
    expect(asked([decision({ project: 'P-1', question, status: 'open' })])).toHaveLength(1);
    expect(asked([decision({ project: 'P-1', question, decidedDay: AS_OF + 1 })])).toHaveLength(1);
  });

  it('of the same words about another project are others', () => {
    const found = asked([decision({ question: 'Buy or build?' })]);
    expect(found.map(({ id }) => id)).toEqual(['P-1', 'D-1']);
  });

  it('leave out what the log asks about a project that has ended', () => {
    expect(asked([decision({ project: 'P-2' })]).map(({ id }) => id)).toEqual(['P-1']);
  });

  it('of a project that nobody has, and of none, stay with what the log says of them', () => {
    const found = asked([
      decision({ id: 'D-1', project: 'P-9' }),
      decision({ id: 'D-2', owner: 'CIO (P.W.)' }),
    ]).filter(({ id }) => id !== 'P-1');
    expect(
      found.map(({ projectName, owner, assessment }) => [projectName, owner, assessment]),
    ).toEqual([
      ['P-9', null, null],
      [null, 'CIO (P.W.)', null],
    ]);
  });

  it('are the sponsor’s where the log names nobody, and lead to the row that asks', () => {
    const [first] = asked([decision({ project: 'P-1', neededByDay: AS_OF })]);
    expect(first?.owner).toBe('Sponsor (A.B.)');
    expect(first?.place).toEqual({ sheet: 'Decisions', a1: 'C2' });
  });
});
