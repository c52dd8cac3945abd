/** The words of a health judgement: the only place where its sentences are made. */

import {
  type HealthLevel,
  type HealthReason,
  type HealthReasonParams,
  type HealthSide,
  REASON_SIDES,
  type UnknownReason,
} from './health.ts';
import { spellCount, spellIndex, spellShare, spellWhole } from './spell-number.ts';

/** A reason as a short sentence without its full stop: `Already spent 4% more than the budget (40,000)`. */
export function healthSentence(reason: HealthReason): string {
  const { approvedChanges } = reason;
  const counted =
    approvedChanges === undefined
      ? ''
      : `, ${spellCount(approvedChanges, 'approved change')} counted`;
  return `${plainSentence(reason)}${counted}`;
}

function plainSentence(reason: HealthReason): string {
  switch (reason.code) {
    case 'end-slips': {
      const { slipDays, slipShare } = reason.params;
      const share = slipShare === null ? '' : ` (${spellShare(slipShare)} of the plan)`;
      return `Ends ${spellCount(slipDays, 'working day')} after the baseline${share}`;
    }
    case 'end-passed':
      return endPassed(reason.params);
    case 'forecast-over-budget': {
      const { overCost, overShare } = reason.params;
      return `Forecast cost ${spellShare(overShare)} over budget (${spellWhole(overCost)})`;
    }
    case 'actual-over-budget': {
      const { overCost, overShare } = reason.params;
      return `Already spent ${spellShare(overShare)} more than the budget (${spellWhole(overCost)})`;
    }
    case 'done-behind-plan': {
      const { completeShare, plannedShare, scheduleIndex } = reason.params;
      const done = `${spellShare(completeShare)} done after ${spellShare(plannedShare)} of the planned time`;
      return `${done} (SPI ${spellIndex(scheduleIndex)})`;
    }
    case 'cost-index-low':
      return costIndexLow(reason.params);
    case 'raid-open':
      return raidOpen(reason.params);
    case 'hours-uncovered': {
      const { uncoveredShare, weeks } = reason.params;
      const horizon = weeks === 1 ? 'this week' : `in the next ${spellWhole(weeks)} weeks`;
      return `Capacity: nobody covers ${spellShare(uncoveredShare)} of the hours planned ${horizon}`;
    }
    case 'not-named': {
      const { lacksSponsor, lacksManager } = reason.params;
      const names = [
        ...(lacksSponsor ? ['sponsor'] : []),
        ...(lacksManager ? ['project manager'] : []),
      ].join(' or ');
      return `No ${names} is named`;
    }
    case 'artefacts-missing': {
      const { artefacts, gate } = reason.params;
      const shown = artefacts.slice(0, MOST_ARTEFACTS).join(', ');
      const rest = artefacts.length - MOST_ARTEFACTS;
      const more = rest > 0 ? ` and ${spellWhole(rest)} more` : '';
      const are = artefacts.length === 1 ? 'is' : 'are';
      return `${shown}${more} ${are} not approved at the gate ${gate}`;
    }
  }
}

/** So many artefacts are named. */
const MOST_ARTEFACTS = 2;

function costIndexLow(params: HealthReasonParams['cost-index-low']): string {
  const { costIndex, estimate, overShare } = params;
  const index = `CPI ${spellIndex(costIndex)}`;
  if (estimate === null || overShare === null)
    return `Nothing is earned for what is spent (${index})`;
  return `At the cost so far it ends at ${spellWhole(estimate)}, ${spellShare(overShare)} over budget (${index})`;
}

function raidOpen(params: HealthReasonParams['raid-open']): string {
  const { openHigh, overdue, overdueHigh } = params;
  const parts: string[] = [];
  if (openHigh > 0 && overdueHigh === openHigh) {
    parts.push(`${spellWhole(openHigh)} high or critical overdue`);
  } else if (openHigh > 0) {
    const late = overdueHigh === 0 ? '' : `, ${spellWhole(overdueHigh)} of them overdue`;
    parts.push(`${spellWhole(openHigh)} high or critical open${late}`);
  }
  const others = overdue - overdueHigh;
  if (others > 0) parts.push(`${spellWhole(others)}${openHigh > 0 ? ' other' : ''} overdue`);
  return `RAID: ${parts.join('; ')}`;
}

