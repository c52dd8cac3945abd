/** The candidate that a mistyped text most likely means. */

import { editDistance } from './readers/edit-distance.ts';

/** The candidate nearest to `text`, case aside, or `null` where none is within a third of its letters. Of equals the first wins. */
export function nearestText(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.trim().toLowerCase();
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.trim().toLowerCase(), limit);
    if (distance === null) continue;
    nearest = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}
