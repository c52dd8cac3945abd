/** Files dropped onto the page are opened as if they had been chosen in the pane. */

import { WORKBENCH_WORDS } from '../../pane/wording.ts';

/**
 * Starts accepting drops anywhere on `page`. The file goes through the file field of the pane, so that the pane tells
 * of progress and failure as always. `mayReplace` is asked first, and waited for; `say` is told why a drop was not taken.
 */
export function acceptDrops(
  page: HTMLElement,
  pane: HTMLElement,
  mayReplace: () => Promise<boolean>,
  say: (sentence: string) => void,
): void {
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true;
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.dataset['dropping'] = 'true';
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete page.dataset['dropping'];
  });
  // Captured, as the grid has its own idea of what a dropped file is.
  page.addEventListener(
    'drop',
    (event) => {
      delete page.dataset['dropping'];
      const files = event.dataTransfer?.files;
      if (!hasFiles(event) || files === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const [file, ...others] = Array.from(files);
      if (file === undefined || others.length > 0) {
        say(WORKBENCH_WORDS.oneFile);
        return;
      }
      const field = pane.querySelector<HTMLInputElement>('input[type="file"]');
      if (field === null) return;
      void mayReplace().then((may) => {
        if (!may) return;
        const chosen = new DataTransfer();
        chosen.items.add(file);
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    { capture: true },
  );
}
