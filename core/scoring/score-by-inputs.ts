/** The methods with inputs of their own for a whole portfolio: WSJF, RICE, ICE, value against effort. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { InputMethod } from '../model/scoring-inputs.ts';
import { joinRatings, type Rated } from './join-ratings.ts';
import { type MethodScore, methodScore } from './method-score.ts';
import type { ScoringInput } from './scoring-input.ts';
import { type QuadrantLines, quadrantLine } from './value-effort.ts';

/** A project's score and what it was computed from. */
export interface InputScore extends MethodScore {
  /** In the order of the method's inputs; `null` is not rated. */
  readonly inputs: readonly (number | null)[];
}

/** The scores by project. */
export interface InputScores {
  readonly projects: readonly InputScore[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The method's inputs as something that is rated on a scale. */
export function ratedInputs({ methodInputs }: Pick<ScoringInput, 'methodInputs'>): Rated[] {
  return methodInputs.map(({ key, name, min, max }) => ({
    ...{ id: key, name, scaleMin: min, scaleMax: max ?? Number.POSITIVE_INFINITY },
  }));
}

/** Scores every project by the inputs of a method; several rows for one project are joined first, input by input. */
export function scoreByInputs(input: ScoringInput, method: InputMethod): InputScores {
  const { projects, methodInputs, scores, settings } = input;
  const rated = ratedInputs(input);
  const { ratings, diagnostics } = joinRatings(projects, rated, scores, settings.ratingsJoin);
  const width = rated.length;
  const valuesOf = (project: number): (number | null)[] =>
    rated.map((_, index) => {
      const rating = ratings[project * width + index] as number;
      return Number.isNaN(rating) ? null : rating;
    });
  const all = projects.map((_, project) => valuesOf(project));
  const lines = method === 'value against effort' ? quadrantLines(input, all) : undefined;
  return {
    projects: all.map((inputs) => {
      const values = Object.fromEntries(
        methodInputs.map(({ key }, index) => [key, inputs[index] ?? null]),
      );
      return { ...methodScore(method, values, lines), inputs };
    }),
    diagnostics,
  };
}

function quadrantLines(
  { methodInputs, takesPart, settings }: ScoringInput,
  all: readonly (readonly (number | null)[])[],
): QuadrantLines {
  const live = all.filter((_, project) => takesPart?.[project] ?? true);
  const lineOf = (key: string, setting: number | null): number | null => {
    const index = methodInputs.findIndex((one) => one.key === key);
    const own = methodInputs[index];
    if (own === undefined) return null;
    return quadrantLine(
      setting,
      own.max === null ? null : { min: own.min, max: own.max },
      live.map((inputs) => inputs[index] ?? null),
    );
  };
  return {
    value: lineOf('value', settings.highValueFrom),
    effort: lineOf('effort', settings.highEffortFrom),
  };
}
