/** Headers that say that the amounts below are in thousands or millions: `Cost kEUR`, `Budget (€m)`. */

import { toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import { bearsScale, isCurrency } from '../cell/parse-number.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';

/** The words of each scale; those of `beside` mean it only where a currency stands beside them: a team may be T, a month m. */
const SCALES: readonly {
  readonly scale: number;
  readonly words: readonly string[];
  readonly beside: readonly string[];
}[] = [
  {
    scale: 1e3,
    words: [
      'k',
      "'000s",
      "'000",
      '000s',
      '000',
      'thousands',
      'thousand',
      'tsd.',
      'tsd',
      'tds.',
      'tds',
    ],
    beside: ['t'],
  },
  { scale: 1e6, words: ['millions', 'million', 'mio.', 'mio', 'mil', 'mn'], beside: ['m', 'mm'] },
];

/** Words that say it at a header's end without brackets, where no currency stands beside them. */
const PLAIN_AT_END = /^(?:'000s?|000s|thousands?|tsd\.?|tds\.?|millions?|mio\.?)$/;

/** By what the amounts below a header are to be multiplied: 1,000, 1,000,000, or 1 where it says nothing of it. */
export function scaleOfHeader(header: string): number {
  const text = header
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/s of /g, 's ')
    .trim();
  for (const [, bracketed = ''] of text.matchAll(/[([]([^)\]]*)[)\]]/g)) {
    const scale = scaleOfUnit(bracketed.trim().replace(/^in /, ''), true);
    if (scale !== 1) return scale;
  }
  const words = text.split(/[ ,/]+/);
  for (const count of [2, 1]) {
    if (words.length <= count) continue;
    const end = words.slice(-count).join(' ').replace(/^in /, '');
    const scale = scaleOfUnit(end, false);
    if (scale !== 1) return scale;
  }
  return 1;
}

function scaleOfUnit(unit: string, isAlone: boolean): number {
  for (const { scale, words, beside } of SCALES) {
    if (words.includes(unit) && (isAlone || PLAIN_AT_END.test(unit))) return scale;
    for (const word of [...words, ...beside]) {
      if (unit.startsWith(word) && isCurrency(unit.slice(word.length))) return scale;
      if (unit.endsWith(word) && isCurrency(unit.slice(0, -word.length))) return scale;
    }
  }
  return 1;
}

/** The scale of a column of money, or of amounts that may be money; 1 for all others. */
export function scaleOfColumn({ spec, header }: BoundColumn): number {
  return spec.kind === 'money' || spec.bearsUnit === true ? scaleOfHeader(header) : 1;
}

/** Multiplies the first `count` values that were read; a text with a scale of its own, such as `1.2m`, is what it says, and so is `5%`. */
export function scaleAmounts(
  values: unknown[],
  cells: readonly (readonly Cell[])[],
  { column }: BoundColumn,
  count: number,
  scale: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const value = values[index];
    const cell = cells[index]?.[column] ?? null;
    if (typeof value !== 'number' || (typeof cell === 'string' && isAsItSays(cell))) continue;
    // 1.1 thousand is 1,100 and no hair more.
    values[index] = Number((value * scale).toPrecision(15));
  }
}

function isAsItSays(text: string): boolean {
  return bearsScale(text) || text.trim().endsWith('%');
}

/** Says at the header that its amounts were multiplied. */
export function scaledDiagnostic(
  sheet: string,
  row: number,
  { column, header }: BoundColumn,
  scale: number,
): Diagnostic {
  return {
    code: 'amounts-scaled',
    severity: 'info',
    at: { sheet, a1: toA1(row, column), row, header },
    params: { found: header, scale },
    notes: [],
    suggestion: null,
  };
}
