/** The two axes of a chart: what is compared, and how much of it there is. */

import type { PlacedChart } from '../../../../core/index.ts';
import { areDays, type ChartSheet, formatCode, numberFormatOf } from './chart-cells.ts';
import { LINE, QUIET, richText, textLooks } from './chart-text.ts';
import { valueScale } from './value-scale.ts';

const LOOKS = { size: 9, colour: QUIET, isBold: false } as const;
const EDGE = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="8C959F"/></a:solidFill></a:ln></c:spPr>`;
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;

/** Both axes. The first label of lying bars stands at the top, as in the table that they are made of. */
export function axesXml(chart: PlacedChart, sheet: ChartSheet): string {
  const isLying = chart.kind.endsWith('bar');
  const isTime = chart.kind === 'line' && areDays(sheet, chart.categories);
  return labelAxis(chart, sheet, isLying, isTime) + valueAxis(chart, sheet, isLying, isTime);
}

function labelAxis(
  chart: PlacedChart,
  sheet: ChartSheet,
  isLying: boolean,
  isTime: boolean,
): string {
  const name = isTime ? 'c:dateAx' : 'c:catAx';
  const format = numberFormatOf(sheet, chart.categories) ?? 'General';
  const tail = isTime
    ? '<c:auto val="1"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/>'
    : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>';
  return [
    `<${name}><c:axId val="500001"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="${formatCode(format)}" sourceLinked="0"/>`,
    // Beside the chart also where bars grow to the other side.
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${EDGE}${textLooks(LOOKS)}<c:crossAx val="500002"/><c:crosses val="autoZero"/>${tail}</${name}>`,
  ].join('');
}

function valueAxis(
  chart: PlacedChart,
  sheet: ChartSheet,
  isLying: boolean,
  isTime: boolean,
): string {
  const { valueTitle } = chart;
  const { step, format } = valueScale(chart, sheet);
  const major = step === null ? '' : `<c:majorUnit val="${step}"/>`;
  const turn = isLying ? 0 : 90;
  const title =
    valueTitle === null
      ? ''
      : `<c:title><c:tx>${richText(valueTitle, LOOKS, turn)}</c:tx><c:overlay val="0"/></c:title>`;
  return [
    '<c:valAx><c:axId val="500002"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
    `<c:axPos val="${isLying ? 'b' : 'l'}"/>${GRID}${title}<c:numFmt formatCode="${formatCode(format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    // The label axis of lying bars runs downwards: its far end is the foot of the chart.
    `${textLooks(LOOKS)}<c:crossAx val="500001"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="${isTime ? 'midCat' : 'between'}"/>${major}</c:valAx>`,
  ].join('');
}
