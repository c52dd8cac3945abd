/** Words of a list put together as a sentence says them. */

/** `a`, `a and b`, `a, b and c`; empty for none. */
export function joinWords(words: readonly string[]): string {
  const last = words[words.length - 1];
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
