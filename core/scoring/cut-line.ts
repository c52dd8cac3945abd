/** The cut line: who is above it, who is below, who is forced, and what ran out. */

import { referenceKey } from '../model/references.ts';
import type { Settings } from '../model/settings.ts';
import type { Placeable, Places } from './place-projects.ts';
import { isAmount } from './project-cost.ts';
import type { RoleSupply } from './scoring-input.ts';
import type { CutLimit, CutLine, LineGap, ProjectStanding, Standing } from './scoring-result.ts';
import { ABOVE, type LineNeeds, makeWalk, OPEN, type Walk, walkLine } from './walk-line.ts';

/** What the line is drawn from. */
export interface CutLineInput {
  readonly places: Places;
  readonly placeable: Placeable;
  /** The `scoreOrder`. */
  readonly byScore: Int32Array;
  /** By project. */
  readonly ids: readonly string[];
  /** By project; NaN: not known. */
  readonly costs: Float64Array;
  /** By project: 1 for those that have to be done. */
  readonly isMandatory: Uint8Array;
  readonly roles: readonly RoleSupply[];
  readonly settings: Pick<Settings, 'budgetAvailable' | 'cutRoles' | 'cutRule'>;
}

/** The line with what stands behind it. */
export interface DrawnLine {
  readonly line: CutLine;
  /** By project; `null` where it has no place and is not taken. */
  readonly standings: readonly (ProjectStanding | null)[];
  /** For the stability: the needs, and the mandatory projects in the order in which they are taken. */
  readonly needs: LineNeeds;
  readonly reserved: Int32Array;
}

/** The name of the limit that is money. */
export const BUDGET_LIMIT = 'budget';

/**
 * Draws the line by the budget available and by the roles that Settings names; otherwise says why not. A budget draws no line
 * where no cost is known: all would stand open under it.
 *
 * What mandatory projects need is set aside first, as they are done whatever their place; then the line is walked down the
 * ranks. *Forced* is what is taken although the score alone, without mandatory and manual ranks, would leave it below or
 * without a place.
 */
export function drawCutLine(input: CutLineInput): DrawnLine | LineGap {
  const { places, placeable, isMandatory, settings } = input;
  const { limits, unknownRoles } = cutLimits(input);
  if (limits.length === 0) return findLineGap(input);
  const reserved = mandatoryById(placeable, isMandatory);
  const needs: LineNeeds = {
    available: Float64Array.from(limits, ({ available }) => available),
    needs: needsOf(input, limits),
    projects: input.ids.length,
    isReserved: Uint8Array.from(
      isMandatory,
      (is, index) => is & (placeable.takesPart[index] as number),
    ),
    isSkipping: settings.cutRule === 'skip',
  };
  const walk = makeWalk(needs);
  walkLine(places.order, reserved, needs, walk);
  const byScore = walkByScore(input, needs);
  const names = limits.map(({ name }) => name);
  const standings = standingsOf(input, walk, byScore, names);
  const reservedUse = makeWalk(needs);
  walkLine(new Int32Array(0), reserved, needs, reservedUse);
  const counts: Record<Standing, number> = { above: 0, forced: 0, below: 0, open: 0 };
  for (const one of standings) if (one !== null) counts[one.standing] += 1;
  const isMisfit = walk.limit >= 0;
  const line: CutLine = {
    rule: settings.cutRule,
    limits: limits.map(({ name, kind, available }, index) => ({
      ...{ name, kind, available },
      used: walk.used[index] as number,
      reserved: reservedUse.used[index] as number,
    })),
    firstMisfit: isMisfit ? (places.order[walk.firstMisfit] as number) : null,
    limit: isMisfit ? (names[walk.limit] as string) : null,
    placesAbove: walk.firstMisfit,
    counts,
    displaced: Array.from(places.order)
      .filter((project) => {
        const one = standings[project];
        return one?.standing === 'below' && one.byScore === 'above';
      })
      .map((project) => input.ids[project] as string),
    unknownRoles,
  };
  return { line, standings, needs, reserved };
}

type Limit = Omit<CutLimit, 'used' | 'reserved'> & { readonly role: RoleSupply | null };

function findLineGap({ settings }: CutLineInput): LineGap {
  if (isAmount(settings.budgetAvailable)) return 'no-costs';
  return settings.cutRoles === null ? 'nothing-set' : 'roles-unknown';
}

