/** Findings as lines, the way a compiler prints them: place first, so that a person can go there. */

import type { CheckView, FindingView, Severity } from '../../core/index.ts';
import { printable } from './printable.ts';

/** ANSI colours by severity: red, yellow, blue. */
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 34 };

const NO_TABLE =
  'No table was recognised, so nothing was checked. Say with --map which sheet is which table, or give it headers such as ID and Name.';

function painter(isColoured: boolean): (text: string, code: number) => string {
  return (text, code) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
}

/** A cell's place as spreadsheets write it: `Projects!C7`, `'Time off'!B3`, or the tab alone. */
export function placeText(sheet: string, a1: string | null): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const name = isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return printable(a1 === null ? name : `${name}!${a1}`);
}

/**
 * One finding: `file › sheet!cell: severity: what expected done`, then one indented line for each other cell
 * involved, for a suggested value, and for each mapping that would settle the matter. Ends with a line break.
 */
export function findingLines(file: string, finding: FindingView, isColoured: boolean): string {
  const paint = painter(isColoured);
  const sentences = [finding.what, finding.expected, finding.done].filter((text) => text !== '');
  const place = `${printable(file)} › ${placeText(finding.sheet, finding.a1)}`;
  const severity = paint(finding.severity, COLOURS[finding.severity]);
  const lines = [`${paint(place, 1)}: ${severity}: ${printable(sentences.join(' '))}`];
  for (const note of finding.notes) {
    lines.push(`    ${placeText(note.sheet, note.a1)}: ${printable(note.text)}`);
  }
  if (finding.suggestion !== null) lines.push(`    suggestion: ${printable(finding.suggestion)}`);
  for (const choice of finding.choices) {
    const mapping = printable(JSON.stringify(choice.mapping));
    lines.push(`    with --map, ${printable(choice.label)}: ${mapping}`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * All findings of a file in the order of the view, then the one sentence that says how the workbook stands. Where no
 * table was recognised, an error line says so.
 */
export function checkLines(file: string, view: CheckView, isColoured: boolean): string {
  const findings = view.groups
    .flatMap((group) => group.findings)
    .map((finding) => findingLines(file, finding, isColoured));
  const error = painter(isColoured)('error', COLOURS.error);
  const summary = view.tables.length > 0 ? printable(view.summary) : `${error}: ${NO_TABLE}`;
  return `${findings.join('')}${printable(file)}: ${summary}\n`;
}
