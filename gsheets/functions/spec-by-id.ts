/** Finds a function of the catalogue. */

import { FUNCTIONS, type FunctionSpec } from '../../core/index.ts';

/**
 * The function of that id; none where there is none. The build puts one in its place that loads a function when it is asked for, its
 * texts left out (`tools/bundle/late-functions.ts`): a formula pays for what it calls.
 */
export function specById(id: string): FunctionSpec | undefined {
  return FUNCTIONS.find((one) => one.id === id);
}
