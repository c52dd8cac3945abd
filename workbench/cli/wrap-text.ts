/** Breaks a text between its words, so that it fits a column of a terminal. */

import { beginningOf, displayWidth } from './display-width.ts';

/**
 * The text in lines of at most `places`, broken between words; a word that is longer than a line is broken within. What
 * does not fit `lineLimit` lines ends with `…`. An empty text is one empty line. `places` is at least 2.
 */
export function wrapText(text: string, places: number, lineLimit: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ').filter((word) => word !== '');
  for (let word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= places) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    while (displayWidth(word) > places) {
      const head = beginningOf(word, places);
      lines.push(head);
      word = word.slice(head.length);
    }
    line = word;
    // More would only be cut off again: a cell can hold a whole book.
    if (lines.length > lineLimit) break;
  }
  lines.push(line);
  if (lines.length <= lineLimit) return lines;
  return [...lines.slice(0, lineLimit - 1), cutShort(lines[lineLimit - 1] as string, places)];
}

/**
 * A line that says that it goes on, without half a word where a whole one stands before it, and without a number at its end where a
 * word stands before that: `15…` would pass for the beginning of another number.
 */
function cutShort(line: string, places: number): string {
  const head = beginningOf(line, places - 1);
  const space = head.length < line.length && line[head.length] !== ' ' ? head.lastIndexOf(' ') : -1;
  const whole = (space > 0 ? head.slice(0, space) : head).trimEnd();
  return `${whole.replace(/(?<=[^\d\s])(\s+[\d.,]+)+$/, '')}…`;
}
