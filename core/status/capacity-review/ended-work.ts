/** Work that is still planned for projects that have ended: it books people all the same, and is probably forgotten. */

import { HOURS_TOLERANCE } from '../../capacity/conflicts/whole-hours.ts';
import { effortHours } from '../../capacity/effort-hours.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { findLifecycle } from '../../portfolio/lifecycle.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import type { CapacityFigures } from './capacity-figures.ts';

const NAMES_LIMIT = 6;

/** `340 hours in these weeks are planned for 2 finished or stopped projects, and count: P-003, P-009.`; nothing where none are. */
export function endedWorkSentences({
  grid,
  portfolio,
  asOfDay,
}: CapacityFigures): readonly string[] {
  const isEnded = grid.projects.map((_, at) => {
    const project = portfolio.projects[at];
    return project !== undefined && findLifecycle(project, asOfDay) !== 'live';
  });
  const ids = new Set<string>();
  let hours = 0;
  for (const [at, { status }] of grid.efforts.entries()) {
    const project = grid.projectOfEffort[at] as number;
    if (isEnded[project] !== true) continue;
    if (status === 'tentative' && !grid.settings.countTentative) continue;
    let own = 0;
    for (let period = 0; period < grid.periods; period += 1) own += effortHours(grid, at, period);
    if (own <= HOURS_TOLERANCE) continue;
    hours += own;
    ids.add((grid.projects[project] as { readonly id: string }).id);
  }
  if (ids.size === 0) return [];
  const names = [...ids].sort(compareIds);
  const rest = names.length - NAMES_LIMIT;
  const more = rest > 0 ? ` and ${spellWhole(rest)} more` : '';
  return [
    `${spellCount(Math.max(1, Math.round(hours)), 'hour')} in these weeks are planned for ${spellCount(ids.size, 'finished or stopped project')}, and count: ${names.slice(0, NAMES_LIMIT).join(', ')}${more}.`,
  ];
}
