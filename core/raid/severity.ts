/** How grave a RAID item is: the 5 × 5 table for risks, and what stands in where it cannot be used. */

import type { RaidItem, Severity } from '../model/raid.ts';

/** Severities by probability (five rows) and impact (five columns). */
export type SeverityTable = readonly (readonly Severity[])[];

/** From the least to the gravest. */
const RANKS: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/**
 * Severity by probability (rows, 1–5) and impact (columns, 1–5). Each cell is written out because a project
 * office may argue about any single one; by default the product decides: 1–4 low, 5–9 medium, 10–16 high,
 * 20–25 critical.
 */
export const SEVERITY_TABLE: SeverityTable = [
  ['low', 'low', 'low', 'low', 'medium'],
  ['low', 'low', 'medium', 'medium', 'high'],
  ['low', 'medium', 'medium', 'high', 'high'],
  ['low', 'medium', 'high', 'high', 'critical'],
  ['medium', 'high', 'high', 'critical', 'critical'],
];

const SEVERITY_OF_LETTER: Readonly<Record<string, Severity>> = {
  L: 'low',
  M: 'medium',
  H: 'high',
  C: 'critical',
};

/**
 * The table that the setting `severityTable` writes as 25 letters: five groups by probability from 1 to 5, in each a letter
 * by impact from 1 to 5. What stands between the letters does not matter. The setting's shape has been asked already;
 * another text is a mistake in the program and throws a `RangeError`.
 */
export function parseSeverityTable(text: string): SeverityTable {
  const letters = lettersOf(text);
  if (!isSeverityTable(text)) {
    throw new RangeError(`a severity table is 25 letters of L, M, H and C, not "${text}"`);
  }
  return [0, 5, 10, 15, 20].map((start) =>
    Array.from(letters.slice(start, start + 5), (letter) => SEVERITY_OF_LETTER[letter] as Severity),
  );
}

/** Whether a text has the 25 letters that `parseSeverityTable` takes. */
export function isSeverityTable(text: string): boolean {
  return /^[LMHC]{25}$/.test(lettersOf(text));
}

function lettersOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z]/g, '');
}

/** Severity by impact alone (1–5), for what has no probability because it has happened or is agreed: never for a risk. */
export const SEVERITY_BY_IMPACT: readonly Severity[] = ['low', 'low', 'medium', 'high', 'critical'];

/** Where a severity came from, so that a reader can argue with the right cell. */
export type SeverityBasis = 'probability-and-impact' | 'given' | 'impact';

/** What an entry lacks whose severity is unknown. */
export type SeverityGap = 'probability' | 'impact' | 'probability-and-impact';

/** A severity and what it rests on, or what it lacks: either `severity` and `basis`, or `lacks`. */
export interface SeverityResult {
  /** `null` where no severity is given and it cannot be computed. */
  readonly severity: Severity | null;
  readonly basis: SeverityBasis | null;
  readonly lacks: SeverityGap | null;
}

/**
 * An item's severity. A risk takes it from the table over probability and impact, even where the sheet gives another;
 * where it has not both, what is given counts, and else its severity is unknown: how grave a risk is cannot be told from
 * its impact alone. Everything else keeps what is given, or else takes it from the impact. Ratings that are not whole are
 * rounded to the nearest step. `findSeverity` of a risk with probability 4 and impact 5 is critical. The table is the default one
 * where none is given.
 */
export function findSeverity(
  item: Pick<RaidItem, 'type' | 'probability' | 'impact' | 'severity'>,
  table: SeverityTable = SEVERITY_TABLE,
): SeverityResult {
  const impactStep = ratingStep(item.impact);
  const probabilityStep = ratingStep(item.probability);
  const isRisk = item.type === 'risk';
  if (isRisk && probabilityStep !== null && impactStep !== null) {
    const severity = table[probabilityStep]?.[impactStep] ?? null;
    return { severity, basis: 'probability-and-impact', lacks: null };
  }
  if (item.severity !== null) return { severity: item.severity, basis: 'given', lacks: null };
  if (!isRisk && impactStep !== null) {
    return { severity: SEVERITY_BY_IMPACT[impactStep] ?? null, basis: 'impact', lacks: null };
  }
  const lacks =
    !isRisk || probabilityStep !== null
      ? 'impact'
      : impactStep === null
        ? 'probability-and-impact'
        : 'probability';
  return { severity: null, basis: null, lacks };
}

/** 0 for low … 3 for critical; −1 where the severity is unknown, so that unknown sorts last. */
export function severityRank(severity: Severity | null): number {
  return severity === null ? -1 : RANKS[severity];
}

/** A rating from 1 to 5 as an index from 0, rounded to the nearest; `null` where there is none on the scale. */
export function ratingStep(rating: number | null): number | null {
  return rating !== null && isOnScale(rating) ? Math.round(rating) - 1 : null;
}

/** Whether a rating rounds to a step from 1 to 5. */
export function isOnScale(rating: number): boolean {
  return rating >= 0.5 && rating < 5.5;
}

/**
 * `findSeverity` for many items: every answer is made once and given again, so that a long log costs a look-up a row.
 * The results are shared: they must not be changed.
 */
export function severityFinder(
  table: SeverityTable,
): (item: Pick<RaidItem, 'type' | 'probability' | 'impact' | 'severity'>) => SeverityResult {
  const known: (SeverityResult | undefined)[] = new Array(2 * 6 * 6 * 5).fill(undefined);
  return (item) => {
    const probability = ratingStep(item.probability) ?? 5;
    const impact = ratingStep(item.impact) ?? 5;
    const kind = item.type === 'risk' ? 1 : 0;
    const place = ((kind * 6 + probability) * 6 + impact) * 5 + severityRank(item.severity) + 1;
    let found = known[place];
    if (found === undefined) {
      found = findSeverity(item, table);
      known[place] = found;
    }
    return found;
  };
}
