/** How the portfolio stands in two sentences, and the one thing to do next. */

import { toA1 } from '../../cell/address.ts';
import type { Snapshot } from '../../cell/snapshot.ts';
import { formatDayInFull } from '../../day/serial.ts';
import { parseMark } from '../../plan/mark.ts';
import type { HealthLevel } from '../../portfolio/health.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { AGE_RAID } from '../age-raid.ts';
import { certainMends } from '../certain-mends.ts';
import { CHECK_CAPACITY } from '../check-capacity.ts';
import type { CheckView } from '../check-view.ts';
import type { Context } from '../command.ts';
import { capacityOnce, executiveOnce, raidOnce } from '../figures-once.ts';
import { readOnce } from '../read-once.ts';

/** Where a button leads: a page of the pane, a cell, or all status tabs at once. */
export type NextStep =
  | { readonly to: 'set-up' | 'sheets' | 'findings' | 'capacity' | 'raid' | 'all' }
  | { readonly to: 'mend'; readonly cells: readonly CellPlace[] }
  | { readonly to: 'cell'; readonly cell: CellPlace };

/** The next best action. */
export interface NextAction {
  /** Why: one sentence. */
  readonly why: string;
  /** The button's text. */
  readonly label: string;
  readonly step: NextStep;
}

/** What a pane opens with. */
export interface HomeView {
  /** One or two sentences; `null` while there is no project, and for a workbook so large that they would take long. */
  readonly state: string | null;
  /** `null` where nothing is left to do. */
  readonly next: NextAction | null;
}

/** How it stands as of a day. `check` is that of the same workbook. */
export function viewHome(snapshot: Snapshot, context: Context, check: CheckView): HomeView {
  const figures = standing(snapshot, context);
  return { state: figures?.state ?? null, next: nextAction(snapshot, context, check, figures) };
}

interface Standing {
  readonly state: string;
  readonly conflicts: number;
  readonly escalations: number;
}

/** With more rows of plan and log than these the figures take over a second, which is too long after every keystroke. */
const MOST_ROWS = 20_000;

const LEVELS: readonly HealthLevel[] = ['red', 'amber', 'green'];

function standing(snapshot: Snapshot, context: Context): Standing | null {
  const { projects, allocations, raid } = readOnce(snapshot, context.mapping);
  if (projects.length === 0 || allocations.length + raid.length > MOST_ROWS) return null;
  const { live } = executiveOnce(snapshot, context);
  const conflicts = CHECK_CAPACITY.can(snapshot, context).can
    ? capacityOnce(snapshot, context).conflicts.length
    : null;
  const escalations = AGE_RAID.can(snapshot, context).can
    ? raidOnce(snapshot, context).asked.length
    : null;
  const parts = LEVELS.flatMap((level) => {
    const count = live.filter((one) => one.standing === level).length;
    return count === 0 ? [] : [`${spellWhole(count)} ${level}`];
  });
  const unknown = live.filter((one) => one.standing === null).length;
  if (unknown > 0) parts.push(`${spellWhole(unknown)} without a status`);
  const day = formatDayInFull(context.asOf);
  const running =
    live.length === 0
      ? `As of ${day} no project is running.`
      : `As of ${day} ${spellCount(live.length, 'project')} ${live.length === 1 ? 'is' : 'are'} running: ${parts.join(', ')}.`;
  const ahead = [
    ...(conflicts === null ? [] : [`${noneOr(conflicts, 'capacity conflict')}`]),
    ...(escalations === null ? [] : [`${noneOr(escalations, 'escalation')}`]),
  ].join(' and ');
  const state =
    ahead === ''
      ? running
      : `${running} ${ahead.charAt(0).toUpperCase()}${ahead.slice(1)} to deal with.`;
  return { state, conflicts: conflicts ?? 0, escalations: escalations ?? 0 };
}

function noneOr(count: number, noun: string): string {
  return count === 0 ? `no ${noun}` : spellCount(count, noun);
}

