/** What a plan left behind, in sentences: the only place where they are made. */

import { visibleText } from '../diagnostics/visible-text.ts';
import type { Written } from '../plan/step.ts';
import { spellCount } from '../portfolio/spell-number.ts';

/** One line of what was done, and the tab to show for it. */
export interface WrittenLine {
  readonly text: string;
  readonly sheet: string;
}

/** A sentence for each tab and each thing done to it: the tabs first that were made, then what was added to others, each in the plan's order. */
export function writtenLines(written: readonly Written[]): readonly WrittenLine[] {
  const isCounted = ({ what }: Written) => COUNTED.has(what);
  const tabs = written.filter((one) => !isCounted(one));
  return [...tabs, ...together(written.filter(isCounted))].map((one) => ({
    text: lineText(one),
    sheet: tabNow(one),
  }));
}

const COUNTED: ReadonlySet<string> = new Set<Written['what']>(['rows-added', 'cells-changed']);

/** What was done to one tab several times, counted together. */
function together(counted: readonly Written[]): readonly Written[] {
  const all = new Map<string, Written>();
  for (const one of counted) {
    const key = JSON.stringify([one.what, one.sheet]);
    const before = Number(all.get(key)?.detail ?? 0);
    all.set(key, { ...one, detail: before + Number(one.detail) });
  }
  return [...all.values()];
}

/** All of it as one text; what to say where nothing had to change. */
export function describeWritten(written: readonly Written[]): string {
  if (written.length === 0) return 'Nothing had to change.';
  return writtenLines(written)
    .map((one) => one.text)
    .join(' ');
}

function lineText(one: Written): string {
  const tab = visibleText(one.sheet);
  switch (one.what) {
    case 'tab-made':
      return `Made the tab ${tab}.`;
    case 'tab-replaced':
      return `Made the tab ${tab} again.`;
    case 'tab-kept':
      return `Your edited tab was kept as ${visibleText(String(one.detail))}.`;
    case 'rows-added':
      return `Added ${spellCount(Number(one.detail), 'row')} to ${tab}.`;
    case 'cells-changed':
      return `Changed ${spellCount(Number(one.detail), 'cell')} in ${tab}.`;
  }
}

/** A kept tab has another name now. */
function tabNow(one: Written): string {
  return one.what === 'tab-kept' ? String(one.detail) : one.sheet;
}
