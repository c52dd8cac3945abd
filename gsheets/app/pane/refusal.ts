/** A sentence for the user in place of what was asked. */

/** Thrown where nothing can be done; `message` is the sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What was asked makes no sense: a page of another version asks, or none of ours. */
export function misfit(): Refusal {
  return new Refusal(
    'The pane and the script are not of the same version; reload the page, then open the pane again.',
  );
}
