/** The self-test's second half: an example of every function as a live formula on a tab of its own, and what Sheets has made of it. */

import {
  type Cell,
  type Example,
  FUNCTIONS,
  type FunctionSpec,
  formulaText,
  type Grid,
  isCellError,
  type Position,
  type Rect,
  type Step,
  toA1,
} from '../../../core/index.ts';

/** An example and where it stands: its inputs side by side, and its formula in the row below them. */
interface PlacedExample {
  readonly spec: FunctionSpec;
  readonly example: Example;
  readonly inputs: readonly { readonly at: Position; readonly cells: Grid }[];
  /** In the order of the arguments; `null` for one that is left out. */
  readonly ranges: readonly (Rect | null)[];
  readonly at: Position;
}

/** The steps that put all of them on a new tab, which bears the mark when it is whole. */
export function formulaSteps(sheet: string, mark: string): Step[] {
  const placed = placeExamples();
  const values: Cell[][] = [];
  for (const { inputs } of placed) {
    for (const { at, cells } of inputs) {
      cells.forEach((line, down) => {
        const row = at.row + down;
        while (values.length <= row) values.push([]);
        const cellsOfRow = values[row] as Cell[];
        line.forEach((cell, along) => {
          while (cellsOfRow.length < at.column + along) cellsOfRow.push(null);
          cellsOfRow[at.column + along] = cell;
        });
      });
    }
  }
  const columns = Math.max(26, ...values.map((row) => row.length));
  return [
    { step: 'add-sheet', sheet, mark: `${mark} building`, rows: values.length + 60, columns },
    { step: 'write', sheet, at: { row: 0, column: 0 }, values },
    ...placed.map(({ spec, example, ranges, at }): Step => {
      const { result } = example;
      return { step: 'formula', sheet, at, functionId: spec.id, ranges, result };
    }),
    { step: 'mark', sheet, mark },
  ];
}

/** What came of the formulas on the tab: a line for each that gave something else; `null` while one of them is computed. */
export function formulaFaults(grid: Grid): readonly string[] | null {
  const placed = placeExamples();
  const isPending = placed.some(({ at }) => {
    const cell = grid[at.row]?.[at.column] ?? null;
    return isCellError(cell) && cell.error === '#GETTING_DATA';
  });
  if (isPending) return null;
  return placed.flatMap(({ spec, example, ranges, at }) => {
    for (const [down, row] of example.result.entries()) {
      for (const [along, wanted] of row.entries()) {
        const found = grid[at.row + down]?.[at.column + along] ?? null;
        if (isAsWanted(found, wanted, example.tolerance ?? 1e-9)) continue;
        const formula = formulaText({ functionId: spec.id, ranges }, 'PMO_');
        const place = toA1(at.row + down, at.column + along);
        return [`${formula}: ${place} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}.`];
      }
    }
    return [];
  });
}

/** How many formulas there are. */
export function countFormulas(): number {
  return placeExamples().length;
}

/** The first fit example of each function, one below the other. */
function placeExamples(): readonly PlacedExample[] {
  let row = 0;
  return FUNCTIONS.flatMap((spec) => {
    const example = spec.examples.find(isFit);
    if (example === undefined) return [];
    let column = 0;
    const inputs: PlacedExample['inputs'][number][] = [];
    const ranges = example.args.map((given): Rect | null => {
      if (given === null) return null;
      const cells: Grid = Array.isArray(given) ? (given as Grid) : [[given as Cell]];
      const columns = Math.max(1, ...cells.map((line) => line.length));
      const range = { row, column, rows: cells.length, columns };
      inputs.push({ at: { row, column }, cells });
      column += columns + 1;
      return range;
    });
    const height = Math.max(1, ...inputs.map(({ cells }) => cells.length));
    const at = { row: row + height, column: 0 };
    row = at.row + example.result.length + 1;
    return [{ spec, example, inputs, ranges, at }];
  });
}

/** Errors cannot be written as values, and a formula that fails as a whole shows no code of ours. */
function isFit({ args, result }: Example): boolean {
  const cells = args.flatMap((given) => (Array.isArray(given) ? (given as Grid).flat() : [given]));
  return !cells.some((cell) => isCellError(cell as Cell)) && !(result[0] ?? []).every(isCellError);
}

/** In a block a failure is a text that begins with its code, and a blank is a text without letters. */
function isAsWanted(found: Cell, wanted: Cell, tolerance: number): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= tolerance;
  }
  if (isCellError(wanted)) return typeof found === 'string' && found.startsWith(`${wanted.error} `);
  return (found === '' ? null : found) === (wanted === '' ? null : wanted);
}
