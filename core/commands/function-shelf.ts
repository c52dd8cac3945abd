/** The functions as the pane's help shows them: texts alone, so that the pane computes nothing. */

import { type Cell, isCellError } from '../cell/cell.ts';
import { formatDayLong } from '../day/serial.ts';
import type { CallPrefix } from '../functions/call-text.ts';
import { FUNCTIONS } from '../functions/catalogue.ts';
import { type FunctionHelp, functionHelp } from '../functions/function-help.ts';
import type { Example, FunctionSpec } from '../functions/function-spec.ts';
import { exampleFormula } from './insert-example.ts';

/** A worked example as text. */
export interface ExampleView {
  readonly doc: string;
  /** The call with its data in it, or, where that is long, with the cells in which the tab of `insertExample` has it. */
  readonly formula: string;
  /** What comes back, cell by cell as a sheet shows it; blank cells are empty. All rows are equally long. */
  readonly result: readonly (readonly string[])[];
}

/** One function as help shows it. */
export interface FunctionView extends Omit<FunctionHelp, 'examples'> {
  /** As it is typed: `PMO.WSJF`. */
  readonly name: string;
  /** Number `index` is that which `insertExample` puts in. */
  readonly examples: readonly ExampleView[];
}

/** All functions in the order of the catalogue, written as the host writes them. */
export function functionShelf(prefix: CallPrefix): readonly FunctionView[] {
  return functionHelp(prefix).map((help, index) => {
    const spec = FUNCTIONS[index] as FunctionSpec;
    return {
      ...help,
      name: prefix + help.id,
      examples: spec.examples.map((example, number) => ({
        doc: example.doc,
        formula: help.examples[number]?.formula ?? exampleFormula(spec, example, prefix),
        result: shownResult(spec, example),
      })),
    };
  });
}

function shownResult(spec: FunctionSpec, { result }: Example): string[][] {
  return result.map((cells, row) =>
    cells.map((cell, column) => {
      const isDay =
        'columns' in spec
          ? spec.columns[column]?.kind === 'date'
          : row === 0 && isLikeADay(cell, result[1]?.[column]);
      return shownCell(cell, isDay);
    }),
  );
}

/** A layout does not say which of its heads are days: whole numbers of this century are, above shares and hours. */
function isLikeADay(cell: Cell, below: Cell | undefined): boolean {
  const isDay = typeof cell === 'number' && Number.isInteger(cell) && cell > 36_525;
  return isDay && cell < 73_051 && (typeof below === 'number' || below === null);
}

function shownCell(cell: Cell, isDay: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return isDay && Number.isInteger(cell) ? formatDayLong(cell) : String(Number(cell.toFixed(4)));
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isCellError(cell) ? cell.error : cell;
}
