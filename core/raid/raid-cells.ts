/** The cells that an entry's figures came from. */

import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import type { RAID, RaidItem } from '../model/raid.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import type { RaidFlag } from './raid-flag.ts';
import type { RaidEntry } from './raid-result.ts';

type RaidColumn = keyof typeof RAID.columns;

/** The figures of an entry that can be asked for. */
export type RaidFigure =
  | 'age'
  | 'review'
  | 'due'
  | 'severity'
  | 'escalation'
  | 'exposure'
  | 'slippage';

const SEVERITY: readonly RaidColumn[] = ['type', 'probability', 'impact', 'severity'];
const REVIEW: readonly RaidColumn[] = ['lastReviewedDay', 'raisedDay'];

const FIGURE_COLUMNS: Readonly<Record<RaidFigure, readonly RaidColumn[]>> = {
  age: ['raisedDay', 'closedDay', 'status'],
  review: REVIEW,
  due: ['dueDay', 'status', 'closedDay'],
  severity: SEVERITY,
  escalation: ['escalatedTo', 'dueDay', ...REVIEW, ...SEVERITY],
  exposure: ['probability', 'costImpact'],
  slippage: ['neededByDay', 'provider', 'dueDay'],
};

const FLAG_COLUMNS: Readonly<Record<RaidFlag, readonly RaidColumn[]>> = {
  overdue: ['dueDay'],
  stale: REVIEW,
  'no-owner': ['owner'],
  'no-due-date': ['dueDay'],
  'no-response': ['response', 'action'],
  'no-action': ['action', 'response'],
  slips: FIGURE_COLUMNS.slippage,
  'closed-before-raised': ['closedDay', 'raisedDay'],
  'due-before-raised': ['dueDay', 'raisedDay'],
  'reviewed-before-raised': ['lastReviewedDay', 'raisedDay'],
  'raised-in-future': ['raisedDay'],
  'closed-in-future': ['closedDay'],
  'reviewed-in-future': ['lastReviewedDay'],
  'closed-without-date': ['closedDay', 'status'],
  'open-with-closed-date': ['status', 'closedDay'],
  'date-unusable': ['raisedDay', 'closedDay', 'lastReviewedDay', 'dueDay', 'neededByDay'],
  'rating-off-scale': ['probability', 'impact'],
  'cost-unusable': ['costImpact'],
};

/** The rows that the entries were computed from, as they were given. */
export interface RaidRows {
  readonly items: readonly RaidItem[];
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
}

/**
 * The cells of a figure: those of the entry's own row, then the project's programme or sponsor for an escalation, and the provider's
 * days for a slippage. Columns that the sheet lacks are left out; `[]` where the entry's row was not given.
 */
export function raidCells(
  rows: RaidRows,
  entry: RaidEntry,
  figure: RaidFigure,
): readonly CellPlace[] {
  const item = rows.items[entry.row];
  if (item === undefined) return [];
  const own = cellsOf(item, FIGURE_COLUMNS[figure]);
  if (figure === 'escalation') return [...own, ...askedCells(rows, entry)];
  return figure === 'slippage' ? [...own, ...providerCells(rows, entry)] : own;
}

/** The cells that a flag speaks of, the one to correct first. */
export function flagCells(item: RaidItem, flag: RaidFlag): readonly CellPlace[] {
  return cellsOf(item, FLAG_COLUMNS[flag]);
}

function askedCells({ projects }: RaidRows, { escalation, project }: RaidEntry) {
  const asked = projects.find(({ id }) => id === project);
  if (escalation === null || asked === undefined) return [];
  return cellsOf(asked, [escalation.level === 'programme' ? 'programme' : 'sponsor']);
}

function providerCells({ projects, milestones }: RaidRows, { slippage }: RaidEntry) {
  const { provider, providerRow } = slippage;
  if (provider === null || providerRow === null) return [];
  if (provider === 'project') {
    const project = projects[providerRow];
    return project === undefined ? [] : cellsOf(project, ['forecastEndDay', 'actualEndDay']);
  }
  const milestone = milestones[providerRow];
  return milestone === undefined ? [] : cellsOf(milestone, ['forecastDay', 'actualDay']);
}
