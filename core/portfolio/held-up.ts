/** What a slip holds up, directly and through others; and circles, in which things wait for each other. */

import type { PlanLinks } from './plan-links.ts';

/** A wait that stands outside the plan's own links: a RAID dependency, its provider first. */
export type Wait = readonly [from: number, to: number];

/** Who waits for whom, by node. A milestone that slips holds up its project; a project does not hold up its own milestones. */
export interface WaitGraph {
  readonly nodeCount: number;
  /** The waiters of node `n`: `waiters[start[n]]` up to before `waiters[start[n + 1]]`. */
  readonly start: Int32Array;
  readonly waiters: Int32Array;
}

/** The plan's links, the milestones' projects, and other waits, as one graph. What is done is in none of its edges. */
export function waitGraph(plan: PlanLinks, waits: readonly Wait[] = []): WaitGraph {
  const { nodeCount, isDone, links, names, rows } = plan;
  const edges: Wait[] = links.map(({ from, to }) => [from, to] as const);
  for (let node = rows.projects.length; node < nodeCount; node += 1) {
    const owner = names.projectOf(node);
    if (owner !== null) edges.push([node, names.nodeOfProject(owner)]);
  }
  for (const wait of waits) edges.push(wait);
  const counted = edges.filter(
    ([from, to]) => from >= 0 && to >= 0 && from !== to && isDone[from] === 0 && isDone[to] === 0,
  );
  const start = new Int32Array(nodeCount + 1);
  for (const [from] of counted) start[from + 1] = (start[from + 1] as number) + 1;
  for (let node = 0; node < nodeCount; node += 1) {
    start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  }
  const next = start.slice();
  const waiters = new Int32Array(counted.length);
  for (const [from, to] of counted) {
    const at = next[from] as number;
    waiters[at] = to;
    next[from] = at + 1;
  }
  return { nodeCount, start, waiters };
}

/** What waits for a node. */
export interface HeldUp {
  /** The nearest first, without the node itself. */
  readonly nodes: readonly number[];
  /** Whether there are more than were looked for. */
  readonly isCut: boolean;
  /** The shortest way from the node back to itself, with the node at both ends; `null` where it does not wait for itself. */
  readonly circle: readonly number[] | null;
}

/** All that waits for a node, directly or through others, up to so many. A circle is walked once. */
export function findHeldUp(graph: WaitGraph, node: number, most: number): HeldUp {
  if (node < 0) return { nodes: [], isCut: false, circle: null };
  const { start, waiters } = graph;
  const cameFrom = new Map<number, number>([[node, -1]]);
  const queue = [node];
  let circle: readonly number[] | null = null;
  for (let at = 0; at < queue.length; at += 1) {
    const one = queue[at] as number;
    for (let place = start[one] as number; place < (start[one + 1] as number); place += 1) {
      const waiter = waiters[place] as number;
      if (waiter === node) circle ??= [...wayTo(one, cameFrom), node];
      if (cameFrom.has(waiter)) continue;
      if (queue.length > most) return { nodes: queue.slice(1), isCut: true, circle };
      cameFrom.set(waiter, one);
      queue.push(waiter);
    }
  }
  return { nodes: queue.slice(1), isCut: false, circle };
}

/** All that waits for any of these nodes, each once, with those of them that are given as `isHit`: one walk over the graph. */
export function markHeldUp(graph: WaitGraph, nodes: readonly number[]): Uint8Array {
  const { start, waiters, nodeCount } = graph;
  const isHit = new Uint8Array(nodeCount);
  const queue: number[] = [];
  const hit = (node: number): void => {
    if (node < 0 || isHit[node] === 1) return;
    isHit[node] = 1;
    queue.push(node);
  };
  for (const node of nodes) hit(node);
  for (let at = 0; at < queue.length; at += 1) {
    const one = queue[at] as number;
    for (let place = start[one] as number; place < (start[one + 1] as number); place += 1) {
      hit(waiters[place] as number);
    }
  }
  return isHit;
}

/**
 * The circles of a graph: of each knot of things that wait for each other the shortest one through its first node, in the order of these
 * nodes. A circle begins and ends with that node.
 */
export function findCircles(graph: WaitGraph): readonly (readonly number[])[] {
  const knots = knotsOf(graph);
  const seen = new Set<number>();
  const circles: (readonly number[])[] = [];
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const knot = knots[node] as number;
    if (knot < 0 || seen.has(knot)) continue;
    seen.add(knot);
    const { circle } = findHeldUp(graph, node, graph.nodeCount);
    if (circle !== null) circles.push(circle);
  }
  return circles;
}

/**
 * The number of the knot that each node is in; −1 for nodes in none. A knot is a strongly connected part of more than one node.
 *
 * @source R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1(2), 1972; without recursion.
 */
function knotsOf({ nodeCount, start, waiters }: WaitGraph): Int32Array {
  const knots = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const place = new Int32Array(nodeCount);
  const isOpen = new Uint8Array(nodeCount);
  const open: number[] = [];
  const path: number[] = [];
  let count = 0;
  let knotCount = 0;
  const enter = (node: number): void => {
    order[node] = count;
    low[node] = count;
    count += 1;
    place[node] = start[node] as number;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < nodeCount; root += 1) {
    if ((order[root] as number) >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      const at = place[node] as number;
      if (at < (start[node + 1] as number)) {
        place[node] = at + 1;
        const waiter = waiters[at] as number;
        if ((order[waiter] as number) < 0) enter(waiter);
        else if (isOpen[waiter] === 1) {
          low[node] = Math.min(low[node] as number, order[waiter] as number);
        }
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) {
        low[parent] = Math.min(low[parent] as number, low[node] as number);
      }
      if (low[node] !== order[node]) continue;
      const from = open.lastIndexOf(node);
      const part = open.splice(from);
      for (const one of part) {
        isOpen[one] = 0;
        if (part.length > 1) knots[one] = knotCount;
      }
      if (part.length > 1) knotCount += 1;
    }
  }
  return knots;
}

function wayTo(node: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way: number[] = [];
  for (let one = node; one >= 0; one = cameFrom.get(one) ?? -1) way.push(one);
  return way.reverse();
}