function endPassed(params: HealthReasonParams['end-passed']): string {
  const { overdueDays, isForecast, forecastSlipDays, slipDays, slipShare } = params;
  const ago = overdueDays === 0 ? null : `${spellCount(overdueDays, 'working day')} ago`;
  if (forecastSlipDays !== null && forecastSlipDays > 0) {
    const moved = `Forecast end ${spellCount(forecastSlipDays, 'working day')} after the baseline`;
    const passed = ago === null ? 'passed' : `passed ${ago}`;
    const share = slipShare === null ? '' : ` (${spellShare(slipShare)} of the plan late so far)`;
    return `${moved} and ${passed}; it is not finished${share}`;
  }
  const end = isForecast ? 'Forecast end' : 'Baseline end';
  const passed = ago === null ? 'has passed' : `passed ${ago}`;
  const isEarly = forecastSlipDays !== null && forecastSlipDays < 0;
  const late =
    isEarly && slipDays !== null && slipDays > 0
      ? `, ${spellCount(slipDays, 'working day')} after the baseline`
      : '';
  return `${end} ${passed} and it is not finished${late}`;
}

/** All reasons as one text, in their order; beyond `limit` only the sides are named, so that the text stays short. */
export function healthSentences(
  reasons: readonly HealthReason[],
  limit: number = reasons.length,
): string {
  const sentences = reasons.slice(0, limit).map((reason) => `${healthSentence(reason)}.`);
  const said = new Set(reasons.slice(0, limit).map(({ code }) => REASON_SIDES[code]));
  const rest = new Set(reasons.slice(limit).map(({ code }) => REASON_SIDES[code]));
  const more = [...rest].filter((side) => !said.has(side)).map(sideInText);
  if (more.length > 0) sentences.push(`Also: ${more.join(', ')}.`);
  return sentences.join(' ');
}

/** A side's name as a label: `Schedule`, `RAID`. */
export function sideName(side: HealthSide): string {
  return side === 'raid' ? 'RAID' : side.charAt(0).toUpperCase() + side.slice(1);
}

function sideInText(side: HealthSide): string {
  return side === 'raid' ? 'RAID' : side;
}

/** Why there is no judgement: after "not judged:". */
export function unknownSentence(unknown: UnknownReason): string {
  switch (unknown) {
    case 'finished':
      return 'finished';
    case 'stopped':
      return 'stopped';
    case 'no-dates':
      return 'neither a baseline nor a forecast end';
    case 'no-baseline-end':
      return 'no baseline end';
    case 'no-forecast-end':
      return 'no forecast end';
    case 'finish-unknown':
      return 'the end has passed, but no column says whether it is finished';
    case 'no-budget':
      return 'no budget';
    case 'budget-not-positive':
      return 'the budget is not above 0';
    case 'no-forecast-cost':
      return 'no forecast cost';
    case 'no-raid-table':
      return 'the workbook has no RAID table';
    case 'raid-unread':
      return 'no entry of RAID could be read';
    case 'raid-ungraded':
      return 'no severity of an open entry is known';
    case 'no-capacity-tables':
      return 'no people, or no allocations';
    case 'not-allocated':
      return 'no hours planned in the next weeks';
    case 'no-name-columns':
      return 'no sponsors or project managers are named';
  }
}

/** The same in two or three words, for a narrow cell. */
export function unknownWord(unknown: UnknownReason): string {
  switch (unknown) {
    case 'no-dates':
      return 'no end dates';
    case 'no-baseline-end':
      return 'no baseline';
    case 'no-forecast-end':
    case 'no-forecast-cost':
      return 'no forecast';
    case 'finish-unknown':
      return 'end unclear';
    case 'budget-not-positive':
      return 'budget not > 0';
    case 'no-raid-table':
      return 'no RAID';
    case 'raid-unread':
      return 'RAID not read';
    case 'raid-ungraded':
      return 'no severity';
    case 'no-capacity-tables':
      return 'no capacity';
    case 'not-allocated':
      return 'no hours';
    case 'no-name-columns':
      return 'no names';
    case 'finished':
    case 'stopped':
    case 'no-budget':
      return unknownSentence(unknown);
  }
}

/** A level as a word with a mark of its own shape, so that it is told apart without its colour. */
export function levelText(level: HealthLevel | null): string {
  switch (level) {
    case 'red':
      return '◆ Red';
    case 'amber':
      return '▲ Amber';
    case 'green':
      return '● Green';
    case null:
      return '○ Unknown';
  }
}
