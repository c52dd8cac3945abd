/** The methods that compute a score from a few inputs of their own, told apart by the setting's value. */

import type { InputMethod } from '../model/scoring-inputs.ts';
import { ice } from './ice.ts';
import { rice } from './rice.ts';
import type { ScoreValue } from './score-gap.ts';
import { type Quadrant, type QuadrantLines, valueAgainstEffort } from './value-effort.ts';
import { wsjf } from './wsjf.ts';

/** A project's inputs by their stable keys, as `Score.ratings` has them; an absent one counts as blank. */
export type InputValues = Readonly<Record<string, number | null>>;

/** A score with its quadrant, which only value against effort has. */
export interface MethodScore extends ScoreValue {
  readonly quadrant: Quadrant | null;
}

const NO_LINES: QuadrantLines = { value: null, effort: null };

/** The score by a method other than the weighted one. `lines` are for value against effort alone. */
export function methodScore(
  method: InputMethod,
  values: InputValues,
  lines: QuadrantLines = NO_LINES,
): MethodScore {
  const of = (key: string) => values[key] ?? null;
  switch (method) {
    case 'WSJF':
      return plain(
        wsjf({
          businessValue: of('businessValue'),
          timeCriticality: of('timeCriticality'),
          riskReduction: of('riskReduction'),
          jobSize: of('jobSize'),
        }),
      );
    case 'RICE':
      return plain(
        rice({
          reach: of('reach'),
          impact: of('impact'),
          confidence: of('confidence'),
          effort: of('effort'),
        }),
      );
    case 'ICE':
      return plain(ice({ impact: of('impact'), confidence: of('confidence'), ease: of('ease') }));
    case 'value against effort':
      return valueAgainstEffort({ value: of('value'), effort: of('effort') }, lines);
  }
}

function plain(score: ScoreValue): MethodScore {
  return { ...score, quadrant: null };
}
