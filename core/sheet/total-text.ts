/** Tells texts that by themselves say that their row sums up others. */

const TOTAL =
  /^(?:(?:grand|overall)\s+totals?\b.*|sub[\s-]?totals?\b.*|totals?\s*[:=]?|sum(?:me)?\s*[:=]?|gesamt)$/i;

/** A longer text is somebody's sentence. */
export const LONGEST_TOTAL = 60;

/** Whether the text says so, whatever else stands in the row. */
export function isTotalText(text: string): boolean {
  return text.length <= LONGEST_TOTAL && TOTAL.test(text.trim());
}
