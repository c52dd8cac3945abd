/** Keeps the tab in front in sight in the bar at the foot of the grid, which is longer than the window as soon as there are ten. */

import { onceAFrame } from './once-a-frame.ts';

/** How much of its neighbour shows, so that it is seen that there are more. */
const NEIGHBOUR_PIXELS = 28;

/** Starts keeping, whoever brings a tab to the front. */
export function revealTab(grid: HTMLElement): void {
  const reveal = (): void => {
    const tab = grid.querySelector('[role="tab"][aria-selected="true"]');
    const bar = tab?.closest('[role="tablist"]');
    if (!tab || !bar) return;
    const [inner, outer] = [tab.getBoundingClientRect(), bar.getBoundingClientRect()];
    const before = inner.left - NEIGHBOUR_PIXELS - outer.left;
    const after = inner.right + NEIGHBOUR_PIXELS - outer.right;
    if (before < 0) bar.scrollLeft += before;
    else if (after > 0) bar.scrollLeft += Math.min(after, before);
  };
  // The grid scrolls the bar itself when tabs come or go; the last word is ours.
  const soon = onceAFrame(reveal);
  new MutationObserver(soon).observe(grid, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-selected'],
  });
  new ResizeObserver(soon).observe(grid);
}
