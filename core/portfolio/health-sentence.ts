/** The words of a health judgement: the only place where its sentences are made. */

import type { HealthLevel, HealthReason, HealthReasonParams, UnknownReason } from './health.ts';
import { spellCount, spellShare, spellWhole } from './spell-number.ts';

/** A reason as a short sentence without its full stop: `Already spent 4% more than the budget (40,000)`. */
export function healthSentence(reason: HealthReason): string {
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
  }
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

/** All reasons as one text, gravest first. */
export function healthSentences(reasons: readonly HealthReason[]): string {
  return reasons.map((reason) => `${healthSentence(reason)}.`).join(' ');
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
