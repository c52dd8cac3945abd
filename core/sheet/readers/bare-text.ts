/** Texts compared by what they say: case, spaces, punctuation and line breaks aside. */

const NEITHER_WORD_NOR_EMOJI = /[^\p{L}\p{N}\p{Extended_Pictographic}]/gu;

/**
 * The letters, digits and emoji of a text in lower case: "In-Progress " → `inprogress`. Accents stay. Where a text has
 * none of them ("%"), the text itself, trimmed.
 */
export function bareText(text: string): string {
  const bare = text.toLowerCase().replace(NEITHER_WORD_NOR_EMOJI, '');
  return bare === '' ? text.trim() : bare;
}
