/** What has to be decided soon, by whom: a question for each person or role in conflict. */

import type { Conflict } from '../../capacity/conflict.ts';
import { HOURS_TOLERANCE } from '../../capacity/conflicts/whole-hours.ts';
import { formatDayLong } from '../../day/serial.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { shorten } from '../break-text.ts';
import { type CapacityFigures, hasPlan } from './capacity-figures.ts';
import { subjectPlace } from './named-in-plan.ts';
import { entryRows, headerLine, quietLines, roomOf, WEEK_GRID } from './week-columns.ts';

const LIMIT = 12;
const NAMES_LIMIT = 3;
const RESOURCE_MANAGER = 'Resource manager';

/** A question that a conflict asks. */
export interface CapacityDecision {
  readonly conflict: Conflict;
  readonly question: string;
  /** Who has to decide: the names of project managers, or who else. */
  readonly owners: readonly string[];
  /** The day on which the conflict begins; the as-of day where it has begun. */
  readonly byDay: number;
}

/**
 * The decisions that cannot wait longer than the setting *Decide within weeks*: one for each person, role and request, by the
 * conflict with the most hours; the nearest first. Nothing is asked about fewer hours than *Decide from hours*, nor about what
 * ends by the as-of day. Where a role has one person, and the same hours are too many of both, one decision is asked for. Names
 * that no table has are to be corrected, not decided.
 */
export function capacityDecisions(figures: CapacityFigures): readonly CapacityDecision[] {
  const { conflicts, asOfDay, portfolio } = figures;
  const lastDay = asOfDay + portfolio.settings.decideWithinWeeks * 7;
  const gravest = new Map<string, Conflict>();
  const shared = new Set<string>();
  for (const conflict of conflicts) {
    const { kind, subject, fromDay, toDay, projects } = conflict;
    if (kind === 'unknown' || fromDay > lastDay || toDay <= asOfDay) continue;
    if (hoursAtStake(conflict) < portfolio.settings.decideFromHours) continue;
    if (kind === 'role-short') {
      if (isAskedByRequest(figures, conflict)) continue;
      const only = onlyPersonOver(figures, conflict);
      if (only !== null) {
        shared.add(only);
        continue;
      }
    }
    const request = kind === 'unstaffed' ? `${projects[0]} ${fromDay}` : '';
    const key = `${subject.what}\n${subject.id}\n${request}`;
    const known = gravest.get(key);
    if (known === undefined || isGraver(conflict, known)) gravest.set(key, conflict);
  }
  const decisions = Array.from(gravest.values(), (conflict) => ({
    conflict,
    question: questionOf(conflict),
    owners: withRole(ownersOf(figures, conflict), shared.has(conflict.subject.id)),
    byDay: Math.max(conflict.fromDay, asOfDay),
  }));
  // On one day the roles come before the people, then the conflicts as they are ordered.
  const order = new Map(conflicts.map((conflict, at) => [conflict, at]));
  const orderOf = ({ conflict }: CapacityDecision): number =>
    (order.get(conflict) ?? 0) + (conflict.subject.what === 'role' ? 0 : conflicts.length);
  return decisions.sort((a, b) => a.byDay - b.byDay || orderOf(a) - orderOf(b));
}

/** Whether nobody has the role and its open requests are decisions already. */
function isAskedByRequest(
  { conflicts, roles, peopleOfRole }: CapacityFigures,
  { subject }: Conflict,
): boolean {
  const role = roles.find(({ id }) => id === subject.id);
  if (role === undefined || peopleOfRole[role.index] !== 0) return false;
  return conflicts.some((one) => one.kind === 'unstaffed' && one.subject.id === subject.id);
}

/** What is too much, or what a request asks for; a number of projects is always worth a decision. */
function hoursAtStake({ kind, excessHours, demandHours }: Conflict): number {
  const hours = kind === 'unstaffed' ? demandHours : excessHours;
  return hours === null ? Number.POSITIVE_INFINITY : hours + HOURS_TOLERANCE;
}

/** The id of the role’s only person where they are over by the same hours in the same weeks. */
function onlyPersonOver(figures: CapacityFigures, short: Conflict): string | null {
  const { conflicts, roles, people, peopleOfRole } = figures;
  const role = roles.find(({ id }) => id === short.subject.id);
  if (role === undefined || peopleOfRole[role.index] !== 1) return null;
  const only = people.find((person) => person.role === role.index)?.id;
  const isTwin = ({ kind, subject, fromDay, toDay, excessHours }: Conflict): boolean =>
    kind === 'over-allocated' &&
    subject.id === only &&
    fromDay === short.fromDay &&
    toDay === short.toDay &&
    Math.abs((excessHours ?? 0) - (short.excessHours ?? 0)) <= HOURS_TOLERANCE;
  return only !== undefined && conflicts.some(isTwin) ? only : null;
}

/** Where the role is short by the same hours, the resource manager decides too. */
function withRole(owners: readonly string[], isShared: boolean): readonly string[] {
  return !isShared || owners.includes(RESOURCE_MANAGER) ? owners : [...owners, RESOURCE_MANAGER];
}

