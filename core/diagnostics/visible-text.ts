/** A user's text as a message may show it: on one line, of a bounded length, with nothing hidden in it. */

const LONGEST = 60;

// Control characters, invisible spaces and marks that turn the direction of writing, lone surrogates: none of them may
// pass through a message to a terminal or hide what stands in a cell.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The text with hidden characters made visible (a line break is `␊`, others are written as `\u{200b}`), cut to
 * `longest` characters with `…` as the last where it is longer.
 */
export function visibleText(text: string, longest = LONGEST): string {
  // A long text is cut first, so that a megabyte in a cell costs nothing; 2 units at most make one character.
  const start = [...text.slice(0, longest * 2 + 2)];
  const isCut = start.length > longest;
  const shown = isCut ? start.slice(0, longest - 1) : start;
  return shown.join('').replace(HIDDEN, pictureOf) + (isCut ? '…' : '');
}

/** The visible text in quotation marks. */
export function quoted(text: string): string {
  return `"${visibleText(text)}"`;
}

function pictureOf(character: string): string {
  const code = character.codePointAt(0) as number;
  // Unicode has a picture of each ASCII control character.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`;
}
