/** Carries out a plan's steps, one at a time, on a workbook in memory. Each returns a new book; the old one stays. */

import {
  type AddSheetStep,
  type DeleteSheetStep,
  type FeaturesStep,
  type FormulaStep,
  fingerprintGrid,
  formulaText,
  HostError,
  type LayoutStep,
  type LinksStep,
  type MarkStep,
  type RenameSheetStep,
  type ShowStep,
  type Step,
  type StyleStep,
  type WriteStep,
} from '../../../core/index.ts';
import { type Book, EMPTY_FRAME, rowOf, type Tab } from './book.ts';
import { withFeatures } from './features/with-features.ts';
import { fileFormula } from './formula-text.ts';
import { putCell, putFormula, textLook } from './put-cell.ts';
import { appendRows, removeRows, setCells } from './row-steps.ts';
import { sheetGrid } from './sheet-grid.ts';
import {
  findTab,
  needFreeName,
  needMark,
  needUnlocked,
  ownContent,
  ownTab,
  type PlanRun,
  withTab,
} from './tab-guards.ts';

/** Carries out one step. Fails with a `HostError`; nothing of `book` has changed then. */
export function carryOut(book: Book, step: Step, run: PlanRun): Book {
  switch (step.step) {
    case 'add-sheet':
      return addSheet(book, step, run);
    case 'write':
      return write(book, step, run);
    case 'style':
      return style(book, step, run);
    case 'layout':
      return layout(book, step, run);
    case 'links':
      return links(book, step, run);
    case 'mark':
      return mark(book, step);
    case 'rename-sheet':
      return rename(book, step, run);
    case 'delete-sheet':
      return remove(book, step, run);
    case 'append-rows':
      return appendRows(book, step, run);
    case 'formula':
      return formula(book, step, run);
    case 'features':
      return features(book, step, run);
    case 'remove-rows':
      return removeRows(book, step, run);
    case 'set-cells':
      return setCells(book, step, run);
    case 'show':
      return show(book, step);
  }
}

function addSheet(book: Book, step: AddSheetStep, run: PlanRun): Book {
  needUnlocked(run);
  needFreeName(book, step.sheet);
  const tab: Tab = {
    id: run.nextId(),
    name: step.sheet,
    visibility: 'visible',
    mark: step.mark === '' ? null : step.mark,
    source: null,
    content: { values: [], looks: [], formulas: new Map(), edited: new Set() },
    frame: EMPTY_FRAME,
  };
  run.added.add(tab.id);
  run.copied.add(tab.id);
  return { ...book, tabs: [...book.tabs, tab] };
}

function write(book: Book, step: WriteStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  const content = ownContent(tab, run);
  step.values.forEach((row, index) => {
    row.forEach((value, offset) => {
      const at = { row: step.at.row + index, column: step.at.column + offset };
      const look = content.looks[at.row]?.[at.column];
      putCell(content, at.row, at.column, value, textLook(value, look, {}, run));
    });
  });
  return withTab(book, { ...tab, content });
}

/** A result of several cells is an array formula over all of them: that is what a file can hold without more parts. */
function formula(book: Book, step: FormulaStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  const content = ownContent(tab, run);
  putFormula(content, step.at, fileFormula(formulaText(step, 'PMO.')), step.result);
  return { ...withTab(book, { ...tab, content }), needsRecalculation: true };
}

function style(book: Book, step: StyleStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  const content = ownContent(tab, run);
  for (const { ranges, style: wished } of step.runs) {
    for (const range of ranges) {
      for (let row = range.row; row < range.row + range.rows; row += 1) {
        const looks = rowOf(content.looks, row);
        for (let column = range.column; column < range.column + range.columns; column += 1) {
          looks[column] = run.facts.looks.derive(looks[column], wished);
        }
      }
    }
  }
  return withTab(book, { ...tab, content });
}

function layout(book: Book, step: LayoutStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  return withTab(book, {
    ...tab,
    frame: {
      ...tab.frame,
      columnWidths: step.columnWidths,
      rowHeights: [...step.rowHeights].sort((one, other) => one.row - other.row),
      frozenRows: step.frozenRows,
      gridlines: step.gridlines,
      tabColour: step.tabColour,
      print: step.print,
    },
  });
}

function links(book: Book, step: LinksStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  return withTab(book, {
    ...tab,
    frame: { ...tab.frame, links: [...tab.frame.links, ...step.links] },
  });
}

function features(book: Book, step: FeaturesStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  return withTab(book, { ...tab, frame: withFeatures(book, tab, step, run.facts) });
}

function mark(book: Book, step: MarkStep): Book {
  const tab = findTab(book, step.sheet);
  if (tab.mark === null) {
    throw new HostError('not-owned', `The tab “${tab.name}” is yours, so it was left alone.`);
  }
  return withTab(book, { ...tab, mark: step.mark });
}

function rename(book: Book, step: RenameSheetStep, run: PlanRun): Book {
  needUnlocked(run);
  const tab = findTab(book, step.sheet);
  // Without a mark on either side it is the user who renames a tab of their own, in the workbench's grid.
  if (step.mark !== '' || tab.mark !== null) needMark(tab, step.mark);
  if (step.to.toLowerCase() !== tab.name.toLowerCase()) needFreeName(book, step.to);
  return withTab(book, { ...tab, name: step.to });
}

function remove(book: Book, step: DeleteSheetStep, run: PlanRun): Book {
  needUnlocked(run);
  const tab = findTab(book, step.sheet);
  needMark(tab, step.mark);
  if (step.fingerprint !== null && fingerprintGrid(sheetGrid(tab)) !== step.fingerprint) {
    throw new HostError(
      'sheet-changed',
      `The tab “${tab.name}” was edited meanwhile, so it was kept. Read the workbook again and retry.`,
    );
  }
  const tabs = book.tabs.filter(({ id }) => id !== tab.id);
  const front = tabs.find(({ visibility }) => visibility === 'visible');
  const activeTab = book.activeTab === tab.id ? (front?.id ?? -1) : book.activeTab;
  return { tabs, activeTab, needsRecalculation: book.needsRecalculation || tab.source !== null };
}

function show(book: Book, step: ShowStep): Book {
  const tab = findTab(book, step.sheet);
  return { ...withTab(book, { ...tab, visibility: 'visible' }), activeTab: tab.id };
}
