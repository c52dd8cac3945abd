/** The RAID entries that are due for escalation, for a pane: what, to whom, why, and the cells to look at. */

import type { Snapshot } from '../../cell/snapshot.ts';
import { raidCells } from '../../raid/raid-cells.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { raidAnswer } from '../../status/raid-review/raid-answer.ts';
import { askedText, capital, escalationText } from '../../status/raid-review/raid-words.ts';
import { AGE_RAID } from '../age-raid.ts';
import type { Can, Context } from '../command.ts';
import { raidOnce } from '../figures-once.ts';

/** One entry in words. */
export interface EscalationView {
  /** Its id, with its type where another type has the same id. */
  readonly id: string;
  readonly title: string;
  /** The project by its name, else as the entry says it. */
  readonly project: string;
  readonly owner: string | null;
  /** `critical`; `null` where it is not known. */
  readonly severity: string | null;
  /** To whom it goes, as a sentence without its full stop: `Sponsor CFO (A.B.)`. */
  readonly to: string;
  readonly why: string;
  /** The cells that the escalation rests on, the entry's own first. */
  readonly cells: readonly CellPlace[];
}

/** The entries, to steering first, gravest first; or why there is no log. */
export type EscalationsView =
  | {
      readonly can: true;
      readonly answer: string;
      readonly openCount: number;
      readonly escalations: readonly EscalationView[];
    }
  | Extract<Can, { can: false }>;

/** See `EscalationsView`. */
export function viewEscalations(snapshot: Snapshot, context: Context): EscalationsView {
  const can = AGE_RAID.can(snapshot, context);
  if (!can.can) return can;
  const figures = raidOnce(snapshot, context);
  const { portfolio } = figures;
  return {
    can: true,
    answer: raidAnswer(figures),
    openCount: figures.open.length,
    escalations: figures.asked.map(({ entry, item, escalation, label, project }) => ({
      id: label,
      title: item.title,
      project: project?.name ?? item.project,
      owner: item.owner,
      severity: entry.severity,
      to: capital(askedText(escalation)),
      why: `${capital(escalationText(escalation, entry.wasReviewed))}.`,
      cells: raidCells(
        { items: portfolio.raid, projects: project === null ? [] : [project], milestones: [] },
        entry,
        'escalation',
      ),
    })),
  };
}