/** More hours; of the same hours the conflict that says where they come from: away, or taken up by other work. */
function isGraver(one: Conflict, other: Conflict): boolean {
  const hours = (one.excessHours ?? 0) - (other.excessHours ?? 0);
  if (Math.abs(hours) > HOURS_TOLERANCE) return hours > 0;
  return one.kind === 'unavailable' || one.kind === 'crowded-out';
}

/** Serves the decisions of the month themselves: each row is one, with who takes it and by when. */
export function decisionBlock(
  figures: CapacityFigures,
  decisions: readonly CapacityDecision[],
): DocumentRow[] {
  const { asOfDay, portfolio } = figures;
  const title = 'Decisions asked for';
  const weeks = portfolio.settings.decideWithinWeeks;
  const until = formatDayLong(asOfDay + weeks * 7);
  const { decideFromHours } = portfolio.settings;
  const least =
    decideFromHours > 0
      ? ` of ${decideFromHours} ${decideFromHours === 1 ? 'hour' : 'hours'} or more`
      : '';
  if (decisions.length === 0) {
    return WEEK_GRID.heading(
      title,
      hasPlan(figures)
        ? `None: no conflict${least} begins by ${until}.`
        : 'Not known without people and planned work.',
    );
  }
  const shown = decisions.slice(0, LIMIT);
  return [
    ...WEEK_GRID.heading(
      title,
      `${spellCount(decisions.length, 'decision')}: the conflicts${least} that begin by ${until}, the nearest first.`,
    ),
    decisionHeader(),
    ...shown.flatMap((one) => decisionRows(figures, one)),
    ...(decisions.length > shown.length
      ? quietLines(`and ${spellWhole(decisions.length - shown.length)} more`)
      : []),
  ];
}

const BY = 1;
const QUESTION = 4;
const OWNERS = 24;

function decisionHeader(): DocumentRow {
  return headerLine([
    [0, 'About'],
    [BY, 'By'],
    [QUESTION, 'Decision'],
    [OWNERS, 'Who decides'],
  ]);
}

function decisionRows(
  figures: CapacityFigures,
  { conflict, question, owners, byDay }: CapacityDecision,
): DocumentRow[] {
  return entryRows([
    {
      column: 0,
      columns: 1,
      text: shorten(conflict.subject.name, roomOf(0, 1)),
      link: subjectPlace(figures, conflict),
    },
    { column: BY, columns: QUESTION - BY, text: formatDayLong(byDay) },
    { column: QUESTION, columns: OWNERS - QUESTION, text: question, mostLines: 3 },
    { column: OWNERS, columns: WEEK_GRID.widths.length - OWNERS, text: owners.join('\n') },
  ]);
}

/** The day until which it lasts is part of the question; from when on, stands beside it. */
function questionOf(conflict: Conflict): string {
  const { kind, subject, fromDay, toDay, excessHours, projects, peak } = conflict;
  const until = `until ${formatDayLong(toDay)}`;
  const hours = spellCount(Math.max(1, Math.round(excessHours ?? 0)), 'hour');
  switch (kind) {
    case 'over-allocated':
      return projects.length > 1
        ? `Which of ${listOf(projects, 'or')} waits, or who takes ${hours} ${until}?`
        : `Does ${listOf(projects, 'or')} wait, or who takes ${hours} ${until}?`;
    case 'unavailable':
      return `Who stands in for ${hours} of ${listOf(projects, 'and')} ${until}, or what moves?`;
    case 'too-many-projects':
      return `Which of ${spellWhole(peak ?? projects.length)} projects at once to leave ${until}: ${listOf(projects, 'or')}?`;
    case 'role-short':
      return `Borrow, hire, or move ${hours} of ${listOf(projects, 'and')} ${until}?`;
    case 'crowded-out':
      return `Free ${subject.name} from other work, or take ${listOf(projects, 'or')} off them ${until}?`;
    case 'unstaffed':
      return `Who fills the request of ${listOf(projects, 'and')} from ${formatDayLong(fromDay)}?`;
    case 'unknown':
      return `Who or what is meant by ${subject.name}?`;
  }
}

/** Those who answer for the projects; the resource manager where it is about a role or other work, or nobody is named. */
function ownersOf(
  { findProject }: CapacityFigures,
  { kind, projects }: Conflict,
): readonly string[] {
  const isForResources = kind === 'role-short' || kind === 'crowded-out' || kind === 'unstaffed';
  const managers = new Set<string>();
  for (const id of projects) {
    const manager = findProject(id)?.projectManager;
    if (manager) managers.add(manager);
  }
  if (isForResources || managers.size === 0) return [RESOURCE_MANAGER];
  const shown = [...managers].slice(0, NAMES_LIMIT);
  if (managers.size > shown.length)
    shown.push(`and ${spellWhole(managers.size - shown.length)} more`);
  return shown;
}

function listOf(names: readonly string[], word: 'and' | 'or'): string {
  const shown = names.length > NAMES_LIMIT + 1 ? names.slice(0, NAMES_LIMIT) : names;
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} ${word} ${spellWhole(rest)} more`;
  if (shown.length < 2) return shown[0] ?? 'no project';
  return `${shown.slice(0, -1).join(', ')} ${word} ${shown[shown.length - 1]}`;
}
