/** The last block of a tab: what was left out, what is missing, which tabs it was read from, and what is known of the figures. */

import type { Portfolio } from '../model/portfolio.ts';
import type { TableId } from '../model/tables.ts';
import type { DocumentRow } from '../plan/tab-document.ts';
import { findingsText } from './findings-text.ts';
import { heading, line } from './layout.ts';
import { leftOutSentence, rowsLeftOut } from './left-out.ts';
import { sharedNameSentences } from './shared-name-sentences.ts';
import { sourceSentences } from './sources.ts';

/** What a tab says of its sources. */
export interface Coverage {
  /** The tables whose rows left out would be missed. */
  readonly leaving: readonly { readonly id: TableId; readonly title: string }[];
  /** What is missing, and which table would tell. */
  readonly missing: readonly string[];
  /** The tables that its figures are read from. */
  readonly used: readonly TableId[];
  /** What is known of the figures, row by row. */
  readonly known: readonly DocumentRow[];
}

/** The rows of the block. */
export function coverageRowsOf(
  portfolio: Portfolio,
  { leaving, missing, used, known }: Coverage,
): DocumentRow[] {
  const left = leaving.flatMap(({ id, title }) => {
    const count = rowsLeftOut(portfolio, id);
    return count === 0 ? [] : [leftOutSentence(count, title)];
  });
  const sentences = [
    ...left,
    ...sharedNameSentences(portfolio),
    ...missing,
    ...sourceSentences(portfolio, used),
  ];
  return [
    ...heading('Where this comes from, and what it leaves out', findingsText(portfolio)),
    ...sentences.map((text) => line(text, 'muted')),
    ...known,
  ];
}
