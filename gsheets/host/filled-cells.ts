/** Cells that a formula elsewhere may fill: Apps Script gives them as plain values, and who writes into one breaks the formula. */

import type { Position } from '../../core/index.ts';

/** Functions whose result is a whole table; ours are such too. */
const TABLES =
  /\b(?:FILTER|HSTACK|IMPORT(?:DATA|FEED|HTML|RANGE|XML)|PMO_\w+|QUERY|SORTN?|TRANSPOSE|UNIQUE|VSTACK)\s*\(|\{/;
/** Functions whose result goes down one column, as they are mostly used. */
const COLUMNS =
  /\b(?:ARRAYFORMULA|BYROW|CHOOSEROWS|FLATTEN|MAKEARRAY|MAP|SCAN|SEQUENCE|TOCOL)\s*\(/;
/** Functions that hand on what stands within them. */
const HANDS_ON = /^(?:ARRAY_CONSTRAIN|CHOOSE|IF|IFERROR|IFNA|IFS|LAMBDA|LET|SWITCH)\s*\(/;

/**
 * The place of a formula that may fill the cell, or `null`. `formulas` are those of the used block, `''` where there is none. A
 * formula fills cells below and to the right, as far as no other formula stands among them; how far, nothing tells: a column of
 * the user's own beside an imported table counts as filled.
 */
export function fillerOf(
  formulas: readonly (readonly string[])[],
  { row, column }: Position,
): Position | null {
  // The leftmost column, in the rows so far, in which a formula stands: what is further left or up does not reach the cell.
  let least = 0;
  for (let up = row; up >= 0 && least <= column; up -= 1) {
    for (let left = column; left >= least; left -= 1) {
      const formula = formulas[up]?.[left] ?? '';
      if (formula === '' || (up === row && left === column)) continue;
      const reach = reachOf(formula);
      if (reach === 'table' || (reach === 'column' && left === column)) {
        return { row: up, column: left };
      }
      least = left + 1;
    }
  }
  return null;
}

function reachOf(formula: string): 'table' | 'column' | null {
  const text = formula.replace(/^=[\s+(-]*/, '').toUpperCase();
  const leads = (names: RegExp) => text.search(names) === 0;
  if (!HANDS_ON.test(text) && !leads(TABLES) && !leads(COLUMNS)) return null;
  if (TABLES.test(text)) return 'table';
  return COLUMNS.test(text) ? 'column' : null;
}