/** Whether money can part the projects at all: some cost is known, or there is nothing to be placed. */
function hasCosts({ places, placeable, isMandatory, costs }: CutLineInput): boolean {
  const asked = [...places.order, ...mandatoryById(placeable, isMandatory)];
  return asked.length === 0 || asked.some((project) => !Number.isNaN(costs[project]));
}

function cutLimits(input: CutLineInput): {
  readonly limits: readonly Limit[];
  readonly unknownRoles: readonly string[];
} {
  const limits: Limit[] = [];
  const { roles, settings } = input;
  const { budgetAvailable, cutRoles } = settings;
  if (isAmount(budgetAvailable) && hasCosts(input)) {
    limits.push({ name: BUDGET_LIMIT, kind: 'budget', available: budgetAvailable + 0, role: null });
  }
  const isAll = cutRoles?.some((name) => referenceKey(name) === 'all') ?? false;
  const unknownRoles: string[] = [];
  const wanted = isAll ? roles.map(({ role }) => role) : (cutRoles ?? []);
  for (const name of new Set(wanted)) {
    const role = roles.find((one) => referenceKey(one.role) === referenceKey(name));
    if (role === undefined || !isAmount(role.netHours)) unknownRoles.push(name);
    else limits.push({ name: role.role, kind: 'role', available: role.netHours + 0, role });
  }
  return { limits, unknownRoles };
}

function needsOf({ costs, ids }: CutLineInput, limits: readonly Limit[]): Float64Array {
  const needs = new Float64Array(limits.length * ids.length);
  for (let index = 0; index < limits.length; index += 1) {
    const { role } = limits[index] as Limit;
    for (let project = 0; project < ids.length; project += 1) {
      const hours = role?.demandHours[project] ?? 0;
      needs[index * ids.length + project] =
        role === null ? (costs[project] as number) : isAmount(hours) ? hours : 0;
    }
  }
  return needs;
}

function mandatoryById({ takesPart, idOrder }: Placeable, isMandatory: Uint8Array): Int32Array {
  const own: number[] = [];
  for (let index = 0; index < isMandatory.length; index += 1) {
    if (isMandatory[index] === 1 && takesPart[index] === 1) own.push(index);
  }
  return Int32Array.from(own.sort((a, b) => (idOrder[a] as number) - (idOrder[b] as number)));
}

/** Where each project would stand by its score alone; `null` without a score, or where its cost is not known. */
function walkByScore(
  { byScore, ids }: CutLineInput,
  needs: LineNeeds,
): readonly ('above' | 'below' | null)[] {
  const walk = makeWalk(needs);
  walkLine(byScore, new Int32Array(0), { ...needs, isReserved: new Uint8Array(ids.length) }, walk);
  const standings = new Array<'above' | 'below' | null>(ids.length).fill(null);
  for (const project of byScore) {
    if (walk.standing[project] === OPEN) continue;
    standings[project] = walk.standing[project] === ABOVE ? 'above' : 'below';
  }
  return standings;
}

function standingsOf(
  { places, placeable, isMandatory, ids }: CutLineInput,
  walk: Walk,
  byScore: readonly ('above' | 'below' | null)[],
  names: readonly string[],
): (ProjectStanding | null)[] {
  const standings = new Array<ProjectStanding | null>(ids.length).fill(null);
  const settle = (project: number): void => {
    const own = byScore[project] ?? null;
    const isForcing = isMandatory[project] === 1 || placeable.manualRanks[project] !== 0;
    const exceeded = walk.exceeded[project] as number;
    if (walk.standing[project] === OPEN) {
      standings[project] = { standing: 'open', reason: 'cost-unknown', limit: null, byScore: own };
    } else if (walk.standing[project] !== ABOVE) {
      const reason = exceeded < 0 ? 'after-the-line' : 'too-large';
      const limit = names[exceeded] ?? null;
      standings[project] = { standing: 'below', reason, limit, byScore: own };
    } else if (isForcing && own !== 'above') {
      const reason = isMandatory[project] === 1 ? 'mandatory' : 'manual-rank';
      standings[project] = { standing: 'forced', reason, limit: null, byScore: own };
    } else {
      standings[project] = { standing: 'above', reason: 'fits', limit: null, byScore: own };
    }
  };
  for (const project of places.order) settle(project);
  for (let project = 0; project < ids.length; project += 1) {
    if (isMandatory[project] === 1 && placeable.takesPart[project] === 1) settle(project);
  }
  return standings;
}
