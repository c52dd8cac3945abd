/** The entries of the result: everything that is known of each project, put together. */

import type { DrawnLine } from './cut-line.ts';
import type { Placeable, Places } from './place-projects.ts';
import type { InputScore } from './score-by-inputs.ts';
import type { WeightedProject } from './score-by-weights.ts';
import type { ScoringProject } from './scoring-input.ts';
import type { ScoredProject } from './scoring-result.ts';

/** What the entries are made of; arrays by project. */
export interface EntryParts {
  readonly projects: readonly ScoringProject[];
  readonly weighted: readonly WeightedProject[] | undefined;
  readonly byInputs: readonly InputScore[] | undefined;
  readonly placeable: Placeable;
  readonly places: Places;
  readonly costs: Float64Array;
  readonly isMandatory: Uint8Array;
  readonly drawn: DrawnLine | null;
  readonly stability: Float64Array | null;
  /** The ranked projects by place, then what is taken without a place. */
  readonly order: readonly number[];
}

/** One entry for each project, in their order. */
export function makeEntries(parts: EntryParts): ScoredProject[] {
  const { projects, placeable, places, costs, drawn, stability, order } = parts;
  const ranks = new Int32Array(projects.length);
  for (let place = 0; place < places.order.length; place += 1) {
    ranks[places.order[place] as number] = places.ranks[place] as number;
  }
  const cumulative = cumulativeCosts(order, costs, drawn);
  const isByMoney = drawn?.line.limits.some(({ kind }) => kind === 'budget') ?? false;
  return projects.map(({ id, name }, index) => {
    const weighted = parts.weighted?.[index];
    const byInputs = parts.byInputs?.[index];
    const takesPart = placeable.takesPart[index] === 1;
    const standing = takesPart ? (drawn?.standings[index] ?? null) : null;
    const score = weighted?.overall ?? byInputs;
    const manualRank = placeable.manualRanks[index] as number;
    const isMandatory = parts.isMandatory[index] === 1;
    // It is never taken, for want of a cost: that says nothing of its rank.
    const isUnplaceable = isByMoney && !isMandatory && Number.isNaN(costs[index]);
    return {
      id,
      name,
      takesPart,
      score: score?.value ?? null,
      gap: score?.gap ?? null,
      coverageShare: weighted?.overall.coverageShare ?? null,
      business: weighted?.business ?? null,
      technical: weighted?.technical ?? null,
      lensGap: weighted?.lensGap ?? null,
      discuss: weighted?.discuss ?? false,
      inputs: byInputs?.inputs ?? [],
      quadrant: byInputs?.quadrant ?? null,
      rank: ranks[index] === 0 ? null : (ranks[index] as number),
      isMandatory,
      manualRank: manualRank === 0 ? null : manualRank,
      cost: knownOrNull(costs[index] as number),
      cumulativeCost: knownOrNull(cumulative[index] as number),
      standing,
      stabilityShare:
        standing === null || stability === null || isUnplaceable
          ? null
          : (stability[index] as number),
    };
  });
}

/** The costs of what is taken, added down the order; NaN for what is not taken or costs nobody knows what. */
function cumulativeCosts(
  order: readonly number[],
  costs: Float64Array,
  drawn: DrawnLine | null,
): Float64Array {
  const cumulative = new Float64Array(costs.length).fill(Number.NaN);
  let sum = 0;
  for (const project of order) {
    const standing = drawn?.standings[project]?.standing;
    const isTaken = drawn === null || standing === 'above' || standing === 'forced';
    const cost = costs[project] as number;
    if (!isTaken || Number.isNaN(cost)) continue;
    sum += cost;
    cumulative[project] = sum;
  }
  return cumulative;
}

function knownOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
