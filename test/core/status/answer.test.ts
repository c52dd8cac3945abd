import { expect, test } from 'vitest';
import type { Project } from '../../../core/model/projects.ts';
import { answerLines, executiveAnswer } from '../../../core/status/answer.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { makePortfolio } from './make-portfolio.ts';

const AS_OF = 46348;
const ON_TIME = { baselineEndDay: AS_OF + 30, forecastEndDay: AS_OF + 30 };
const RED = { budget: 100, forecastCost: 200 };
const AMBER = { budget: 100, forecastCost: 108 };
const COST_GREEN = { budget: 100, forecastCost: 100 };
const GREEN = { ...COST_GREEN, ...ON_TIME };
const says = (reportedStatus: Project['reportedStatus'], facts: Partial<Project> = {}) => ({
  reportedStatus,
  ...facts,
});
const asks = (decisionByDay: number | null) => ({ ...GREEN, decisionNeeded: 'Go?', decisionByDay });

const CASES: readonly (readonly [string, readonly Partial<Project>[]])[] = [
  ['There is no project to report on.', []],
  ['No project is running: 1 finished, 1 stopped.', [{ stage: 'closed' }, { state: 'stopped' }]],
  ['The only running project is not red.', [GREEN]],
  ['1 of 2 projects is red.', [RED, GREEN]],
  ['2 of 3 projects are red.', [says('red'), says('red', RED), GREEN]],
  ['None of 2 projects is red; 1 only says that it is green.', [says('green', AMBER), GREEN]],
  [
    '1 of 2 projects is red; 1 only says that it is green (red by its figures).',
    [says('green', RED), GREEN],
  ],
  [
    '1 of 3 projects is red; 2 only say that they are green (1 red by their figures).',
    [says('green', RED), says('green', AMBER), GREEN],
  ],
  [
    '2 of 2 projects are red; 2 only say that they are green (all red by their figures).',
    [says('green', RED), says('green', RED)],
  ],
  // Reported amber and computed red is red, but it does not say that it is green.
  ['The only running project is red.', [says('amber', RED)]],
  ['1 of the 2 projects that can be judged is red, 1 cannot be judged.', [RED, GREEN, {}]],
  // Green says on what, red and amber stay what they are.
  ['None of 2 projects is red; 1 is green by half of its figures.', [COST_GREEN, GREEN]],
  ['None of 2 projects is red; 2 are green by half of their figures.', [COST_GREEN, ON_TIME]],
  ['None of 2 projects is red; 1 is green by its own report alone.', [says('green'), GREEN]],
  [
    'None of 4 projects is red; 2 are green by half of their figures; 2 are green by their own report alone.',
    [says('green'), says('green'), COST_GREEN, says('green', ON_TIME)],
  ],
  ['The only running project is not red; 1 is green by half of its figures.', [COST_GREEN]],
  ['1 of 2 projects is red.', [{ ...RED, ...ON_TIME }, says('amber')]],
  ['None of 2 projects is red; 1 decision is overdue.', [asks(AS_OF - 1), asks(AS_OF)]],
  [
    'None of 2 projects is red; 2 decisions are asked for, none is overdue.',
    [asks(AS_OF), asks(null)],
  ],
  ['How 2 projects stand is not known: no status is reported, and none can be computed.', [{}, {}]],
  [
    'How 2 projects stand is not known: no status is reported, and none can be computed; the budgets sum to 1,500 (1 of 2 projects).',
    [{ budget: 1500 }, {}],
  ],
];

test.each(CASES)('%s', (sentence, facts) => {
  const projects = facts.map((one, index) => makeProject({ id: `P-${index}`, ...one }));
  expect(executiveAnswer(executiveFigures(makePortfolio({ projects }), AS_OF))).toBe(sentence);
});

test('a long answer is broken between its clauses, and nothing of it is lost', () => {
  const answer = `${'a'.repeat(70)}; ${'b'.repeat(40)}; ${'c'.repeat(60)}.`;
  expect(answerLines(answer).map((line) => line.length)).toEqual([113, 61]);
  expect(answerLines(answer).join(' ')).toBe(answer);
  expect(answerLines('Short.')).toEqual(['Short.']);
});
