import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCircles, findHeldUp, markHeldUp, waitGraph } from '../../../core/portfolio/held-up.ts';
import { findPlanLinks } from '../../../core/portfolio/plan-links.ts';
import { makeDependency, makeMilestone } from '../status/programme/make-plan.ts';
import { makeProject } from './make-project.ts';

const AS_OF = 46_349;

/** A graph of projects `0`, `1`, …, in which the second of each pair waits for the first. */
function graphOf(count: number, pairs: readonly (readonly [number, number])[]) {
  const projects = Array.from({ length: count }, (_, index) => makeProject({ id: `P-${index}` }));
  const dependencies = pairs.map(([from, to]) => makeDependency(`P-${from}`, `P-${to}`));
  return waitGraph(findPlanLinks({ projects, milestones: [], dependencies }, AS_OF));
}

test('a slip is followed through others, the nearest first', () => {
  const graph = graphOf(6, [
    [0, 1],
    [1, 2],
    [0, 3],
    [2, 4],
    [5, 0],
  ]);
  expect(findHeldUp(graph, 0, 99)).toEqual({ nodes: [1, 3, 2, 4], isCut: false, circle: null });
  expect(findHeldUp(graph, 4, 99)).toEqual({ nodes: [], isCut: false, circle: null });
  expect(findHeldUp(graph, -1, 99)).toEqual({ nodes: [], isCut: false, circle: null });
});

test('it is looked no further than asked, and that is said', () => {
  const graph = graphOf(6, [
    [0, 1],
    [0, 2],
    [0, 3],
    [3, 4],
    [4, 5],
  ]);
  expect(findHeldUp(graph, 0, 2)).toMatchObject({ nodes: [1, 2], isCut: true });
  expect(findHeldUp(graph, 0, 5)).toMatchObject({ nodes: [1, 2, 3, 4, 5], isCut: false });
});

test('a circle ends, and is named by its shortest way', () => {
  const graph = graphOf(4, [
    [0, 1],
    [1, 2],
    [2, 0],
    [1, 0],
    [2, 3],
  ]);
  expect(findHeldUp(graph, 0, 99)).toEqual({ nodes: [1, 2, 3], isCut: false, circle: [0, 1, 0] });
  expect(findHeldUp(graph, 3, 99).circle).toBeNull();
  expect(findCircles(graph)).toEqual([[0, 1, 0]]);
});

test('each knot is one circle, and what only hangs on one is none', () => {
  const graph = graphOf(7, [
    [0, 1],
    [2, 3],
    [3, 2],
    [1, 2],
    [4, 5],
    [5, 6],
    [6, 4],
  ]);
  expect(findCircles(graph)).toEqual([
    [2, 3, 2],
    [4, 5, 6, 4],
  ]);
});

test('a milestone holds up its project, a project does not hold up its own milestones', () => {
  const projects = [makeProject({ id: 'P-1' }), makeProject({ id: 'P-2' })];
  const milestones = [
    makeMilestone('P-1', { name: 'Tested' }),
    makeMilestone('P-2', { name: 'Launch', dependsOn: ['P-1'] }),
    makeMilestone('P-2', { name: 'Reached', actualDay: AS_OF, dependsOn: ['P-1'] }),
  ];
  const plan = findPlanLinks({ projects, milestones, dependencies: [] }, AS_OF);
  const graph = waitGraph(plan);
  expect(findHeldUp(graph, 2, 99).nodes).toEqual([0, 3, 1]);
  expect(findHeldUp(graph, 1, 99).nodes).toEqual([]);
  // What waits by the RAID log; a wait of somebody unknown is none.
  const more = waitGraph(plan, [
    [1, 0],
    [-1, 0],
    [1, -1],
    [1, 1],
  ]);
  expect(findHeldUp(more, 1, 99)).toEqual({ nodes: [0, 3], isCut: false, circle: [1, 0, 3, 1] });
});

const GRAPHS = fc.integer({ min: 2, max: 7 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  return fc.record({
    count: fc.constant(count),
    pairs: fc.array(fc.tuple(node, node), { maxLength: 14 }),
  });
});

/** Who is reached from each node over at least one step, by squaring the table until nothing is added. */
function reachTable(count: number, pairs: readonly (readonly [number, number])[]): boolean[][] {
  const table = Array.from({ length: count }, () => new Array<boolean>(count).fill(false));
  for (const [from, to] of pairs) if (from !== to) (table[from] as boolean[])[to] = true;
  const nodes = Array.from({ length: count }, (_, node) => node);
  for (const through of nodes) {
    for (const from of table) {
      if (from[through] !== true) continue;
      for (const to of nodes) if (table[through]?.[to] === true) from[to] = true;
    }
  }
  return table;
}

test('law: what is held up, and what is in a circle, is what a table of all ways says', () => {
  fc.assert(
    fc.property(GRAPHS, ({ count, pairs }) => {
      const graph = graphOf(count, pairs);
      const table = reachTable(count, pairs);
      const inCircles = new Set(findCircles(graph).flat());
      table.forEach((row, node) => {
        const others = row.flatMap((is, to) => (is && to !== node ? [to] : []));
        const { nodes, circle } = findHeldUp(graph, node, count);
        expect([...nodes].sort((a, b) => a - b)).toEqual(others);
        expect(circle !== null).toBe(row[node]);
        const marked = [...markHeldUp(graph, [node])].flatMap((is, to) => (is === 1 ? [to] : []));
        expect(marked).toEqual([...new Set([node, ...others])].sort((a, b) => a - b));
        if (!row[node]) expect(inCircles.has(node)).toBe(false);
      });
      const knots = new Set(
        table.flatMap((row, node) =>
          row[node] ? [row.map((is, to) => is && table[to]?.[node]).join()] : [],
        ),
      );
      expect(findCircles(graph)).toHaveLength(knots.size);
    }),
  );
});

test('a chain of 20,000 and a knot of as many are walked without a deep call', () => {
  const count = 20_000;
  const chain = Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const);
  expect(findHeldUp(graphOf(count, chain), 0, count).nodes).toHaveLength(count - 1);
  const [circle] = findCircles(graphOf(count, [...chain, [count - 1, 0]]));
  expect(circle).toHaveLength(count + 1);
});
