/** Scores, ranks and the cut line of a whole portfolio, by whichever method Settings names. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortedById } from '../model/compare-ids.ts';
import { PROJECTS } from '../model/projects.ts';
import { referenceKey } from '../model/references.ts';
import { type DrawnLine, drawCutLine } from './cut-line.ts';
import { makeEntries } from './make-entries.ts';
import { type Placeable, type Places, placeProjects, scoreOrder } from './place-projects.ts';
import { projectCost } from './project-cost.ts';
import { rankStability } from './rank-stability.ts';
import { rowCell } from './row-cell.ts';
import { type InputScore, scoreByInputs } from './score-by-inputs.ts';
import {
  scoreByWeights,
  type WeightedProject,
  type WeightedScores,
  weightsUsed,
} from './score-by-weights.ts';
import type { ScoringInput, ScoringProject } from './scoring-input.ts';
import type { ScoringResult, WeightConsistency } from './scoring-result.ts';
import { tiedNumber } from './tied-number.ts';
import { tieKey } from './weighted-scores.ts';

/**
 * One entry for each project, in their order; the ranking; the cut line; and everything that could not be used.
 *
 * The order of the rows of any table shows nowhere else. A project without a score has no rank, unless one was set by
 * hand; projects that do not take part have neither rank nor standing.
 */
export function scoreProjects(input: ScoringInput): ScoringResult {
  const { projects, settings } = input;
  const method = settings.scoringMethod;
  const diagnostics: Diagnostic[] = [];
  const takesPart = whoTakesPart(input, diagnostics);
  const weighted = method === 'weighted' ? scoreByWeights(input) : null;
  const byInputs = method === 'weighted' ? null : scoreByInputs(input, method);
  diagnostics.push(...(weighted?.diagnostics ?? []), ...(byInputs?.diagnostics ?? []));

  const isMandatory = new Uint8Array(projects.length);
  const manualRanks = new Float64Array(projects.length);
  const costs = new Float64Array(projects.length);
  for (let index = 0; index < projects.length; index += 1) {
    const project = projects[index] as ScoringProject;
    if (project.mandatory === true) isMandatory[index] = 1;
    if (project.manualRank !== null) manualRanks[index] = manualRankOf(project, diagnostics);
    costs[index] = projectCost(project, settings.cutCost) ?? Number.NaN;
  }
  const placeable: Placeable = {
    keys: weighted === null ? quotientKeys(byInputs?.projects ?? []) : pointKeys(weighted.projects),
    isFirst: settings.mandatoryFirst ? isMandatory : new Uint8Array(projects.length),
    manualRanks,
    takesPart,
    idOrder: orderOfIds(projects),
  };
  const byScore = scoreOrder(placeable);
  const places = placeProjects(placeable, byScore);
  const line = drawCutLine({
    ...{
      places,
      placeable,
      byScore,
      ids: projects.map(({ id }) => id),
      costs,
      isMandatory,
      settings,
    },
    roles: input.roles ?? [],
  });
  const drawn = typeof line === 'string' ? null : line;
  const stability = tryStability(input, weighted, placeable, drawn);
  const order = wholeOrder(places, placeable, drawn);
  const entries = makeEntries({
    projects,
    weighted: weighted?.projects,
    byInputs: byInputs?.projects,
    placeable,
    places,
    costs,
    isMandatory,
    drawn,
    stability,
    order,
  });
  return {
    method,
    entries,
    order,
    rankedCount: places.order.length,
    liveCount: entries.filter((entry) => entry.takesPart).length,
    scoredCount: entries.filter((entry) => entry.takesPart && entry.score !== null).length,
    inputs: method === 'weighted' ? [] : input.methodInputs.map(({ name }) => name),
    weights: weighted === null ? [] : weightsUsed(weighted, takesPart),
    weightsFrom: settings.weightsFrom,
    consistency: consistencyIn(weighted),
    cutLine: drawn?.line ?? null,
    lineGap: typeof line === 'string' ? line : null,
    diagnostics,
  };
}

