/** Who has to look at an open entry next: from its owner to the programme, from there to steering. */

import type { Project } from '../model/projects.ts';

/** The levels, from the lowest. */
export const ESCALATION_LEVELS = ['owner', 'programme', 'steering'] as const;

export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

/** Why an entry goes up. */
export type EscalationReason = 'overdue' | 'unreviewed' | 'overdue-and-unreviewed';

/** An escalation that is asked for. */
export interface Escalation {
  /** The level that it is at, and the next one, which has to take it. */
  readonly from: Exclude<EscalationLevel, 'steering'>;
  readonly level: Exclude<EscalationLevel, 'owner'>;
  /** The project's programme for the programme, its sponsor for steering; `null` where the project or the name is not known. */
  readonly to: string | null;
  readonly reason: EscalationReason;
  /** Days past due, and days without a review: each `null` where it is not past the limit. */
  readonly overdueDays: number | null;
  readonly unreviewedDays: number | null;
  /** The limit that is passed, in calendar days: the severity's, for steering times the steering factor. */
  readonly limitDays: number;
}

/** Nobody above its owner: a blank in words, a sentence that begins with a no, or the project's own people. */
const NOBODY =
  /^(?:(?:no|none|not|nobody|never)\b.*|n\/?a|nil|false|0|[-–—.]+|(?:(?:risk|issue|item|action) )?owner\b.*|pm|team|project(?: (?:manager|lead|leader|team))?)$/s;
const STEERING =
  /\b(?:steer\w*|sc|exco|exec|execs|executives?|elt|boards?|sponsors?|sro|committee|c[defiot]o|ciso|chief .*officer)\b/;

/** What most logs say: known by itself, for in a small log to make the expressions ready would take longer than all the rest of this. */
const USUAL: ReadonlyMap<string, EscalationLevel> = new Map([
  ['none', 'owner'],
  ['owner', 'owner'],
  ['programme', 'programme'],
  ['program', 'programme'],
  ['pmo', 'programme'],
  ['steering', 'steering'],
  ['steering committee', 'steering'],
  ['steerco', 'steering'],
  ['programme board', 'steering'],
  ['project board', 'steering'],
  ['board', 'steering'],
  ['sponsor', 'steering'],
]);

/**
 * The level that an entry was already taken to, by what stands under *Escalated to*. Blank, `none`, what begins with a
 * no, such as `not required`, the owner and the project manager: it is with its owner. Steering, steerco, board, committee, sponsor,
 * SRO, executives and chief officers such as the CIO: steering. All else, such as `PMO`, `programme manager` or a name, is the
 * programme.
 */
export function escalatedLevel(escalatedTo: string | null): EscalationLevel {
  const text = escalatedTo?.trim().toLowerCase() ?? '';
  const usual = USUAL.get(text);
  if (usual !== undefined) return usual;
  if (text === '' || NOBODY.test(text)) return 'owner';
  return STEERING.test(text) ? 'steering' : 'programme';
}

/**
 * The escalation that an open entry is due for, or `null`. With its owner it goes to the programme once it is overdue or
 * unreviewed for more than its limit; with the programme it goes to steering once that is more than `steeringFactor`
 * times the limit; steering is not asked again. An entry goes up one level at a time, however late it is.
 * `overdueDays` is `null`, 0 or negative where it is not late, `unreviewedDays` `null` where that is not known.
 */
export function findEscalation(
  from: EscalationLevel,
  overdueDays: number | null,
  unreviewedDays: number | null,
  severityLimitDays: number,
  steeringFactor: number,
  project: Pick<Project, 'programme' | 'sponsor'> | null,
): Escalation | null {
  if (from === 'steering') return null;
  const limitDays = from === 'owner' ? severityLimitDays : severityLimitDays * steeringFactor;
  const isOverdue = overdueDays !== null && overdueDays > limitDays;
  const isUnreviewed = unreviewedDays !== null && unreviewedDays > limitDays;
  if (!isOverdue && !isUnreviewed) return null;
  const isToProgramme = from === 'owner';
  return {
    from,
    level: isToProgramme ? 'programme' : 'steering',
    to: project === null ? null : isToProgramme ? project.programme : project.sponsor,
    reason: !isUnreviewed ? 'overdue' : isOverdue ? 'overdue-and-unreviewed' : 'unreviewed',
    overdueDays: isOverdue ? overdueDays : null,
    unreviewedDays: isUnreviewed ? unreviewedDays : null,
    limitDays,
  };
}
