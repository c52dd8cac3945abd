/** By how many days a dependency comes too late. */

import type { ProviderForecast } from './provider-forecast.ts';

/**
 * What the day of delivery rests on: the forecast of the provider's milestone or project, the day on which it did deliver, or
 * *Due*. `passed`: the promised day has passed, and the entry is still open; `unpromised`: so has *Needed by*, and no
 * day is promised.
 */
export type SlippageBasis = 'milestone' | 'project' | 'delivered' | 'due' | 'passed' | 'unpromised';

/** Why it cannot be told. */
export type SlippageGap = 'not-a-dependency' | 'not-open' | 'no-needed-by' | 'no-forecast';

/** The answer for one entry: either `slippageDays` and `basis`, or `unknown`. */
export interface Slippage {
  /** Calendar days from *Needed by* to the delivery, expected or done; 0 and less: in time. */
  readonly slippageDays: number | null;
  readonly basis: SlippageBasis | null;
  readonly unknown: SlippageGap | null;
  /** What the provider is, where the portfolio has it, and its row among the projects or the milestones. */
  readonly provider: 'milestone' | 'project' | null;
  readonly providerRow: number | null;
}

/** Answers without a provider are shared. */
export const NO_SLIPPAGE: Readonly<Record<SlippageGap, Slippage>> = {
  'not-a-dependency': gap('not-a-dependency', null, null),
  'not-open': gap('not-open', null, null),
  'no-needed-by': gap('no-needed-by', null, null),
  'no-forecast': gap('no-forecast', null, null),
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
  const is = provider.is === 'other' ? null : provider.is;
  const promisedDay = provider.day ?? dueDay;
  if (promisedDay === null && neededByDay >= asOfDay) return gap('no-forecast', is, provider.row);
  if (promisedDay !== null && provider.isDelivered) {
    return late(promisedDay - neededByDay, 'delivered', is, provider.row);
  }
  if (promisedDay !== null && promisedDay >= asOfDay) {
    const basis = provider.day === null ? 'due' : (is ?? 'due');
    return late(promisedDay - neededByDay, basis, is, provider.row);
  }
  const basis = promisedDay === null ? 'unpromised' : 'passed';
  return late(asOfDay - neededByDay, basis, is, provider.row);
}

function late(
  slippageDays: number,
  basis: SlippageBasis,
  provider: Slippage['provider'],
  providerRow: number | null,
): Slippage {
  return { slippageDays, basis, unknown: null, provider, providerRow };
}

function gap(
  unknown: SlippageGap,
  provider: Slippage['provider'],
  providerRow: number | null,
): Slippage {
  return { slippageDays: null, basis: null, unknown, provider, providerRow };
}
