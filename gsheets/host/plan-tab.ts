/** A tab on its way through a plan, and what is known of those that the plan's earlier run has made. */

import type { Grid, Step, WriteStep } from '../../core/index.ts';
import type { TabMark } from './tab-marks.ts';

/** See the head of the file. */
export interface PlanTab {
  /** `null` until the step that adds it has been carried out. */
  sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  mark: TabMark | null;
  /** Whether the plan adds it. */
  readonly isNew: boolean;
  /** What has been written to it, where the plan adds it. */
  values: Grid;
  /** The widths of its columns, where the plan lays it out. */
  columnWidths: readonly number[];
  /** The number formats of its used block as the plan begins, where the plan changes cells there. */
  formats: readonly (readonly string[])[];
}

/** A tab of which nothing is known yet. */
export function planTab(isNew: boolean): PlanTab {
  return { sheet: null, mark: null, isNew, values: [], columnWidths: [], formats: [] };
}

/** A tab that was added, and the mark that it was given last; `null` for none. */
export interface MadeTab {
  readonly tab: PlanTab;
  markText: string | null;
}

/** The tabs that these steps have added, by the names in small letters that they have after the last of them. */
export function tabsMadeBy(steps: readonly Step[]): ReadonlyMap<string, MadeTab> {
  const made = new Map<string, MadeTab>();
  for (const step of steps) {
    const name = step.sheet.toLowerCase();
    if (step.step === 'add-sheet') {
      made.set(name, { tab: planTab(true), markText: step.mark === '' ? null : step.mark });
    }
    const found = made.get(name);
    if (found === undefined) continue;
    if (step.step === 'write') putValues(found.tab, step);
    else if (step.step === 'layout') found.tab.columnWidths = step.columnWidths;
    else if (step.step === 'mark') found.markText = step.mark;
    else if (step.step === 'rename-sheet' || step.step === 'delete-sheet') made.delete(name);
    if (step.step === 'rename-sheet') made.set(step.to.toLowerCase(), found);
  }
  return made;
}

/** Notes what stands in the tab after a block was written. */
export function putValues(tab: PlanTab, { at, values }: Pick<WriteStep, 'at' | 'values'>): void {
  const rows = Math.max(tab.values.length, at.row + values.length);
  tab.values = Array.from({ length: rows }, (_, down) => {
    const cells = [...(tab.values[down] ?? [])];
    (values[down - at.row] ?? []).forEach((cell, along) => {
      while (cells.length < at.column + along) cells.push(null);
      cells[at.column + along] = cell;
    });
    return cells;
  });
}
