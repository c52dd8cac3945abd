/** A list to choose from at the right end of the selected cell, where the cell has one. */

import { toA1 } from '../../core/index.ts';
import { cellBox } from '../grid/cell-box.ts';
import { type Choice, choicesAt, choose, wordOf } from '../grid/choices.ts';
import type { Grid, GridPlace } from '../grid/create-grid.ts';
import { watchPlaces } from '../grid/watch-places.ts';
import { onceAFrame } from './once-a-frame.ts';

/** Stands for nothing, and for what is not on the list; choosing it empties the cell. */
const NOTHING = '(blank)';
const WIDTH = 20;
const TALLEST = 24;

/** Starts offering. `select` is shown over the grid; the list that it opens is the browser's own. */
export function chooseValue(grid: Grid, gridBox: HTMLElement, select: HTMLSelectElement): void {
  let offered: { readonly place: GridPlace; readonly choices: readonly Choice[] } | null = null;
  const draw = (): void => {
    const place = grid.place();
    const { row, column } = place;
    const choices = choicesAt(grid, row, column);
    const box = choices === null ? null : cellBox(grid, row, column);
    select.hidden = box === null;
    offered = choices === null || box === null ? null : { place, choices };
    if (choices === null || box === null) return;
    const height = Math.min(TALLEST, box.height - 2);
    select.style.left = `${box.left + box.width - WIDTH - 1}px`;
    select.style.top = `${box.top + 1}px`;
    select.style.width = `${WIDTH}px`;
    select.style.height = `${height}px`;
    select.setAttribute('aria-label', `Choose for ${toA1(row, column)}`);
    fill(select, choices.map(wordOf), valueAt(grid));
  };
  const soon = onceAFrame(draw);
  watchPlaces(grid, soon);
  new ResizeObserver(soon).observe(gridBox);
  // What is being typed is taken over first, as on a click on another cell; then the list says what there is.
  select.addEventListener('pointerdown', grid.endEdit, { capture: true });
  select.addEventListener('change', () => {
    // The first option stands for nothing.
    if (offered !== null) {
      choose(grid, offered.place, offered.choices[select.selectedIndex - 1] ?? null);
    }
    grid.focus();
  });
  select.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') grid.focus();
    // Closed, it would go from word to word and write each into the cell.
    else if (/^(Arrow|Page|Home|End|[^ ]$)/.test(event.key)) {
      event.preventDefault();
      if (/^Arrow/.test(event.key)) select.showPicker();
    }
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'ArrowDown' || !event.altKey || select.hidden) return;
      if (!gridBox.contains(document.activeElement)) return;
      event.preventDefault();
      event.stopPropagation();
      grid.endEdit();
      select.focus();
      select.showPicker();
    },
    { capture: true },
  );
}

/** The value of the selected cell as a word of a list would spell it. */
function valueAt(grid: Grid): string {
  const value = grid.api.getActiveWorkbook()?.getActiveRange()?.getRawValue();
  return value === null || value === undefined ? '' : wordOf(value);
}

function fill(select: HTMLSelectElement, words: readonly string[], value: string): void {
  const present = words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? '';
  const key = JSON.stringify(words);
  if (select.dataset['words'] !== key) {
    select.dataset['words'] = key;
    select.replaceChildren(new Option(NOTHING, ''), ...words.map((word) => new Option(word, word)));
  }
  select.value = present;
}
