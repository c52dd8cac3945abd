/** The line under a status tab's title: it says whom the tab is for and of which day, and tells a copy of it. */

import type { Grid } from '../cell/cell.ts';

const REPORT_LINE = /^For .+ · as of \d{1,2} [A-Z][a-z]{2} \d{4}$/;
/** The line stands this far down at the most, also where somebody has put a line of their own on top. */
const MOST_ROWS = 5;

/** `For executives and the steering committee · as of 22 Nov 2026`. */
export function reportLine(audience: string, day: string): string {
  return `For ${audience} · as of ${day}`;
}

/** Whether a tab looks like one of our status tabs, whatever its name and mark: somebody has pasted its values. */
export function looksLikeReport(grid: Grid): boolean {
  return grid
    .slice(0, MOST_ROWS)
    .some(([first]) => typeof first === 'string' && REPORT_LINE.test(first.trim()));
}
