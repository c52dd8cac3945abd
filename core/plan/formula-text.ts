/** The text of a formula that a plan puts into a cell: made of nothing but a function's id and addresses. */

import { rectToA1 } from '../cell/address.ts';
import type { FormulaStep } from './step.ts';

/** What an id may look like; whatever else stood there could be a formula of its own. */
const ID = /^[A-Z][A-Z0-9]{2,}$/;

/**
 * `=PMO.WSJF(A2:A9,B2:B9,,D2)`, with `PMO_` where a host's names hold no dot. Arguments that are left out at the end are not
 * written.
 *
 * @throws RangeError where the id is none, or a range is not on a sheet: such a plan is a flaw of ours.
 */
export function formulaText(
  { functionId, ranges }: Pick<FormulaStep, 'functionId' | 'ranges'>,
  prefix: 'PMO.' | 'PMO_',
): string {
  if (!ID.test(functionId)) throw new RangeError(`${functionId} is no function`);
  let count = ranges.length;
  while (count > 0 && ranges[count - 1] === null) count -= 1;
  const args = ranges.slice(0, count).map((range) => {
    if (range === null) return '';
    const { row, column, rows, columns } = range;
    const isWhole = [row, column, rows, columns].every(Number.isInteger);
    if (!isWhole || row < 0 || column < 0 || rows < 1 || columns < 1) {
      throw new RangeError('a range of a formula is not on a sheet');
    }
    return rectToA1(range);
  });
  return `=${prefix}${functionId}(${args.join(',')})`;
}
