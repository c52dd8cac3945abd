/**
 * Where the keyboard goes after something was done, so that it never falls back to the top of the page.
 *
 * A component that moves the focus does so in a layout effect: until the next frame what was pressed
 * is gone and the focus nowhere, and a key that is pressed then would be lost.
 */

/** What can take the focus by itself, or was made able to by `tabindex`. */
const FOCUSABLE = 'button, input, summary, [tabindex]';

/** Whether the focus may be moved: it is in the pane, or nowhere. A user who went to the grid stays there. */
export function mayFocus(root: HTMLElement): boolean {
  const { activeElement, body } = root.ownerDocument;
  if (!root.ownerDocument.hasFocus()) return false;
  return activeElement === null || activeElement === body || root.contains(activeElement);
}

/** Focuses the first of `selectors` that is in the pane. Says whether one was. */
export function focusFirst(root: HTMLElement, ...selectors: readonly string[]): boolean {
  if (!mayFocus(root)) return false;
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) {
      found.focus();
      return true;
    }
  }
  return false;
}

/** Focuses the jump button of the finding at `index` of a group, or of the last one before it. */
export function focusFinding(root: HTMLElement, groupKey: string, index: number): boolean {
  if (!mayFocus(root)) return false;
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const group = groups.find((candidate) => candidate.dataset['group'] === groupKey);
  if (group === undefined) return false;
  const findings = group.querySelectorAll<HTMLElement>('[data-finding]');
  const finding = findings[Math.min(index, findings.length - 1)];
  const target = (finding ?? group).querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return target !== null;
}
