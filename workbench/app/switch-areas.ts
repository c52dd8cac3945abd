/** F6 goes from the grid to the pane and back: Tab alone stays inside the grid, as it goes from cell to cell there. */

/**
 * Starts listening. The pane is entered at its first control, once `showPane` has brought it back where it was put aside;
 * `focusGrid` is called on the way back. `link` is the way into the pane that Tab comes to before it comes to the grid; it
 * says that there is F6.
 */
export function switchAreas(
  pane: HTMLElement,
  link: HTMLElement,
  focusGrid: () => void,
  showPane: () => void,
): void {
  const enterPane = (): void => {
    showPane();
    pane.querySelector<HTMLElement>('button, [href], input:not([type="file"])')?.focus();
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    enterPane();
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (pane.contains(document.activeElement)) focusGrid();
      else enterPane();
    },
    { capture: true },
  );
}

/** What takes the focus because somebody brings it there, by whatever device: the grid takes it with none of these. */
const CONTROL = 'input, select, textarea, button, [href]';

/**
 * Keeps the focus at the top of the page until somebody presses a key or the pointer: while it is started, and on a busy machine some time
 * after, the grid takes it by itself. Tab then comes to the link that names the way out, before it comes to the grid.
 */
export function startAtTop(grid: HTMLElement): void {
  const toTop = (): void => {
    const { activeElement, body } = document;
    if (!grid.contains(activeElement) || activeElement?.matches(CONTROL)) return;
    body.tabIndex = -1;
    body.focus({ preventScroll: true });
    body.removeAttribute('tabindex');
  };
  toTop();
  const begun = new AbortController();
  const once = { capture: true, signal: begun.signal };
  grid.addEventListener('focusin', toTop, once);
  for (const input of ['keydown', 'pointerdown']) {
    addEventListener(input, () => begun.abort(), once);
  }
}
