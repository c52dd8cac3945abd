/** What a reader answers instead of a value when a cell cannot be read: a diagnostic that does not know its place yet. */

import type {
  CellRef,
  Diagnostic,
  DiagnosticNote,
  DiagnosticParams,
} from '../../diagnostics/diagnostic.ts';

/** The codes that readers give. All of them mean that the cell was left out of the figures. */
export type TroubleCode =
  | 'cell-error'
  | 'text-unreadable'
  | 'number-unreadable'
  | 'number-ambiguous'
  | 'number-out-of-range'
  | 'percent-ambiguous'
  | 'date-unreadable'
  | 'date-ambiguous'
  | 'date-implausible'
  | 'yes-no-unreadable'
  | 'choice-unknown';

/** Tested with `instanceof`, so that values need no wrapper and the good path allocates nothing. */
export class Trouble<C extends TroubleCode = TroubleCode> {
  readonly code: C;
  readonly params: DiagnosticParams[C];
  /** A value to put in instead, ready to type, or `null`. */
  readonly suggestion: string | null;

  constructor(code: C, params: DiagnosticParams[C], suggestion: string | null = null) {
    this.code = code;
    this.params = params;
    this.suggestion = suggestion;
  }
}

/** The trouble's diagnostic at its cell. The severity is `error`: a cell in trouble is not read. */
export function toDiagnostic(
  trouble: Trouble,
  at: CellRef,
  notes: readonly DiagnosticNote[] = [],
): Diagnostic {
  const { code, params, suggestion } = trouble;
  // The class ties params to code; TypeScript cannot follow the tie through the union of codes.
  return { code, severity: 'error', at, params, notes, suggestion } as Diagnostic;
}

/** The same for a cell without which its row is left out. */
export function toRowDiagnostic(trouble: Trouble, at: CellRef): Diagnostic {
  const { code, params, suggestion } = trouble;
  return {
    code,
    severity: 'error',
    at,
    params,
    notes: [],
    suggestion,
    leavesOutRow: true,
  } as Diagnostic;
}
