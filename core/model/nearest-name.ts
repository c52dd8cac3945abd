/** The person, project or other named row that a text most likely means. */

import { nearestText } from '../sheet/nearest-text.ts';

/**
 * The only name that contains the text as whole words (`Bob` of `Bob Ray`), case aside; else the nearest by its letters
 * (`nearestText`); `null` where there is neither.
 */
export function nearestName(text: string, names: Iterable<string>): string | null {
  const wanted = wordsOf(text);
  const [, first = ''] = wanted.split(' ');
  const listed = [...names];
  if (first !== '') {
    const holding = listed.filter((name) => {
      return name.toLowerCase().includes(first) && wordsOf(name).includes(wanted);
    });
    if (new Set(holding.map(wordsOf)).size === 1) return holding[0] as string;
  }
  return nearestText(text, listed);
}

/** The words in lower case, each between two spaces. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().split(WORD_ENDS).join(' ').trim()} `;
}

/** A hyphen is part of a name, and of an id. */
const WORD_ENDS = /[\s,.;:·()[\]/]+/;
