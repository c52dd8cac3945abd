/** Cuts and pastes in a text: the only way in which XML of the user's is changed. */

/** Replaces `from`…`to` (exclusive) of the old text; `from === to` inserts. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text after all splices. They must not overlap; those at one place are made in the order given. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((one, other) => one.from - other.from || one.index - other.index);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.from < at) throw new Error('splices overlap');
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
