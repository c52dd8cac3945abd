import { expect, test } from 'vitest';
import type { SlippageBasis } from '../../../../core/raid/slippage.ts';
import { slippageText } from '../../../../core/status/raid-review/raid-words.ts';
import { day } from '../../raid/make-log.ts';

const slippage = (basis: SlippageBasis, provider: 'milestone' | 'project' | null) => ({
  ...{ slippageDays: 4, basis, unknown: null, provider, providerRow: provider === null ? null : 0 },
});

test.each([
  ['project', 'project', 'P-010 forecasts its end 4 days later'],
  ['milestone', 'milestone', 'P-010 is forecast 4 days later'],
  ['delivered', 'project', 'P-010 delivered 4 days later, and it is still open'],
  ['due', null, 'Promised for 18 Dec 2026'],
  ['passed', 'project', 'The promised day has passed, and it is still open'],
  ['unpromised', 'project', 'No delivery is promised, and it is still open'],
  ['unpromised', null, 'No delivery is promised, and it is still open'],
] as const)('a slippage by %s of %s says: %s', (basis, provider, text) => {
  const item = { provider: 'P-010', dueDay: day('2026-12-18'), lateDays: 4 };
  expect(slippageText(slippage(basis, provider), item)).toBe(text);
});
