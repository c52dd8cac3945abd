/** Benefits for tests: everything blank but what a test names. */

import { BENEFITS, type Benefit } from '../../../../core/model/benefits.ts';

const COLUMNS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(BENEFITS.columns).map((name, index) => [name, index]),
);

/** A benefit of a project, in row 2 of a tab with all columns. */
export function makeBenefit(project: string, facts: Partial<Benefit> = {}): Benefit {
  return {
    ...{ project, benefit: 'Fewer calls', unit: null, planned: null, plannedDay: null },
    ...{ realised: null, source: { sheet: 'Benefits', columns: COLUMNS }, sheetRow: 1 },
    ...facts,
  };
}
