/** Presses what can be pressed in the pane and looks at every screen on the way: which words were there, and what was no word. */

import { screenTexts } from './mark-words.ts';

/** What was found since the page was opened. */
export interface Crawled {
  readonly strangers: readonly string[];
  readonly words: readonly string[];
  readonly presses: number;
}

/** More would be a pane that never ends. */
const MOST_PRESSES = 900;

const strangers = new Set<string>();
const words = new Set<string>();
let presses = 0;

function glance(): void {
  const texts = screenTexts();
  for (const text of texts.strangers) strangers.add(text);
  for (const path of texts.words) words.add(path);
}

/** Looks until what was begun is drawn. */
export async function look(): Promise<Crawled> {
  glance();
  for (let turns = 0; turns < 3; turns += 1) {
    // A question of a page is asked after its frame was drawn.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    glance();
    await new Promise((resolve) => setTimeout(resolve, 0));
    glance();
  }
  return { strangers: [...strangers], words: [...words], presses };
}

/** Presses one control; looks at once, while it is under way, and afterwards. */
export async function press(selector: string, index: number): Promise<Crawled> {
  const control = document.querySelectorAll<HTMLElement>(selector)[index];
  if (control === undefined) throw new Error(`There is no ${selector} number ${index}.`);
  presses += 1;
  control.click();
  return look();
}

/** Presses everything once, until nothing is left. What opens another workbook is left alone. */
export async function crawl(): Promise<Crawled> {
  const pressed = new Set<string>();
  glance();
  while (presses < MOST_PRESSES) {
    const next = pressable().find((element) => !pressed.has(nameOf(element)));
    const back = document.querySelector<HTMLElement>('.ss-function > .ss-jump, .ss-back');
    if (next === undefined && back === null) break;
    if (next !== undefined) pressed.add(nameOf(next));
    presses += 1;
    (next ?? back)?.click();
    await look();
    // While work is under way other controls do nothing.
    for (let turns = 0; turns < 60 && window.pending > 0; turns += 1) await look();
  }
  return look();
}

function pressable(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(
    'button:not(.ss-back, .ss-function > .ss-jump), summary, input[type="radio"]',
  );
  return [...all].filter((element) => element.closest('.ss-files, .ss-start, dialog') === null);
}

/** The same control of the same thing: a name, and what it stands in. */
function nameOf(element: HTMLElement): string {
  const around = element.closest('li, section')?.className ?? '';
  const page = document.querySelector('.ss-page-title, .ss-function-title')?.textContent ?? '';
  const face = element.querySelector('.ss-fold-title') ?? element;
  const text = element instanceof HTMLInputElement ? element.parentElement?.textContent : '';
  return `${page} ${around} ${element.className} ${text} ${face.textContent}`;
}
