/** What the stand-in bridge answers: each page with few things, long names and a great many. */

import { viewSettings } from '../../core/commands/views/settings-view.ts';
import type { Answers, ConflictView, EscalationView, Question } from '../../core/index.ts';
import { makeSheet, makeSnapshot } from '../core/commands/make-snapshot.ts';
import { HOSTILE_NAME, LONG_WORD } from './fixture.ts';

const CONFLICT: ConflictView = {
  kind: 'Over-allocated',
  who: 'Architect (A.B.)',
  when: '16 Nov 2026 – 13 Dec 2026',
  excess: '52 h',
  sentence:
    'Architect (A.B.) has 212 h planned and 160 h of capacity in 4 weeks (16 Nov – 13 Dec 2026): 52 h too many, 140% at worst; on P-001, P-004.',
  projects: [
    { id: 'P-001', name: 'Ledger renewal' },
    { id: 'P-004', name: null },
  ],
  cells: [
    { sheet: 'Allocations', a1: 'F7' },
    { sheet: 'Allocations', a1: 'F12' },
  ],
};

const ESCALATION: EscalationView = {
  id: 'R-014',
  title: 'The supplier of the payroll platform has missed two deliveries',
  project: 'Payroll',
  owner: 'Project manager (C.D.)',
  severity: 'critical',
  to: 'Sponsor CFO (E.F.)',
  why: '12 days overdue and not reviewed for 40 days; the limit is 7 days.',
  cells: [{ sheet: 'Risks & issues 2026', a1: 'A15' }],
};

const SETTINGS = makeSnapshot(
  makeSheet('Settings', [
    ['Setting', 'Value'],
    ['Currency', 'AUD'],
  ]),
);

const PROJECTS = ['Ledger renewal', 'Payroll', 'Portal', 'Data platform', HOSTILE_NAME, LONG_WORD];

/** The answers; with `many`, as many as a large office has. */
export function answersOf(many: boolean): Answers {
  const times = many ? 400 : 1;
  const repeat = <T>(list: readonly T[]): readonly T[] =>
    Array.from({ length: times }, () => list).flat();
  return {
    result: { can: false, why: 'Not asked for here.' },
    'set-up': [
      { level: 'starter', adds: ['RAID', 'Settings'], has: ['Projects'] },
      {
        level: 'standard',
        adds: ['RAID', 'Settings', 'Criteria', 'Scores', 'People', 'Time off', 'Holidays'],
        has: ['Projects', 'Allocations', 'Milestones'],
      },
      { level: 'full', adds: [], has: ['Projects', 'RAID', 'Settings', 'Benefits'] },
    ],
    ranking: {
      can: true,
      whyReadOnly: null,
      basis: {
        minCoverageShare: 0.6,
        line: {
          settings: {
            budgetAvailable: 350_000,
            cutRoles: null,
            cutRule: 'skip',
            currency: 'AUD',
          },
          roles: [],
        },
        criteria: [
          { id: 'C-1', name: 'Strategic fit', lens: 'business', weight: 50, ratedCount: 6 },
          { id: 'C-2', name: 'Expected benefit', lens: 'business', weight: 30, ratedCount: 6 },
          { id: 'C-3', name: 'Technical risk', lens: 'technical', weight: 20, ratedCount: 5 },
        ],
        projects: repeat(PROJECTS).map((name, index) => ({
          ...{ id: `P-${String(index + 1).padStart(3, '0')}`, name },
          cell: { sheet: 'Projects', a1: `A${index + 4}` },
          values: [
            [1, 0.5, 0],
            [0, 0.75, 1],
            [0.5, 0.5, 0.25],
            [0.25, 1, 1],
            [0.75, 0.25, 0.5],
            [0, 0, null],
          ][index % 6] as (number | null)[],
          isFirst: false,
          isMandatory: index === 5,
          cost: [150_000, 50_000, 100_000, null, 40_000, 100_000][index % 6] ?? null,
          standing:
            (['above', 'above', 'below', 'open', 'above', 'forced'] as const)[index % 6] ?? null,
          manualRank: null,
          rank: index < 6 ? ([1, 5, 4, 2, 3, 6][index] as number) : index + 1,
        })),
      },
    },
    capacity: {
      can: true,
      answer:
        '2 people are over capacity, together by 64 hours; the first conflict begins on 16 Nov 2026.',
      conflicts: repeat([
        CONFLICT,
        { ...CONFLICT, kind: 'Unstaffed requests', who: LONG_WORD, excess: null, cells: [] },
        { ...CONFLICT, kind: 'Roles short', who: HOSTILE_NAME, excess: '12 h' },
      ]),
    },
    escalations: {
      can: true,
      answer: '3 of 41 open entries are due for escalation.',
      openCount: 41,
      escalations: repeat([
        ESCALATION,
        {
          ...ESCALATION,
          id: 'I-003',
          title: LONG_WORD,
          to: 'The programme, which is not named',
          owner: null,
        },
        { ...ESCALATION, id: 'R-020', title: HOSTILE_NAME, severity: null },
      ]),
    },
    settings: viewSettings(SETTINGS, { asOf: 46_340, mapping: [] }),
    sheets: [
      { sheet: 'Projects', readAs: ['Projects'] },
      { sheet: 'Liste der Vorhaben', readAs: [] },
      { sheet: LONG_WORD, readAs: ['RAID'] },
    ],
    sheet: null,
  };
}

/** The answers where there is nothing to tell. */
function noAnswers(): Answers {
  const answers = answersOf(false);
  return {
    ...answers,
    capacity: { can: true, answer: 'Nobody is over capacity.', conflicts: [] },
    escalations: { can: true, answer: 'None is due.', openCount: 0, escalations: [] },
    sheets: [],
  };
}

/** The answer to one question. */
export function answerFor(question: Question, many: boolean, none = false): Answers[keyof Answers] {
  if (question.ask !== 'sheet') return (none ? noAnswers() : answersOf(many))[question.ask];
  const { sheet, table, columns } = question;
  const readAs = (header: string) =>
    Object.entries(columns).find(([, given]) => given === header)?.[0] ?? null;
  return {
    sheet,
    table,
    tables: [
      { title: 'Projects', rowIs: 'a project' },
      { title: 'RAID', rowIs: 'a risk, assumption, issue or dependency' },
    ],
    columns: [
      { header: 'Kürzel', a1: 'A3', samples: ['V-1', 'V-2', 'V-3'], readAs: readAs('Kürzel') },
      { header: LONG_WORD, a1: 'B3', samples: [HOSTILE_NAME], readAs: readAs(LONG_WORD) },
      { header: 'Forecast end', a1: 'C3', samples: ['16 Nov 2026'], readAs: 'Forecast end' },
    ],
    choices:
      table === null
        ? []
        : [
            { header: 'ID', isRequired: true },
            { header: 'Name', isRequired: true },
            { header: 'Forecast end', isRequired: false },
            { header: 'Sponsor', isRequired: false },
          ],
    missing: ['ID', 'Name'].filter((header) => columns[header] === undefined),
  };
}
