/** Changes places of a text at once. */
import type ts from 'typescript';

/** What takes the place of the characters from `from` up to, but not with, `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The text with all edits made; places are those of the text as it was, and do not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { from, to, by } of [...edits].sort((one, other) => one.from - other.from)) {
    if (from < at) throw new Error(`edits overlap at ${from}`);
    made += text.slice(at, from) + by;
    at = to;
  }
  return made + text.slice(at);
}

/** The edit that takes a property out of an object, with the comma behind it. */
export function cutProperty(node: ts.PropertyAssignment, text: string): Edit {
  const comma = /^\s*,/.exec(text.slice(node.getEnd()))?.[0].length ?? 0;
  return { from: node.getStart(), to: node.getEnd() + comma, by: '' };
}
