/** The two charts of the Value tab, for hosts that draw them: they repeat what its tables say. */

import type { Rect } from '../../cell/address.ts';
import type { Chart } from '../../plan/sheet-features.ts';
import type { ValueFigures } from './value-figures.ts';

/** Rows of the tab that hold the projects to be drawn, from the top of the tab. */
export interface DrawnRows {
  readonly row: number;
  readonly count: number;
}

/** More bars than these say nothing any more; fewer than two are no comparison. */
const MOST_BARS = 7;
const FEWEST_BARS = 2;

const NAME_COLUMN = 1;
const QUIET = '#8C959F';
const ACCENT = '#0B5C8A';
const WARM = '#B35900';

/**
 * Planned benefit beside what is realised, by project, in money; nothing where fewer than two projects have one. Serves the decision
 * which projects to ask for the benefit they promised.
 */
export function benefitChart(figures: ValueFigures, at: DrawnRows): readonly Chart[] {
  return chart(figures, at, {
    title: 'Benefit planned and realised, by project',
    description:
      'For each project the benefit in money that is planned, and beside it what of it is realised.',
    series: [
      { name: 'Planned', column: 3, colour: QUIET },
      { name: 'Realised', column: 4, colour: ACCENT },
    ],
  });
}

/**
 * Budget beside forecast cost, by project, furthest over budget first; nothing where fewer than two projects have both. Serves the
 * decision in which projects to look for the money that is overspent.
 */
export function costChart(figures: ValueFigures, at: DrawnRows): readonly Chart[] {
  if (figures.executive.liveMoney.overCost.known < FEWEST_BARS) return [];
  return chart(figures, at, {
    title: 'Budget and forecast cost, by project',
    description:
      'For each running project, furthest over budget first, its budget and beside it what it is expected to cost.',
    series: [
      { name: 'Budget', column: 3, colour: QUIET },
      { name: 'Forecast', column: 4, colour: WARM },
    ],
  });
}

function chart(
  { portfolio }: ValueFigures,
  { row, count }: DrawnRows,
  {
    title,
    description,
    series,
  }: {
    readonly title: string;
    readonly description: string;
    readonly series: readonly {
      readonly name: string;
      readonly column: number;
      readonly colour: string;
    }[];
  },
): readonly Chart[] {
  if (count < FEWEST_BARS) return [];
  const rows = Math.min(count, MOST_BARS);
  const column = (at: number): Rect => ({ row, column: at, rows, columns: 1 });
  return [
    {
      ...{ kind: 'bar', title, description, categories: column(NAME_COLUMN) },
      series: series.map(({ name, column: at, colour }) => ({ name, values: column(at), colour })),
      numberFormat: '#,##0',
      valueTitle: portfolio.settings.currency,
    },
  ];
}
