/** How far a plan goes without touching anything that was there: so far it can be given up, and nothing is lost but time. */

import type { Plan, Step } from './step.ts';

const FILLING: ReadonlySet<Step['step']> = new Set([
  ...(['write', 'style', 'layout', 'links', 'mark', 'formula', 'features', 'show'] as const),
]);

/**
 * How many steps, from the first, only add tabs and fill the tabs that they added; those tabs taken away, the workbook is as it was. The
 * steps after them rename, delete, append or change, and a host that has begun with these goes on to the end.
 */
export function stepsBeside({ steps }: Pick<Plan, 'steps'>): number {
  const added = new Set<string>();
  for (const [index, { step, sheet }] of steps.entries()) {
    const name = sheet.toLowerCase();
    if (step === 'add-sheet') added.add(name);
    else if (!FILLING.has(step) || !added.has(name)) return index;
  }
  return steps.length;
}
