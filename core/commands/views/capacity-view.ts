/** The capacity conflicts for a pane: who, when, through which projects, and the cells to look at. */

import { CONFLICT_TITLES, conflictSentence } from '../../capacity/conflict-sentence.ts';
import { effortCells } from '../../capacity/effort.ts';
import { spellHours } from '../../capacity/spell-hours.ts';
import type { Snapshot } from '../../cell/snapshot.ts';
import { formatDayLong } from '../../day/serial.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { capacityAnswer } from '../../status/capacity-review/capacity-answer.ts';
import { CHECK_CAPACITY } from '../check-capacity.ts';
import type { Can, Context } from '../command.ts';
import { capacityOnce } from '../figures-once.ts';

/** One conflict in words. */
export interface ConflictView {
  /** Its kind: `Over-allocated`. */
  readonly kind: string;
  readonly who: string;
  /** `16 Nov 2026 – 13 Dec 2026`. */
  readonly when: string;
  /** `12 h`; `null` where hours do not measure it. */
  readonly excess: string | null;
  /** All of it in one sentence. */
  readonly sentence: string;
  readonly projects: readonly { readonly id: string; readonly name: string | null }[];
  /** The cells of the planned work that takes part, the first first. */
  readonly cells: readonly CellPlace[];
}

/** All conflicts: those with the most hours first, the others as the review lists them. */
export type CapacityView =
  | {
      readonly can: true;
      readonly answer: string;
      readonly conflicts: readonly ConflictView[];
    }
  | Extract<Can, { can: false }>;

/** More cells of one conflict than these nobody visits; the tab has all of them. */
const MOST_CELLS = 12;

/** The conflicts as of a day, or why there is no plan to look at. */
export function viewCapacity(snapshot: Snapshot, context: Context): CapacityView {
  const can = CHECK_CAPACITY.can(snapshot, context);
  if (!can.can) return can;
  const figures = capacityOnce(snapshot, context);
  const { grid, conflicts, findProject } = figures;
  const sorted = [...conflicts].sort((a, b) => (b.excessHours ?? -1) - (a.excessHours ?? -1));
  return {
    can: true,
    answer: capacityAnswer(figures),
    conflicts: sorted.map((conflict) => {
      const { kind, subject, fromDay, toDay, excessHours, projects, efforts } = conflict;
      const [from, to] = [formatDayLong(fromDay), formatDayLong(toDay)];
      const cells = efforts.flatMap((index) => {
        const effort = grid.efforts[index];
        return effort === undefined ? [] : effortCells(effort);
      });
      return {
        kind: CONFLICT_TITLES[kind],
        who: subject.name,
        when: from === to ? to : `${from} – ${to}`,
        excess: excessHours === null || excessHours === 0 ? null : spellHours(excessHours),
        sentence: `${conflictSentence(conflict, grid)}.`,
        projects: projects.map((id) => ({ id, name: findProject(id)?.name ?? null })),
        cells: cells.slice(0, MOST_CELLS),
      };
    }),
  };
}
