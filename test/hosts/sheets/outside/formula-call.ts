/** Formulas that do nothing but call one function: `=PMO_SCORE(A1:B9, 'Other tab'!C2, 5, "x")`. */

import { parseA1 } from '../inside/values/a1.ts';

/** One argument: a value, or a place whose tab is null where it is the formula's own. */
export type FormulaTerm =
  | { readonly is: 'value'; readonly value: string | number | boolean }
  | { readonly is: 'place'; readonly sheet: string | null; readonly a1: string };

/** A call as it stands in a cell. */
export interface FormulaCall {
  readonly name: string;
  readonly terms: readonly FormulaTerm[];
}

/** The call that a formula is; `null` for any other formula. Sheets keeps formulas with commas, whatever the locale. */
export function parseFormulaCall(formula: string): FormulaCall | null {
  const [, name, inner] = /^=\s*([A-Za-z_][A-Za-z0-9_]*)\(([\s\S]*)\)\s*$/.exec(formula) ?? [];
  if (name === undefined || inner === undefined) return null;
  const pieces = inner.trim() === '' ? [] : split(inner);
  const terms = pieces.map(termOf);
  return terms.some((term) => term === null) ? null : { name, terms: terms as FormulaTerm[] };
}

/** The pieces between commas that stand in no quotes. */
function split(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let quote = '';
  for (const letter of text) {
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    if (letter === ',' && quote === '') {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  return [...pieces, piece];
}

function termOf(piece: string): FormulaTerm | null {
  const text = piece.trim();
  // An argument that is left out arrives as a blank does.
  if (text === '') return { is: 'value', value: '' };
  if (/^".*"$/s.test(text)) return { is: 'value', value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { is: 'value', value: /^t/i.test(text) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    return { is: 'value', value: Number(text) };
  const parsed = parseA1(text);
  if (!parsed) return null;
  return { is: 'place', sheet: parsed.sheet, a1: text.slice(text.lastIndexOf('!') + 1) };
}
