/** A diagnostic as a compiler prints it: place, sentence, and what belongs to it on lines of its own. */

import { describe } from './describe.ts';
import type { CellRef, Diagnostic, DiagnosticNote } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';

const LONGEST_FILE = 250;

/**
 * `portfolio.xlsx › Projects!H7: "31/02/2026" in Forecast end is not a date; expected a date such as 2026-02-28; the
 * cell was left out.`, then the suggestion and the notes, each on an indented line. Lines are joined by `\n`, without
 * one at the end. Without `file` the line starts with the sheet.
 */
export function formatDiagnostic(diagnostic: Diagnostic, file?: string): string {
  const place = formatCellRef(diagnostic.at);
  const front = file === undefined ? place : `${visibleText(file, LONGEST_FILE)} › ${place}`;
  const lines = [`${front}: ${sentenceOf(diagnostic)}`];
  if (diagnostic.suggestion !== null) lines.push(`  try: ${visibleText(diagnostic.suggestion)}`);
  for (const note of diagnostic.notes) lines.push(`  ${noteText(note)} ${formatCellRef(note.at)}`);
  return lines.join('\n');
}

/** The diagnostic's sentence without its place: `What; expected …; done.` */
export function sentenceOf(diagnostic: Diagnostic): string {
  const { what, expected, done } = describe(diagnostic);
  return `${what}; ${expected === null ? '' : `expected ${expected}; `}${done}.`;
}

/** `Projects!H7`, or `Projects` where the whole sheet is meant. */
export function formatCellRef({ sheet, a1 }: CellRef): string {
  return a1 === null ? visibleText(sheet) : `${visibleText(sheet)}!${a1}`;
}

function noteText(note: DiagnosticNote): string {
  switch (note.text) {
    case 'first-used-here':
      return 'first used in';
    case 'also-here':
      return 'also in';
    case 'compare-with':
      return 'compare with';
  }
}
