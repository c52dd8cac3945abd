/** Words that several blocks of the Programme tab say. */

import { formatDayLong } from '../../day/serial.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { joinWords } from '../list-words.ts';
import { slippageText } from '../raid-review/raid-words.ts';
import type { IssueCount } from './issue-count.ts';
import type { ProgrammeFigures, ProgrammeGroup } from './programme-figures.ts';
import { nodeName, type Slip } from './slip.ts';

/** The heading of the projects that name no programme. */
export const NO_PROGRAMME = 'No programme';

/** What is decided about a slip, as a question. */
export function slipQuestion({ plan }: ProgrammeFigures, slip: Slip): string {
  const { from, lateDays, neededDay } = slip;
  const days = spellCount(lateDays, 'day');
  if (from.is === 'entry') {
    const { provider, title } = from.shown.item;
    const whom = provider === null ? '' : ` for ${provider}`;
    return `${title}: wait ${days}${whom}, or go another way?`;
  }
  const { link, expectedDay } = from.late;
  const first = nodeName(plan, link.from);
  return `${nodeName(plan, link.to)} is planned for ${formatDayLong(neededDay)} and waits for ${first}, expected ${formatDayLong(expectedDay)}: move it, or pull that in?`;
}

/** Who is asked: the entry's owner, or else the manager of the project that waits; `null` where neither is named. */
export function slipOwner({ from, project }: Slip): string | null {
  const own = from.is === 'entry' ? from.shown.item.owner : null;
  return own ?? project?.projectManager ?? null;
}

/** On what a slip rests, as a sentence without its full stop. */
export function slipReason({ from, lateDays }: Slip): string {
  if (from.is === 'link') {
    const { link } = from.late;
    if (link.column === 'dependsOn') return 'By Milestones, Depends on';
    const lag = link.lagDays === 0 ? '' : `, lag of ${spellCount(link.lagDays, 'day')} included`;
    return `By Dependencies: ${link.kind}${lag}`;
  }
  const { entry, item } = from.shown;
  return slippageText(entry.slippage, { provider: item.provider, dueDay: item.dueDay, lateDays });
}

/** `1 red, 2 amber, 1 green`; what cannot be judged is counted too. */
export function standingText({ projects }: Pick<ProgrammeGroup, 'projects'>): string {
  const words = { red: 'red', amber: 'amber', green: 'green', unknown: 'not judged' } as const;
  const keys = ['red', 'amber', 'green', 'unknown'] as const;
  return keys
    .flatMap((key) => {
      const count = projects.filter(({ standing }) => (standing ?? 'unknown') === key).length;
      return count === 0 ? [] : [`${spellWhole(count)} ${words[key]}`];
    })
    .join(', ');
}

/** `3 high or critical (1 unknown), 2 overdue; the oldest, I-004, is 120 days old`; `null` where none is open. */
export function issueText({ open, high, ungraded, overdue, oldest }: IssueCount): string | null {
  if (open === 0) return null;
  const unknown = ungraded === 0 ? '' : ` (${spellWhole(ungraded)} unknown)`;
  const counts = [
    ...(high === 0 && ungraded === 0 ? [] : [`${countOrNone(high)} high or critical${unknown}`]),
    ...(overdue === 0 ? [] : [`${spellWhole(overdue)} overdue`]),
  ];
  const age = oldest?.entry.ageDays ?? null;
  const old =
    oldest === null || age === null
      ? null
      : `${open === 1 ? oldest.label : `the oldest, ${oldest.label},`} is ${spellCount(age, 'day')} old`;
  const text = [
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
    ...(old === null ? [] : [old]),
  ];
  const joined = text.join('; ');
  return joined === '' ? null : `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

function countOrNone(count: number): string {
  return count === 0 ? 'none' : spellWhole(count);
}

/** `5 projects and 2 milestones`; `null` where nothing is held up. */
export function heldUpText({ projects, milestones }: ProgrammeFigures['heldUp']): string | null {
  const parts = [
    ...(projects === 0 ? [] : [spellCount(projects, 'project')]),
    ...(milestones === 0 ? [] : [spellCount(milestones, 'milestone')]),
  ];
  return parts.length === 0 ? null : joinWords(parts);
}
