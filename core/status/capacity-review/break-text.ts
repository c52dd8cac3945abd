/** Texts broken into lines by their width: without merged cells a text can only run on, never wrap, over its neighbours. */

import { textWidth } from '../text-width.ts';

/** The lines of a text in so many pixels; what does not fit into the last one ends with `…`. At least one line. */
export function breakText(text: string, width: number, mostLines = 4): readonly string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (lines.length < mostLines - 1 && textWidth(rest) > width) {
    const end = lineEnd(rest, width);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  lines.push(shorten(rest, width));
  return lines;
}

/** The text, or as much of it as fits before a `…`. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let used = textWidth('…');
  let kept = '';
  for (const letter of text) {
    used += textWidth(letter);
    if (used > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Where the line ends: behind the last word that fits, or within a word that is wider than a line. */
function lineEnd(text: string, width: number): number {
  let used = 0;
  let at = 0;
  let lastSpace = 0;
  for (const letter of text) {
    used += textWidth(letter);
    if (used > width) break;
    at += letter.length;
    if (letter === ' ') lastSpace = at;
  }
  return lastSpace > 0 ? lastSpace : Math.max(at, 1);
}
