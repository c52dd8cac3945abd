/** Where a project stands to the cut line, as a cell: a mark, a word and a colour. */

import type { DocumentCell } from '../../plan/tab-document.ts';
import { cell } from '../layout.ts';

/** An empty cell where there is no line or the project has no place at it. */
export function standingCell(line: 'above' | 'forced' | 'below' | 'open' | null): DocumentCell {
  switch (line) {
    case 'above':
      return cell('● Above', 'status-green');
    case 'forced':
      return cell('◆ Forced', 'status-amber');
    case 'below':
      return cell('▼ Below', 'text');
    case 'open':
      return cell('○ Open', 'status-unknown');
    case null:
      return cell(null);
  }
}
