/** Finds the roles, and the only people in them, that projects wait for. */

import { compareIds } from '../model/compare-ids.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import type { Bottleneck } from './conflict.ts';
import { type DemandView, spanHours, viewDemand } from './conflicts/demand-view.ts';
import { roleExcessHours } from './conflicts/role-short.ts';
import { PartCollector } from './conflicts/take-parts.ts';
import { cleanHours, cleanLoad, HOURS_TOLERANCE, wholeHours } from './conflicts/whole-hours.ts';

/**
 * The bottlenecks, the most excess hours first, then the highest load (no capacity at all before any), then by role. A role
 * is one where its load is at least that of Settings in enough of the horizon's periods: a period with demand and no
 * capacity counts as loaded, one with neither does not, and at least one must. The only person of a role is one, whatever
 * their load, where two or more projects need them or the role. A role is listed once, as its only person where it is
 * both. Without any people nothing is known of capacity, and nothing is found.
 */
export function findBottlenecks(grid: CapacityGrid): readonly Bottleneck[] {
  if (grid.people.length === 0) return [];
  const view = viewDemand(grid);
  const collector = new PartCollector(view);
  const found: Bottleneck[] = [];
  for (let role = 0; role < grid.roles.length; role += 1) {
    const bottleneck = bottleneckOf(view, role, collector);
    if (bottleneck !== null) found.push(bottleneck);
  }
  return found.sort(compareBottlenecks);
}

function bottleneckOf(view: DemandView, role: number, collector: PartCollector): Bottleneck | null {
  const { periods, roles, settings, people, roleOfPerson } = view.grid;
  const isLoaded = loadedPeriods(view, role);
  const loaded = isLoaded.reduce((sum, one) => sum + one, 0);
  const isRole = loaded > 0 && loaded >= periods * settings.bottleneckWeekShare - ROUNDING;
  const isOnlyOne = view.peopleOfRole[role] === 1;
  if (!isRole && !isOnlyOne) return null;
  const inHorizon = isOnlyOne ? projectsIn(view, role, null, collector) : [];
  const isSinglePerson = inHorizon.length >= 2;
  if (!isRole && !isSinglePerson) return null;
  let demand = 0;
  let net = 0;
  let excess = 0;
  for (let period = 0; period < periods; period += 1) {
    demand += view.roleDemandHours[role * periods + period] as number;
    net += view.roleNetHours[role * periods + period] as number;
    excess += wholeHours(roleExcessHours(view, role, period));
  }
  return {
    kind: isSinglePerson ? 'single-person' : 'role',
    role: roles[role] as string,
    person: isSinglePerson ? (people[roleOfPerson.indexOf(role)]?.id ?? null) : null,
    loadedPeriods: loaded,
    periods,
    load: cleanLoad(demand, net),
    demandHours: cleanHours(demand),
    netHours: cleanHours(net),
    excessHours: cleanHours(excess),
    projects: isSinglePerson ? inHorizon : projectsIn(view, role, isLoaded, collector),
  };
}

/** 26 weeks × 50 % is 13 and no hair more. */
const ROUNDING = 1e-9;

function loadedPeriods(view: DemandView, role: number): Uint8Array {
  const { periods, settings } = view.grid;
  const tolerance = HOURS_TOLERANCE * (1 + (view.peopleOfRole[role] as number));
  const isLoaded = new Uint8Array(periods);
  for (let period = 0; period < periods; period += 1) {
    const at = role * periods + period;
    const demand = view.roleDemandHours[at] as number;
    const enough = (view.roleNetHours[at] as number) * settings.bottleneckLoadShare;
    if (demand > tolerance && demand >= enough - tolerance) isLoaded[period] = 1;
  }
  return isLoaded;
}

/** The projects with demand on the role in the marked periods, or in all of them; most hours first. */
function projectsIn(
  view: DemandView,
  role: number,
  isWanted: Uint8Array | null,
  collector: PartCollector,
): readonly string[] {
  const lastOfAll = view.grid.periods - 1;
  const end = view.roleStart[role + 1] as number;
  for (let at = view.roleStart[role] as number; at < end; at += 1) {
    const effort = view.effortsOfRole[at] as number;
    const hours =
      isWanted === null ? spanHours(view, effort, 0, lastOfAll) : hoursIn(view, effort, isWanted);
    if (hours > HOURS_TOLERANCE) collector.put(effort, hours);
  }
  return collector.take().projects;
}

function hoursIn(view: DemandView, effort: number, isWanted: Uint8Array): number {
  const last = view.lastPeriod[effort] as number;
  let hours = 0;
  for (let period = view.firstPeriod[effort] as number; period <= last; period += 1) {
    if (isWanted[period] === 1) hours += spanHours(view, effort, period, period);
  }
  return hours;
}

function compareBottlenecks(a: Bottleneck, b: Bottleneck): number {
  const loadOf = ({ load }: Bottleneck): number => load ?? Number.MAX_VALUE;
  return b.excessHours - a.excessHours || loadOf(b) - loadOf(a) || compareIds(a.role, b.role);
}
