import { expect, test } from 'vitest';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import type { Project } from '../../../../core/model/projects.ts';
import type { RaidItem } from '../../../../core/model/raid.ts';
import { programmeTab } from '../../../../core/status/programme/programme.ts';
import { programmeAnswer } from '../../../../core/status/programme/programme-answer.ts';
import {
  circleText,
  programmeDecisions,
} from '../../../../core/status/programme/programme-decisions.ts';
import { makeProject, makeRaidItem } from '../../portfolio/make-project.ts';
import { reviewPortfolio } from '../review-portfolio.ts';
import { AS_OF, PLAN, programmeOf } from '../tab-cases.ts';
import { makeDependency, makeMilestone } from './make-plan.ts';

const project = (id: string, facts: Partial<Project> = {}) =>
  makeProject({ id, name: `Name of ${id}`, programme: 'Finance', ...facts });
const TWO = [project('P-1'), project('P-2', { programme: 'Digital', forecastEndDay: AS_OF + 60 })];
const entry = (type: RaidItem['type'], facts: Partial<RaidItem> = {}) =>
  makeRaidItem({ type, project: 'P-1', ...facts });
const slip = entry('dependency', { id: 'D-1', provider: 'P-2', neededByDay: AS_OF + 50 });

const answer = (parts: Partial<Portfolio>) =>
  programmeAnswer(programmeOf(reviewPortfolio({ projects: TWO, ...parts })));

test.each([
  [
    'one of each',
    {
      raid: [slip, entry('issue', { severity: 'high' })],
      milestones: [makeMilestone('P-1', { forecastDay: AS_OF - 1 })],
    },
    '1 dependency slips by 10 days and holds up 1 project; 1 milestone is overdue; the only open issue is in Finance.',
  ],
  [
    'two of each',
    {
      raid: [
        slip,
        { ...slip, id: 'D-2', neededByDay: AS_OF + 58 },
        entry('issue', { severity: 'high' }),
        entry('issue', { id: 'I-2' }),
      ],
      milestones: [
        makeMilestone('P-1', { forecastDay: AS_OF - 1 }),
        makeMilestone('P-1', { name: 'Then', baselineDay: AS_OF + 1, forecastDay: AS_OF + 50 }),
      ],
    },
    '2 dependencies slip by up to 10 days and hold up 1 project; 1 milestone is overdue, and 1 more expected late; both issues are in Finance, 1 of them high or critical.',
  ],
  [
    'nothing wrong',
    {
      raid: [{ ...slip, neededByDay: AS_OF + 70 }],
      milestones: [makeMilestone('P-1', { forecastDay: AS_OF + 28 })],
    },
    'The only dependency is in time; no milestone is late, 1 is due within 28 days; no issue is open.',
  ],
  [
    'a slip that cannot be told',
    { raid: [{ ...slip, provider: null }] },
    'Whether the only dependency slips is not known; no milestone is known; no issue is open.',
  ],
  [
    'issues apart',
    { raid: [entry('issue'), entry('issue', { id: 'I-2', project: 'P-2' })] },
    'No dependency is open; no milestone is known; 2 issues are open, no two of them in one programme.',
  ],
  [
    'nobody in a programme',
    {
      projects: TWO.map((one) => ({ ...one, programme: null })),
      raid: [entry('issue'), entry('issue', { id: 'I-2' }), entry('issue', { project: 'P-2' })],
    },
    'No dependency is open; no milestone is known; 3 issues are open, most of them on Name of P-1 (2).',
  ],
  [
    'as many issues in one programme as in the other',
    {
      raid: ['P-1', 'P-1', 'P-2', 'P-2'].map((id, row) =>
        entry('issue', { id: `I-${row}`, project: id }),
      ),
    },
    'No dependency is open; no milestone is known; 4 issues are open, at most 2 in one programme.',
  ],
  [
    'nobody in a programme, as many issues on one project as on the other',
    {
      projects: TWO.map((one) => ({ ...one, programme: null })),
      raid: [entry('issue'), entry('issue', { id: 'I-2', project: 'P-2' })],
    },
    'No dependency is open; no milestone is known; 2 issues are open.',
  ],
  [
    'nobody in a programme, most issues on one project and yet not most of them',
    {
      projects: [...TWO, project('P-3')].map((one) => ({ ...one, programme: null })),
      raid: ['P-1', 'P-1', 'P-2', 'P-3'].map((id, row) =>
        entry('issue', { id: `I-${row}`, project: id }),
      ),
    },
    'No dependency is open; no milestone is known; 4 issues are open, the most on Name of P-1 (2).',
  ],
  [
    'a circle',
    { dependencies: [makeDependency('P-1', 'P-2'), makeDependency('P-2', 'P-1')] },
    'None of 2 dependencies slips; some things wait for each other in a circle; no milestone is known; where issues pile up is not known.',
  ],
  [
    'nothing running',
    { projects: [project('P-1', { stage: 'closed' })] },
    'No project is running: nothing waits, and nothing is late.',
  ],
])('%s', (_, parts, expected) => {
  expect(answer(parts)).toBe(expected);
});

test('each slip and each circle is one question with an owner and a day, circles first, then the nearest', () => {
  const decisions = programmeDecisions(programmeOf(PLAN));
  expect(decisions.map(({ label, owner, byDay }) => [label, owner, byDay - AS_OF])).toEqual([
    ['P-004', 'PM (I.J.)', 0],
    ['P-003', null, -7],
    ['P-002', 'PM (C.D.)', 18],
    ['D-1', 'Lead (K.L.)', 46],
    ['P-001', 'PM (G.H.)', 81],
    ['P-005', null, 186],
  ]);
  expect(programmeDecisions(programmeOf(PLAN), 2)).toEqual(decisions.slice(0, 2));
});

test('how much is known is counted over what running projects have open', () => {
  const projects = [project('P-1'), project('P-3', { stage: 'closed' })];
  const ids = ['P-1', 'P-3', 'P-9'];
  const { rows } = programmeTab(
    programmeOf(
      reviewPortfolio({
        projects,
        raid: ids.map((id) => entry('issue', { project: id, severity: 'high' })),
        milestones: ids.map((id) => makeMilestone(id, { forecastDay: AS_OF + 3 })),
      }),
    ),
  );
  const known = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? '').join('|'));
  expect(known).toContainEqual(expect.stringMatching(/Open milestones with a day\|1 of 1\|/));
  expect(known).toContainEqual(expect.stringMatching(/Open issues with a severity\|1 of 1\|/));
});

test('a long circle is shortened in its middle', () => {
  expect(circleText(['a', 'b', 'a'])).toBe('a → b → a');
  expect(circleText(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'])).toBe('a → b → c → d → 3 more → a');
});
