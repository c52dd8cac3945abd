/** Puts the looks of conditional formats into the styles part, behind those that are there. */

import type { ConditionalFormat } from '../../../../core/index.ts';
import { spliceText } from '../../xml/splice.ts';
import { readRoot } from '../../xml/xml-children.ts';
import { StyleList } from '../style-list.ts';

/** The styles part with these looks in it, and which number each has there: an equal one of the file's own serves too. */
export function appendRuleLooks(
  xml: string,
  looks: readonly ConditionalFormat['style'][],
): { xml: string; numbers: number[] } {
  const root = readRoot(xml);
  const list = new StyleList(xml, root, 'dxfs', 'dxf');
  const numbers = looks.map((look) => list.append(lookXml(look, root.prefix)));
  return { xml: spliceText(xml, list.splices()), numbers };
}

function lookXml({ bold, colour, fill }: ConditionalFormat['style'], prefix: string): string {
  const weight = bold === undefined ? '' : `<${prefix}b val="${bold ? 1 : 0}"/>`;
  const ink = colour === undefined ? '' : `<${prefix}color rgb="FF${colour.slice(1)}"/>`;
  const font = weight + ink === '' ? '' : `<${prefix}font>${weight}${ink}</${prefix}font>`;
  // Other than in a cell's own looks, a plain fill is its background.
  const ground =
    fill === undefined
      ? ''
      : `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${fill.slice(1)}"/><${prefix}bgColor rgb="FF${fill.slice(1)}"/></${prefix}patternFill></${prefix}fill>`;
  return `<${prefix}dxf>${font}${ground}</${prefix}dxf>`;
}
