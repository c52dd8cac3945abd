/** F6 goes from the grid to the pane and back: Tab alone stays inside the grid, as it goes from cell to cell there. */

/** Starts listening. The pane is entered at its first control; `focusGrid` is called on the way back. */
export function switchAreas(pane: HTMLElement, focusGrid: () => void): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (pane.contains(document.activeElement)) focusGrid();
      else pane.querySelector<HTMLElement>('button, [href], input:not([type="file"])')?.focus();
    },
    { capture: true },
  );
}
