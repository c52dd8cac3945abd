/** What one project of the sample is, and a short way to write one down. */

/** Days are `YYYY-MM-DD`, empty where the register is empty; money is in whole dollars; `done` is a share. */
export interface SampleProject {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  readonly type: string;
  readonly delivery: string;
  readonly stage: string;
  readonly state: string;
  readonly sponsor: string;
  readonly manager: string;
  /** The technical lead's initials, empty for none yet. */
  readonly lead: string;
  readonly systems: string;
  readonly start: string;
  readonly baselineEnd: string;
  readonly forecastEnd: string;
  readonly actualEnd: string;
  readonly done: number;
  readonly budget: number | null;
  readonly actualCost: number | null;
  readonly forecastCost: number | null;
  readonly rag: string;
  readonly reason: string;
  readonly pathToGreen: string;
  readonly decision: string;
  readonly decisionBy: string;
  /** What makes the project mandatory, empty where nothing does. */
  readonly mandate: string;
  readonly updated: string;
}

type Facts = Partial<SampleProject>;
type Plan = readonly [start: string, baselineEnd: string, forecastEnd: string, done: number];
type Money = readonly [budget: number | null, actual: number | null, forecast: number | null];

/** Puts a project together; what `more` does not say is usual: active, without a decision to take, not mandatory. */
export function project(
  id: string,
  name: string,
  [programme, type, delivery, stage]: readonly [string, string, string, string],
  [sponsor, manager, lead, systems]: readonly [string, string, string, string],
  [start, baselineEnd, forecastEnd, done]: Plan,
  [budget, actualCost, forecastCost]: Money,
  rag: string,
  more: Facts = {},
): SampleProject {
  return {
    ...{ id, name, programme, type, delivery, stage, state: 'Active' },
    ...{ sponsor, manager: `Project manager · ${manager}`, lead, systems },
    ...{ start, baselineEnd, forecastEnd, actualEnd: '', done },
    ...{ budget, actualCost, forecastCost, rag },
    ...{ reason: '', pathToGreen: '', decision: '', decisionBy: '', mandate: '' },
    updated: '2026-11-13',
    ...more,
  };
}
