/** What the steps of a plan look like as they arrive: the core has made them, but a page of another version may send them. */

import { parseRect, type Step } from '../../../core/index.ts';
import {
  type Fits,
  isCell,
  isCount,
  isFlag,
  isText,
  listOf,
  oneOf,
  orAbsent,
  orNull,
  shape,
} from './plain-data.ts';

const isNumber: Fits = (value) => Number.isFinite(value);
/** So many rows or columns: one at the least. */
const isLength: Fits = (value) => isCount(value) && value > 0;
const isColour: Fits = (value) => isText(value) && /^#[\da-f]{6}$/i.test(value);
const isAddress: Fits = (value) => isText(value) && parseRect(value) !== null;
/** As the catalogue has them: nothing else may ever become a part of a formula. */
const isFunctionId: Fits = (value) => isText(value) && /^[A-Z][A-Z0-9]{2,}$/.test(value);

const PLACE = { row: isCount, column: isCount };
const isPlace = shape(PLACE);
const isRect = shape({ ...PLACE, rows: isLength, columns: isLength });
const isGrid = listOf(listOf(isCell));

const isStyle = shape({
  bold: orAbsent(isFlag),
  italic: orAbsent(isFlag),
  underline: orAbsent(isFlag),
  fontSize: orAbsent(isNumber),
  colour: orAbsent(isColour),
  fill: orAbsent(isColour),
  horizontal: orAbsent(oneOf('left', 'center', 'right')),
  vertical: orAbsent(oneOf('top', 'middle', 'bottom')),
  wrap: orAbsent(isFlag),
  numberFormat: orAbsent(isText),
  borderTop: orAbsent(isColour),
  borderBottom: orAbsent(isColour),
});

const isTextRule = shape({ is: oneOf('text'), text: isText });
const isNumberRule = shape({ is: oneOf('at-least'), value: isNumber });

const isChart = shape({
  kind: oneOf('bar', 'column', 'stacked-bar', 'stacked-column', 'line'),
  title: isText,
  categories: isRect,
  series: listOf(shape({ name: isText, values: isRect, colour: isColour })),
  numberFormat: isText,
  valueTitle: orNull(isText),
  place: isRect,
});

/** The members of each step beside its kind and its tab, as far as this host looks at them. */
const MEMBERS: { readonly [Kind in Step['step']]: Readonly<Record<string, Fits>> } = {
  'add-sheet': { mark: isText, rows: isCount, columns: isCount },
  write: { at: isPlace, values: isGrid },
  style: { runs: listOf(shape({ ranges: listOf(isRect), style: isStyle })) },
  layout: {
    columnWidths: listOf(isNumber),
    rowHeights: listOf(shape({ row: isCount, height: isNumber })),
    frozenRows: isCount,
    gridlines: isFlag,
    tabColour: orNull(isColour),
  },
  links: { links: listOf(shape({ at: isPlace, target: shape({ sheet: isText, a1: isAddress }) })) },
  mark: { mark: isText },
  'rename-sheet': { to: isText, mark: isText },
  'delete-sheet': { mark: isText, fingerprint: orNull(isText) },
  'append-rows': { row: isCount, values: isGrid, styles: listOf(isStyle) },
  formula: { at: isPlace, functionId: isFunctionId, ranges: listOf(orNull(isRect)) },
  features: {
    dropDowns: listOf(shape({ range: isRect, values: listOf(isText), message: isText })),
    notes: listOf(shape({ at: isPlace, text: isText })),
    conditionalFormats: listOf(
      shape({
        range: isRect,
        when: (when) => isTextRule(when) || isNumberRule(when),
        style: isStyle,
      }),
    ),
    charts: listOf(isChart),
  },
  'remove-rows': { row: isCount, values: isGrid },
  'set-cells': { cells: listOf(shape({ at: isPlace, from: isCell, to: isCell })) },
  show: {},
};

const SHAPES: ReadonlyMap<unknown, Fits> = new Map(
  Object.entries(MEMBERS).map(([kind, members]) => [kind, shape({ sheet: isText, ...members })]),
);

/** Whether it is a step that can be carried out, as far as its shape tells. */
export function isStep(value: unknown): boolean {
  const kind = (value as { readonly step?: unknown } | null)?.step;
  return SHAPES.get(kind)?.(value) ?? false;
}
