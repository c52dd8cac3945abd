/** Remembers why a function left a cell blank or made it an error, so that the page can say it of the selected cell. */

import type { Injector, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { Failure, type Rect, type ResultBlock, Unknown } from '../../core/index.ts';
import { usesOurs } from './our-formulas.ts';
import { spillRects } from './spills.ts';

/** The cell of a formula, as the grid names it while it computes. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** The reasons of one result, by row and column in it. */
interface BlockReasons {
  readonly columns: number;
  readonly byCell: ReadonlyMap<number, string>;
}

/** See the head of the file. One for a grid. */
export class FunctionReasons {
  private readonly blocks = new Map<string, BlockReasons>();

  /** Takes down what a function gave for a formula; the last call of a formula with several counts. */
  note(place: FormulaPlace, block: ResultBlock): void {
    const columns = block[0]?.length ?? 0;
    const byCell = new Map<number, string>();
    for (const [row, cells] of block.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell instanceof Failure || cell instanceof Unknown) {
          byCell.set(row * columns + column, cell.reason);
        }
      }
    }
    if (byCell.size === 0) this.blocks.delete(keyOf(place));
    else this.blocks.set(keyOf(place), { columns, byCell });
  }

  /** Why the cell is blank or an error; `null` where it holds a value, or where no function of ours filled it. */
  reasonAt(workbook: Workbook, injector: Injector, place: FormulaPlace): string | null {
    const sheet = workbook.getSheetBySheetId(place.sheetId);
    const shown = sheet?.getCell(place.row, place.column)?.v ?? '';
    if (!sheet || !(shown === '' || (typeof shown === 'string' && shown.startsWith('#')))) {
      return null;
    }
    const rect = spillRects(injector, place.unitId, place.sheetId).find((one) =>
      isInside(one, place),
    );
    const { row, column } = rect ?? place;
    const formula = injector
      .get(FormulaDataModel)
      .getFormulaStringByCell(row, column, place.sheetId, place.unitId);
    const block = this.blocks.get(keyOf({ ...place, row, column }));
    if (!formula || !usesOurs(formula)) return null;
    if (sheet.getCell(row, column)?.v === '#SPILL!') {
      if (shown !== '#SPILL!') return null;
      const isBeyond =
        rect !== undefined &&
        (row + rect.rows > sheet.getRowCount() || column + rect.columns > sheet.getColumnCount());
      return isBeyond
        ? 'the sheet ends before the result does'
        : 'the cells that the result needs are not all empty';
    }
    if (block === undefined) return null;
    const [first] = block.byCell.values();
    if (!isOneCall(formula)) return first ?? null;
    return block.byCell.get((place.row - row) * block.columns + (place.column - column)) ?? null;
  }

  /** Forgets a workbook that was closed. */
  forget(unitId: string): void {
    for (const key of this.blocks.keys()) {
      if (key.startsWith(`${unitId}\n`)) this.blocks.delete(key);
    }
  }
}

function keyOf({ unitId, sheetId, row, column }: FormulaPlace): string {
  return `${unitId}\n${sheetId}\n${row}\n${column}`;
}

function isInside({ row, column, rows, columns }: Rect, place: FormulaPlace): boolean {
  return (
    place.row >= row &&
    place.row < row + rows &&
    place.column >= column &&
    place.column < column + columns
  );
}

/** Whether the formula is a single call, so that its result stands cell by cell where the function put it. */
function isOneCall(formula: string): boolean {
  const call = /^=\s*PMO\.[A-Z0-9]+\s*\(/i.exec(formula);
  if (call === null) return false;
  let depth = 1;
  const rest = formula.slice(call[0].length).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  for (const [index, letter] of [...rest].entries()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) return rest.slice(index + 1).trim() === '';
  }
  return true;
}
