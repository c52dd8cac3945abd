/** A plan as text: one line a step and its values beneath, for tests and for people who want to see what will happen. */

import { rectToA1, toA1 } from '../cell/address.ts';
import { type Cell, type Grid, isCellError } from '../cell/cell.ts';
import type { CellStyle } from './cell-style.ts';
import { formulaText } from './formula-text.ts';
import type { SheetFeatures } from './sheet-features.ts';
import type { Plan, Step } from './step.ts';

/** The whole plan: its title, then its steps in order. Each line ends without spaces. */
export function planText(plan: Plan): string {
  return [`plan: ${plan.title}`, ...plan.steps.flatMap(stepLines)].join('\n');
}

function stepLines(step: Step): string[] {
  const head = `${step.step} ${JSON.stringify(step.sheet)}`;
  switch (step.step) {
    case 'add-sheet':
      return [`${head} ${step.rows} x ${step.columns} mark ${step.mark}`];
    case 'write':
      return [`${head} at ${toA1(step.at.row, step.at.column)}`, ...gridLines(step.values)];
    case 'style':
      return [
        head,
        ...step.runs.map(
          ({ ranges, style }) => `  ${ranges.map(rectToA1).join(' ')}: ${styleText(style)}`,
        ),
      ];
    case 'layout':
      return [
        `${head} widths ${step.columnWidths.join(' ')}, ${step.frozenRows} frozen, gridlines ${step.gridlines ? 'on' : 'off'}, tab ${step.tabColour ?? 'plain'}, print ${step.print.orientation} ${step.print.pagesWide} wide repeating ${step.print.repeatRows}`,
        ...step.rowHeights.map(({ row, height }) => `  row ${row + 1}: ${height} px`),
      ];
    case 'links':
      return [
        head,
        ...step.links.map(
          ({ at, target }) => `  ${toA1(at.row, at.column)} -> ${target.sheet}!${target.a1}`,
        ),
      ];
    case 'mark':
      return [`${head} ${step.mark}`];
    case 'rename-sheet':
      return [`${head} to ${JSON.stringify(step.to)} if ${step.mark}`];
    case 'delete-sheet':
      return [`${head} if ${step.mark} and ${step.fingerprint ?? 'whatever it holds'}`];
    case 'append-rows':
      return [`${head} at row ${step.row + 1}`, ...gridLines(step.values)];
    case 'formula':
      return [
        `${head} at ${toA1(step.at.row, step.at.column)} ${formulaText(step, 'PMO.')}`,
        ...gridLines(step.result),
      ];
    case 'features':
      return [head, ...featureLines(step)];
    case 'remove-rows':
      return [`${head} from row ${step.row + 1}`, ...gridLines(step.values)];
    case 'set-cells':
      return [
        head,
        ...step.cells.map(
          ({ at, from, to }) =>
            `  ${toA1(at.row, at.column)}: ${cellText(from)} -> ${cellText(to)}`,
        ),
      ];
    case 'show':
      return [head];
  }
}

function featureLines(features: SheetFeatures): string[] {
  return [
    ...features.tables.map(({ name, range }) => `  table ${name} ${rectToA1(range)}`),
    ...features.dropDowns.map(
      ({ range, values, message }) =>
        `  choose in ${rectToA1(range)}: ${values.join(', ')} (${message})`,
    ),
    ...features.notes.map(({ at, text }) => `  note ${toA1(at.row, at.column)}: ${text}`),
    ...features.conditionalFormats.map(
      ({ range, when, style }) =>
        `  where ${rectToA1(range)} ${when.is === 'text' ? `is ${JSON.stringify(when.text)}` : `is at least ${when.value}`}: ${styleText(style)}`,
    ),
    ...features.charts.flatMap((chart) => [
      `  ${chart.kind} chart ${rectToA1(chart.place)}: ${chart.title} (${chart.description}), ${chart.numberFormat}${chart.valueTitle === null ? '' : ` ${chart.valueTitle}`}`,
      `    of ${rectToA1(chart.categories)}`,
      ...chart.series.map(
        ({ name, values, colour }) => `    ${name} ${rectToA1(values)} ${colour}`,
      ),
    ]),
  ];
}

function styleText(style: CellStyle): string {
  return Object.entries(style)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}

/** A grid as text: cells between bars, texts in quotes, blanks empty. */
export function gridLines(grid: Grid): string[] {
  return grid.map((row) => `  | ${row.map(cellText).join(' | ')} |`.trimEnd());
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  return typeof cell === 'string' ? JSON.stringify(cell) : String(cell);
}
