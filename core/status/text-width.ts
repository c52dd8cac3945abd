/** How wide a text is, roughly: enough to tell on how many lines it stands, whatever the host's font. */

/**
 * Letters by their width in pixels at 11 points: a little more than Calibri and what the grid draws take, by measure.
 * A font that is wider makes columns wider too, which are counted in digits.
 */
const WIDTHS: readonly (readonly [letters: string, pixels: number])[] = [
  [" .,:;'|!ijlI·", 3.8],
  ['-()[]/frt"’', 4.6],
  ['ckszvxyJ', 6.9],
  ['0123456789abdeghnopqu?', 7.7],
  ['ABCDEFGHKLNOPQRSTUVXYZw&+●◆▲○', 9.5],
  ['mMW%@…', 12.2],
];

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([letters, pixels]) => Array.from(letters, (letter) => [letter, pixels] as const)),
);

/** Of a letter that is not listed: accented ones are as wide as a wide plain one, all beyond Latin as two. */
function letterWidth(letter: string): number {
  return WIDTH_OF.get(letter) ?? ((letter.codePointAt(0) ?? 0) < 0x0590 ? 9 : 15);
}

/** Pixels at 11 points, not bold; rather too many than too few. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}
