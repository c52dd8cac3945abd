/** A chart as a part of its own: quiet axes, colours of our style table, labels that can be read. */

import type { PlacedChart } from '../../../../core/index.ts';
import { escapeXml } from '../../xml/xml-text.ts';
import { axesXml } from './chart-axes.ts';
import { type ChartSheet, categoriesXml, formatCode, valuesXml } from './chart-cells.ts';
import { INK, LINE, QUIET, richText, textLooks } from './chart-text.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Up to so many bars each has its number at its end. */
const MOST_LABELLED = 16;

/** The part. Its references name the tab as it is called now. */
export function chartPart(chart: PlacedChart, sheet: ChartSheet, is1904: boolean): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">`,
    `<c:date1904 val="${is1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx>${richText(chart.title, { size: 12, colour: INK, isBold: true })}</c:tx><c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.02"/><c:y val="0.03"/></c:manualLayout></c:layout><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea>${plotPlace(chart)}`,
    plotXml(chart, sheet),
    axesXml(chart, sheet),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    chart.series.length > 1 ? LEGEND : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln></c:spPr>`,
    textLooks({ size: 9, colour: QUIET, isBold: false }),
    '</c:chartSpace>',
  ].join('');
}

/**
 * The room between the title at the top and what stands at the foot. Programs left to themselves give the foot so much of a small
 * chart that labels have to be dropped.
 */
function plotPlace({ kind, series, valueTitle }: PlacedChart): string {
  const legend = series.length > 1 ? 0.1 : 0.02;
  const title = valueTitle !== null && kind.endsWith('bar') ? 0.07 : 0;
  const left = valueTitle !== null && !kind.endsWith('bar') ? 0.06 : 0.02;
  const [top, height] = [0.13, 0.87 - legend - title];
  return `<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${left}"/><c:y val="${top}"/><c:w val="${(0.97 - left).toFixed(2)}"/><c:h val="${height.toFixed(2)}"/></c:manualLayout></c:layout>`;
}

const LEGEND = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLooks({ size: 9, colour: QUIET, isBold: false })}</c:legend>`;

function plotXml(chart: PlacedChart, sheet: ChartSheet): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, sheet)).join('');
  const axes = '<c:axId val="500001"/><c:axId val="500002"/>';
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const isStacked = chart.kind.startsWith('stacked');
  const direction = chart.kind.endsWith('bar') ? 'bar' : 'col';
  const overlap = isStacked ? '<c:overlap val="100"/>' : '';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`;
}

function seriesXml(chart: PlacedChart, index: number, sheet: ChartSheet): string {
  const { name, values, colour } = chart.series[index] as PlacedChart['series'][number];
  const paint = `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  const data = `${categoriesXml(sheet, chart.categories)}${valuesXml(sheet, values, chart.numberFormat)}`;
  if (chart.kind === 'line') {
    return `<c:ser>${head}<c:spPr><a:ln w="28575" cap="rnd">${paint}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${paint}<a:ln w="9525">${paint}</a:ln></c:spPr></c:marker>${data}<c:smooth val="0"/></c:ser>`;
  }
  return `<c:ser>${head}<c:spPr>${paint}</c:spPr><c:invertIfNegative val="0"/>${labels(chart)}${data}</c:ser>`;
}

/** Few bars of one series say their numbers themselves. */
function labels({ kind, series, categories, numberFormat }: PlacedChart): string {
  const count = categories.rows * categories.columns;
  if (series.length > 1 || kind.startsWith('stacked') || count > MOST_LABELLED) return '';
  return `<c:dLbls><c:numFmt formatCode="${formatCode(numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLooks({ size: 9, colour: INK, isBold: false })}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}
