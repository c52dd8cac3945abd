/** Gives the page Excel's own theme, where Excel says which it has; otherwise that of the machine holds. */

/**
 * Sets the class `dark` or `light` now, and again whenever the user comes back to the pane. `isDark` gives `null` where Excel does
 * not say. Returns how to stop.
 */
export function followTheme(root: HTMLElement, isDark: () => boolean | null): () => void {
  const follow = (): void => {
    const dark = isDark();
    root.classList.toggle('dark', dark === true);
    root.classList.toggle('light', dark === false);
  };
  follow();
  // Excel tells nobody of a change of its theme, and it cannot be changed from within the pane.
  addEventListener('focus', follow);
  return () => removeEventListener('focus', follow);
}