/** The first of these that holds: what keeps figures from being right, then what is missing, then what the figures ask for. */
function nextAction(
  snapshot: Snapshot,
  context: Context,
  check: CheckView,
  figures: Standing | null,
): NextAction | null {
  const portfolio = readOnce(snapshot, context.mapping);
  const { unrecognised, projects } = portfolio;
  const isEmpty = check.tables.length === 0 && unrecognised.length === 0;
  if (isEmpty) {
    const why = 'There is nothing to work with yet: set-up makes the tables to fill.';
    return { why, label: 'Set up the workbook', step: { to: 'set-up' } };
  }
  if (projects.length === 0 && unrecognised.length > 0) {
    const why = `No list of projects was recognised; ${spellCount(unrecognised.length, 'tab')} may be one.`;
    return { why, label: 'Use my sheet', step: { to: 'sheets' } };
  }
  const ready = portfolio.tables.find(
    ({ table, rows, leftOut }) => table === 'projects' && rows === 0 && leftOut === 0,
  );
  if (projects.length === 0 && ready !== undefined) {
    const cell = { sheet: ready.sheet, a1: toA1(ready.headerRow + 1, 0) };
    const why = 'There is no project yet: an ID and a Name are enough to begin with.';
    return { why, label: 'Type the first project', step: { to: 'cell', cell } };
  }
  if (projects.length === 0) {
    return {
      why: 'There is no project yet.',
      label: 'Set up the workbook',
      step: { to: 'set-up' },
    };
  }
  const findings = check.groups.flatMap((group) => group.findings);
  const choices = findings.filter((one) => one.choices.length > 0).length;
  if (choices > 0) {
    const why = `${spellCount(choices, 'finding')} ${choices === 1 ? 'waits' : 'wait'} for a word of yours; until then something is left out.`;
    return { why, label: 'Choose', step: { to: 'findings' } };
  }
  const mends = [...certainMends(snapshot, portfolio).values()];
  if (mends.length > 0) {
    const why = `${spellCount(mends.length, 'cell')} ${mends.length === 1 ? 'is' : 'are'} misspelt, and what ${mends.length === 1 ? 'it' : 'each'} means is certain.`;
    const cells = mends.map(({ sheet, a1 }) => ({ sheet, a1 }));
    return {
      why,
      label: mends.length === 1 ? 'Mend it' : `Mend all ${spellWhole(mends.length)}`,
      step: { to: 'mend', cells },
    };
  }
  const error = findings.find((one) => one.severity === 'error' && one.a1 !== null);
  if (error?.a1 != null) {
    const { error: count } = check.counts;
    const why = `${spellCount(count, 'error')} ${count === 1 ? 'leaves' : 'leave'} something out of the figures.`;
    const cell = { sheet: error.sheet, a1: error.a1 };
    return { why, label: 'Go to the first', step: { to: 'cell', cell } };
  }
  if (!hasReportOf(snapshot, context.asOf)) {
    const why = 'No status tab was made for this day yet.';
    return { why, label: 'Make all status tabs', step: { to: 'all' } };
  }
  if (figures !== null && figures.escalations > 0) {
    const { escalations } = figures;
    const why = `${spellCount(escalations, 'RAID entry', 'RAID entries')} ${escalations === 1 ? 'is' : 'are'} due to go to the next level.`;
    return { why, label: 'See the escalations', step: { to: 'raid' } };
  }
  if (figures !== null && figures.conflicts > 0) {
    const why = `${spellCount(figures.conflicts, 'capacity conflict')} lie${figures.conflicts === 1 ? 's' : ''} ahead.`;
    return { why, label: 'See the conflicts', step: { to: 'capacity' } };
  }
  return null;
}

/** Whether a status tab of that day stands in the workbook. */
function hasReportOf({ sheets }: Snapshot, asOf: number): boolean {
  return sheets.some((sheet) => {
    const mark = parseMark(sheet.mark);
    return mark?.asOf === asOf && mark.stage === 'done' && mark.kind.startsWith('status:');
  });
}
