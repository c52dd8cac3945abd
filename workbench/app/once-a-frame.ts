/** Does work that many events ask for once, as the page is drawn next. */

/** What asks for the work; asked again before it is done, it is still done once. */
export function onceAFrame(work: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      work();
    });
  };
}
