/** Reads yes and no. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing } from '../../cell/missing.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { errorOf, foundText } from './found-text.ts';
import { Trouble } from './trouble.ts';

const YES: ReadonlySet<string> = new Set('yes y true t 1 x ✓ ✔ ☑ ✅ 🗹 on ja oui si sí'.split(' '));
const NO: ReadonlySet<string> = new Set('no n false f 0 ✗ ✘ ❌ ☐ ☒ off nein non'.split(' '));

/**
 * Yes/no from a check box, 1 and 0, yes/no/y/n/true/false, x and ticks, and "Yes - regulator" with its reason after it.
 * A blank is missing, not no.
 */
export function readYesNo(cell: Cell, spec: ColumnSpec): boolean | null | Trouble {
  if (typeof cell === 'boolean') return cell;
  if (cell === null) return null;
  if (typeof cell === 'string') {
    // An emoji may carry an invisible selector of its presentation.
    const text = cell
      .trim()
      .toLowerCase()
      .replace(/\ufe0f/g, '');
    if (YES.has(text)) return true;
    if (NO.has(text)) return false;
    if (isMissing(cell)) return null;
    const answer = /^(yes|no)\s*[-–—,:;(.]/.exec(text);
    if (answer !== null) return answer[1] === 'yes';
  } else if (cell === 1) return true;
  else if (cell === 0) return false;
  return (
    errorOf(cell, spec) ??
    new Trouble('yes-no-unreadable', { found: foundText(cell), column: spec.header })
  );
}
