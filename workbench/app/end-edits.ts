/** Whoever leaves the grid for the pane has done with the cell that they were typing into, as on a click on another cell. */

/** Starts calling `endEdit` before the pane is used: by a pointer anywhere on it, or by the focus going into it. */
export function endEdits(pane: HTMLElement, endEdit: () => void): void {
  // Captured, so that the cell has its value before anything in the pane asks for it.
  pane.addEventListener('pointerdown', endEdit, { capture: true });
  pane.addEventListener('focusin', endEdit, { capture: true });
}
