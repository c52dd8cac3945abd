/** How many places of a terminal's line a text takes: not the same as its letters. */

/** Marks that stand on the letter before them, joiners, and the selectors of emoji. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** First and last of the letters that take two places: Hangul, kana, ideographs, full-width forms, emoji. */
const DOUBLE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** The places that one letter takes: 0, 1 or 2. */
function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) as number;
  if (code < 0x300) return 1;
  if (NO_WIDTH.test(letter)) return 0;
  return DOUBLE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** The places that a text takes on one line. Control characters must have been made printable before. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** The longest beginning of the text that takes at most `places`. */
export function beginningOf(text: string, places: number): string {
  let width = 0;
  let end = 0;
  for (const letter of text) {
    width += letterWidth(letter);
    if (width > places) break;
    end += letter.length;
  }
  return text.slice(0, end);
}
