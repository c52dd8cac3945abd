/** A tab with one of everything that a plan can hang on it, as the steps that make it. */

import {
  countFeatures,
  fingerprintGrid,
  formatMark,
  type Grid,
  type PlacedChart,
  type SheetFeatures,
  type Step,
} from '../../../core/index.ts';

/** What stands in its cells; days in the last column. */
export const FEATURE_GRID: Grid = [
  ['Standing'],
  ['Project', 'Status', 'Days', 'Said "late"\nby', 'When'],
  ['P-001', 'red', 12, 5, 46000],
  ['P-002', 'green', 3, 8, 46040],
  ['P & <3>', null, null, 2, 46100],
  ['P-004', 'Amber', 'many', 6, 46110],
];

const rows = (column: number) => ({ row: 2, column, rows: 4, columns: 1 });

/** One chart of a kind, at a row; two series where the kind is made for several. */
function chartOf(kind: PlacedChart['kind'], row: number, side: 0 | 1): PlacedChart {
  const first = { name: 'Days & more', values: rows(2), colour: '#0B5C8A' };
  const second = { name: 'Said', values: rows(3), colour: '#e8a33d' };
  const isSeveral = kind.startsWith('stacked') || kind === 'line';
  return {
    kind,
    title: `A ${kind} chart & more`,
    description: `What the ${kind} chart says: "P-001" is <late>.`,
    categories: rows(kind === 'line' ? 4 : 0),
    series: isSeveral ? [first, second] : [first],
    numberFormat: '#,##0',
    valueTitle: side === 0 ? 'Days late' : null,
    place: { row, column: side === 0 ? 0 : 3, rows: 14, columns: side === 0 ? 3 : 2 },
  };
}

/** One of each kind, five charts. */
export const FEATURES: SheetFeatures = {
  tables: [{ name: 'Choices', range: { row: 1, column: 0, rows: 5, columns: 5 } }],
  dropDowns: [
    { range: rows(1), values: ['Red', 'Amber', 'Green & <more>'], message: 'Choose\n"one".' },
  ],
  notes: [
    { at: { row: 1, column: 1 }, text: 'Status (needed)\nHow the project stands & <why>.' },
    { at: { row: 1, column: 0 }, text: 'An id.' },
  ],
  conditionalFormats: [
    {
      range: rows(1),
      when: { is: 'text', text: 'red' },
      style: { bold: true, colour: '#9B1C1C', fill: '#FDE8E8' },
    },
    { range: rows(2), when: { is: 'at-least', value: 10 }, style: { fill: '#FFF1CC' } },
  ],
  charts: [
    chartOf('bar', 8, 0),
    chartOf('column', 8, 1),
    chartOf('stacked-bar', 23, 0),
    chartOf('stacked-column', 23, 1),
    chartOf('line', 38, 0),
  ],
};

/** The mark of the tab once it is done. */
export function featureMark(name: string, stage: 'building' | 'done', features = FEATURES): string {
  return formatMark({
    kind: 'status:test',
    asOf: 46342,
    stage,
    fingerprint: fingerprintGrid(FEATURE_GRID),
    extras: countFeatures(features),
    name,
  });
}

/** Makes the tab as every plan does: under another name, renamed last. */
export function featureSteps(name: string, features = FEATURES): Step[] {
  const building = featureMark(name, 'building', features);
  const sheet = 'Steersheet is building';
  return [
    { step: 'add-sheet', sheet, mark: building, rows: 60, columns: 5 },
    { step: 'write', sheet, at: { row: 0, column: 0 }, values: FEATURE_GRID },
    {
      step: 'style',
      sheet,
      runs: [{ ranges: [rows(4)], style: { numberFormat: 'd mmm yyyy', horizontal: 'left' } }],
    },
    {
      step: 'layout',
      sheet,
      columnWidths: [180, 100, 100, 140, 120],
      rowHeights: [{ row: 1, height: 34 }],
      frozenRows: 2,
      gridlines: false,
      tabColour: '#0B5C8A',
      print: { orientation: 'landscape', pagesWide: 1, repeatRows: 2 },
    },
    {
      step: 'links',
      sheet,
      links: [{ at: { row: 2, column: 0 }, target: { sheet: name, a1: 'A1' } }],
    },
    { step: 'features', sheet, ...features },
    { step: 'rename-sheet', sheet, to: name, mark: building },
    { step: 'mark', sheet: name, mark: featureMark(name, 'done', features) },
    { step: 'show', sheet: name },
  ];
}
