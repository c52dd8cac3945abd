import { expect, test } from 'vitest';
import type { HealthReason } from '../../../core/portfolio/health.ts';
import { healthSentence, healthSentences } from '../../../core/portfolio/health-sentence.ts';
import { spellShare, spellWhole } from '../../../core/portfolio/spell-number.ts';

const REASONS = [
  [
    { code: 'end-slips', params: { slipDays: 25, slipShare: 0.1812 } },
    'Ends 25 working days after the baseline (18.1% of the plan)',
  ],
  [
    { code: 'end-slips', params: { slipDays: 1, slipShare: null } },
    'Ends 1 working day after the baseline',
  ],
  [
    {
      code: 'end-passed',
      params: {
        overdueDays: 12,
        isForecast: true,
        forecastSlipDays: 0,
        slipDays: 12,
        slipShare: 0.1,
      },
    },
    'Forecast end passed 12 working days ago and it is not finished',
  ],
  [
    {
      code: 'end-passed',
      params: {
        overdueDays: 14,
        isForecast: true,
        forecastSlipDays: 25,
        slipDays: 39,
        slipShare: 0.181,
      },
    },
    'Forecast end 25 working days after the baseline and passed 14 working days ago; it is not finished (18.1% of the plan late so far)',
  ],
  [
    {
      code: 'end-passed',
      params: {
        overdueDays: 0,
        isForecast: true,
        forecastSlipDays: 1,
        slipDays: 1,
        slipShare: null,
      },
    },
    'Forecast end 1 working day after the baseline and passed; it is not finished',
  ],
  [
    {
      code: 'end-passed',
      params: {
        overdueDays: 11,
        isForecast: true,
        forecastSlipDays: -5,
        slipDays: 6,
        slipShare: 0.3,
      },
    },
    'Forecast end passed 11 working days ago and it is not finished, 6 working days after the baseline',
  ],
  [
    {
      code: 'end-passed',
      params: {
        overdueDays: 3,
        isForecast: true,
        forecastSlipDays: -5,
        slipDays: -2,
        slipShare: -0.1,
      },
    },
    'Forecast end passed 3 working days ago and it is not finished',
  ],
  [
    {
      code: 'end-passed',
      params: {
        overdueDays: 0,
        isForecast: false,
        forecastSlipDays: null,
        slipDays: 0,
        slipShare: 0,
      },
    },
    'Baseline end has passed and it is not finished',
  ],
  [
    { code: 'forecast-over-budget', params: { overCost: 1234567.4, overShare: 0.256 } },
    'Forecast cost 26% over budget (1,234,567)',
  ],
  [
    { code: 'actual-over-budget', params: { overCost: 40, overShare: 0.04 } },
    'Already spent 4% more than the budget (40)',
  ],
  [
    {
      code: 'done-behind-plan',
      params: { completeShare: 0.58, plannedShare: 0.6957, scheduleIndex: 0.83369 },
    },
    '58% done after 70% of the planned time (SPI 0.834)',
  ],
  [
    { code: 'cost-index-low', params: { costIndex: 0.9196, estimate: 424_096, overShare: 0.0874 } },
    'At the cost so far it ends at 424,096, 8.7% over budget (CPI 0.920)',
  ],
  [
    { code: 'cost-index-low', params: { costIndex: 0, estimate: null, overShare: null } },
    'Nothing is earned for what is spent (CPI 0.000)',
  ],
  [
    { code: 'raid-open', params: { openHigh: 3, overdue: 0, overdueHigh: 0 } },
    'RAID: 3 high or critical open',
  ],
  [
    { code: 'raid-open', params: { openHigh: 3, overdue: 4, overdueHigh: 1 } },
    'RAID: 3 high or critical open, 1 of them overdue; 3 other overdue',
  ],
  [
    { code: 'raid-open', params: { openHigh: 1, overdue: 1, overdueHigh: 1 } },
    'RAID: 1 high or critical overdue',
  ],
  [{ code: 'raid-open', params: { openHigh: 0, overdue: 2, overdueHigh: 0 } }, 'RAID: 2 overdue'],
  [
    { code: 'hours-uncovered', params: { uncoveredHours: 44, uncoveredShare: 0.4412, weeks: 8 } },
    'Capacity: nobody covers 44% of the hours planned in the next 8 weeks',
  ],
  [
    { code: 'hours-uncovered', params: { uncoveredHours: 9, uncoveredShare: 0.3, weeks: 1 } },
    'Capacity: nobody covers 30% of the hours planned this week',
  ],
  [
    { code: 'not-named', params: { lacksSponsor: true, lacksManager: true } },
    'No sponsor or project manager is named',
  ],
  [
    { code: 'not-named', params: { lacksSponsor: false, lacksManager: true } },
    'No project manager is named',
  ],
] as const;

test.each(REASONS)('%j', (reason, sentence) => {
  expect(healthSentence({ ...reason, level: 'red', cells: [] } as HealthReason)).toBe(sentence);
});

test('reasons together are sentences', () => {
  const reasons = REASONS.slice(0, 2).map(([one]) => ({ ...one, level: 'red', cells: [] }));
  expect(healthSentences(reasons as HealthReason[])).toBe(
    'Ends 25 working days after the baseline (18.1% of the plan). Ends 1 working day after the baseline.',
  );
});

test.each([
  [0, '0'],
  [-0.4, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567.5, '-1,234,567'],
  [1e12, '1,000,000,000,000'],
])('%d is spelled %s', (value, text) => expect(spellWhole(value)).toBe(text));

test.each([
  [0.05, '5%'],
  [0.125, '12.5%'],
  [0.4567, '46%'],
  [-0.031, '-3.1%'],
  [25, '2,500%'],
])('%d is spelled %s', (share, text) => expect(spellShare(share)).toBe(text));
