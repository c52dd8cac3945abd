/** How grave a RAID item is: the 5 × 5 table for risks, and what stands in where it cannot be used. */

import type { RaidItem, Severity } from '../model/raid.ts';

/** From the least to the gravest. */
const GRADES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/**
 * Severity by probability (rows, 1–5) and impact (columns, 1–5). Each cell is written out because a project
 * office may argue about any single one; by default the product decides: 1–4 low, 5–9 medium, 10–16 high,
 * 20–25 critical.
 */
export const SEVERITY_TABLE: readonly (readonly Severity[])[] = [
  ['low', 'low', 'low', 'low', 'medium'],
  ['low', 'low', 'medium', 'medium', 'high'],
  ['low', 'medium', 'medium', 'high', 'high'],
  ['low', 'medium', 'high', 'high', 'critical'],
  ['medium', 'high', 'high', 'critical', 'critical'],
];

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
 * rounded to the nearest step. `findSeverity` of a risk with probability 4 and impact 5 is critical.
 */
export function findSeverity(
  item: Pick<RaidItem, 'type' | 'probability' | 'impact' | 'severity'>,
): SeverityResult {
  const impactStep = stepOf(item.impact);
  const probabilityStep = stepOf(item.probability);
  const isRisk = item.type === 'risk';
  if (isRisk && probabilityStep !== null && impactStep !== null) {
    const severity = SEVERITY_TABLE[probabilityStep]?.[impactStep] ?? null;
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
  return severity === null ? -1 : GRADES.indexOf(severity);
}

/** A rating from 1 to 5 as an index from 0, or `null` where there is none on the scale. */
function stepOf(rating: number | null): number | null {
  if (rating === null) return null;
  const step = Math.round(rating) - 1;
  return step >= 0 && step <= 4 ? step : null;
}
