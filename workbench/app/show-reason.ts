/** Says at the foot of the grid why the selected cell is blank or an error, where one of our functions made it so. */

/** Starts showing. `reason` is asked for the selected cell; what is returned is to be called whenever that may have changed. */
export function showReason(element: HTMLElement, reason: () => string | null): () => void {
  let isAsked = false;
  const show = (): void => {
    isAsked = false;
    const text = reason();
    const sentence = text === null ? '' : `Why: ${text}.`;
    if (element.textContent !== sentence) element.textContent = sentence;
    element.hidden = text === null;
  };
  return () => {
    // Many cells change at a time: the last one decides.
    if (isAsked) return;
    isAsked = true;
    setTimeout(show, 0);
  };
}
