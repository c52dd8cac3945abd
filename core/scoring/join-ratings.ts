/** Several rows of ratings for one project become one rating for each criterion. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../model/projects.ts';
import { indexRows, referenceKey } from '../model/references.ts';
import { SCORES, type Score } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import type { CriterionInUse } from './criteria-in-use.ts';
import { rowCell } from './row-cell.ts';

/** What can be rated: a criterion, or an input of another method, whose scale may have no end (`Infinity`). */
export type Rated = Pick<CriterionInUse, 'id' | 'name' | 'scaleMin' | 'scaleMax'>;

/** Rows that count as one voice: an assessor's latest, or the latest of all. Several only where they are of the same day. */
export type Voice = readonly Score[];

/** The ratings of all projects. Typed arrays: for computing, not for JSON. */
export interface JoinedRatings {
  /** The rating of project `p` on criterion `c` at `p * criteria + c`, on the criterion's scale; NaN is not rated. */
  readonly ratings: Float64Array;
  /** The voices of each project, in an order that does not depend on that of the rows. */
  readonly voices: readonly (readonly Voice[])[];
  readonly diagnostics: readonly Diagnostic[];
}

const NO_VOICES: readonly Voice[] = [];

/**
 * Joins the rows of Scores. `mean`: the mean of each assessor's latest row; `latest`: the latest row of all. Rows of the
 * same day (or all without a day) share their place by their mean; a row without a day is older than any with one; rows
 * without an assessor are those of one nameless assessor. A blank in a latest row is not filled from an older one.
 * Ratings off the scale and rows of unknown projects are named and do not count.
 */
export function joinRatings(
  projects: readonly Pick<Project, 'id' | 'name'>[],
  criteria: readonly Rated[],
  scores: readonly Score[],
  join: Settings['ratingsJoin'],
): JoinedRatings {
  const diagnostics: Diagnostic[] = [];
  const rowsOf = rowsByProject(projects, scores, diagnostics);
  const ratings = new Float64Array(projects.length * criteria.length).fill(Number.NaN);
  const voices: (readonly Voice[])[] = [];
  for (let project = 0; project < projects.length; project += 1) {
    const rows = rowsOf[project];
    if (rows === undefined) {
      voices.push(NO_VOICES);
      continue;
    }
    const own = rows.length === 1 ? [rows] : voicesOf(rows, join);
    voices.push(own);
    const base = project * criteria.length;
    for (let index = 0; index < criteria.length; index += 1) {
      ratings[base + index] = ratingOf(own, criteria[index] as Rated, diagnostics);
    }
  }
  return { ratings, voices, diagnostics };
}

/** The rating that several voices give on a criterion; NaN where none of them rates it. What is off the scale is named. */
export function ratingOf(
  voices: readonly Voice[],
  criterion: Rated,
  diagnostics: Diagnostic[],
): number {
  if (voices.length === 1 && voices[0]?.length === 1) {
    return ratingIn(voices[0][0] as Score, criterion, diagnostics);
  }
  const said: number[] = [];
  for (const voice of voices) {
    const own: number[] = [];
    for (const row of voice) {
      const rating = ratingIn(row, criterion, diagnostics);
      if (!Number.isNaN(rating)) own.push(rating);
    }
    if (own.length > 0) said.push(meanOf(own));
  }
  return said.length === 0 ? Number.NaN : meanOf(said);
}

function ratingIn(row: Score, criterion: Rated, diagnostics: Diagnostic[]): number {
  const rating = row.ratings[criterion.id];
  if (rating === undefined || rating === null) return Number.NaN;
  const isOnScale = rating >= criterion.scaleMin && rating <= criterion.scaleMax;
  if (isOnScale && rating < Number.POSITIVE_INFINITY) return rating + 0;
  const { scaleMin: min, scaleMax, name: column } = criterion;
  const max = Number.isFinite(scaleMax) ? scaleMax : null;
  const found = String(rating);
  const place = {
    severity: 'error',
    at: rowCell(row, criterion.id),
    notes: [],
    suggestion: null,
  } as const;
  if (Number.isFinite(rating)) {
    const params = { found, column, min, max };
    diagnostics.push({ code: 'number-out-of-range', params, ...place });
  } else {
    diagnostics.push({ code: 'number-unreadable', params: { found, column }, ...place });
  }
  return Number.NaN;
}

/** The rows of each project by its index, `undefined` without any. */
function rowsByProject(
  projects: readonly Pick<Project, 'id' | 'name'>[],
  scores: readonly Score[],
  diagnostics: Diagnostic[],
): readonly (Score[] | undefined)[] {
  const find = indexRows(projects.map(({ id, name }, index) => ({ id, name, index })));
  const rowsOf = new Array<Score[] | undefined>(projects.length).fill(undefined);
  for (const score of scores) {
    const project = find(score.project);
    if (project === null) {
      const { project: spec } = SCORES.columns;
      diagnostics.push({
        code: 'reference-unknown',
        severity: 'error',
        at: rowCell(score, 'project'),
        params: { found: score.project, column: spec.header, table: 'Projects' },
        notes: [],
        suggestion: null,
      });
      continue;
    }
    const rows = rowsOf[project.index];
    if (rows === undefined) rowsOf[project.index] = [score];
    else rows.push(score);
  }
  return rowsOf;
}

function voicesOf(rows: readonly Score[], join: Settings['ratingsJoin']): readonly Voice[] {
  const latest = new Map<string, { day: number; rows: Score[] }>();
  for (const row of rows) {
    const assessor = join === 'latest' ? '' : referenceKey(row.assessor ?? '');
    const day = dayOf(row);
    const own = latest.get(assessor);
    if (own === undefined || day > own.day) latest.set(assessor, { day, rows: [row] });
    else if (day === own.day) own.rows.push(row);
  }
  const sorted = [...latest].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, own]) => own.rows);
}

function dayOf({ scoredDay }: Score): number {
  return scoredDay === null || Number.isNaN(scoredDay) ? Number.NEGATIVE_INFINITY : scoredDay;
}

/** The mean, added from the smallest so that the order does not show, and never outside the values by a rounding error. */
function meanOf(values: number[]): number {
  if (values.length === 1) return values[0] as number;
  values.sort((a, b) => a - b);
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  return Math.min(values[values.length - 1] as number, Math.max(values[0] as number, mean));
}
