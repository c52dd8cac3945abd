/** Marks texts in the page: words of the pane as `⟦path¦text⟧`, data of the bridge as `«text»`; and finds what is neither. */

import { BUNDLED, VERSION } from '../../pane/pages/bundled.ts';

/** A cell's address, which is the same in every language. */
const CELL = /(?<![\p{L}\d])[A-Z]{1,3}\d+(?!\p{L})/gu;

/** `text` without what is marked, marks inside marks included. */
export function unmarked(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === '⟦' || sign === '«') depth += 1;
    else if (sign === '⟧' || sign === '»') depth -= 1;
    else if (depth === 0) rest += sign;
  }
  return rest;
}

/** Whether letters are left that are neither words of the pane nor data. */
export function isForeign(text: string): boolean {
  return /\p{L}/u.test(unmarked(text).replace(CELL, ''));
}

/**
 * The same words, marked; what a function of them is given has to be data or words itself.
 *
 * @public Imported by the source that `pseudo-words.ts` writes.
 */
export function mark<T>(value: T, path: string): T {
  return marked(value, path) as T;
}

function marked(value: unknown, path: string): unknown {
  if (typeof value === 'string') return value === '' ? '' : `⟦${path}¦${value}⟧`;
  if (typeof value === 'function') {
    return (...args: readonly unknown[]) => {
      const stranger = args
        .flat()
        .find((arg) => typeof arg === 'string' && isForeign(arg) && !CODES.has(arg));
      // Left unmarked, so that it is found.
      if (stranger !== undefined) return `${path} of ${stranger}`;
      const result: unknown = value(...args);
      return Array.isArray(result)
        ? result.map((part) => marked(part, path))
        : marked(result, path);
    };
  }
  if (Array.isArray(value)) return value.map((part, index) => marked(part, `${path}.${index}`));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]) => [key, marked(part, `${path}.${key}`)]),
  );
}

/** Codes that the pane looks up rather than shows. */
const CODES = new Set([
  ...['error', 'warning', 'info', 'business', 'technical'],
  ...['starter', 'standard', 'full', 'supportive', 'controlling', 'directive'],
  ...['scoring', 'calendar', 'capacity', 'raid', 'health'],
  ...['up', 'down', 'above', 'below', 'forced', 'open', 'stop', 'skip'],
  ...['set-up', 'sheets', 'findings', 'all', 'mend', 'cell'],
  ...['tab-made', 'rows-added', 'cells-changed'],
]);
const KEYS_OF_CODES = new Set([
  ...['severity', 'lens', 'level', 'id', 'preset', 'topic', 'to', 'code'],
  ...['crosses', 'standing', 'cutRule', 'what'],
]);

/** Plain data with every text in it marked, codes aside. */
export function markData<T>(value: T, key = ''): T {
  return dataMarked(value, key) as T;
}

function dataMarked(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    const isCode = CODES.has(value) && KEYS_OF_CODES.has(key);
    return value.trim() === '' || isCode || new RegExp(`^${CELL.source}$`, 'u').test(value)
      ? value
      : `«${value}»`;
  }
  if (Array.isArray(value)) return value.map((part) => dataMarked(part, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, dataMarked(part, name)]),
  );
}

/** The same data without the marks, as the bridge behind knows it. */
export function unmarkData<T>(value: T): T {
  return JSON.parse(JSON.stringify(value ?? null).replace(/[«»]/g, '')) as T;
}

/** Names that are the same in every language. */
const NAMES = new Set([
  VERSION,
  ...BUNDLED.flatMap(({ name, version, licence }) => [name, version, licence]),
]);

/** What can be seen or heard now: the paths of the words, and every text that is neither marked nor a name. */
export function screenTexts(): {
  readonly words: readonly string[];
  readonly strangers: readonly string[];
} {
  const texts = textsOfPage();
  return {
    words: texts.flatMap((text) =>
      [...text.matchAll(/⟦([^¦]+)¦/g)].map(([, path]) => path as string),
    ),
    strangers: texts.filter((text) => isForeign(text) && !NAMES.has(text)),
  };
}

const HEARD = [
  ...['aria-label', 'aria-valuetext', 'aria-description', 'aria-roledescription'],
  ...['aria-placeholder', 'title', 'placeholder', 'alt', 'label'],
];

function textsOfPage(): string[] {
  const root = document.querySelector('.ss-pane');
  if (root === null) return [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // A text that keeps a part of it whole is one text.
    const whole = node.parentElement?.closest(':has(> .ss-whole)') ?? node;
    texts.push(whole.textContent ?? '');
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of HEARD) {
      const text = element.getAttribute(name);
      if (text !== null) texts.push(text);
    }
  }
  return texts;
}
