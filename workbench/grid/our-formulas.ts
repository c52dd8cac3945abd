/** Which formulas use functions of ours: these the grid computes itself, at once, whatever a file says they gave. */

import { type Rect, toA1 } from '../../core/index.ts';
import type { FileSheetView } from '../files/opened-file.ts';

/** Whether the formula calls one of our functions. */
export function usesOurs(formula: string | null | undefined): boolean {
  if (!formula) return false;
  return /(?<![\w.])PMO\.[A-Z]/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** The array formulas of a file that are calls of ours, by the address of the cell that has the text. */
export function ourArrays({ arrays, cells }: FileSheetView): ReadonlyMap<string, Rect> {
  const ours = arrays.filter(({ row, column }) => usesOurs(cells[row]?.[column]?.formula));
  return new Map(ours.map((rect) => [toA1(rect.row, rect.column), rect]));
}

/** The addresses of the cells that those fill, their own excepted: the grid fills them. */
export function filledByOurs(view: FileSheetView): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const [own, { row, column, rows, columns }] of ourArrays(view)) {
    for (let down = row; down < row + rows; down += 1) {
      for (let along = column; along < column + columns; along += 1) {
        filled.add(toA1(down, along));
      }
    }
    filled.delete(own);
  }
  return filled;
}
