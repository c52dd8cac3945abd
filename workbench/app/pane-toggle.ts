/** Puts the pane aside, so that a wide tab has the whole window, and brings it back. */

import { WORKBENCH_WORDS } from '../../pane/wording.ts';

/** The pane's being there or not. */
export interface PaneToggle {
  /** Brings the pane back where it was put aside. */
  show(): void;
}

/** Makes the button put the pane of this page aside and bring it back. */
export function createPaneToggle(button: HTMLElement, page: HTMLElement): PaneToggle {
  const set = (isShown: boolean): void => {
    if (isShown) delete page.dataset['pane'];
    else page.dataset['pane'] = 'hidden';
    button.setAttribute('aria-expanded', String(isShown));
    const words = isShown ? WORKBENCH_WORDS.hidePane : WORKBENCH_WORDS.showPane;
    button.setAttribute('aria-label', words);
    button.title = words;
  };
  set(true);
  button.addEventListener('click', () => set(page.dataset['pane'] === 'hidden'));
  return { show: () => set(true) };
}
