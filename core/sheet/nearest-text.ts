/** The candidate that a mistyped text most likely means. */

import { editDistance } from './readers/edit-distance.ts';

/** Longer texts are prose, in which nobody looks for a slip of the finger. */
const LONGEST = 80;

/**
 * The candidate nearest to `text`, case aside, or `null` where none is within a third of its letters, and for texts of more
 * than 80. Of equals the first wins.
 */
export function nearestText(text: string, candidates: Iterable<string>): string | null {
  if (text.length > LONGEST) return null;
  const wanted = text.trim().toLowerCase();
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const distance = editDistance(wanted, candidate.trim().toLowerCase(), limit);
    if (distance === null) continue;
    nearest = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}
