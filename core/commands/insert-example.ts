/** Puts an example of a function into the workbook: a tab of its own with the inputs and the live formula. */

import type { Rect } from '../cell/address.ts';
import type { Cell, Grid } from '../cell/cell.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import { argumentsOf, callFunction } from '../functions/call-function.ts';
import type { CallPrefix } from '../functions/call-text.ts';
import { FUNCTIONS } from '../functions/catalogue.ts';
import { exampleSheet } from '../functions/example-sheet.ts';
import type { ArgumentSpec, Example, FunctionSpec } from '../functions/function-spec.ts';
import { labelOf } from '../functions/label-of.ts';
import { Failure, type ResultBlock, type ResultCell, Unknown } from '../functions/result-cell.ts';
import { addAside, buildingMark, clearLeftovers, swapIn } from '../plan/build-aside.ts';
import { documentSteps } from '../plan/document-steps.ts';
import { formulaText } from '../plan/formula-text.ts';
import { NameBook } from '../plan/name-book.ts';
import { BUILDING_NAME, classifySheets } from '../plan/ownership.ts';
import type { Plan } from '../plan/step.ts';
import type { StyleRole } from '../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../plan/tab-document.ts';
import type { Context } from './command.ts';

/** Where the labels of the inputs stand; the inputs begin below. */
const LABEL_ROW = 4;

/**
 * The plan for example number `example` (0-based) of a function. Its tab is new whatever the workbook holds already, so that no
 * cell of the user's is touched. Every input stands in cells, so that it can be changed and the result seen to follow.
 *
 * @throws RangeError where there is no such function or example.
 */
export function insertExample(
  snapshot: Snapshot,
  { asOf }: Pick<Context, 'asOf'>,
  functionId: string,
  example: number,
): Plan {
  const spec = FUNCTIONS.find(({ id }) => id === functionId);
  const shown = spec?.examples[example];
  if (spec === undefined || shown === undefined) {
    throw new RangeError(`${functionId} has no example ${example}`);
  }
  const inputs = layOut(spec, shown);
  const result = callFunction(spec, shown.args);
  const at = { row: LABEL_ROW + inputs.rows.length + 2, column: 0 };
  const names = new NameBook(snapshot.sheets.map(({ name }) => name));
  const kind = `example:${spec.id.toLowerCase()}`;
  const leftovers = clearLeftovers(classifySheets(snapshot), names, { kind, asOf });
  const name = names.take(`Example ${spec.id}`);
  const temporary = names.take(BUILDING_NAME);
  const document = {
    name,
    rows: [
      { cells: [cell(spec.id, 'title')], height: 34 },
      { cells: [cell(spec.summary, 'subtitle')] },
      { cells: [cell(shown.doc, 'muted')] },
      { cells: [] },
      ...inputs.rows,
      { cells: [] },
      { cells: [cell('Result', 'header-line')] },
      ...result.map((row, index) => resultRow(spec, row, index)),
    ],
    columnWidths: widthsOf([...inputs.rows.slice(1).map(({ cells }) => cells), ...result]),
    frozenRows: 0,
    repeatRows: 0,
  };
  const mark = buildingMark(kind, asOf, document, name);
  return {
    title: `Example of ${spec.id}`,
    steps: [
      ...leftovers.steps,
      addAside(temporary, mark, document),
      ...documentSteps(document, temporary),
      ...swapIn(temporary, mark),
      // Last: a tab with a formula counts as edited, so that what a failure leaves before it can still be cleared away.
      {
        step: 'formula',
        sheet: name,
        at,
        functionId: spec.id,
        ranges: inputs.ranges,
        result: valuesOf(result),
      },
      { step: 'show', sheet: name },
    ],
    written: [{ what: 'tab-made', sheet: name, detail: null }],
  };
}

/** The formula of the example as it stands in its tab. */
export function exampleFormula(spec: FunctionSpec, example: Example, prefix: CallPrefix): string {
  return formulaText({ functionId: spec.id, ranges: layOut(spec, example).ranges }, prefix);
}

