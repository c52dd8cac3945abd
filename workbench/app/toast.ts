/** A sentence at the foot of the grid that goes away by itself. */

const STAYS_MS = 6000;

/** Makes the element say sentences, one at a time. It should be a `role="status"`, so that they are read out too. */
export function createToast(element: HTMLElement): (sentence: string) => void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(leaving);
    element.textContent = sentence;
    element.dataset['shown'] = 'true';
    leaving = setTimeout(() => {
      delete element.dataset['shown'];
      element.textContent = '';
    }, STAYS_MS);
  };
}
