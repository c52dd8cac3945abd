/** One diagnostic in words, with the choices that would settle it. */

import type { DateOrder } from '../cell/date-order.ts';
import { describe } from '../diagnostics/describe.ts';
import type { Diagnostic, DiagnosticNote } from '../diagnostics/diagnostic.ts';
import type { FindingChoice, FindingView } from './check-view.ts';

/** `tableTitle` is the table that the diagnostic's tab was recognised as, or `null`; `mend` what its cell certainly should hold, or `null`. */
export function findingView(
  diagnostic: Diagnostic,
  tableTitle: string | null,
  mend: string | null = null,
): FindingView {
  const { what, expected, done } = describe(diagnostic);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    sheet: diagnostic.at.sheet,
    a1: diagnostic.at.a1,
    what: toSentence(what),
    expected: expected === null ? '' : toSentence(`expected ${expected}`),
    done: toSentence(done),
    notes: diagnostic.notes.map((note) => ({
      sheet: note.at.sheet,
      a1: note.at.a1,
      text: noteText(note),
    })),
    suggestion: diagnostic.suggestion,
    mend,
    choices: findingChoices(diagnostic, tableTitle),
  };
}

/** What the user can settle with one click: an ambiguous header, sheet or order of dates. */
function findingChoices(diagnostic: Diagnostic, tableTitle: string | null): FindingChoice[] {
  const { sheet } = diagnostic.at;
  switch (diagnostic.code) {
    case 'header-ambiguous': {
      if (tableTitle === null) return [];
      const { found, candidates } = diagnostic.params;
      const header = diagnostic.at.header ?? found;
      return candidates.map((column) => ({
        label: `It is ${column}`,
        mapping: { sheet, table: tableTitle, columns: { [column]: header } },
      }));
    }
    case 'header-unfit': {
      if (tableTitle === null) return [];
      const { found, column } = diagnostic.params;
      const columns = { [column]: diagnostic.at.header ?? found };
      return [{ label: `It is ${column}`, mapping: { sheet, table: tableTitle, columns } }];
    }
    case 'sheet-unrecognised': {
      const { possible = [], nearest, nameHeader } = diagnostic.params;
      const choices: FindingChoice[] = possible.map((table) => ({
        label: `It is ${table}`,
        mapping: { sheet, table },
      }));
      if (nearest === null || nameHeader === undefined) return choices;
      // A mapped header serves the columns that the mapping names, and no others.
      const columns = { ID: nameHeader, Name: nameHeader };
      const label = `It is ${nearest}: use ${nameHeader} as its ID`;
      return [...choices, { label, mapping: { sheet, table: nearest, columns } }];
    }
    case 'sheet-ambiguous':
      return diagnostic.params.candidates.map((table) => ({
        label: `It is ${table}`,
        mapping: { sheet, table },
      }));
    case 'date-ambiguous':
    case 'periods-ambiguous':
      return [dateChoice(sheet, 'day-month-year'), dateChoice(sheet, 'month-day-year')];
    case 'unit-unknown':
      return UNIT_CHOICES.map(({ label, unit }) => ({ label, mapping: { sheet, unit } }));
    case 'unit-days':
      // A title may speak of something else; what the cell or its header says stands.
      return diagnostic.params.by === null
        ? []
        : UNIT_CHOICES.map(({ label, unit }) => ({ label, mapping: { sheet, unit } }));
    default:
      return [];
  }
}

const UNIT_CHOICES = [
  { label: 'They are FTE', unit: 'share' },
  { label: 'They are per cents', unit: 'percent' },
  { label: 'They are hours', unit: 'hours' },
] as const;

function dateChoice(sheet: string, dateOrder: DateOrder): FindingChoice {
  const label = dateOrder === 'day-month-year' ? 'The day comes first' : 'The month comes first';
  return { label, mapping: { sheet, dateOrder } };
}

function noteText(note: DiagnosticNote): string {
  switch (note.text) {
    case 'first-used-here':
      return 'First used here';
    case 'also-here':
      return 'Also here';
    case 'compare-with':
      return 'Compare with this';
  }
}

/** A clause as a sentence: with a capital and a full stop. */
function toSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
