/** Texts broken into lines by their width: without merged cells a text can only run on, never wrap, over its neighbours. */

import { textWidth } from './text-width.ts';

/**
 * The lines of a text in so many pixels; a line break in it stays one. What does not fit into the last line ends with
 * `…`. At least one line.
 */
export function breakText(text: string, width: number, mostLines = 4): readonly string[] {
  const lines = text.split('\n').flatMap((part) => breakPart(part, width));
  if (lines.length <= mostLines) return lines;
  const shown = lines.slice(0, mostLines - 1);
  return [...shown, shorten(lines.slice(mostLines - 1).join(' '), width)];
}

function breakPart(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (textWidth(rest) > width) {
    const end = lineEnd(rest, width);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  lines.push(rest);
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
