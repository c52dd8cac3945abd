/** By how many days a dependency comes too late. */

import type { ProviderForecast } from './provider-forecast.ts';

/** What the day of delivery rests on; `passed`: the promised day has passed, or none is known, and the entry is still open as of the day. */
export type SlippageBasis = 'milestone' | 'project' | 'due' | 'passed';

/** Why it cannot be told. */
export type SlippageGap = 'not-a-dependency' | 'not-open' | 'no-needed-by' | 'no-forecast';

/** The answer for one entry: either `slippageDays` and `basis`, or `unknown`. */
export interface Slippage {
  /** Calendar days from *Needed by* to the delivery that is expected; 0 and less: in time. */
  readonly slippageDays: number | null;
  readonly basis: SlippageBasis | null;
  readonly unknown: SlippageGap | null;
}

/** Answers that hold no number are shared. */
export const NO_SLIPPAGE: Readonly<Record<SlippageGap, Slippage>> = {
  'not-a-dependency': { slippageDays: null, basis: null, unknown: 'not-a-dependency' },
  'not-open': { slippageDays: null, basis: null, unknown: 'not-open' },
  'no-needed-by': { slippageDays: null, basis: null, unknown: 'no-needed-by' },
  'no-forecast': { slippageDays: null, basis: null, unknown: 'no-forecast' },
};

/**
 * The slippage of an open dependency as of a day. The provider's own row says when it delivers; where there is no such row, or it says
 * nothing, *Due* is the day that was promised. What is open has not been delivered, so a promise that has
 * passed counts to the as-of day, and so does a passed *Needed by* without any promise.
 */
export function findSlippage(
  neededByDay: number | null,
  dueDay: number | null,
  provider: ProviderForecast,
  asOfDay: number,
): Slippage {
  if (neededByDay === null) return NO_SLIPPAGE['no-needed-by'];
  const promisedDay = provider.day ?? dueDay;
  if (provider.isDelivered && promisedDay !== null) {
    return late(promisedDay - neededByDay, provider.is);
  }
  if (promisedDay !== null && promisedDay >= asOfDay) {
    return late(promisedDay - neededByDay, provider.day === null ? 'other' : provider.is);
  }
  if (promisedDay === null && neededByDay >= asOfDay) return NO_SLIPPAGE['no-forecast'];
  return { slippageDays: asOfDay - neededByDay, basis: 'passed', unknown: null };
}

function late(slippageDays: number, is: ProviderForecast['is']): Slippage {
  return { slippageDays, basis: is === 'other' ? 'due' : is, unknown: null };
}
