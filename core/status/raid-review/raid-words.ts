/** The words of RAID ageing: the only place where its codes become text. */

import { formatDayLong } from '../../day/serial.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import type { Escalation, EscalationLevel } from '../../raid/escalation.ts';
import type { RaidFlag } from '../../raid/raid-flag.ts';
import { ageGapText, exposureGapText, severityGapText } from '../../raid/raid-gap-text.ts';
import type { HygieneVerdict, RaidEntry } from '../../raid/raid-result.ts';
import type { TrendGap } from '../../raid/raid-trend.ts';
import type { Slippage } from '../../raid/slippage.ts';

/** A flag in two or three words, small: `no owner`. */
export function flagWord(flag: RaidFlag): string {
  switch (flag) {
    case 'overdue':
      return 'overdue';
    case 'stale':
      return 'not reviewed in time';
    case 'no-owner':
      return 'no owner';
    case 'no-due-date':
      return 'no due date';
    case 'no-response':
      return 'no response';
    case 'no-action':
      return 'no action';
    case 'slips':
      return 'comes too late';
    case 'closed-before-raised':
      return 'closed before it was raised';
    case 'due-before-raised':
      return 'due before it was raised';
    case 'reviewed-before-raised':
      return 'reviewed before it was raised';
    case 'raised-in-future':
      return 'raised in the future';
    case 'closed-in-future':
      return 'closing day in the future';
    case 'reviewed-in-future':
      return 'review day in the future';
    case 'closed-without-date':
      return 'closed without a day';
    case 'open-with-closed-date':
      return 'has a closing day, but its status is not closed';
    case 'date-unusable':
      return 'a date that is no day';
    case 'rating-off-scale':
      return 'probability or impact not from 1 to 5';
    case 'cost-unusable':
      return 'a cost impact that is no amount';
  }
}

/** What is wrong with an open entry, and who has it already, as one text that begins with a capital; `null` where nothing is. Overdue shows in its own column. */
export function flagsText(entry: RaidEntry): string | null {
  const words = entry.flags.flatMap((flag) => {
    if (flag === 'overdue') return [];
    return flag === 'stale' && !entry.wasReviewed ? ['no review recorded'] : [flagWord(flag)];
  });
  if (entry.severityLacks !== null) words.push(severityGapText(entry.severityLacks));
  if (entry.level === 'programme') words.push('already with the programme');
  if (entry.level === 'steering') words.push('already with steering');
  return words.length === 0 ? null : capital(words.join(', '));
}

/** A level as a word. */
export function levelWord(level: EscalationLevel): string {
  switch (level) {
    case 'owner':
      return 'Owner';
    case 'programme':
      return 'Programme';
    case 'steering':
      return 'Steering';
  }
}

/** Who has to take it: `programme Finance platform`, `steering (CFO (A.B.))`. */
export function askedText({ level, to }: Escalation): string {
  if (level === 'programme') {
    return to === null ? 'the programme, which is not named' : `programme ${to}`;
  }
  return to === null ? 'steering; no sponsor is named' : `sponsor ${to}`;
}

/** Why it goes up: `12 days overdue and not reviewed for 40 days; the limit is 7 days`. */
export function escalationText(escalation: Escalation, wasReviewed: boolean): string {
  const { reason, overdueDays, unreviewedDays, limitDays } = escalation;
  const late = `${spellCount(overdueDays ?? 0, 'day')} overdue`;
  const days = spellCount(unreviewedDays ?? 0, 'day');
  const silent = wasReviewed ? `not reviewed for ${days}` : `no review recorded in ${days}`;
  const why =
    reason === 'overdue' ? late : reason === 'unreviewed' ? silent : `${late} and ${silent}`;
  return `${why}; the limit is ${spellDays(limitDays)}`;
}

/** On what a slippage rests, as a sentence without its full stop. */
export function slippageText({ basis }: Slippage, item: PromiseDays): string {
  const name = item.provider ?? 'The provider';
  switch (basis) {
    case 'project':
      return `${name} forecasts its end ${spellCount(item.lateDays, 'day')} later`;
    case 'milestone':
      return `${name} is forecast ${spellCount(item.lateDays, 'day')} later`;
    case 'due':
      return item.dueDay === null
        ? 'Promised too late'
        : `Promised for ${formatDayLong(item.dueDay)}`;
    case 'delivered':
      return `${name} delivered ${spellCount(item.lateDays, 'day')} later, and it is still open`;
    case 'passed':
      return 'The promised day has passed, and it is still open';
    case 'unpromised':
      return 'No delivery is promised, and it is still open';
    case null:
      return 'Not known';
  }
}

/** What of a row the words about a slippage need. */
interface PromiseDays {
  readonly provider: string | null;
  readonly dueDay: number | null;
  readonly lateDays: number;
}

/** What is not known of an entry that could be, each with its reason: `age: raised in the future`. */
export function unknownTexts(entry: RaidEntry): readonly string[] {
  const { ageUnknown, severityLacks, exposureLacks, slippage } = entry;
  const slippageGap = slippageGapText(slippage.unknown);
  const exposureGap = exposureGapText(exposureLacks);
  return [
    ...(ageUnknown === null ? [] : [`age: ${ageGapText(ageUnknown)}`]),
    ...(severityLacks === null ? [] : [`severity: ${severityGapText(severityLacks)}`]),
    ...(exposureGap === null ? [] : [`exposure: ${exposureGap}`]),
    ...(slippageGap === null ? [] : [`slippage: ${slippageGap}`]),
  ];
}

/** `null` where a slippage is not asked for. */
function slippageGapText(gap: Slippage['unknown']): string | null {
  switch (gap) {
    case null:
    case 'not-a-dependency':
    case 'not-open':
      return null;
    case 'no-needed-by':
      return 'no day on which it is needed';
    case 'no-forecast':
      return 'no day on which it is promised';
  }
}

/** Why a movement since the last report cannot be told. */
export function trendGapText(gap: TrendGap): string {
  switch (gap) {
    case 'no-history':
      return 'no earlier report';
    case 'not-in-last-report':
      return 'not in the last report';
    case 'not-known-then':
      return 'not known then';
    case 'not-known-now':
      return 'not known now';
    case 'not-listed-now':
      return 'no such project now';
  }
}

/** A verdict with a mark of its own shape. */
export function verdictText(verdict: HygieneVerdict): string {
  switch (verdict) {
    case 'in order':
      return '● In order';
    case 'some to tidy up':
      return '▲ Some to tidy up';
    case 'most to tidy up':
      return '◆ Most to tidy up';
  }
}

/** `7 days`, `10.5 days`. */
export function spellDays(days: number): string {
  const rounded = Math.round(days * 10) / 10;
  return Number.isInteger(rounded) ? spellCount(rounded, 'day') : `${rounded} days`;
}

/** `▲ 3`, `▼ 2`, `no change`. */
export function changeText(change: number): string {
  if (change === 0) return 'no change';
  return `${change > 0 ? '▲' : '▼'} ${spellWhole(Math.abs(change))}`;
}

/** A text with a capital in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
