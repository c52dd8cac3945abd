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
