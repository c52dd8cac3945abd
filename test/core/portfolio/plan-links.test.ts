import { expect, test } from 'vitest';
import type { Dependency } from '../../../core/model/dependencies.ts';
import { findPlanLinks, isReached, lateLink } from '../../../core/portfolio/plan-links.ts';
import { makeDependency, makeMilestone } from '../status/programme/make-plan.ts';
import { makeProject } from './make-project.ts';

const AS_OF = 46_349;
const DAY = AS_OF + 100;

const projects = [
  makeProject({ id: 'P-1', name: 'Ledger', startDay: AS_OF - 100, forecastEndDay: DAY }),
  makeProject({ id: 'P-2', name: 'Portal: phase 2', startDay: DAY + 10, forecastEndDay: DAY + 50 }),
  makeProject({ id: 'P-3', name: 'Done', stage: 'closed' }),
];
const milestones = [
  makeMilestone('P-1', { name: 'Go-live', forecastDay: DAY }),
  makeMilestone('Ledger', { name: 'Tested', forecastDay: DAY - 20 }),
  makeMilestone('P-2', { name: 'Go-live', forecastDay: DAY + 50 }),
  makeMilestone('P-3', { name: 'Handed over', forecastDay: DAY }),
  makeMilestone('P-1', { name: 'Ready', actualDay: AS_OF - 5 }),
];

const linksOf = (dependsOn: readonly string[], own = 'P-2') =>
  findPlanLinks(
    {
      projects,
      milestones: [...milestones, makeMilestone(own, { name: 'Waits', dependsOn: [...dependsOn] })],
      dependencies: [],
    },
    AS_OF,
  );

/** Names of nodes: projects by their ids, milestones by their rows. */
const nodeText = (node: number) => projects[node]?.id ?? `M${node - projects.length}`;

test.each([
  ['a milestone of the same project first', 'go-live', 'P-2', ['M2']],
  ['the same name for another project', 'Go-live', 'P-1', ['M0']],
  ['a project by its id', 'p-1', 'P-2', ['P-1']],
  ['a project by its name', 'LEDGER ', 'P-2', ['P-1']],
  ['a project and its milestone', 'P-1: Go-live', 'P-2', ['M0']],
  ['a project whose name has a colon', 'Portal: phase 2: Go-live', 'P-1', ['M2']],
  ['the only milestone of that name', 'tested', 'P-2', ['M1']],
  ['nothing where the milestone is not there', 'P-1: Handed over', 'P-2', []],
  ['nothing where several may be meant', 'Go-live', 'P-9', []],
  ['nothing where nothing has that name', 'Somebody', 'P-2', []],
])('a name means %s', (_, text, own, expected) => {
  const { links, named, unknown } = linksOf([text], own);
  expect(links.map(({ from }) => nodeText(from))).toEqual(expected);
  expect({ named, unknown }).toEqual({ named: 1, unknown: expected.length === 0 ? 1 : 0 });
});

test.each([
  ['its own project', ['P-2']],
  ['itself', ['Waits']],
  ['what is finished', ['Done', 'P-3: Handed over', 'P-1: Ready']],
])('a wait for %s is known and is no link', (_, dependsOn) => {
  const { links, unknown } = linksOf(dependsOn);
  expect({ links, unknown }).toEqual({ links: [], unknown: 0 });
});

const lateDays = (kind: Dependency['kind'], lagDays: number | null, from = 'P-1', to = 'P-2') => {
  const dependencies = [makeDependency(from, to, { kind, lagDays })];
  const plan = findPlanLinks({ projects, milestones, dependencies }, AS_OF);
  const [link] = plan.links;
  return link === undefined ? 'no link' : (lateLink(plan, link)?.lateDays ?? null);
};

test.each([
  // P-1 runs until DAY; P-2 runs from DAY + 10 to DAY + 50.
  ['finish to start, in time', 'finish to start', null, null],
  ['finish to start with a lag that fits', 'finish to start', 10, null],
  ['finish to start with a lag that does not', 'finish to start', 11, 1],
  ['no kind, which is finish to start', null, 25, 15],
  ['finish to finish', 'finish to finish', 60, 10],
  ['start to start: the first has started', 'start to start', 999, null],
  ['start to finish: the first has started', 'start to finish', 999, null],
] as const)('%s', (_, kind, lag, expected) => {
  expect(lateDays(kind, lag)).toBe(expected);
});

test.each([
  // The other way round: P-2 has not started, P-1 has, so that only its end can be held up.
  ['finish to start', 50],
  ['finish to finish', 50],
  ['start to start', 10],
  ['start to finish', 10],
] as const)('a start that has passed cannot be held up: %s', (kind, expected) => {
  expect(lateDays(kind, null, 'P-2', 'P-1')).toBe(expected);
});

test('what was expected and has not come counts up to the day', () => {
  const rows = {
    projects,
    milestones: [
      makeMilestone('P-1', { name: 'First', baselineDay: AS_OF - 30 }),
      makeMilestone('P-2', { name: 'Then', forecastDay: AS_OF - 10, dependsOn: ['First'] }),
      makeMilestone('P-2', { name: 'Undated', dependsOn: ['First'] }),
    ],
    dependencies: [],
  };
  const plan = findPlanLinks(rows, AS_OF);
  const days = plan.links.map((link) => lateLink(plan, link));
  expect(days).toMatchObject([{ lateDays: 10, expectedDay: AS_OF, neededDay: AS_OF - 10 }, null]);
});

test('a milestone is reached by its actual day; where no column could say so, when its day has passed', () => {
  const bare = { source: { sheet: 'Plan', columns: { name: 0, forecastDay: 1 } } };
  const at = (facts: Parameters<typeof makeMilestone>[1]) =>
    isReached(makeMilestone('P-1', facts), AS_OF);
  expect(at({ forecastDay: AS_OF - 1 })).toBe(false);
  expect(at({ actualDay: AS_OF })).toBe(true);
  expect(at({ actualDay: AS_OF + 1 })).toBe(false);
  expect(at({ ...bare, forecastDay: AS_OF - 1 })).toBe(true);
  expect(at({ ...bare, forecastDay: AS_OF })).toBe(false);
  expect(at(bare)).toBe(false);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [-1e300]])(
  'days and lags that are none (%s) give no number that is none',
  (bad) => {
    const rows = {
      projects: [makeProject({ id: 'P-1', forecastEndDay: bad, startDay: bad })],
      milestones: [makeMilestone('P-9', { forecastDay: bad, dependsOn: ['P-1'] })],
      dependencies: [makeDependency('P-1', 'Go-live', { lagDays: bad })],
    };
    const plan = findPlanLinks(rows, AS_OF);
    expect(plan.links).toHaveLength(2);
    expect(plan.links.map((link) => lateLink(plan, link))).toEqual([null, null]);
  },
);
