/** How much goes into one request or one answer: Excel on the web refuses either above 5 MB. */

/** What a request or an answer should weigh at the most, in bytes. What is known only roughly may come to twice as much. */
export const GOAL_BYTES = 1_000_000;

/** About how many bytes one call weighs in a request, its address and a short value included. */
export const CALL_BYTES = 300;

const encoder = new TextEncoder();

/** The bytes that values take in a request: as JSON, in UTF-8. */
export function bytesOf(values: unknown): number {
  return encoder.encode(JSON.stringify(values)).length;
}
