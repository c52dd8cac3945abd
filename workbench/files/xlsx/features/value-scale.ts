/** How a value axis is divided and written: numbers of millions do not run into each other, and nothing is counted in halves. */

import type { PlacedChart } from '../../../../core/index.ts';
import { type ChartSheet, numbersIn } from './chart-cells.ts';

/** An axis of values. */
export interface ValueScale {
  /** From line to line; `null` leaves it to the program that draws. */
  readonly step: number | null;
  /** The number format of the labels. */
  readonly format: string;
}

/** From here on numbers are written in thousands or millions. */
const LONG = 10_000;
/** A label between so many lines has room beside its neighbours on half a page. */
const MOST_STEPS = 5;

/**
 * The scale for what the chart shows now. Only counts and amounts (`#,##0`) get one of ours, in whole steps, and from 10,000 on
 * with short numbers: `2 m` instead of 2,000,000; `0` stays `0`.
 */
export function valueScale(chart: PlacedChart, sheet: ChartSheet): ValueScale {
  const { kind, numberFormat, series } = chart;
  const columns = series.map(({ values }) => numbersIn(sheet, values));
  const isStacked = kind.startsWith('stacked');
  const far = isStacked ? furthestStack(columns) : Math.max(0, ...columns.flat().map(Math.abs));
  if (numberFormat !== '#,##0' || far === 0) return { step: null, format: numberFormat };
  const step = Math.max(1, roundStep(far / MOST_STEPS));
  if (far < LONG) return { step, format: numberFormat };
  const [unit, letter] = step >= 500_000 ? [1_000_000, 'm'] : [1_000, 'k'];
  const digits = step % unit === 0 ? '#,##0' : '#,##0.0';
  const scaled = `${digits}${unit === 1_000 ? ',' : ',,'}" ${letter}"`;
  return { step, format: `${scaled};-${scaled};0` };
}

/** The longest of the bars that are put end to end: those of one label each. */
function furthestStack(columns: readonly (readonly number[])[]): number {
  const labels = columns[0]?.length ?? 0;
  return Math.max(
    0,
    ...Array.from({ length: labels }, (_, at) =>
      columns.reduce((sum, values) => sum + Math.abs(values[at] ?? 0), 0),
    ),
  );
}

/** The next of 1, 2, 5, 10, 20, … that is not smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((each) => each * power >= least) ?? 10;
  return factor * power;
}
