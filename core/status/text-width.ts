/** How wide a text is, roughly: enough to tell on how many lines it stands, whatever the host's font. */

/**
 * Letters with their widths in pixels in the two fonts in which tabs are drawn: Calibri at 11 points, by which spreadsheet
 * programs count columns, and Arial at 10, the grid's own. A font that is wider makes columns wider too, which are counted in
 * digits.
 */
const WIDTHS: readonly (readonly [letters: string, calibri: number, arial: number])[] = [
  ['bdhnopqu', 7.72, 7.41],
  ['0123456789', 7.43, 7.41],
  ['e–', 7.31, 7.41],
  ['ag', 7.03, 7.41],
  ['L?', 6.8, 7.41],
  ['kvxy', 6.67, 6.67],
  ['cszJ', 6.2, 6.67],
  [' ', 3.32, 3.7],
  ['.,·’', 3.7, 3.7],
  [':;I', 3.92, 3.7],
  ['ijl', 3.51, 2.96],
  ["'", 3.24, 2.55],
  ['ft![]', 4.91, 3.7],
  ['r', 5.11, 4.44],
  ['-()', 4.49, 4.44],
  ['/', 5.66, 3.7],
  ['|', 6.75, 3.46],
  ['"“”', 6.1, 4.73],
  ['+−×÷≤≥', 7.31, 7.79],
  ['w', 10.48, 9.63],
  ['m', 11.72, 11.1],
  ['FTZ', 7.15, 8.14],
  ['EPSXY', 7.61, 8.89],
  ['ABKV', 8.49, 8.89],
  ['CR', 7.96, 9.63],
  ['DHNU', 9.47, 9.63],
  ['GOQ', 9.87, 10.37],
  ['M', 12.54, 11.1],
  ['W', 13.05, 12.59],
  ['&', 10, 8.89],
  ['%', 10.48, 11.85],
  ['@', 13.1, 13.53],
  ['…', 10.1, 13.33],
  ['●◆▲○▼', 9.5, 9.5],
];

const WIDTHS_OF: ReadonlyMap<string, readonly [number, number]> = new Map(
  WIDTHS.flatMap(([letters, calibri, arial]) =>
    Array.from(letters, (letter) => [letter, [calibri, arial]] as const),
  ),
);

/** Programs round letters to whole pixels, each in its own way. */
const MARGIN = 1.01;

/** Of a letter that is not listed: accented ones are as wide as a wide plain one, all beyond Latin as two. */
const ACCENTED = [9, 9] as const;
const BEYOND_LATIN = [15 / MARGIN, 15 / MARGIN] as const;

/** Pixels, not bold, in the font that needs more; rather too many than too few. */
export function textWidth(text: string): number {
  let calibri = 0;
  let arial = 0;
  for (const letter of text) {
    const other = (letter.codePointAt(0) ?? 0) < 0x0590 ? ACCENTED : BEYOND_LATIN;
    const [inCalibri, inArial] = WIDTHS_OF.get(letter) ?? other;
    calibri += inCalibri;
    arial += inArial;
  }
  return Math.max(calibri, arial) * MARGIN;
}
