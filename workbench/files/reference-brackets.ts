/** What stands in the brackets of a reference to a table: `Log[[#All],[Raised]]`. */

/**
 * The source of a pattern for brackets with what is in them, with brackets inside one level deep; `'` takes a bracket's meaning
 * away. To be used with the flags `s` and `u`.
 */
export const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;

/** Brackets as files spell them: `[@Raised]`, which can only be typed, is `[[#This Row],[Raised]]`. */
export function fileBrackets(typed: string): string {
  const match = /^\[\s*@\s*(.*?)\s*\]$/su.exec(typed);
  if (match === null) return typed;
  const columns = match[1] as string;
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