function pointKeys(scored: readonly WeightedProject[]): Float64Array {
  const keys = new Float64Array(scored.length).fill(Number.NaN);
  for (let index = 0; index < scored.length; index += 1) {
    const points = (scored[index] as WeightedProject).overall.value;
    if (points !== null) keys[index] = tieKey(points);
  }
  return keys;
}

function quotientKeys(scored: readonly InputScore[]): Float64Array {
  return Float64Array.from(scored, ({ value }) =>
    value === null ? Number.NaN : tiedNumber(value),
  );
}

/** 1 for every project that is to be ranked; of several with one id the first counts. */
function whoTakesPart(
  { projects, takesPart }: Pick<ScoringInput, 'projects' | 'takesPart'>,
  diagnostics: Diagnostic[],
): Uint8Array {
  const first = new Map<string, ScoringProject>();
  const flags = new Uint8Array(projects.length);
  for (let index = 0; index < projects.length; index += 1) {
    const project = projects[index] as ScoringProject;
    const key = referenceKey(project.id);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, project);
      if (takesPart?.[index] ?? true) flags[index] = 1;
      continue;
    }
    diagnostics.push({
      code: 'id-repeated',
      severity: 'error',
      at: rowCell(project, 'id'),
      params: { id: project.id, table: PROJECTS.title },
      notes: [{ at: rowCell(before, 'id'), text: 'first-used-here' }],
      suggestion: null,
    });
  }
  return flags;
}

/** A rank between two places means the later one; 0 where there is none that can be used. */
function manualRankOf(project: ScoringProject, diagnostics: Diagnostic[]): number {
  const { manualRank } = project;
  if (manualRank === null) return 0;
  if (manualRank >= 1 && Number.isFinite(manualRank)) return Math.ceil(manualRank);
  const found = String(manualRank);
  const column = PROJECTS.columns.manualRank.header;
  const place = {
    severity: 'error',
    at: rowCell(project, 'manualRank'),
    notes: [],
    suggestion: null,
  } as const;
  diagnostics.push(
    Number.isFinite(manualRank)
      ? { ...place, code: 'number-out-of-range', params: { found, column, min: 1, max: null } }
      : { ...place, code: 'number-unreadable', params: { found, column } },
  );
  return 0;
}

/** The place of each project's id among all ids, by project. */
function orderOfIds(projects: readonly ScoringProject[]): Int32Array {
  const indexes = projects.map((_, index) => index);
  const byId = sortedById(indexes, (index) => (projects[index] as ScoringProject).id);
  const order = new Int32Array(projects.length);
  for (let place = 0; place < byId.length; place += 1) order[byId[place] as number] = place;
  return order;
}

function tryStability(
  { settings, withStability }: ScoringInput,
  weighted: WeightedScores | null,
  placeable: Placeable,
  drawn: DrawnLine | null,
): Float64Array | null {
  const { stabilityRuns: runs, stabilitySpread: spread, stabilitySeed: seed } = settings;
  if (withStability !== true || weighted === null || drawn === null || runs < 1) return null;
  if (!weighted.weights.some((weight) => weight > 0)) return null;
  const { values, weights } = weighted;
  const { needs: line, reserved } = drawn;
  return rankStability({ values, weights, placeable, line, reserved, runs, spread, seed });
}

/** The ranked projects by place, then what is taken without a place, by id. */
function wholeOrder(places: Places, { idOrder }: Placeable, drawn: DrawnLine | null): number[] {
  const order = Array.from(places.order);
  if (drawn === null) return order;
  const placed = new Set(order);
  const rest = Array.from(drawn.reserved).filter((project) => !placed.has(project));
  return [...order, ...rest.sort((a, b) => (idOrder[a] as number) - (idOrder[b] as number))];
}

function consistencyIn(weighted: WeightedScores | null): WeightConsistency | null {
  const pairwise = weighted?.pairwise ?? null;
  if (pairwise === null) return null;
  const { gap, consistencyRatio, comparedPairs, possiblePairs, worst } = pairwise;
  return { gap, consistencyRatio, comparedPairs, possiblePairs, worst };
}