/** The inputs side by side under their labels, and where each argument's cells are. */
function layOut(
  spec: FunctionSpec,
  example: Example,
): { readonly rows: readonly DocumentRow[]; readonly ranges: readonly (Rect | null)[] } {
  const specs = argumentsOf(spec);
  const days = dayColumns(spec, example);
  const blocks = example.args.map((given) =>
    Array.isArray(given) ? (given as Grid) : [[given as Cell]],
  );
  const height = Math.max(1, ...blocks.map((block) => block.length));
  const rows: (DocumentCell | null)[][] = Array.from({ length: height + 1 }, () => []);
  let left = 0;
  const ranges = blocks.map((block, index) => {
    const argument = specs[index] as ArgumentSpec;
    if (example.args[index] === null) return null;
    const columns = Math.max(1, ...block.map((row) => row.length));
    (rows[0] as (DocumentCell | null)[])[left] = cell(labelOf(argument), 'header-line');
    for (let row = 0; row < block.length; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const value = block[row]?.[column] ?? null;
        const role = roleOf(value, days.has(`${index} ${column}`));
        (rows[row + 1] as (DocumentCell | null)[])[left + column] = cell(value, role);
      }
    }
    const rect = { row: LABEL_ROW + 1, column: left, rows: block.length, columns };
    left += columns + 1;
    return rect;
  });
  const squared = rows.map((row) => ({
    cells: Array.from({ length: Math.max(0, left - 1) }, (_, column) => row[column] ?? null),
  }));
  return { rows: squared, ranges };
}

/** Which columns of which arguments hold dates: `0 3`. */
function dayColumns(spec: FunctionSpec, example: Example): ReadonlySet<string> {
  const { ranges, dateColumns } = exampleSheet(spec, example, 'PMO.');
  const specs = argumentsOf(spec);
  const days = new Set<string>();
  for (const [index, argument] of specs.entries()) {
    if (argument.shape !== 'table' && argument.kind === 'date') days.add(`${index} 0`);
    const range = ranges.find((one) => one.argument === argument.name);
    if (range === undefined) continue;
    const { column, columns } = range.rect;
    for (const day of dateColumns) {
      if (day >= column && day < column + columns) days.add(`${index} ${day - column}`);
    }
  }
  return days;
}

/** The cells that the result will fill: blank, with the looks of what will be there. */
function resultRow(spec: FunctionSpec, row: readonly ResultCell[], index: number): DocumentRow {
  return {
    cells: row.map((found, column) => {
      const kind = 'columns' in spec ? spec.columns[column]?.kind : undefined;
      const value = valueOfCell(found);
      // The heads of a heat map are days, and nothing says so but that they are.
      const isDay = kind === 'date' || (kind === undefined && index === 0 && isLikeADay(value));
      return cell(
        null,
        kind === 'share' && typeof value === 'number' ? 'percent' : roleOf(value, isDay),
      );
    }),
  };
}

function roleOf(value: Cell, isDay: boolean): StyleRole {
  if (typeof value !== 'number') return 'text';
  if (isDay) return 'date';
  return Number.isInteger(value) ? 'integer' : 'quotient';
}

/** A whole number that is a day of this century. */
function isLikeADay(value: Cell): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 36_525 && value < 73_051;
}

function valuesOf(result: ResultBlock): Grid {
  return result.map((row) => row.map(valueOfCell));
}

function valueOfCell(found: ResultCell): Cell {
  if (found instanceof Failure) return { error: found.code };
  return found instanceof Unknown ? null : found;
}

function cell(value: Cell, role: StyleRole): DocumentCell {
  return { value, role };
}

/** Pixels, wide enough for the words of each column within reason. */
function widthsOf(rows: readonly (readonly (DocumentCell | ResultCell)[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((found, column) => {
      const value = isDocumentCell(found) ? found.value : found;
      const letters = typeof value === 'string' ? value.length : 9;
      widths[column] = Math.max(widths[column] ?? 0, Math.min(260, Math.max(84, letters * 7 + 24)));
    });
  }
  return Array.from(widths, (width) => width ?? 84);
}

function isDocumentCell(found: DocumentCell | ResultCell): found is DocumentCell {
  return typeof found === 'object' && found !== null && 'role' in found;
}
